package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/** "We will build", "shall not sell", "I'll veto": the commonest form. */
final class ModalRule implements PledgeRule {

    static final Set<String> MODALS = Words.of("modals");

    /** "I will not", "he will never": an answer that names no deed. */
    private static final Set<String> NOTHING = Set.of("not", "n't", "never", "to");

    private static final Set<String> WHAT = Set.of("what");

    /** The form of what is read by words alone. */
    static final String WORDS = "words";

    /** Tags of words that open the object of a verb. */
    private static final Set<String> OBJECTS = Set.of("DET", "PRON", "NUM");

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return isModal(sentence, token);
    }

    /** Whether the word can be a modal verb, before a tree has said so; "the will" is not. */
    static boolean isModal(SentenceView sentence, int token) {
        return MODALS.contains(sentence.word(token)) && !TagCues.isSurelyNoun(sentence, token);
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            if (!MODALS.contains(sentence.word(token))) {
                continue;
            }
            if (sentence.hasTree() && sentence.tree().tag(token).equals("MD")) {
                find(found, sentence, token);
            } else if (sentence.tag(token).equals("AUX")
                    && (!sentence.hasTree() || isMisread(sentence, token))) {
                add(found, sentence, ClauseFinder.ofModal(sentence, token), WORDS);
            }
        }
        return found;
    }

    /** "The union will [ballot] its members", where the parser sees three nouns. */
    private static boolean isMisread(SentenceView sentence, int modal) {
        Dependencies tree = sentence.tree();
        String next = modal + 1 < sentence.size() ? tree.tag(modal + 1) : "";
        return tree.tag(modal).equals("NN")
                && sentence.tag(modal + 1).equals("VERB")
                && next.equals("NN")
                && OBJECTS.contains(sentence.tag(modal + 2))
                && !isOwned(sentence, modal);
    }

    private void find(List<PledgeCandidate> found, SentenceView sentence, int modal) {
        Dependencies tree = sentence.tree();
        int verb = tree.head(modal);
        boolean empty = verb != NONE && NOTHING.contains(sentence.word(verb));
        if (verb == NONE
                || verb < modal
                || empty
                || isOwned(sentence, modal)
                || !tree.relation(modal).startsWith("aux")) {
            return;
        }
        Clause clause = cleft(sentence, verb);
        if (NoneToCome.isDenied(sentence, verb)) {
            add(found, sentence, clause.negatedBy(!clause.negated()), NoneToCome.FORM);
            return;
        }
        String form = tree.child(verb, "cop") == NONE ? "verb" : "be";
        if (clause.predicate() != verb) {
            add(found, sentence, clause, form);
            return;
        }
        for (Clause each : Embedded.clauses(sentence, Embedded.actions(sentence, verb), clause)) {
            add(found, sentence, Refusals.in(sentence, modal, each), form);
        }
    }

    /** "What Acme will not do is [charge] its guests": the deed behind "is". */
    private static Clause cleft(SentenceView sentence, int verb) {
        Clause clause = ClauseFinder.of(sentence, verb);
        int deed = sentence.word(verb + 2).equals("to") ? verb + 3 : verb + 2;
        boolean split =
                sentence.reads(verb, "do is")
                        && deed < sentence.size()
                        && sentence.tree().tag(deed).equals("VB")
                        && sentence.holds(WHAT, 0, clause.subject());
        return split
                ? ClauseFinder.of(sentence, deed)
                        .withSubject(clause.subject())
                        .from(Math.min(clause.from(), deed))
                        .negatedBy(clause.negated())
                : clause;
    }

    /** "her grandfather's [will] named three heirs". */
    private static boolean isOwned(SentenceView sentence, int modal) {
        String tag = modal + 1 < sentence.size() ? sentence.tree().tag(modal + 1) : "";
        return sentence.word(modal - 1).equals("'s") && (tag.equals("VBD") || tag.equals("VBN"));
    }

    private void add(
            List<PledgeCandidate> found, SentenceView sentence, Clause clause, String form) {
        Strength strength = EffortPhrases.strength(sentence, clause);
        found.add(new PledgeCandidate(sentence, clause, RuleKind.MODAL, strength, form));
    }
}
