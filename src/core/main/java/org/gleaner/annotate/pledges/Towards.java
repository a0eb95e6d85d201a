package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Whom or what a deed is for by the preposition that goes with its verb, read by the order of the
 * words where the tree has it astray: "supply shrimp to the [retailer] Hanma", "put 3 million into
 * [Acme]", "spend it on [players]", "name the library after [Ann Lee]", "accept the quote from
 * [Kestrel Roofing]", "not let [Acme] collapse".
 */
final class Towards {

    private static final Set<String> HANDING = Words.of("verbs-towards-somebody");
    private static final Set<String> PUTTING = Words.of("verbs-into-a-thing");
    private static final Set<String> GIVEN = Words.of("given-nouns");
    private static final Set<String> FUNDED = Words.of("funded-works");
    private static final Set<String> PLACES = Words.of("places-served");
    private static final Set<String> NAMING = Set.of("name", "rename", "call", "christen");
    private static final Set<String> ACCEPTING = Words.of("verbs-of-accepting");
    private static final Set<String> BIDS = Words.of("bids-accepted");
    private static final Set<String> FAILING = Words.of("verbs-of-failing");
    private static final Set<String> KEPT = Words.of("states-kept");
    private static final Set<String> MONEY = Words.of("sums-told-before");
    private static final Set<String> SAYING = Words.of("answering-verbs");
    private static final Set<String> OF = Set.of("of", "in", "at");
    private static final Set<String> ENDS = Set.of(",", ";", "that", "which", "who", "if", "by");

    private Towards() {}

    /**
     * @param receiver whether the noun at a token can receive something
     * @param isPlace whether a place is named there, to which things and people go
     */
    static int of(
            SentenceView sentence, Clause clause, IntPredicate receiver, IntPredicate isPlace) {
        String verb = sentence.lemma(clause.predicate());
        if (clause.negated()) {
            return kept(sentence, clause, verb.equals("let"), FAILING);
        }
        if (HANDING.contains(verb)) {
            int to = to(sentence, clause, receiver, isPlace);
            if (to != NONE) {
                return to;
            }
        }
        if (PUTTING.contains(verb)) {
            int whom = behind(sentence, clause, "into");
            return whom != NONE && receiver.test(whom) ? whom : NONE;
        }
        if (verb.equals("spend")) {
            return spent(sentence, clause);
        }
        if (NAMING.contains(verb)) {
            int name = behind(sentence, clause, "after");
            return name != NONE && sentence.isCapitalised(name) ? name : NONE;
        }
        if (ACCEPTING.contains(verb)) {
            int bidder = behind(sentence, clause, "from");
            return bidder != NONE
                            && sentence.isCapitalised(bidder)
                            && sentence.holds(BIDS, clause.predicate(), bidder)
                    ? bidder
                    : NONE;
        }
        return kept(sentence, clause, verb.equals("keep"), KEPT);
    }

    /** "hand the wells over [to the utility]", "start deliveries [to seniors]". */
    private static int to(
            SentenceView sentence, Clause clause, IntPredicate receiver, IntPredicate isPlace) {
        boolean direct = sentence.word(clause.predicate() + 1).equals("to");
        int whom =
                direct && !SAYING.contains(sentence.lemma(clause.predicate()))
                        ? NONE
                        : behind(sentence, clause, "to");
        if (whom == NONE || isPlace.test(whom)) {
            return NONE;
        }
        boolean somebody =
                Nominal.isSomebody(sentence, whom)
                        || FUNDED.contains(sentence.lemma(whom))
                        || GIVEN.contains(sentence.lemma(clause.predicate()))
                        || receiver.test(whom);
        return somebody || sentence.isCapitalised(whom) && !isDate(sentence, whom) ? whom : NONE;
    }

    private static boolean isDate(SentenceView sentence, int token) {
        return Character.isDigit(sentence.word(token).charAt(0))
                || sentence.tag(token + 1).equals("NUM");
    }

    /** "on [players]", "on wells in the desert [districts]", "on the roof of [Dale Hall]". */
    private static int spent(SentenceView sentence, Clause clause) {
        int thing = behind(sentence, clause, "on");
        if (thing == NONE || !isMoney(sentence, clause.predicate(), thing)) {
            return NONE;
        }
        if (Lexicon.RECEIVERS.contains(sentence.lemma(thing))) {
            return thing;
        }
        for (int token = thing + 1; token < Math.min(thing + 5, clause.to()); token++) {
            int place =
                    OF.contains(sentence.word(token)) ? Nominal.head(sentence, token + 1) : NONE;
            if (place != NONE) {
                boolean named =
                        sentence.word(token).equals("of")
                                && sentence.isCapitalised(place)
                                && !isDate(sentence, place);
                return named || PLACES.contains(sentence.lemma(place)) ? place : NONE;
            }
        }
        return NONE;
    }

    /** "spend [3 million] on", "spend every [rupee] on"; no weekend. */
    private static boolean isMoney(SentenceView sentence, int verb, int thing) {
        for (int token = verb + 1; token < thing; token++) {
            if (sentence.isSum(token) || MONEY.contains(sentence.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** The noun behind the first such preposition of the clause. */
    private static int behind(SentenceView sentence, Clause clause, String preposition) {
        for (int token = clause.predicate() + 1; token < clause.to(); token++) {
            if (sentence.word(token).equals(preposition)) {
                boolean deed =
                        sentence.tree().isVerb(token + 1) && !sentence.isCapitalised(token + 1);
                boolean work = deed && sentence.word(token + 1).endsWith("ing");
                int noun =
                        work
                                ? Nominal.head(sentence, token + 2)
                                : deed ? NONE : Nominal.head(sentence, token + 1);
                return noun == NONE || noun > clause.to() || sentence.isSum(token + 1)
                        ? NONE
                        : noun;
            }
            if (ENDS.contains(sentence.word(token))) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "not let [Acme] collapse", "keep [Hill School] open": a name. */
    private static int kept(SentenceView sentence, Clause clause, boolean may, Set<String> states) {
        int last = may ? Nominal.head(sentence, clause.predicate() + 1) : NONE;
        int name = last != NONE && states.contains(sentence.word(last)) ? last - 1 : last;
        return name != NONE
                        && sentence.isCapitalised(name)
                        && states.contains(sentence.word(name + 1))
                ? name
                : NONE;
    }
}
