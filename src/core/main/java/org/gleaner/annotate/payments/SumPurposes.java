package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Tags;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * What a sum is given for, where nobody is named who gets it: "set aside [$5] for the village
 * hall", "will finance the feasibility study with [$5]".
 */
final class SumPurposes {

    private static final Set<String> THINGS = DataFile.words("payments/things.txt");
    private static final Set<String> WORKS = DataFile.words("payments/works-on.txt");
    private static final Cues GIVING = Cues.read("payments/funding-verbs.txt");
    private static final Cues SPENDING = Cues.read("payments/spending-verbs.txt");
    private static final Set<String> SPENDERS = DataFile.words("payments/public-spenders.txt");
    private static final Cues FINANCING = Cues.read("payments/financing-verbs.txt");
    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");
    private static final Set<String> TIMES = DataFile.words("payments/time-words.txt");
    private static final Set<String> TOWARDS = Set.of("for", "towards", "toward", "into", "to");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "new");
    private static final Set<String> OWN = Set.of("its", "their", "our", "his", "her", "my");
    private static final Set<String> SITES = Set.of("in", "at", "of", "on");
    private static final Set<String> WITHIN = Set.of("ADJ", "NOUN", "PROPN", "NUM");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> BREAKS = FunctionWords.of("clause-openers");
    private static final Set<String> COLONS = Set.of(":", "–", "—");
    private static final Set<String> LONGER = Set.of("NOUN", "PROPN", "VERB");
    private static final String NEW = "new";
    private static final String OF = "of";
    private static final String ON = "on";
    private static final String WITH = "with";
    private static final String VERB = "VERB";

    /** How far before a sum its verb may stand. */
    private static final int FAR = 14;

    private static final int LONGEST = 8;
    private static final int LONGEST_TIME = 5;

    private final TokenView view;
    private final Tags tags;
    private final MentionIndex names;
    private final ClauseSubjects subjects;

    SumPurposes(TokenView view, Tags tags, MentionIndex names, WordedParties parties) {
        this.view = view;
        this.tags = tags;
        this.names = names;
        subjects = new ClauseSubjects(view, tags, parties);
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(
                money,
                view,
                sum -> sum.payee().filter(payee -> !isWork(payee)).isEmpty(),
                this::filled);
    }

    /** "to the [reconstruction] of schools": no party, but what is done to one. */
    private static boolean isWork(Party payee) {
        return payee.entity().isEmpty() && WORKS.contains(TokenView.lower(payee.name()));
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int from = view.tokens().first(view.sentenceOf(at));
        if (at > from && view.lower(at - 1).equals(WITH)) {
            return financed(sum, at, from);
        }
        if (sum.payer().isEmpty() || !isGiven(sum, at, from)) {
            return sum;
        }
        int to = view.tokens().last(view.sentenceOf(at));
        int next = pastTime(view.last(sum.span()) + 1, to);
        boolean towards =
                next < to
                        && (TOWARDS.contains(view.lower(next))
                                || view.lower(next).equals(ON) && isSpent(sum, at, from));
        Optional<Party> thing = towards ? thing(next + 1, to) : Optional.empty();
        return thing.isEmpty() || PledgedAmounts.isOne(sum.payer(), thing)
                ? sum
                : sum.withParties(sum.payer(), thing);
    }

    /** "Norway will [finance] the study with [$5]". */
    private Money financed(Money sum, int at, int from) {
        for (int verb = at - 2; verb > Math.max(from, at - FAR); verb--) {
            if (BREAKS.contains(view.lower(verb)) || !tags.of(verb).equals(VERB)) {
                continue;
            }
            if (!FINANCING.occurIn(view::lower, verb, verb + 1) || isDenied(verb, at)) {
                return sum;
            }
            Optional<Party> thing = thing(verb + 1, at - 1);
            if (thing.isEmpty()) {
                return sum;
            }
            int before = subjects.beforeVerb(verb);
            Optional<Party> payer = sum.payer().or(() -> subjects.of(before, true).party());
            return PledgedAmounts.isOne(payer, thing) ? sum : sum.withParties(payer, thing);
        }
        return sum;
    }

    private boolean isDenied(int verb, int at) {
        return view.hasAny(
                NEGATIONS, Math.max(view.tokens().first(view.sentenceOf(at)), verb - 3), at);
    }

    /** By a verb of giving before the sum in its clause, or in a row: "Ann Lee: [$5] for". */
    private boolean isGiven(Money sum, int at, int from) {
        if (at > from && COLONS.contains(view.lower(at - 1))) {
            return sum.payer().get().source() == Resolution.STRUCTURE;
        }
        int first = clause(at, from);
        return !view.hasAny(NEGATIONS, first, at)
                && (GIVING.occurIn(view::lower, first, at) || isSpent(sum, at, from));
    }

    private boolean isSpent(Money sum, int at, int from) {
        String payer = TokenView.lower(sum.payer().get().name());
        return SPENDERS.contains(payer.substring(payer.lastIndexOf(' ') + 1))
                && SPENDING.occurIn(view::lower, clause(at, from), at);
    }

    private int clause(int at, int from) {
        int first = at;
        while (first > Math.max(from, at - FAR) && !view.lower(first - 1).equals(";")) {
            first--;
        }
        return first;
    }

    /** Past "a year", "over four years"; nothing where no preposition follows. */
    private int pastTime(int from, int to) {
        if (from >= to || TOWARDS.contains(view.lower(from)) || !TIMES.contains(view.lower(from))) {
            return from;
        }
        int at = from + 1;
        while (at < Math.min(to, from + LONGEST_TIME) && !TOWARDS.contains(view.lower(at))) {
            at++;
        }
        return at;
    }

    /** The phrase of a thing that begins at a token. */
    private Optional<Party> thing(int token, int to) {
        int first = token;
        while (first < to && ARTICLES.contains(view.lower(first))) {
            first++;
        }
        int end = end(first, to);
        int head = end - 1;
        if (head < first || !NOUNS.contains(tags.of(head))) {
            return Optional.empty();
        }
        if (isAny(WORKS, head) && view.lower(end).equals(OF)) {
            return thing(end + 1, to);
        }
        int last = withSite(head, to);
        boolean article = first > token && !view.lower(token).equals(NEW);
        boolean one =
                (article || last > head || isNamed(first, head))
                        && isAny(THINGS, head)
                        && !(end < tags.size() && LONGER.contains(tags.of(end)));
        return one ? Optional.of(party(first, last)) : Optional.empty();
    }

    /** Behind the words of a phrase that begins there; where it begins for none. */
    private int end(int first, int to) {
        int end = first;
        boolean own = first < to && OWN.contains(view.lower(first));
        while (!own && end < Math.min(to, first + LONGEST) && isWithin(end)) {
            end++;
        }
        return end;
    }

    private boolean isAny(Set<String> nouns, int token) {
        String noun = view.lower(token);
        return nouns.contains(noun) || nouns.contains(Inflection.singular(noun));
    }

    /** "for [Hilo] roads"; "for rural roads" are any. */
    private boolean isNamed(int first, int last) {
        return !names.mentionsIn(first, last).isEmpty();
    }

    private boolean isWithin(int token) {
        String word = view.lower(token);
        return WITHIN.contains(tags.of(token))
                || tags.of(token).equals(VERB) && names.isInMention(token)
                || word.equals("-")
                || word.equals("'s");
    }

    /** "schools [in Al Haouz]". */
    private int withSite(int head, int to) {
        int name = head + 2;
        if (name < to && view.lower(name).equals("the")) {
            name++;
        }
        boolean site = name < to && SITES.contains(view.lower(head + 1)) && names.isStart(name);
        return site ? names.last(names.mentionAt(name)) : head;
    }

    private Party party(int first, int last) {
        int mention = names.mentionAt(first);
        boolean named = mention != MentionIndex.NONE && names.last(mention) >= last;
        return (named ? names.party(mention, Resolution.OBJECT) : Optional.<Party>empty())
                .orElseGet(
                        () ->
                                Party.named(
                                        view.tokens().words(first, last),
                                        view.tokens().span(first, last),
                                        Resolution.OBJECT));
    }
}
