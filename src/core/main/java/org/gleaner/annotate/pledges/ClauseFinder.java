package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.BitSet;
import java.util.Set;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.syntax.Dependencies;

/**
 * Cuts the clause of a predicate out of its sentence: by the tree, or by words alone where there is
 * none.
 */
final class ClauseFinder {

    private static final Set<String> SUBJECTS =
            Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl");
    private static final Set<String> PUNCTUATION =
            Set.of(
                    ",", ";", ":", ".", "-", "--", "–", "—", "\"", "''", "``", "“", "”", "...", "…",
                    "(", ")", "!", "?", "*", "•", "«", "»");
    private static final Set<String> DOUBLE_MARKS = Set.of("\"", "''", "``", "“", "”");
    private static final Set<String> QUOTATION_MARKS =
            Set.of("\"", "''", "``", "“", "”", "«", "»", "‘", "’", "'");
    private static final Set<String> ENDS_OF_SPEECH = Set.of(",", ".", "!", "?", "…", "...");
    private static final Set<String> CONNECTIVES =
            Set.of("and", "but", "or", "so", "then", "yet", "that");

    private static final Set<String> APART = Set.of("parataxis", "discourse", "vocative");
    private static final Set<String> NEGATIONS = FunctionWords.of("negating-adverbs");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET");

    /**
     * How far a clause reaches where no tree bounds it: such sentences are tables or run-on lines.
     */
    private static final int LONGEST = 60;

    private ClauseFinder() {}

    /**
     * The clause of {@code predicate}, which the tree governs; coordinated clauses and inserted
     * ones ("he said") are left out.
     */
    static Clause of(SentenceView sentence, int predicate) {
        Dependencies tree = sentence.tree();
        BitSet inside = new BitSet();
        for (int token : tree.subtree(predicate)) {
            inside.set(token);
        }
        boolean second = tree.relation(predicate).equals("conj");
        for (int child : tree.children(predicate)) {
            if (isAnotherClause(tree, predicate, child)) {
                remove(inside, tree, child);
                dropConnective(inside, tree, child);
            } else if (second
                    && child < predicate
                    && SUBJECTS.contains(tree.relation(child))
                    && tree.head(child) != predicate) {
                remove(inside, tree, child);
            }
        }
        int from = predicate;
        while (from > 0 && inside.get(from - 1)) {
            from--;
        }
        int to = predicate;
        while (to + 1 < sentence.size()
                && (inside.get(to + 1)
                        || isQuotationMark(sentence, to + 1) && inside.get(to + 2))) {
            to++;
        }
        return trimmed(sentence, from, withinQuotation(sentence, predicate, to), predicate);
    }

    /** Not past where the words said end: "We will close it," Ann Lee said. */
    private static int withinQuotation(SentenceView sentence, int predicate, int last) {
        int open = 0;
        for (int token = predicate + 1; token <= last; token++) {
            if (!QUOTATION_MARKS.contains(sentence.word(token))) {
                continue;
            }
            boolean closes =
                    sentence.span(token - 1, token - 1).end()
                            == sentence.span(token, token).start();
            boolean speech =
                    ENDS_OF_SPEECH.contains(sentence.word(token - 1))
                            || sentence.word(token + 1).equals(",");
            if (!closes) {
                open++;
            } else if (open > 0) {
                open--;
            } else if (speech) {
                return token - 1;
            }
        }
        return last;
    }

    private static Clause trimmed(SentenceView sentence, int first, int last, int predicate) {
        int from = first;
        int to = last;
        while (from < predicate
                && (isPunctuation(sentence, from) || CONNECTIVES.contains(sentence.word(from)))) {
            from++;
        }
        from = wholeNoun(sentence, from);
        while (to > predicate
                && (isPunctuation(sentence, to)
                        || sentence.word(to).equals("and")
                        || sentence.word(to).equals("but"))) {
            to--;
        }
        Dependencies tree = sentence.tree();
        int copula = tree.child(predicate, "cop");
        int action = copula != NONE ? copula : predicate;
        boolean passive = isPassive(tree, predicate);
        return new Clause(
                predicate,
                subject(tree, predicate),
                from,
                to,
                action,
                isNegated(sentence, predicate),
                passive);
    }

    /** "will be cooked and [delivered]" as well. */
    private static boolean isPassive(Dependencies tree, int predicate) {
        int first = tree.coordinationHead(predicate);
        return tree.isPassive(predicate)
                || first != predicate
                        && tree.tag(predicate).equals("VBN")
                        && tree.tag(first).equals("VBN")
                        && tree.child(predicate, "aux") == NONE
                        && tree.isPassive(first);
    }

