package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * Who secures or announces a sum for others neither gets nor gives it: "Senator Lee secured [$5
 * million] for the harbour", "Congresswoman Lee announced [$5 million] for the harbour".
 */
final class SecuredFunds {

    private static final Cues SECURING = Cues.read("payments/securing-verbs.txt");
    private static final Set<String> LEGISLATORS = DataFile.words("payments/legislators.txt");
    private static final Set<String> ANNOUNCING =
            Set.of("announce", "announced", "announces", "announcing");
    private static final Set<String> JUDGES = DataFile.words("payments/arbiters.txt");
    private static final Set<String> AWARDING =
            Set.of("award", "awarded", "awards", "awarding", "granted", "ordered");
    private static final Set<String> FOR = Set.of("for", "towards", "toward");
    private static final Set<String> OWN = DataFile.words("payments/securing-for-himself.txt");

    /** How far from the sum the verb and the preposition may stand. */
    private static final int NEAR = 6;

    private final TokenView view;

    SecuredFunds(TokenView view) {
        this.view = view;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(
                OpenSums.filled(money, view, SecuredFunds::isOfPerson, this::filled),
                view,
                sum -> sum.payer().isPresent(),
                this::announced);
    }

    private static boolean isOfPerson(Money sum) {
        return sum.payee()
                .flatMap(Party::entity)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .isPresent();
    }

    private static boolean isOf(Set<String> titles, Money sum) {
        return sum.payer().flatMap(Party::entity).stream()
                .flatMap(entity -> entity.titles().stream())
                .flatMap(title -> Stream.of(TokenView.lower(title).split(" ")))
                .anyMatch(titles::contains);
    }

    /** "Judge Lee [awarded] her $5": others pay that too. */
    private Money announced(Money sum) {
        int at = view.at(sum.span().start());
        int from = Math.max(view.tokens().first(view.sentenceOf(at)), at - NEAR);
        boolean others =
                isOf(LEGISLATORS, sum) && view.hasAny(ANNOUNCING, from, at)
                        || isOf(JUDGES, sum) && view.hasAny(AWARDING, from, at);
        return others ? sum.withParties(Optional.empty(), sum.payee()) : sum;
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = Math.max(view.tokens().first(sentence), at - NEAR);
        int next = view.last(sum.span()) + 1;
        int to = Math.min(view.tokens().last(sentence), next + NEAR);
        for (int token = next; token < to; token++) {
            if (FOR.contains(view.lower(token))) {
                return SECURING.occurIn(view::lower, from, at)
                                && !OWN.contains(view.lower(token + 1))
                        ? sum.withParties(sum.payer(), Optional.empty())
                        : sum;
            }
        }
        return sum;
    }
}
