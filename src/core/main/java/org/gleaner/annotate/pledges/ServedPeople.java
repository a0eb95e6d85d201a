package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import java.util.function.IntPredicate;
import org.gleaner.syntax.Dependencies;

/**
 * Whom a deed serves where he is what it is done to, or stands behind "to": "carry 300 [pupils]",
 * "offer every [worker] a post", "each of our [employees]", "lease two berths to [private
 * operators]"; and who is spared: "disconnect no [household]", "no [patient] will be turned away".
 */
final class ServedPeople {

    private static final Set<String> SERVING = Words.of("verbs-of-serving");
    private static final Set<String> GIVING = Words.of("verbs-of-two-objects");
    private static final Set<String> HANDING = Words.of("verbs-of-handing-on");
    private static final Set<String> SERVED = Words.of("served-by-a-passive");
    private static final Set<String> HARMS = Words.of("spared-from");
    private static final Set<String> CHARGING = Words.of("charging-verbs");
    private static final Set<String> BURDENS = Words.of("burdens");
    private static final Set<String> PAID = Set.of("pay", "lose");
    private static final Set<String> SHARING = Words.of("sharing-verbs");
    private static final Set<String> PAYING = Words.of("repaying-verbs");
    private static final Set<String> OWED = Words.of("things-owed");
    private static final Set<String> EACH_OF = Words.of("shares-of-many");
    private static final Set<String> FILLERS = Words.of("words-beside-receivers");
    private static final Set<String> THING_OPENERS = Set.of("DT", "CD", "PRP$", "JJ");

    /** How far the receiver may be behind his verb: "give all of our 1,450 hard-working staff". */
    private static final int NEAR = 6;

    private static final Set<String> KNOWING = Words.of("states-of-knowing");
    private static final Set<String> REGIONS = Words.of("region-nouns");
    private static final Set<String> TELLING_WHICH = Set.of("who", "whose", "that", "in");
    private static final String KEEP = "keep";
    private static final String OF = "of";
    private static final String TO = "to";
    private static final String WITH = "with";
    private static final String AFTER = "after";
    private static final String LOOK = "look";
    private static final String PASS = "pass";
    private static final String TAKE = "take";
    private static final String IN = "in";

    private ServedPeople() {}

    /**
     * The token of whoever is served, or {@link SentenceView#NONE}.
     *
     * @param receiver whether the noun at a token can receive something
     */
    static int of(SentenceView sentence, Clause clause, IntPredicate receiver) {
        int beside = clause.negated() ? NONE : beside(sentence, clause);
        if (beside != NONE) {
            return beside;
        }
        int object = object(sentence, clause);
        if (object != NONE) {
            return object;
        }
        int behind = rightBehind(sentence, clause);
        int told = behind == NONE ? told(sentence, clause) : behind;
        int to = told == NONE ? to(sentence, clause, receiver) : told;
        int subject = to == NONE ? subject(sentence, clause) : to;
        int beyond = subject == NONE ? beyond(sentence, clause) : subject;
        return beyond == NONE ? behindSum(sentence, clause) : beyond;
    }

    /** "compensate [growers] whose crops": right behind, wherever the parser has hung them. */
    private static int rightBehind(SentenceView sentence, Clause clause) {
        int verb = clause.predicate();
        String lemma = sentence.lemma(verb);
        int people = isPeople(sentence, verb + 1) ? verb + 1 : verb + 2;
        boolean told =
                TELLING_WHICH.contains(sentence.word(people + 1)) && isPeople(sentence, people);
        return told && !clause.negated() && !clause.passive() && SERVING.contains(lemma)
                ? people
                : NONE;
    }

    /** "keep its [investors] informed". */
    private static int told(SentenceView sentence, Clause clause) {
        if (!sentence.lemma(clause.predicate()).equals(KEEP)) {
            return NONE;
        }
        for (int token = clause.predicate() + 1; token < clause.to(); token++) {
            if (KNOWING.contains(sentence.word(token + 1)) && isPeople(sentence, token)) {
                return token;
            }
        }
        return NONE;
    }

    /** Whether it is a burden that is kept from somebody: "not pass the cost on to customers". */
    static boolean isBurdenSpared(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        int object = tree.object(verb);
        return clause.negated()
                && (object > verb && BURDENS.contains(sentence.lemma(object))
                        || sentence.lemma(verb).equals(PASS));
    }

    private static boolean isPeople(SentenceView sentence, int token) {
        return token != NONE
                && token < sentence.size()
                && sentence.tree().isNoun(token)
                && !sentence.isSum(token)
                && Lexicon.RECEIVERS.contains(sentence.lemma(token));
    }

