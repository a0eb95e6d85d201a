package org.gleaner.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Parse;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;

/**
 * A dependency tree that one can walk: down to children, up to governors, along a path. All tokens
 * count from the sentence's first, 0-based, and {@link #NONE} stands for no token; {@link
 * #inDocument} and {@link #inSentence} convert.
 */
public final class Dependencies {

    /** No such token. */
    public static final int NONE = -1;

    private static final List<Integer> NO_TOKENS = List.of();

    /** Verbs whose object does not do what the infinitive behind it says. */
    private static final Set<String> CREDITING = FunctionWords.of("crediting-verbs");

    private static final Set<String> USING = FunctionWords.of("using-verbs");

    private static final Set<String> ONLY = Set.of("only", "merely", "just", "simply");
    private static final Set<String> NEGATIONS = FunctionWords.of("negations");

    private final Parse.Tree tree;
    private final List<List<Integer>> children;
    private final int[] left;
    private final int[] right;

    private Dependencies(Parse.Tree tree) {
        this.tree = tree;
        int size = tree.size();
        children = new ArrayList<>(Collections.nCopies(size, NO_TOKENS));
        for (int token = 0; token < size; token++) {
            int head = tree.head()[token];
            if (head >= 0) {
                if (children.get(head).isEmpty()) {
                    children.set(head, new ArrayList<>(4));
                }
                children.get(head).add(token);
            }
        }
        left = new int[size];
        right = new int[size];
        Arrays.fill(left, NONE);
        for (int token = 0; token < size; token++) {
            reach(token, 0);
        }
    }

    public static Dependencies of(Parse.Tree tree) {
        return new Dependencies(TreeRepairs.of(tree));
    }

    private void reach(int token, int depth) {
        if (left[token] != NONE || depth > size()) {
            return;
        }
        int from = token;
        int to = token;
        for (int child : children.get(token)) {
            reach(child, depth + 1);
            from = Math.min(from, left[child] == NONE ? child : left[child]);
            to = Math.max(to, right[child]);
        }
        left[token] = from;
        right[token] = to;
    }

    public int size() {
        return tree.size();
    }

    public int inDocument(int token) {
        return tree.first() + token;
    }

    /**
     * The token of the document as one of this sentence, or {@link #NONE} when it is in another.
     */
    public int inSentence(int token) {
        int local = token - tree.first();
        return local >= 0 && local < size() ? local : NONE;
    }

    /** The governor, or {@link #NONE} for the root. */
    public int head(int token) {
        return tree.head()[token];
    }

    /** The label of the arc to the governor: "nsubj:pass". */
    public String relation(int token) {
        return tree.relation()[token];
    }

    /** Penn Treebank tag. */
    public String tag(int token) {
        return tree.tag()[token];
    }

    public String lemma(int token) {
        return tree.lemma()[token];
    }

    public boolean isVerb(int token) {
        return tag(token).startsWith("VB");
    }

    public boolean isNoun(int token) {
        return tag(token).startsWith("NN");
    }

