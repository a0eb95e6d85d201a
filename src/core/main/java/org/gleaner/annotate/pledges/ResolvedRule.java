package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * What minutes record: "It was RESOLVED that the Clerk write to the owner", "The Council resolved
 * that a shelter be erected", "Resolved: that the Trustees sell the field". The verb of the clause
 * has no "will".
 */
final class ResolvedRule implements PledgeRule {

    private static final Set<String> FORMS = Words.of("resolving-words");

    private static final String BE = "be";

    /** How many words the mark of an item has with "that": "( a ) that". */
    private static final int MARK = 4;

    /** The form of "it was resolved to". */
    static final String IMPERSONAL = "impersonal";

    private static final Set<String> THAT = Set.of("that");
    private static final Set<String> CLAUSES = Set.of("ccomp", "dep", "parataxis");

    /** Tags that the tagger gives to the verb of such a clause: "that the Clerk [write]". */
    private static final Set<String> BARE = Set.of("VB", "VBP");

    private static final Set<String> COLON = Set.of(":", ",");

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return FORMS.contains(sentence.word(token))
                        && (sentence.hasAfter(token, THAT) || isImpersonal(sentence, token))
                || isItem(sentence, token);
    }

    /** "be" of an item of minutes that opens with "that": "(a) that a dividend [be] paid". */
    private static boolean isItem(SentenceView sentence, int be) {
        if (!sentence.word(be).equals(BE)) {
            return false;
        }
        for (int token = 0; token < MARK; token++) {
            if (THAT.contains(sentence.word(token))) {
                return true;
            }
            if (!sentence.tag(token).equals("PUNCT") && sentence.word(token).length() > 1) {
                return false;
            }
        }
        return false;
    }

    /** "Resolved, that the sum of $2,500 be granted", where the parser is lost. */
    private static List<PledgeCandidate> byWords(SentenceView sentence) {
        int first = ListRule.afterMarks(sentence);
        boolean opens =
                FORMS.contains(sentence.word(first))
                        && COLON.contains(sentence.word(first + 1))
                        && THAT.contains(sentence.word(first + 2));
        for (int be = first + 3; opens && be + 1 < sentence.size(); be++) {
            String next = sentence.tree().tag(be + 1);
            if (sentence.word(be).equals(BE) && next.equals("VBN")) {
                int to = be + 1;
                while (to + 1 < sentence.size()
                        && !sentence.reads(to + 1, ", and that")
                        && !ClauseFinder.isPunctuation(sentence, to + 1)) {
                    to++;
                }
                return List.of(
                        new PledgeCandidate(
                                sentence,
                                new Clause(be + 1, NONE, first + 3, to, be + 1, false, true),
                                RuleKind.UNDERTAKING_VERB,
                                Strength.FIRM,
                                IMPERSONAL));
            }
        }
        return List.of();
    }

    /** "that a dividend be paid": of the body whose minutes they are. */
    private static void item(List<PledgeCandidate> found, SentenceView sentence, int be) {
        Dependencies tree = sentence.tree();
        int verb = tree.head(be);
        boolean bare =
                verb > be
                        && tree.tag(be).equals("VB")
                        && tree.relation(be).startsWith("aux")
                        && tree.child(verb, "aux") == NONE
                        && Lexicon.ACTS.contains(tree.lemma(verb));
        if (bare) {
            found.add(
                    new PledgeCandidate(
                            sentence,
                            ClauseFinder.of(sentence, verb).withSubject(NONE),
                            RuleKind.UNDERTAKING_VERB,
                            Strength.FIRM,
                            IMPERSONAL));
        }
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 0; sentence.hasTree() && token < sentence.size(); token++) {
            Dependencies tree = sentence.tree();
            int clause =
                    FORMS.contains(sentence.word(token)) && !tree.isNegated(token)
                            ? clause(sentence, token)
                            : NONE;
            if (isItem(sentence, token)) {
                item(found, sentence, token);
            } else if (clause != NONE) {
                find(found, sentence, token, clause);
            } else if (isImpersonal(sentence, token) && !tree.isNegated(token)) {
                decided(found, sentence, token);
            }
        }
        return found.isEmpty() && sentence.hasTree() ? byWords(sentence) : found;
    }

    /** "It was resolved to set aside", "RESOLVED to award": of the body whose minutes they are. */
    private static boolean isImpersonal(SentenceView sentence, int token) {
        boolean it =
                sentence.word(token - 1).equals("was") && sentence.word(token - 2).equals("it");
        return FORMS.contains(sentence.word(token))
                && sentence.word(token + 1).equals("to")
                && (it || token == 0);
    }

    private static void decided(List<PledgeCandidate> found, SentenceView sentence, int token) {
        Clause upper = ClauseFinder.of(sentence, token).withSubject(NONE);
        for (Clause clause :
                Embedded.clauses(sentence, Embedded.infinitivesBehind(sentence, token), upper)) {
            found.add(
                    new PledgeCandidate(
                            sentence,
                            clause,
                            RuleKind.UNDERTAKING_VERB,
                            Strength.FIRM,
                            IMPERSONAL));
        }
    }

    /** The predicate behind "that" which has neither a modal verb nor a form of the past. */
    private static int clause(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        for (int child : tree.children(verb)) {
            if (child > verb
                    && CLAUSES.contains(tree.relation(child))
                    && sentence.holds(THAT, verb + 1, child)
                    && (isBare(tree, child) || isResolvedNow(sentence, verb, child))) {
                return child;
            }
        }
        return NONE;
    }

    /** "RESOLVED: that Council [grants] $18,500 to the Club". */
    private static boolean isResolvedNow(SentenceView sentence, int verb, int predicate) {
        return verb < 2
                && COLON.contains(sentence.word(verb + 1))
                && sentence.word(verb + 2).equals("that")
                && sentence.tree().tag(predicate).equals("VBZ")
                && sentence.tree().child(predicate, "nsubj") != NONE;
    }

    /** "[write]" and "[be] erected" of one clerk and one shelter. */
    private static boolean isBare(Dependencies tree, int predicate) {
        int subject = tree.child(predicate, "nsubj", "nsubj:pass");
        int be = tree.child(predicate, "aux:pass");
        boolean bare =
                be == NONE
                        ? BARE.contains(tree.tag(predicate))
                                && tree.child(predicate, "aux", "cop") == NONE
                        : tree.tag(be).equals("VB") && tree.child(predicate, "aux") == NONE;
        return bare && subject != NONE && subject < predicate && isBareOf(tree, predicate, subject);
    }

    /** "the trustees sell" may tell of what they do; "the Trustees sell" is a body's resolution. */
    private static boolean isBareOf(Dependencies tree, int predicate, int subject) {
        return !tree.tag(subject).equals("NNS") || tree.child(predicate, "aux:pass") != NONE;
    }

    private static void find(
            List<PledgeCandidate> found, SentenceView sentence, int verb, int predicate) {
        int resolver = ClauseFinder.subject(sentence.tree(), verb);
        boolean body = resolver != NONE && resolver < verb && !sentence.word(resolver).equals("it");
        Clause first = ClauseFinder.of(sentence, predicate);
        for (Clause clause :
                Embedded.clauses(sentence, Embedded.actions(sentence, predicate), first)) {
            Clause whose = body && clause.passive() ? clause.withSubject(resolver) : clause;
            found.add(
                    new PledgeCandidate(
                            sentence, whose, RuleKind.UNDERTAKING_VERB, Strength.FIRM, "clause"));
        }
    }
}
