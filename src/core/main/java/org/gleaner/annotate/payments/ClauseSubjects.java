package org.gleaner.annotate.payments;

import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.payments.WordedParties.Found;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Tags;
import org.gleaner.text.TokenView;

/**
 * The subject of a verb by the words before it, without a parse: "[Acme], which agreed to pay",
 * "ordered [Acme] to pay", "[Acme] ended it by paying".
 */
final class ClauseSubjects {

    /**
     * @param whom the party before "to which" or "from whom" of a relative clause
     * @param preposition that preposition; empty without one
     */
    record Subject(Optional<Party> party, Optional<Party> whom, String preposition) {}

    private static final Subject NONE = new Subject(Optional.empty(), Optional.empty(), "");
    private static final Set<String> NOBODY = DataFile.words("payments/no-subjects.txt");
    private static final Set<String> RELATIVES = Set.of("which", "who", "that");
    private static final Set<String> WHOM = Set.of("which", "whom");
    private static final Set<String> BORDERS = FunctionWords.of("prepositions");
    private static final Set<String> OPENERS = FunctionWords.of("clause-openers");
    private static final Set<String> MODALS = FunctionWords.of("modals");
    private static final Set<String> STOPS = Set.of(";", ":", "?", "!", "\"", "“", "”", "(", ")");
    private static final Set<String> OWNERS = FunctionWords.of("possessive-marks");
    private static final Set<String> OFFERS = DataFile.words("payments/offers.txt");
    private static final Set<String> OBJECTS = Set.of("him", "her", "them", "me", "us");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> JOINTS = Set.of("and", ",", "or");
    private static final Set<String> WITHIN = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM");

    /** "called [on] them to pay", "[for] them to pay". */
    private static final Set<String> CALLED = Set.of("on", "upon", "for");

    private static final Set<String> COMMANDS = DataFile.words("payments/commands.txt");
    private static final String WHO = "who";
    private static final String AND = "and";
    private static final String TO = "to";
    private static final String COMMA = ",";
    private static final String VERB = "VERB";
    private static final Set<String> LIGHT = Set.of("AUX", "ADV", "PART");
    private static final int FAR = 30;

    private final TokenView view;
    private final Tags tags;
    private final WordedParties parties;

    ClauseSubjects(TokenView view, Tags tags, WordedParties parties) {
        this.view = view;
        this.tags = tags;
        this.parties = parties;
    }

    /**
     * @param before the token right before the verb and its auxiliaries
     * @param isFinite whether the verb is one of its own clause, not "to pay" or "paying"
     */
    Subject of(int before, boolean isFinite) {
        if (before < 0) {
            return NONE;
        }
        int from = view.tokens().first(view.sentenceOf(before));
        if (before < from) {
            return NONE;
        }
        if (isFinite && before > from && RELATIVES.contains(view.lower(before))) {
            return just(
                    antecedent(before - 1, from)
                            .or(() -> nearest(before - 1, from, view.lower(before))));
        }
        Optional<Party> described = isFinite ? described(before, from) : Optional.empty();
        if (described.isPresent()) {
            return just(described);
        }
        Optional<Found> near = parties.before(before, from).filter(found -> isSubject(found, from));
        if (!isFinite && OBJECTS.contains(view.lower(before))) {
            return told(near, before, from);
        }
        return near.isPresent()
                ? of(near.get(), from, isFinite)
                : new Search(before, from, isFinite).found();
    }

    /** "[Farmers] who lost stock will get $5": of whom the clause before the verb tells. */
    private Optional<Party> described(int before, int from) {
        boolean verb = false;
        for (int token = before; token > Math.max(from, before - FAR); token--) {
            String word = view.lower(token);
            if (word.equals(WHO) && verb) {
                int noun = token - 1;
                return view.lower(noun).equals(COMMA) || !Bodies.isSeveral(view.lower(noun))
                        ? Optional.empty()
                        : Optional.of(
                                Party.named(
                                        view.tokens().word(noun),
                                        view.tokens().span(noun),
                                        Party.Resolution.SUBJECT));
            }
            if (STOPS.contains(word) || word.equals(COMMA) || RELATIVES.contains(word)) {
                return Optional.empty();
            }
            verb |= tags.of(token).equals(VERB);
        }
        return Optional.empty();
    }

    private static Subject just(Optional<Party> party) {
        return new Subject(party, Optional.empty(), "");
    }

    /** Goes left from a verb until the subject or what ends its clause. */
    private final class Search {

        private final int before;
        private final int from;
        private final boolean isFinite;
        private int at;

        Search(int before, int from, boolean isFinite) {
            this.before = before;
            this.from = from;
            this.isFinite = isFinite;
            at = before;
        }

        Subject found() {
            int far = Math.max(from, before - FAR);
            while (at >= far && !isEnd()) {
                if (!isFinite && OWNERS.contains(view.lower(at)) && isOffer(at, before)) {
                    return just(parties.ownerBefore(at, from).map(Found::party));
                }
                Optional<Found> party = parties.before(at, from);
                if (party.isPresent()) {
                    if (isSubject(party.get(), from) && !isObject(party.get(), at, before)) {
                        return of(party.get(), from, isFinite);
                    }
                    at = party.get().end();
                } else if (NOUNS.contains(tags.of(at))
                        && !WordedParties.isPronoun(view.lower(at))) {
                    int first = phraseOf(at, from);
                    if (isOwnSubject(first, at, before, isFinite)) {
                        return NONE;
                    }
                    at = first;
                }
                at--;
            }
            return at >= far && isRelative(at, from) ? just(antecedent(at - 1, from)) : NONE;
        }