    /** In text order. */
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** The children by any of {@code relations}, labels in full: "obl" is not "obl:tmod". */
    public List<Integer> children(int token, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(token)) {
            for (String relation : relations) {
                if (relation(child).equals(relation)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** The first child by any of {@code relations}, or {@link #NONE}. */
    public int child(int token, String... relations) {
        List<Integer> found = children(token, relations);
        return found.isEmpty() ? NONE : found.get(0);
    }

    /** Whether {@code token} is {@code ancestor} or hangs below it. */
    public boolean isBelow(int token, int ancestor) {
        int steps = 0;
        for (int at = token; at != NONE && steps <= size(); at = head(at)) {
            if (at == ancestor) {
                return true;
            }
            steps++;
        }
        return false;
    }

    /** The token and all that hangs below it, ascending. */
    public List<Integer> subtree(int token) {
        List<Integer> found = new ArrayList<>();
        for (int at = left[token]; at <= right[token]; at++) {
            if (isBelow(at, token)) {
                found.add(at);
            }
        }
        return found;
    }

    /** The leftmost token below {@code token}, itself included. */
    public int leftmost(int token) {
        return left[token];
    }

    /** The rightmost token below {@code token}, itself included. */
    public int rightmost(int token) {
        return right[token];
    }

    /** The text from the leftmost to the rightmost token below {@code token}. */
    public Span span(int token, Tokens tokens) {
        return tokens.span(inDocument(left[token]), inDocument(right[token]));
    }

    /**
     * The token of {@code from} to {@code to}, both inclusive, that governs the others: the first
     * whose own governor lies outside.
     */
    public int headOf(int from, int to) {
        for (int token = from; token <= to; token++) {
            int head = head(token);
            if ((head < from || head > to)
                    && !relation(token).equals("punct")
                    && !relation(token).equals("case")) {
                return token;
            }
        }
        return to;
    }

    /**
     * The first of a coordination that {@code token} is part of: "Putin" for "Lukashenko" in "Putin
     * and Lukashenko".
     */
    public int coordinationHead(int token) {
        int at = token;
        for (int steps = 0;
                relation(at).equals("conj") && head(at) != NONE && steps <= size();
                steps++) {
            at = head(at);
        }
        return at;
    }

    /** {@code token} and all that are coordinated below it, ascending. */
    public List<Integer> coordinated(int token) {
        List<Integer> found = new ArrayList<>(List.of(token));
        for (int i = 0; i < found.size() && i <= size(); i++) {
            found.addAll(children(found.get(i), "conj"));
        }
        Collections.sort(found);
        return found;
    }

    /** Whether the verb is in the passive: "was signed". */
    public boolean isPassive(int verb) {
        return child(verb, "nsubj:pass", "aux:pass", "csubj:pass") != NONE;
    }

    /** Whether a word of negation hangs on the token: "not", "never", "no". */
    public boolean isNegated(int token) {
        for (int child : children.get(token)) {
            String relation = relation(child);
            if ((relation.equals("advmod")
                            || relation.equals("neg")
                            || relation.equals("det")
                            || relation.equals("cc:preconj"))
                    && NEGATIONS.contains(lemma(child))
                    && !isNotOnly(child)) {
                return true;
            }
        }
        return false;
    }

    /** "not only paid" denies nothing. */
    private boolean isNotOnly(int negation) {
        return negation + 1 < size() && ONLY.contains(lemma(negation + 1));
    }

    /**
     * The grammatical subject of a verb or predicate noun; where it has none of its own, that of
     * the verb which it is coordinated with or which governs it ("agreed to [sign]", "met and
     * [signed]"), whom that verb moves to it ("ordered Samsung to [pay]"), or the noun that its
     * relative clause describes.
     */
    public int subject(int predicate) {
        int at = predicate;
        for (int steps = 0; at != NONE && steps < 5; steps++) {
            int own = child(at, "nsubj", "nsubj:pass");
            if (own != NONE) {
                return relation(at).equals("acl:relcl") && isRelativePronoun(own) ? head(at) : own;
            }
            switch (relation(at)) {
                case "xcomp" -> {
                    int controller = object(head(at));
                    boolean self = USING.contains(lemma(head(at)));
                    if (controller != NONE && controller < at && !self) {
                        return controller;
                    }
                    at = head(at);
                }
                case "advcl" -> {
                    int thanked = object(head(at));
                    if (thanked != NONE && CREDITING.contains(lemma(head(at))) && isFor(at)) {
                        return thanked;
                    }
                    at = head(at);
                }
                case "conj" -> at = head(at);
                case "acl", "acl:relcl" -> {
                    return head(at);
                }
                default -> {
                    return NONE;
                }
            }
        }
        return NONE;
    }

    /** "thanked Norway [for] sending". */
    private boolean isFor(int verb) {
        return children(verb, "mark", "case").stream().anyMatch(mark -> lemma(mark).equals("for"));
    }

    private boolean isRelativePronoun(int token) {
        return tag(token).equals("WP") || tag(token).equals("WDT") || lemma(token).equals("that");
    }

    /** The direct object, or {@link #NONE}. */
    public int object(int verb) {
        return child(verb, "obj", "dobj");
    }

    /** The agent of a passive ("signed by [Putin]"), or {@link #NONE}. */
    public int agent(int verb) {
        return prepositional(verb, "by");
    }

    /**
     * The first noun that hangs on {@code token} by one of the prepositions, or {@link #NONE}: "to
     * [Minsk]" of "grant".
     */
    public int prepositional(int token, String... prepositions) {
        for (int child : children.get(token)) {
            if (!relation(child).startsWith("obl") && !relation(child).startsWith("nmod")) {
                continue;
            }
            int marker = child(child, "case");
            if (marker != NONE && Arrays.asList(prepositions).contains(lemma(marker))) {
                return child;
            }
        }
        return NONE;
    }
}
