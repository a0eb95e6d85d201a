package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.payments.WordedParties.Found;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Tags;
import org.gleaner.text.TokenView;

/**
 * The second verb of what somebody tells: "Ann Lee said the city had received $9 and had paid [$5]
 * to Acme" is what the city paid.
 */
final class ReportedPayers {

    private static final Set<String> TELLING = DataFile.words("payments/telling-verbs.txt");
    private static final Set<String> AND = Set.of("and", "but", "or");
    private static final Set<String> VERBAL = Set.of("AUX", "VERB", "ADV", "PART");
    private static final String THAT = "that";
    private static final String VERB = "VERB";

    /** How far behind the name the verb of telling may stand: "Ann Lee, its treasurer, said". */
    private static final int NEAR = 8;

    private final TokenView view;
    private final Tags tags;
    private final WordedParties parties;

    ReportedPayers(TokenView view, Tags tags, WordedParties parties) {
        this.view = view;
        this.tags = tags;
        this.parties = parties;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, ReportedPayers::isPaidByPerson, this::filled);
    }

    private static boolean isPaidByPerson(Money sum) {
        return sum.payer()
                .filter(payer -> payer.span().end() <= sum.span().start())
                .flatMap(Party::entity)
                .filter(known -> known.type() == EntityType.PERSON)
                .isPresent();
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int next = view.last(sum.payer().get().span()) + 1;
        if (!view.isSameSentence(next, at)) {
            return sum;
        }
        for (int token = next; token < Math.min(at, next + NEAR); token++) {
            if (TELLING.contains(view.lower(token)) && tags.of(token).equals(VERB)) {
                return told(token, at)
                        .filter(party -> !PledgedAmounts.isOne(Optional.of(party), sum.payee()))
                        .map(party -> sum.withParties(Optional.of(party), sum.payee()))
                        .orElse(sum);
            }
        }
        return sum;
    }

    /** The subject of the clause that is told, where the sum hangs on a second verb of it. */
    private Optional<Party> told(int telling, int at) {
        int first = view.lower(telling + 1).equals(THAT) ? telling + 2 : telling + 1;
        Optional<Found> subject = first < at ? parties.behind(first, at) : Optional.empty();
        boolean clause =
                subject.isPresent()
                        && VERBAL.contains(tags.of(subject.get().end() + 1))
                        && goesOn(subject.get().end() + 2, at);
        return clause ? subject.map(Found::party) : Optional.empty();
    }

    /** "... and [had paid]": a second verb without a subject of its own. */
    private boolean goesOn(int from, int at) {
        for (int token = from; token + 1 < at; token++) {
            if (AND.contains(view.lower(token)) && VERBAL.contains(tags.of(token + 1))) {
                return true;
            }
        }
        return false;
    }
}
