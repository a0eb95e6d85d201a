package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Optional;
import org.gleaner.model.Pledge;

/** The undertaking of money that a text has told of last, some sentences back at most. */
final class EarlierSum {

    private static final int FAR = 4;

    private EarlierSum() {}

    /**
     * @param before the records so far, in text order
     */
    static Optional<Pledge> of(
            PledgeContext context, PledgeCandidate candidate, List<Pledge> before) {
        for (int at = before.size() - 1; at >= 0; at--) {
            Pledge pledge = before.get(at);
            int sentence = context.tokens().sentenceOf(context.tokens().at(pledge.span().start()));
            if (candidate.sentence().index() - sentence > FAR) {
                return Optional.empty();
            }
            if (!pledge.money().isEmpty() && !pledge.negated()) {
                return Optional.of(pledge);
            }
        }
        return Optional.empty();
    }
}
