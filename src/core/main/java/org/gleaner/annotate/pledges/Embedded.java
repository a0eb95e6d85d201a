package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * The actions that a word of undertaking governs: "to build and (to) run" after "pledged", "to
 * building" after "committed".
 */
final class Embedded {

    private static final Set<String> GIVING = Words.of("verbs-of-two-objects");
    private static final Set<String> HELPING = Words.of("helping-verbs");

    /** What the tagger takes "award" and "exempt" for. */
    private static final Set<String> MISREAD = Set.of("NN", "JJ");

    /** Tags of what opens an object: "three", "the", "Omani". */
    private static final Set<String> OBJECTS =
            Set.of("DT", "PRP$", "CD", "NNP", "NNPS", "NNS", "PRP", "JJ");

    private static final Set<String> INFINITIVES =
            Set.of("xcomp", "acl", "ccomp", "advcl", "csubj", "dep", "parataxis", "obl", "nmod");
    private static final int FAR = 25;
    private static final Set<String> ADJUNCTS = Words.of("date-openers");

    /** How many words may stand between a verb and its infinitive: "on Monday after the talks". */
    private static final int LONGEST_ADJUNCT = 10;

    private static final String WITH = "with";
    private static final Set<String> AND = Set.of("and", "or");

    /** Tags of verbs that open another clause. */
    private static final Set<String> ENDS = Set.of("VBZ", "VBD", "VBP", "MD");

    /** Tags of words that open an object. */
    private static final Set<String> OPENERS = Set.of("DT", "CD", "PRP$");

    private Embedded() {}

    /**
     * The infinitives with "to" right of the governor, coordinated ones included, in text order.
     */
    static List<Integer> infinitives(SentenceView sentence, int governor) {
        Dependencies tree = sentence.tree();
        int first = NONE;
        for (int child : tree.children(governor)) {
            if (first == NONE
                    && child > governor
                    && INFINITIVES.contains(tree.relation(child))
                    && hasTo(sentence, child)) {
                first = child;
            }
        }
        if (first == NONE) {
            first = next(sentence, governor, "to", "VB");
        }
        return joined(
                sentence,
                row(sentence, first == NONE ? pastAdjuncts(sentence, governor) : first),
                "VB");
    }

    /** Whether "and to" comes behind the comma: "to insure it, [to] tune it and to show it". */
    private static boolean goesOn(SentenceView sentence, int comma) {
        for (int token = comma + 1; token < sentence.size(); token++) {
            if (sentence.reads(token, "and to") || sentence.reads(token, "and not to")) {
                return true;
            }
        }
        return false;
    }

    /**
     * With what goes on by "and to": "to publish the loans by May and to [raise] no new debt",
     * where the parser has hung it astray.
     */
    private static List<Integer> joined(SentenceView sentence, List<Integer> row, String tag) {
        if (row.isEmpty()) {
            return row;
        }
        Dependencies tree = sentence.tree();
        List<Integer> all = new ArrayList<>(row);
        for (int token = row.get(0) + 1; token + 2 < sentence.size(); token++) {
            if (ENDS.contains(tree.tag(token)) || sentence.word(token).equals(";")) {
                break;
            }
            boolean and =
                    AND.contains(sentence.word(token))
                            || sentence.word(token).equals(",") && goesOn(sentence, token);
            int verb = sentence.word(token + 1).equals("not") ? token + 3 : token + 2;
            if (and
                    && sentence.word(verb - 1).equals("to")
                    && verb < sentence.size()
                    && tree.tag(verb).equals(tag)
                    && !all.contains(verb)) {
                all.add(verb);
            }
        }
        Collections.sort(all);
        return all;
    }

    /** The infinitive right behind a token: "to [build] it". */
    static List<Integer> infinitivesBehind(SentenceView sentence, int token) {
        return row(sentence, next(sentence, token, "to", "VB"));
    }

