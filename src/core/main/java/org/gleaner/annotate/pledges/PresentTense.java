package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * The present tense where it undertakes: terms of an agreement ("the commune digs the basins"),
 * what is settled for a day to come ("we open on 3 May", "the pool stays open until Easter"),
 * standards of service ("Complaints are answered within five days"). Finds freely; {@link
 * PresentTerms} decides.
 */
final class PresentTense {

    static final String ACTIVE = "active";
    static final String PASSIVE = "passive";

    private static final Set<String> BEFORE_OTHER_FORMS = Set.of("PART", "AUX");
    private static final Set<String> NOW = Words.of("present-be");
    private static final Set<String> BY_THEMSELVES =
            Set.of("root", "ccomp", "conj", "parataxis", "dep");
    private static final Set<String> KEEPS = Set.of("stays", "stay", "remains", "remain");
    private static final Set<String> SWORN = Set.of("promised", "vowed", "promises", "vows");
    private static final Set<String> GIVEN = Set.of("gets", "receives");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<String> ENDED = Set.of("longer");
    private static final Set<String> KEEPING = Words.of("continuing-verbs");

    private PresentTense() {}

    /** Whether the sentence may hold some, before it has a tree. */
    static boolean mayStand(SentenceView sentence) {
        int last = sentence.size() - 1;
        boolean told =
                sentence.holds(SWORN, 1, last)
                        || sentence.holds(ENDED, 1, last)
                        || sentence.holds(GIVEN, 1, last) && sentence.holds(EVERY, 0, last)
                        || Ahead.in(sentence, 0, last)
                        || BeforeColon.isPromised(sentence, last);
        for (int token = 1; told && token <= last; token++) {
            boolean verb =
                    sentence.tag(token).equals("VERB") || KEEPS.contains(sentence.word(token));
            if (verb
                    && !sentence.word(token).endsWith("ing")
                    && !sentence.word(token - 1).equals("to")
                    && mayBePresent(sentence, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBePresent(SentenceView sentence, int token) {
        boolean past = sentence.word(token).endsWith("ed");
        return past
                ? NOW.contains(sentence.word(token - 1))
                : !BEFORE_OTHER_FORMS.contains(sentence.tag(token - 1))
                        || KEEPING.contains(sentence.word(token));
    }

    static List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 1; sentence.hasTree() && token < sentence.size(); token++) {
            Dependencies tree = sentence.tree();
            boolean active = isActive(tree, token);
            if (BY_THEMSELVES.contains(tree.relation(token))
                    && (active || isPassive(sentence, token))) {
                Clause whole = ClauseFinder.of(sentence, token);
                boolean ended = sentence.reads(token - 2, "no longer");
                Clause clause = ended && !whole.negated() ? whole.negatedBy(true) : whole;
                if (clause.subject() != NONE) {
                    found.add(
                            new PledgeCandidate(
                                    sentence,
                                    clause,
                                    RuleKind.PRESENT,
                                    Strength.FIRM,
                                    active ? ACTIVE : PASSIVE));
                }
            }
        }
        return found;
    }

    /** "digs", "do not charge"; no auxiliary but "do". */
    private static boolean isActive(Dependencies tree, int token) {
        String tag = tree.tag(token);
        boolean finite = tag.equals("VBZ") || tag.equals("VBP");
        boolean base = tag.equals("VB") && tree.child(token, "mark") == NONE;
        for (int aux : tree.children(token, "aux", "aux:pass", "cop")) {
            if (!tree.lemma(aux).equals("do")) {
                return false;
            }
        }
        return finite || base && tree.child(token, "nsubj") != NONE;
    }

    /** "are answered"; not "have been answered". */
    private static boolean isPassive(SentenceView sentence, int token) {
        Dependencies tree = sentence.tree();
        int be = tree.child(token, "aux:pass");
        return tree.tag(token).equals("VBN")
                && be != NONE
                && NOW.contains(sentence.word(be))
                && tree.child(token, "aux") == NONE;
    }
}
