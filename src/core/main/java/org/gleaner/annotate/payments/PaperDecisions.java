package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.OwnBody;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * What is decided in the paper of a body without a word by whom, that body has decided: "[£500] was
 * granted to the Scouts", "another [£500] was set aside for trees".
 */
final class PaperDecisions {

    private static final Cues DECIDED = Cues.read("payments/decided-on-sums.txt");
    private static final Cues ACCEPTING = new Cues(List.of("accepting the", "accept the"));
    private static final Cues GRANTED = Cues.read("payments/were-granted.txt");
    private static final Set<String> DECIDING = DataFile.words("payments/deciding-bodies.txt");
    private static final Set<String> AGENTS = Set.of("by");
    private static final Set<String> SOURCES = Set.of("from");
    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");

    /** How far behind a sum its verb may stand: "[£500] to the Scouts for a tent was agreed". */
    private static final int FAR = 14;

    private final TokenView view;
    private final Bodies bodies;
    private final SpeakerResolver speakers;

    PaperDecisions(TokenView view, Bodies bodies, SpeakerResolver speakers) {
        this.view = view;
        this.speakers = speakers;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, sum -> sum.payer().isEmpty(), this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        Optional<Party> paper =
                bodies.paper(at)
                        .or(
                                () ->
                                        speakers.organizationOf(sum.span())
                                                .filter(PaperDecisions::isAuthor))
                        .filter(PaperDecisions::decides);
        return paper.isPresent()
                        && !PledgedAmounts.isOne(paper, sum.payee())
                        && isDecided(view.last(sum.span()) + 1, sum.payee())
                ? sum.withParties(paper, sum.payee())
                : sum;
    }

    private static boolean isAuthor(Party party) {
        return party.source() == Party.Resolution.AUTHOR;
    }

    private boolean isDecided(int next, Optional<Party> payee) {
        int last = view.tokens().last(view.sentenceOf(next - 1));
        int to = Math.min(last, next + FAR);
        int first = Math.max(view.tokens().first(view.sentenceOf(next - 1)), next - FAR);
        return (DECIDED.occurIn(view::lower, next, to)
                        || ACCEPTING.occurIn(view::lower, first, next)
                        || payee.isPresent() && GRANTED.occurIn(view::lower, first, next))
                && !view.hasAny(AGENTS, next, to)
                && (payee.isPresent() || !view.hasAny(SOURCES, next, to))
                && !view.hasAny(NEGATIONS, next, to);
    }

    /** By a word of its name: no newspaper's. */
    private static boolean decides(Party body) {
        return !OwnBody.isPress(body.name()) && TokenView.hasWord(body.name(), DECIDING);
    }
}