    /** "build" in "vowed at Sunday's service to build", where the parser has hung it elsewhere. */
    private static int pastAdjuncts(SentenceView sentence, int governor) {
        Dependencies tree = sentence.tree();
        if (!tree.isVerb(governor)) {
            return NONE;
        }
        if (sentence.word(governor + 1).equals(",")) {
            return pastAside(sentence, governor + 1);
        }
        int counted = TagCues.pastCount(sentence, governor + 1);
        if (counted == governor + 1 && !ADJUNCTS.contains(sentence.word(governor + 1))) {
            return NONE;
        }
        int last = Math.min(governor + LONGEST_ADJUNCT, sentence.size());
        int behind = counted > governor + 1 ? counted : governor + 2;
        for (int token = behind; token < last; token++) {
            if (sentence.word(token).equals("to")) {
                return next(sentence, token - 1, "to", "VB");
            }
            boolean other =
                    sentence.word(governor + 1).equals(WITH)
                            && (sentence.tag(token).equals("ADP") || tree.tag(token).equals("POS"));
            if (other || tree.isVerb(token) || sentence.isSum(token)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "agreed, in principle and after long talks, to [buy]". */
    private static int pastAside(SentenceView sentence, int comma) {
        for (int token = comma + 2; token < comma + LONGEST_ADJUNCT + 2; token++) {
            if (sentence.word(token).equals(",")) {
                return next(sentence, token, "to", "VB");
            }
        }
        return NONE;
    }

    /**
     * The gerunds after {@code marker} right of the governor: "to fighting", "to jointly fighting".
     */
    static List<Integer> gerunds(SentenceView sentence, int governor, String marker) {
        Dependencies tree = sentence.tree();
        int last = Math.min(tree.rightmost(governor), governor + FAR);
        for (int token = governor + 1; token <= last; token++) {
            if (sentence.word(token).equals(marker)) {
                int gerund = next(sentence, token - 1, marker, "VBG");
                if (gerund != NONE) {
                    return joined(sentence, row(sentence, gerund), "VBG");
                }
            }
        }
        return row(sentence, next(sentence, governor, marker, "VBG"));
    }

    /**
     * The verb with {@code tag} after {@code marker} where this follows {@code token} at once;
     * adverbs may stand between.
     */
    private static int next(SentenceView sentence, int token, String marker, String tag) {
        Dependencies tree = sentence.tree();
        int at = token + 1;
        while (at < sentence.size() && tree.tag(at).equals("RB")) {
            at++;
        }
        if (!sentence.word(at).equals(marker)) {
            return NONE;
        }
        at++;
        while (at < sentence.size() && tree.tag(at).equals("RB")) {
            at++;
        }
        boolean verb =
                at < sentence.size()
                        && (tree.tag(at).equals(tag)
                                || (tag.equals("VB") || isGerund(sentence, at))
                                        && tree.tag(at).equals("NN")
                                        && (sentence.tag(at).equals("VERB")
                                                || tag.equals("VB") && hasObject(tree, at))
                                || tag.equals("VB") && isKnownVerb(sentence, at));
        return verb ? at : NONE;
    }

    /**
     * "undertakes to [table] the accounts", "to [fund] its chair", "to [approach] Wits University":
     * no noun is before "the", nor a common one before a name.
     */
    private static boolean hasObject(Dependencies tree, int token) {
        return token + 1 < tree.size()
                && (tree.tag(token + 1).equals("DT")
                        || tree.tag(token + 1).equals("PRP$")
                        || tree.tag(token).equals("NN") && tree.tag(token + 1).startsWith("NNP"));
    }

    /**
     * "to [award] four prizes", "to [exempt] Chilean lorries": a deed, before what it is done to.
     */
    private static boolean isKnownVerb(SentenceView sentence, int token) {
        Dependencies tree = sentence.tree();
        return token + 1 < tree.size()
                && MISREAD.contains(tree.tag(token))
                && (Lexicon.ACTS.contains(sentence.word(token))
                        || GIVING.contains(sentence.word(token))
                        || HELPING.contains(sentence.word(token)))
                && OBJECTS.contains(tree.tag(token + 1));
    }

    /** "to [dredging] the strait", whatever its tag. */
    private static boolean isGerund(SentenceView sentence, int token) {
        return sentence.word(token).endsWith("ing");
    }

    private static List<Integer> row(SentenceView sentence, int first) {
        List<Integer> row = new ArrayList<>();
        if (first != NONE) {
            row.add(first);
            row.addAll(coordinated(sentence, first));
            row.addAll(astray(sentence, first, row));
        }
        return row;
    }

    /**
     * Later infinitives ("and not to sign") that the parser has hung on a word inside the first.
     */
    private static List<Integer> astray(SentenceView sentence, int first, List<Integer> known) {
        Dependencies tree = sentence.tree();
        List<Integer> found = new ArrayList<>();
        for (int token = first + 1; token <= tree.rightmost(first); token++) {
            boolean second =
                    tree.relation(token).equals("conj")
                            && tree.tag(token).equals("VB")
                            && hasTo(sentence, token);
            if (second
                    && !known.contains(token)
                    && !tree.tag(tree.head(token)).equals("VB")
                    && tree.isBelow(token, first)) {
                found.add(token);
            }
        }
        return found;
    }

    private static boolean hasTo(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        for (int child : tree.children(verb)) {
            if (child < verb
                    && sentence.word(child).equals("to")
                    && (tree.tag(child).equals("TO") || tree.relation(child).equals("mark"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Verbs coordinated with the action that have no subject and no modal verb of their own, and a
     * action of their own to tell.
     */
    static List<Integer> coordinated(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        List<Integer> found = new ArrayList<>();
        for (int other : tree.children(verb, "conj")) {
            boolean sameForm =
                    tree.tag(other).equals(tree.tag(verb))
                            || tree.tag(other).equals("VB")
                            || tree.tag(other).equals("VBP") && tree.tag(verb).equals("VB");
            if (other > verb
                    && sameForm
                    && tree.isVerb(other)
                    && !ClauseFinder.hasSubject(tree, other)
                    && !hasModal(tree, other)
                    && !isNamed(sentence, verb, other)) {
                found.add(other);
                found.addAll(coordinated(sentence, other));
            }
        }
        return found;
    }

    /** "the Adapt and [Grow] initiative": part of a name. */
    private static boolean isNamed(SentenceView sentence, int verb, int other) {
        return sentence.isCapitalised(other) && !sentence.isCapitalised(verb);
    }

    /**
     * A verb and the actions coordinated with it, those included that the tagger takes for nouns:
     * "build a school and repair two bridges".
     */
    static List<Integer> actions(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        List<Integer> actions = new ArrayList<>(List.of(verb));
        actions.addAll(coordinated(sentence, verb));
        for (int token = verb + 2; token < tree.rightmost(verb); token++) {
            if (isActionTakenForNoun(sentence, token, actions.size() > 1)
                    && !actions.contains(token)
                    && !actions.contains(tree.head(token + 1))) {
                actions.add(token);
            }
        }
        Collections.sort(actions);
        return actions;
    }

    /** ", open two parks", "and repair a bridge"; after such a one also "and ban leaf blowers". */
    private static boolean isActionTakenForNoun(SentenceView sentence, int token, boolean another) {
        Dependencies tree = sentence.tree();
        String before = sentence.word(token - 1);
        boolean and = before.equals("and") || before.equals("or");
        String next = tree.tag(token + 1);
        return (and || before.equals(","))
                && Lexicon.ACTS.contains(sentence.word(token))
                && !tree.isVerb(token)
                && (OPENERS.contains(next) || and && another && next.startsWith("NN"));
    }

    static boolean hasModal(Dependencies tree, int verb) {
        return tree.children(verb, "aux").stream().anyMatch(aux -> tree.tag(aux).equals("MD"));
    }

    /**
     * The clauses of a row of coordinated actions: the first begins at {@code from} (where the
     * subject stands), the others at themselves. A action whose object comes only with the next one
     * ("reduce or eliminate 140 programs") is one with it.
     */
    static List<Clause> clauses(SentenceView sentence, List<Integer> actions, Clause whole) {
        Dependencies tree = sentence.tree();
        List<Clause> clauses = new ArrayList<>();
        int open = NONE;
        for (int i = 0; i < actions.size(); i++) {
            int action = actions.get(i);
            Clause own = ClauseFinder.of(sentence, action);
            int start = open != NONE ? open : action;
            boolean first = clauses.isEmpty();
            Clause clause =
                    own.from(
                                    first
                                            ? Math.min(whole.from(), own.from())
                                            : Math.min(own.from(), start))
                            .withSubject(whole.subject());
            if (open != NONE) {
                clause =
                        new Clause(
                                clause.predicate(),
                                clause.subject(),
                                clause.from(),
                                clause.to(),
                                open,
                                clause.negated(),
                                clause.passive());
            }
            if (i + 1 < actions.size() && clause.to() >= actions.get(i + 1)) {
                clause = clause.to(endBefore(sentence, action, actions.get(i + 1)));
            }
            boolean cutOff = own.to() <= action;
            boolean bare =
                    cutOff
                            && i + 1 < actions.size()
                            && isOpen(sentence, action, actions.get(i + 1));
            if (bare) {
                open = open != NONE ? open : action;
            } else {
                boolean astray =
                        open != NONE
                                || !tree.isVerb(action)
                                || i + 1 == actions.size()
                                || sentence.word(actions.get(i + 1) - 1).equals("to");
                clauses.add(
                        cutOff && astray ? clause.to(end(sentence, actions, i, whole)) : clause);
                open = NONE;
            }
        }
        return clauses;
    }

    /** "[build], own and operate the cable": whose object comes with the next action. */
    private static boolean isOpen(SentenceView sentence, int action, int next) {
        return sentence.tree().rightmost(action) > action
                || endBefore(sentence, action, next) == action;
    }

    /** Where an action ends that has no words of its own, the next one's first word at most. */
    private static int end(SentenceView sentence, List<Integer> actions, int i, Clause whole) {
        int reach = reach(sentence, actions.get(0), actions.get(i), whole);
        return i + 1 == actions.size()
                ? reach
                : Math.min(reach, endBefore(sentence, actions.get(i), actions.get(i + 1)));
    }

    /**
     * The last word of an action that another follows: connectives, "not" and "to" go with the
     * other.
     */
    static int endBefore(SentenceView sentence, int action, int next) {
        int to = next - 1;
        while (to > action
                && (isConnective(sentence, to)
                        || Set.of("not", "to", "also").contains(sentence.word(to)))) {
            to--;
        }
        return to;
    }

    /**
     * Where a last action without words of its own ends: the parser has hung them on the first
     * action, on a noun after it, or on what is above.
     */
    private static int reach(SentenceView sentence, int first, int action, Clause whole) {
        Dependencies tree = sentence.tree();
        int to = Math.max(tree.rightmost(first), whole.to());
        boolean modifier =
                tree.relation(action).equals("amod") || tree.relation(action).equals("compound");
        to =
                modifier && tree.head(action) > action
                        ? Math.max(to, tree.rightmost(tree.head(action)))
                        : to;
        while (to > action && ClauseFinder.isPunctuation(sentence, to)) {
            to--;
        }
        return to > action && ClauseFinder.isPunctuation(sentence, action + 1) ? action : to;
    }

    static boolean isConnective(SentenceView sentence, int token) {
        return ClauseFinder.isPunctuation(sentence, token)
                || Set.of("and", "or", "but").contains(sentence.word(token));
    }
}
