package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.syntax.Dependencies;

/**
 * What a sum is for where that is a work and nobody who acts ("contribute 20 billion to the
 * reservoir [programme]", "double the Borehole [Fund]"), and for whom what is his grows or is
 * spared him: "raise the [student] allowance", "[households] will be compensated", "No [farmer]
 * will be asked to pay".
 */
final class FundedThings {

    private static final Set<String> GIVING = DataFile.words("lexicon/giving-verbs.txt");
    private static final Set<String> HELPING = Words.of("helping-verbs");
    private static final Set<String> PUTTING = Words.of("contributing-verbs");
    private static final Set<String> PROJECTS = Words.of("funded-works");
    private static final Set<String> FUNDS = Words.of("named-funds");
    private static final Set<String> RAISING = Words.of("enlarging-verbs");
    private static final Set<String> BENEFITS = Words.of("enlarged-benefits");
    private static final Set<String> TOWARDS = Set.of("to", "towards", "toward", "into");
    private static final Set<String> PAYING = Set.of("pay", "contribute");

    private static final Set<String> NEW = Set.of("a", "an", "another", "some");
    private static final String FOR = "for";
    private static final String OF = "of";
    private static final String INVEST = "invest";
    private static final String ASK = "ask";

    private FundedThings() {}

    /**
     * "to the vaccination [programme]", "to the flood [fund]"; no works that are yet to be built.
     */
    static boolean isFunded(SentenceView sentence, Clause clause, int token) {
        return sentence.tree().isNoun(token)
                && isWork(sentence, token)
                && givesSum(sentence, clause);
    }

    private static boolean givesSum(SentenceView sentence, Clause clause) {
        String verb = sentence.lemma(clause.predicate());
        return (PUTTING.contains(verb) || GIVING.contains(verb))
                && !verb.equals(INVEST)
                && !clause.negated()
                && Sums.after(sentence, clause.predicate()) != NONE;
    }

    private static boolean isWork(SentenceView sentence, int token) {
        Dependencies tree = sentence.tree();
        int mark = tree.child(token, "case");
        if (mark == NONE || mark > token) {
            return false;
        }
        if (sentence.word(mark).equals(OF)) {
            int whole = tree.head(token);
            int at = whole == NONE ? NONE : tree.child(whole, "case");
            return at != NONE
                    && sentence.isCapitalised(token)
                    && PROJECTS.contains(sentence.lemma(whole))
                    && (TOWARDS.contains(sentence.word(at)) || sentence.word(at).equals(FOR));
        }
        boolean work =
                PROJECTS.contains(sentence.lemma(token))
                        && !isPartOfName(sentence, token)
                        && !isNew(sentence, token);
        return TOWARDS.contains(sentence.word(mark)) && work
                || sentence.word(mark).equals(FOR) && work && isName(sentence, token);
    }

    /** "a 90-bed [centre]": what is to come of it, and nobody yet. */
    private static boolean isNew(SentenceView sentence, int token) {
        return sentence.tree().children(token, "det").stream()
                .anyMatch(article -> NEW.contains(sentence.word(article)));
    }

    /** "the [widening] of the Lund Road": the road is what is named. */
    private static boolean isPartOfName(SentenceView sentence, int token) {
        int of = sentence.tree().prepositional(token, "of");
        return of > token && sentence.isCapitalised(of);
    }

    /** More than one capital word: "Millennium [Highway]". */
    private static boolean isName(SentenceView sentence, int token) {
        return token > 1 && sentence.isCapitalised(token) && sentence.isCapitalised(token - 1);
    }

    /** Whose thing grows; {@link SentenceView#NONE} where nobody's does. */
    static int ofMore(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        int object = RAISING.contains(sentence.lemma(verb)) ? tree.object(verb) : NONE;
        if (object <= verb || clause.negated()) {
            return NONE;
        }
        if (FUNDS.contains(sentence.word(object)) && isName(sentence, object)) {
            return object;
        }
        if (!BENEFITS.contains(sentence.lemma(object))) {
            return NONE;
        }
        int of = tree.prepositional(object, "of");
        int whose = of > object ? of : tree.prepositional(object, FOR);
        if (whose > object && tree.isNoun(whose) && !sentence.isSum(whose)) {
            return whose;
        }
        for (int part = tree.leftmost(object); part < object; part++) {
            if (tree.isNoun(part) && Lexicon.RECEIVERS.contains(sentence.lemma(part))) {
                return part;
            }
        }
        return NONE;
    }

    /** "[Households] will be compensated", "no [farmer] will be asked to pay". */
    static int ofPassive(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        int subject = clause.passive() ? tree.child(verb, "nsubj:pass", "nsubj") : NONE;
        if (subject == NONE || !Lexicon.RECEIVERS.contains(sentence.lemma(subject))) {
            return NONE;
        }
        boolean helped = HELPING.contains(sentence.lemma(verb)) && !clause.negated();
        int asked = sentence.lemma(verb).equals(ASK) ? tree.child(verb, "xcomp") : NONE;
        boolean spared = clause.negated() && asked > verb && PAYING.contains(sentence.lemma(asked));
        return helped || spared ? subject : NONE;
    }

    /** "not going to ask [taxpayers] for a cent more". */
    static int ofUnasked(SentenceView sentence, Clause clause) {
        int verb = clause.predicate();
        int object =
                clause.negated() && sentence.lemma(verb).equals(ASK)
                        ? sentence.tree().object(verb)
                        : NONE;
        return object > verb && Lexicon.RECEIVERS.contains(sentence.lemma(object)) ? object : NONE;
    }
}