        private boolean isEnd() {
            String word = view.lower(at);
            return STOPS.contains(word)
                    || NOBODY.contains(word)
                    || isFinite && OPENERS.contains(word);
        }
    }

    /** "told [her] to pay": not she who told it. */
    private Subject told(Optional<Found> whom, int pronoun, int from) {
        Optional<String> teller =
                tags.of(Math.max(from, pronoun - 1)).equals(VERB)
                        ? of(beforeVerb(pronoun - 1), true).party().map(Party::name)
                        : Optional.empty();
        return just(
                whom.map(Found::party).filter(party -> !Optional.of(party.name()).equals(teller)));
    }

    /** Where the words of a noun begin: "[its new] house". */
    private int phraseOf(int noun, int from) {
        int first = noun;
        while (first - 1 >= from && WITHIN.contains(tags.of(first - 1))) {
            first--;
        }
        return first;
    }

    /** "[Four bosses of Acme] were told to pay": the subject is a noun that is no party here. */
    private boolean isOwnSubject(int first, int last, int before, boolean isFinite) {
        String word = first > 0 ? view.lower(first - 1) : "";
        boolean governed = BORDERS.contains(word) || JOINTS.contains(word);
        if (first == 0 || governed && !word.equals(TO)) {
            return first == 0 && isFinite || !isFinite && last == before && CALLED.contains(word);
        }
        if (tags.of(first - 1).equals(VERB)) {
            return !isFinite && last == before && COMMANDS.contains(word);
        }
        return isFinite;
    }

    private boolean isRelative(int token, int from) {
        return RELATIVES.contains(view.lower(token))
                && token > from
                && !tags.of(token - 1).equals(VERB);
    }

    private boolean isOffer(int from, int to) {
        return view.hasAny(OFFERS, from + 1, to + 1);
    }

    private Subject of(Found last, int from, boolean isFinite) {
        Found found = joined(last, from);
        int first = isFinite ? phraseOf(found.end(), from) : found.end();
        boolean whom = isFinite && first - 2 > from && WHOM.contains(view.lower(first - 1));
        return whom
                ? new Subject(
                        Optional.of(found.party()),
                        antecedent(first - 3, from),
                        view.lower(first - 2))
                : new Subject(Optional.of(found.party()), Optional.empty(), "");
    }

    /** The first of "[Ann Lee] and her brother, Bo Lee,". */
    private Found joined(Found last, int from) {
        int and = phraseOf(last.end(), from) - 1;
        return and > from && view.lower(and).equals(AND)
                ? parties.before(and - 1, from)
                        .filter(found -> isSubject(found, from))
                        .filter(found -> !tags.of(Math.max(0, found.end() - 1)).equals(VERB))
                        .orElse(last)
                : last;
    }

    /** What "which" stands for: the party right before it or its comma. */
    private Optional<Party> antecedent(int last, int from) {
        int at = last;
        for (int steps = 0; at >= from && steps < FAR; steps++) {
            Optional<Found> found = parties.before(at, from);
            if (found.isPresent()) {
                int first = found.get().end();
                if (first - 1 < from || !BORDERS.contains(view.lower(first - 1))) {
                    return found.map(Found::party);
                }
                at = first - 1;
            } else if (!view.lower(at).equals(COMMA) || at < last) {
                return Optional.empty();
            }
            at--;
        }
        return Optional.empty();
    }

    /** "directed at [Acme], which is paying": named right before the comma, whatever governs it. */
    private Optional<Party> nearest(int comma, int from, String relative) {
        if (comma <= from || !view.lower(comma).equals(COMMA)) {
            return Optional.empty();
        }
        EntityType type = relative.equals(WHO) ? EntityType.PERSON : EntityType.ORGANIZATION;
        return parties.before(comma - 1, from)
                .map(Found::party)
                .filter(party -> party.entity().filter(known -> known.type() == type).isPresent());
    }

    /** No "by [Acme]" nor "[Acme]'s". */
    private boolean isSubject(Found found, int from) {
        int first = found.end();
        return first <= from || !BORDERS.contains(view.lower(first - 1));
    }

    /** "sued [Acme] and paid": what another verb governs, save right before "to pay". */
    private boolean isObject(Found found, int last, int before) {
        if (OWNERS.contains(view.lower(last + 1))) {
            return true;
        }
        int first = found.end();
        return last < before && first > 0 && tags.of(first - 1).equals(VERB);
    }

    /** The token before the auxiliaries and adverbs that stand before a verb. */
    int beforeVerb(int verb) {
        int from = view.tokens().first(view.sentenceOf(verb));
        int at = verb - 1;
        while (at >= from
                && (LIGHT.contains(tags.of(at))
                        || MODALS.contains(view.lower(at))
                        || view.lower(at).equals(TO))
                && !OWNERS.contains(view.lower(at))) {
            at--;
        }
        return at;
    }
}
