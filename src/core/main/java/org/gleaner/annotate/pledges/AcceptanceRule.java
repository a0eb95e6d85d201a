package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * A speaker takes on what was said before: "That will happen.", "This will be done." It counts only
 * close after the undertaking it resumes.
 */
final class AcceptanceRule implements PledgeRule {

    private static final Set<String> POINTERS = Words.of("header-pointers");
    private static final Set<String> COMING = Words.of("coming-true");

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return ModalRule.isModal(sentence, token);
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 2; sentence.hasTree() && token < sentence.size(); token++) {
            Dependencies tree = sentence.tree();
            int subject = tree.child(token, "nsubj", "nsubj:pass");
            boolean will =
                    tree.children(token, "aux").stream()
                            .anyMatch(aux -> ModalRule.MODALS.contains(sentence.word(aux)));
            if (will
                    && COMING.contains(sentence.word(token))
                    && subject != NONE
                    && POINTERS.contains(sentence.word(subject))) {
                found.add(
                        new PledgeCandidate(
                                sentence,
                                ClauseFinder.of(sentence, token).withSubject(NONE),
                                RuleKind.ACCEPTANCE,
                                Strength.FIRM));
            }
        }
        return found;
    }
}
