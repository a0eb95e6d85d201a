package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * Gives the price of a contract to whom it is awarded: "granted approval to award the contract to
 * [Acme Ltd] of India at a total cost of $5", "resolved to award tender 12 to [Acme] for $5".
 */
final class ContractAwards {

    private static final Cues AWARDS = Cues.read("payments/awards.txt");

    /** What stands right before the price. */
    private static final Set<String> PRICED = DataFile.words("payments/priced-at.txt");

    private static final Set<String> SUBJECTS = DataFile.words("payments/awarded.txt");
    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");
    private static final String TO = "to";

    /** How far before the price the award stands, in tokens, and its words of price. */
    private static final int FAR = 30;

    private static final int NEAR = 7;

    private final TokenView view;
    private final WordedParties parties;

    ContractAwards(TokenView view, WordedParties parties) {
        this.view = view;
        this.parties = parties;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, sum -> sum.payee().isEmpty(), this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int first = Math.max(view.tokens().first(view.sentenceOf(at)), at - FAR);
        Optional<Party> winner =
                isPrice(first, at) && isAwarded(first, at) ? winner(first, at) : Optional.empty();
        return winner.isEmpty() || PledgedAmounts.isOne(sum.payer(), winner)
                ? sum
                : sum.withParties(sum.payer(), winner);
    }

    /** Not where it is "not awarded". */
    private boolean isAwarded(int first, int at) {
        for (int token = first; token < at; token++) {
            if (NEGATIONS.contains(view.lower(token))) {
                return false;
            }
        }
        return AWARDS.occurIn(view::lower, first, at);
    }

    private boolean isPrice(int first, int at) {
        String words = "";
        for (int token = at - 1; token >= Math.max(first, at - NEAR); token--) {
            words = words.isEmpty() ? view.lower(token) : view.lower(token) + " " + words;
            if (PRICED.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last "to" that a word for what is awarded comes before. */
    private Optional<Party> winner(int first, int at) {
        for (int token = at - 1; token > first; token--) {
            if (view.lower(token).equals(TO) && isBehindContract(first, token)) {
                return parties.behind(token + 1, at).map(WordedParties.Found::party);
            }
        }
        return Optional.empty();
    }

    private boolean isBehindContract(int first, int to) {
        for (int token = to - 1; token >= first; token--) {
            if (SUBJECTS.contains(view.lower(token))) {
                return true;
            }
        }
        return false;
    }
}
