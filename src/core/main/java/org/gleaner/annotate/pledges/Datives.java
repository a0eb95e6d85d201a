package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import java.util.function.IntPredicate;
import org.gleaner.lexicon.DataFile;

/**
 * Who stands between a verb of giving and what is given, by the order of the words: "give 40
 * [girls] from the hills a bursary", "pay every [shearer] at least 2,300", "let the [choir] have
 * the van".
 */
final class Datives {

    private static final Set<String> GIVING = Words.of("verbs-with-datives");
    private static final Set<String> PAYING = DataFile.words("lexicon/giving-verbs.txt");
    private static final Set<String> BOUNDS = Words.of("sum-bounds");
    private static final Set<String> OPENING = Set.of("a", "the", "another", "further", "up", "to");
    private static final Set<String> BODIES = Words.of("receiving-bodies");
    private static final Set<String> EACH = Words.of("shares-of-many");
    private static final Set<String> OPENERS = Words.of("openers-of-gifts");
    private static final Set<String> ARTICLES = Words.of("articles-of-gifts");
    private static final Set<String> LINKS = Words.of("links-to-receivers");
    private static final Set<String> LIMITS = Set.of("at", "up", "more", "no");
    private static final Set<String> LIMITED = Set.of("least", "most", "to", "than", "less");
    private static final String LET = "let";
    private static final String HAVE = "have";

    private Datives() {}

    /**
     * @param receiver whether the noun at a token can receive something
     */
    static int of(
            PledgeContext context, SentenceView sentence, Clause clause, IntPredicate receiver) {
        int verb = clause.predicate();
        String lemma = sentence.lemma(verb);
        if (clause.passive() || clause.negated() || !GIVING.contains(lemma)) {
            return NONE;
        }
        int first = sentence.tag(verb + 1).equals("ADV") ? verb + 2 : verb + 1;
        int head = Nominal.head(sentence, first);
        if (head == NONE || head >= clause.to() || isDate(context, sentence, first, head)) {
            return NONE;
        }
        boolean gift =
                lemma.equals(LET)
                        ? sentence.word(head + 1).equals(HAVE)
                        : isGift(context, sentence, clause, head);
        return gift && isSomebody(sentence, first, head, receiver) ? head : NONE;
    }

    private static boolean isSomebody(
            SentenceView sentence, int first, int head, IntPredicate receiver) {
        return Nominal.isSomebody(sentence, head)
                || BODIES.contains(sentence.lemma(head))
                || EACH.contains(sentence.word(first))
                || receiver.test(head);
    }

    /** Whether what is given opens right behind the receiver or behind where he is from. */
    private static boolean isGift(
            PledgeContext context, SentenceView sentence, Clause clause, int head) {
        int next = head + 1;
        if (opens(context, sentence, next)) {
            return true;
        }
        int place = LINKS.contains(sentence.word(next)) ? Nominal.head(sentence, next + 1) : NONE;
        if (place != NONE) {
            return isStrong(context, sentence, place + 1);
        }
        return sentence.tag(next).equals("VERB")
                && (isStrong(context, sentence, next + 1) || isStrong(context, sentence, next + 2));
    }

    private static boolean opens(PledgeContext context, SentenceView sentence, int token) {
        String tag = sentence.tag(token);
        return isStrong(context, sentence, token)
                || !isDate(context, sentence, token, token + 1)
                        && (tag.equals("DET")
                                || tag.equals("ADJ")
                                || OPENERS.contains(sentence.word(token)));
    }

    /** "a", "another", "at least", "up to", a number. */
    private static boolean isStrong(PledgeContext context, SentenceView sentence, int token) {
        return sentence.isSum(token)
                || ARTICLES.contains(sentence.word(token))
                || LIMITS.contains(sentence.word(token))
                        && LIMITED.contains(sentence.word(token + 1))
                || sentence.tag(token).equals("NUM")
                        && !isDate(context, sentence, token, token + 1);
    }

    private static boolean isDate(PledgeContext context, SentenceView sentence, int from, int to) {
        int last = Math.min(to, sentence.size() - 1);
        return from <= last && !context.datesIn(sentence.span(from, last)).isEmpty();
    }

    /** "lend the Kiel [branch] 90,000 euros": whoever is given a sum, whatever he is called. */
    static boolean isGivenSum(SentenceView sentence, Clause clause, int given) {
        int next = given + 1;
        while (BOUNDS.contains(sentence.word(next)) || OPENING.contains(sentence.word(next))) {
            next++;
        }
        return sentence.isSum(next)
                && sentence.tree().isNoun(given)
                && !sentence.isSum(given)
                && PAYING.contains(sentence.lemma(clause.predicate()));
    }
}
