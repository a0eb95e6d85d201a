package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.Inflection;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Tags;
import org.gleaner.text.Casing;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Takes the payee from a sum that is for a thing or an activity: "$2 million towards a new
 * library", "$5 million to train nurses". A payee is somebody: a name of any kind, or people,
 * bodies, a sector or a purse that a noun tells.
 */
final class ThingPayees {

    private static final Set<String> QUANTITIES = DataFile.words("payments/quantities.txt");
    private static final Set<String> SEVERAL = DataFile.words("payments/several.txt");
    private static final Set<String> SITES = DataFile.words("payments/sites.txt");
    private static final Set<String> PAYING = DataFile.words("payments/paying-infinitives.txt");
    private static final Set<String> HELPING = DataFile.words("payments/purposes.txt");
    private static final Set<String> BEHALF = DataFile.words("payments/on-behalf-nouns.txt");
    private static final Set<String> PURSES = DataFile.words("payments/purses.txt");
    private static final Set<String> BORDERS = FunctionWords.of("prepositions");
    private static final Set<String> SPENT_ON =
            Set.of("for", "towards", "toward", "in", "on", "at");
    private static final Set<String> DESCRIBING =
            Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "ADV", "PART");
    private static final Set<String> ONE_MORE = Set.of("a", "an", "another", "new");

    /** "us", "both", "two": whom a word stands for. */
    private static final Set<String> WORDS = Set.of("PRON", "DET", "NUM");

    private static final String OF = "of";
    private static final String INTO = "into";
    private static final String ON = "on";
    private static final String TO = "to";
    private static final String VERB = "VERB";

    /** "MRI", "CT": of capitals, and no name. */
    private static final int LONGEST_ACRONYM = 5;

    /** How long the words are that a headline has in capitals, and how many of them make one. */
    private static final int LONG = 4;

    private static final int HEADLINE = 4;

    /** How many words may stand between a preposition and what it marks. */
    private static final int FAR = 6;

    private final TokenView view;
    private final Tags tags;
    private final MentionIndex names;

    ThingPayees(TokenView view, Tags tags, MentionIndex names) {
        this.view = view;
        this.tags = tags;
        this.names = names;
    }

    List<Money> withoutThem(List<Money> money) {
        return OpenSums.filled(
                money,
                view,
                sum -> sum.payee().filter(this::mayBeThing).isPresent(),
                sum -> isThing(sum) ? sum.withParties(sum.payer(), Optional.empty()) : sum);
    }

    private boolean mayBeThing(Party payee) {
        return payee.entity().isEmpty() || isInto(payee);
    }

    /** "put $5 million of his own into [it]": a yard, a house, and not who gave a sum before. */
    private boolean isInto(Party payee) {
        int at = view.at(payee.span().start());
        return at > 0
                && at < view.size()
                && WordedParties.isPronoun(view.lower(at))
                && view.lower(at - 1).equals(INTO);
    }

    private boolean isThing(Money sum) {
        Party payee = sum.payee().get();
        int first = view.at(payee.span().start());
        if (first >= view.size() || isInto(payee)) {
            return first < view.size();
        }
        int last = view.last(payee.span());
        boolean behind = first > view.at(sum.span().start());
        boolean headline = behind && isHeadline(view.sentenceOf(first));
        if (!headline && isNamed(first, last)) {
            return false;
        }
        int head = head(first, last);
        if (!isSomebody(head)) {
            return true;
        }
        int border = border(first);
        return behind && isPurpose(first, last, border)
                || behind && view.lower(border).equals(ON)
                || behind && isSite(head) && isBuilt(border, head)
                || isDoneTo(border);
    }

    /** A name that no recogniser knows: "the Ridge Walk", "the Oakdale multi-use trail". */
    private boolean isNamed(int first, int last) {
        int start = view.tokens().first(view.sentenceOf(first));
        for (int token = first; token <= last; token++) {
            String word = view.tokens().word(token);
            boolean acronym =
                    last > first
                            && word.length() <= LONGEST_ACRONYM
                            && word.equals(word.toUpperCase(Locale.ROOT))
                            && !Casing.isCapitalized(view.tokens().word(last));
            if (Casing.isCapitalized(word)
                    && token > start
                    && !acronym
                    && !names.isAt(token, EntityType.NATIONALITY)) {
                return true;
            }
        }
        return false;
    }

    /** "Bank Approves $5 Million for Clean Energy": whose capitals make no name. */
    private boolean isHeadline(int sentence) {
        int words = 0;
        for (int token = view.tokens().first(sentence);
                token < view.tokens().last(sentence);
                token++) {
            String word = view.tokens().word(token);
            if (word.length() >= LONG
                    && !BORDERS.contains(view.lower(token))
                    && Character.isLetter(word.codePointAt(0))) {
                if (!Casing.isCapitalized(word)) {
                    return false;
                }
                words++;
            }
        }
        return words >= HEADLINE;
    }

    /** The noun of the phrase: behind "of", where the one before it only counts. */
    private int head(int first, int last) {
        int head = first;
        while (head < last && !BORDERS.contains(view.lower(head + 1))) {
            head++;
        }
        boolean counts =
                head < last
                        && (QUANTITIES.contains(view.lower(head))
                                || QUANTITIES.contains(Inflection.singular(view.lower(head))));
        return counts && view.lower(head + 1).equals(OF) ? head(head + 2, last) : head;
    }

    private boolean isSomebody(int noun) {
        String word = view.lower(noun);
        String one = Inflection.singular(word);
        String man = word.endsWith("men") ? word.substring(0, word.length() - 2) + "an" : word;
        return noun > 0 && Bodies.isSomebody(view.lower(noun - 1) + " " + word)
                || Bodies.isSomebody(word)
                || Bodies.isSomebody(one)
                || Bodies.isSomebody(man)
                || Bodies.isSeveral(word)
                || SEVERAL.contains(word)
                || PURSES.contains(word)
                || PURSES.contains(one)
                || TitleLexicon.isOffice(word)
                || TitleLexicon.isOffice(one)
                || names.isAt(noun, EntityType.NATIONALITY)
                || WORDS.contains(tags.of(noun));
    }

    /** Where the words before the noun of the phrase end: its preposition or verb. */
    private int border(int first) {
        int at = first - 1;
        while (at > 0
                && first - at < FAR
                && DESCRIBING.contains(tags.of(at))
                && !BORDERS.contains(view.lower(at))) {
            at--;
        }
        return Math.max(0, at);
    }

    /** "$5 million to [train nurses]", whatever the tagger takes the verb for. */
    private boolean isPurpose(int first, int last, int border) {
        boolean own = first < last && view.lower(first - 1).equals(TO) && isBare(first);
        boolean before = isBare(border) && view.lower(border - 1).equals(TO);
        return own || before && !PAYING.contains(view.lower(border));
    }

    /** "to [help] clinics", and no participle: "to [affected] households". */
    private boolean isBare(int token) {
        String word = view.lower(token);
        boolean verb =
                tags.of(token).equals(VERB)
                        && !word.endsWith("ed")
                        && !Casing.isCapitalized(view.tokens().word(token));
        return verb || HELPING.contains(word);
    }

    private boolean isSite(int noun) {
        String word = view.lower(noun);
        return SITES.contains(word) || SITES.contains(Inflection.singular(word));
    }

    /** "towards [a new library]", "for [two clinics]". */
    private boolean isBuilt(int border, int head) {
        boolean more = false;
        for (int token = border + 1; token < head; token++) {
            more |= ONE_MORE.contains(view.lower(token)) || tags.of(token).equals("NUM");
        }
        return more && SPENT_ON.contains(view.lower(border));
    }

    /** "for the repair [of schools]", and not "for the benefit of schools". */
    private boolean isDoneTo(int border) {
        return border > 1
                && view.lower(border).equals(OF)
                && tags.of(border - 1).equals("NOUN")
                && !BEHALF.contains(view.lower(border - 1))
                && !QUANTITIES.contains(view.lower(border - 1))
                && !QUANTITIES.contains(Inflection.singular(view.lower(border - 1)))
                && !Bodies.isSomebody(view.lower(border - 1))
                && !Bodies.isSeveral(view.lower(border - 1));
    }
}