    /** The parser may cut the subject at its "of": "a loan | of $40 million will be provided". */
    private static int wholeNoun(SentenceView sentence, int first) {
        int from = first;
        while (sentence.word(first).equals("of")
                && from > 0
                && NOMINAL.contains(sentence.tag(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isAnotherClause(Dependencies tree, int predicate, int child) {
        String relation = tree.relation(child);
        boolean second =
                relation.equals("dep") && child > predicate && Embedded.hasModal(tree, child);
        if (second || APART.contains(relation) || Reports.isBehind(tree, predicate, child)) {
            return true;
        }
        if (!relation.equals("conj")) {
            return false;
        }
        boolean verbs = tree.isVerb(predicate) && tree.isVerb(child);
        return child > predicate
                && (verbs || hasSubject(tree, child) || tree.child(child, "cop") != NONE);
    }

    /**
     * The "and", the comma before a coordinated clause hang on it, or on what it is coordinated
     * with.
     */
    private static void dropConnective(BitSet inside, Dependencies tree, int clause) {
        for (int token = tree.leftmost(clause) - 1; token >= 0 && inside.get(token); token--) {
            String relation = tree.relation(token);
            if (!relation.equals("punct") && !relation.equals("cc")) {
                break;
            }
            inside.clear(token);
        }
    }

    private static void remove(BitSet inside, Dependencies tree, int clause) {
        for (int token : tree.subtree(clause)) {
            inside.clear(token);
        }
    }

    static boolean hasSubject(Dependencies tree, int predicate) {
        return tree.child(predicate, "nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl") != NONE;
    }

    /**
     * Its own subject, or the one it shares with the clause it is coordinated with or depends on.
     */
    static int subject(Dependencies tree, int predicate) {
        int marked = tree.child(predicate, "nsubj", "nsubj:pass", "expl", "csubj");
        boolean bullet = marked == 0 && tree.lemma(marked).equals("*") && predicate > 1;
        int own = bullet ? marked + 1 : marked;
        if (own != NONE
                && (!tree.relation(predicate).equals("acl:relcl") || !isRelative(tree, own))) {
            return own;
        }
        return tree.subject(predicate);
    }

    private static boolean isRelative(Dependencies tree, int token) {
        return tree.tag(token).startsWith("W") || tree.lemma(token).equals("that");
    }

    private static boolean isNegated(SentenceView sentence, int predicate) {
        Dependencies tree = sentence.tree();
        boolean never =
                sentence.reads(predicate - 2, "never again")
                        || sentence.reads(predicate - 3, "never again to");
        return (tree.isNegated(predicate) || never) && !Refusals.isLimited(sentence, predicate);
    }

    static boolean isPunctuation(SentenceView sentence, int token) {
        return PUNCTUATION.contains(sentence.word(token)) && !isWithinWord(sentence, token);
    }

    /** The hyphen of "ice-free". */
    private static boolean isWithinWord(SentenceView sentence, int token) {
        return sentence.word(token).equals("-")
                && token > 0
                && token + 1 < sentence.size()
                && sentence.span(token - 1, token - 1).end() == sentence.span(token, token).start()
                && sentence.span(token, token).end() == sentence.span(token + 1, token + 1).start();
    }

    private static boolean isQuotationMark(SentenceView sentence, int token) {
        return DOUBLE_MARKS.contains(sentence.word(token));
    }

    /**
     * The clause of a modal verb in a sentence without a tree: from the noun before it to the next
     * semicolon or the end. Empty words stand between modal and verb ("will also, of course,
     * build").
     */
    static Clause ofModal(SentenceView sentence, int modal) {
        int verb = modal;
        boolean negated = false;
        do {
            verb++;
            negated |= NEGATIONS.contains(sentence.word(verb));
        } while (verb < modal + 4
                && !sentence.tag(verb).equals("VERB")
                && !sentence.tag(verb).equals("AUX"));
        // the sentence may end in the modal
        verb = Math.min(verb, sentence.size() - 1);
        int from = modal;
        while (from > 0
                && !isPunctuation(sentence, from - 1)
                && !sentence.tag(from - 1).equals("VERB")
                && from > modal - 12) {
            from--;
        }
        int to = verb;
        while (to + 1 < sentence.size()
                && to - verb < LONGEST
                && !Set.of(";", "•").contains(sentence.word(to + 1))) {
            to++;
        }
        while (to > verb && isPunctuation(sentence, to)) {
            to--;
        }
        return new Clause(verb, modal - 1, from, to, verb, negated, false);
    }
}
