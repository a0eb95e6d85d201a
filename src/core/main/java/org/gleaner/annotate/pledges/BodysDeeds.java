package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * "Acme has bought the dairy. Its brand will be kept": what will be done, told right behind what a
 * body has done, is done by that body.
 */
record BodysDeeds(PledgeContext context) {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBN", "VBP");
    private static final int BACK = 2;

    /** The candidate under the body's deed, where it is a passive that nobody is named for. */
    Optional<PledgeCandidate> of(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        boolean told =
                candidate.kind() == RuleKind.MODAL
                        && candidate.clause().passive()
                        && sentence.hasTree()
                        && (Vouched.isPromised(candidate) || Vouched.isArranged(candidate))
                        && !context.isQuoted(sentence.span().start())
                        && context.turnAt(sentence.span().start()).isEmpty()
                        && Reports.over(candidate) == NONE
                        && Attributions.closing(sentence, candidate.clause()) < 0;
        for (int back = 1; told && back <= BACK && back <= sentence.index(); back++) {
            if (context.opensBlock(sentence.index() - back + 1)) {
                return Optional.empty();
            }
            SentenceView before = context.sentence(sentence.index() - back);
            Optional<PledgeCandidate> deed = deed(before);
            if (deed.isPresent()) {
                return deed.map(candidate::under);
            }
            if (!before.hasAfter(NONE, ModalRule.MODALS)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What the body that the sentence is about did. */
    private Optional<PledgeCandidate> deed(SentenceView sentence) {
        Dependencies tree = sentence.tree();
        for (int token = 0; tree != null && token < sentence.size(); token++) {
            int subject = tree.relation(token).equals("root") ? tree.child(token, "nsubj") : NONE;
            boolean body =
                    subject != NONE
                            && subject < token
                            && FINITE.contains(tree.tag(token))
                            && !Lexicon.says(tree.lemma(token))
                            && context.names()
                                    .isAt(sentence.inDocument(subject), EntityType.ORGANIZATION);
            if (body) {
                Clause clause = ClauseFinder.of(sentence, token);
                return Optional.of(
                        new PledgeCandidate(
                                sentence, clause.to(clause.from()), RuleKind.MODAL, Strength.FIRM));
            }
        }
        return Optional.empty();
    }
}