    /** "offer every [worker] there a post", "give each of our [employees] a day". */
    private static int beside(SentenceView sentence, Clause clause) {
        int verb = clause.predicate();
        if (!GIVING.contains(sentence.lemma(verb)) || clause.passive()) {
            return NONE;
        }
        for (int token = verb + 1; token <= Math.min(verb + NEAR, clause.to()); token++) {
            if (isPeople(sentence, token) && !isPeople(sentence, token + 1)) {
                return opensThing(sentence, token + 1, clause.to()) || isEachOf(sentence, verb + 1)
                        ? token
                        : NONE;
            }
            if (!isOpening(sentence, token)) {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isEachOf(SentenceView sentence, int token) {
        return EACH_OF.contains(sentence.word(token)) && sentence.word(token + 1).equals(OF);
    }

    /** "each of our 1,450". */
    private static boolean isOpening(SentenceView sentence, int token) {
        String tag = sentence.tree().tag(token);
        return EACH_OF.contains(sentence.word(token))
                || sentence.word(token).equals(OF)
                || THING_OPENERS.contains(tag)
                || tag.equals("VBN")
                || sentence.word(token).equals("-");
    }

    private static boolean opensThing(SentenceView sentence, int next, int last) {
        int token = FILLERS.contains(sentence.word(next)) ? next + 1 : next;
        return token <= last
                && (sentence.isSum(token)
                        || THING_OPENERS.contains(sentence.tree().tag(token))
                        || sentence.tree().tag(token).startsWith("NN"));
    }

    /** "carry 300 [pupils]", "look after the [orphans]", "not evict any [tenant]". */
    private static int object(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        String lemma = sentence.lemma(verb);
        boolean looks = lemma.equals(LOOK) && sentence.word(verb + 1).equals(AFTER);
        boolean serves =
                clause.negated()
                        ? HARMS.contains(lemma) || CHARGING.contains(lemma)
                        : looks || SERVING.contains(lemma);
        if (!serves || clause.passive()) {
            return NONE;
        }
        int object = looks ? tree.prepositional(verb, AFTER) : tree.object(verb);
        boolean moved = !lemma.equals(TAKE) || sentence.word(verb + 1).equals(IN);
        return object > verb && moved && isPeople(sentence, object) ? object : NONE;
    }

    /** "lease two berths to [private operators]", "present it to [Parliament]". */
    private static int to(SentenceView sentence, Clause clause, IntPredicate receiver) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        if (!HANDING.contains(sentence.lemma(verb))
                || clause.negated() && !isBurdenSpared(sentence, clause)) {
            return NONE;
        }
        int object = tree.object(verb);
        int own = behindTo(sentence, verb);
        int whom = own == NONE && object > verb ? behindTo(sentence, object) : own;
        boolean misread =
                whom != NONE && tree.tag(whom).equals("NN") && isArticle(sentence, whom + 1);
        return whom > verb && whom <= clause.to() && !misread && receiver.test(whom) ? whom : NONE;
    }

    /** "award four prizes of 800 euros each to [pupils]", where the parser hangs them astray. */
    private static int behindSum(SentenceView sentence, Clause clause) {
        int sum =
                GIVING.contains(sentence.lemma(clause.predicate())) && !clause.negated()
                        ? Sums.within(sentence, clause.predicate(), clause.to())
                        : NONE;
        if (sum == NONE) {
            return NONE;
        }
        int to = Sums.end(sentence, sum) + 1;
        while (EACH_OF.contains(sentence.word(to))) {
            to++;
        }
        if (!sentence.word(to).equals(TO)) {
            return NONE;
        }
        for (int token = to + 1; token <= Math.min(to + NEAR, clause.to()); token++) {
            if (isPeople(sentence, token)) {
                return sentence.tag(token + 1).equals("NOUN") ? NONE : token;
            }
            if (!isOpening(sentence, token)) {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isArticle(SentenceView sentence, int token) {
        return token < sentence.size() && sentence.tree().tag(token).equals("DT");
    }

    /** "share the data with the [people] there", "pay the salaries of two [technicians]". */
    private static int beyond(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        int object = tree.object(verb);
        if (clause.negated() || object <= verb) {
            return NONE;
        }
        String lemma = sentence.lemma(verb);
        if (SHARING.contains(lemma)) {
            int own = tree.prepositional(verb, WITH);
            int with = own == NONE ? tree.prepositional(object, WITH) : own;
            boolean regions =
                    with != NONE
                            && REGIONS.contains(sentence.lemma(with))
                            && tree.tag(with).equals("NNS");
            return regions || isPeople(sentence, with) ? with : NONE;
        }
        int of =
                PAYING.contains(lemma) && OWED.contains(sentence.lemma(object))
                        ? tree.prepositional(object, OF)
                        : NONE;
        return isPeople(sentence, of) ? of : NONE;
    }

    /** "to our [customers]", "on to the [tenants]". */
    private static int behindTo(SentenceView sentence, int governor) {
        Dependencies tree = sentence.tree();
        for (int noun : tree.children(governor, "obl", "nmod")) {
            if (tree.children(noun, "case").stream()
                    .anyMatch(mark -> sentence.word(mark).equals(TO))) {
                return noun;
            }
        }
        return NONE;
    }

    /** "[tenants] will be forgiven the fine", "no [patient] will be turned away". */
    private static int subject(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        boolean pays = clause.negated() && PAID.contains(sentence.lemma(verb));
        int subject = clause.passive() || pays ? tree.child(verb, "nsubj:pass", "nsubj") : NONE;
        if (subject == NONE || subject > verb || !isPeople(sentence, subject)) {
            return NONE;
        }
        if (pays) {
            return subject;
        }
        String lemma = sentence.lemma(verb);
        boolean spared = HARMS.contains(lemma) || CHARGING.contains(lemma);
        return (clause.negated() ? spared : SERVED.contains(lemma)) ? subject : NONE;
    }
}
