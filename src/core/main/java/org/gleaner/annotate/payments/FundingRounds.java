package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/** Which firm investors pay: "[Acme], a maker of pumps, has raised $5 in a Series B round". */
final class FundingRounds {

    private static final Set<String> VERBS = DataFile.words("payments/round-verbs.txt");
    private static final Set<String> ROUNDS = DataFile.words("payments/round-words.txt");
    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");
    private static final Set<String> LEADING = Set.of("led", "by", "from", "with", "of");

    /** How far before a sum the verb, and behind it the word for the round, may stand. */
    private static final int NEAR = 6;

    private final TokenView view;
    private final MentionIndex names;

    FundingRounds(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(
                money,
                view,
                sum -> sum.payee().flatMap(Party::entity).filter(FundingRounds::isFirm).isEmpty(),
                this::filled);
    }

    private static boolean isFirm(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION;
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = view.tokens().first(sentence);
        int next = view.last(sum.span()) + 1;
        int verb = verb(from, at);
        if (verb < 0 || !isRound(next, Math.min(view.tokens().last(sentence), next + NEAR))) {
            return sum;
        }
        Optional<Party> firm = firm(from, verb);
        return firm.isEmpty() || PledgedAmounts.isOne(firm, sum.payer())
                ? sum
                : sum.withParties(
                        sum.payer().filter(party -> view.at(party.span().start()) >= next), firm);
    }

    private int verb(int from, int at) {
        for (int token = at - 1; token > Math.max(from, at - NEAR); token--) {
            if (NEGATIONS.contains(view.lower(token))
                    || NEGATIONS.contains(view.lower(token - 1))) {
                return -1;
            }
            if (VERBS.contains(view.lower(token))) {
                return token;
            }
        }
        return -1;
    }

    private boolean isRound(int from, int to) {
        return view.hasAny(ROUNDS, from, to);
    }

    /** The first organization named before the verb, that leads nothing. */
    private Optional<Party> firm(int from, int verb) {
        for (int mention : names.mentionsIn(from, verb - 1)) {
            if (names.mention(mention).type() == EntityType.ORGANIZATION
                    && !LEADING.contains(view.lower(names.first(mention) - 1))) {
                return names.party(mention, Resolution.SUBJECT);
            }
        }
        return Optional.empty();
    }
}
