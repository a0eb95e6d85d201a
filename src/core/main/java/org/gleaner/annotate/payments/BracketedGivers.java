package org.gleaner.annotate.payments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.Casing;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Rows that name a receiver and, in brackets behind each sum, who gave it, below a heading of
 * gifts: "Civic Union: [€20,000] (Peter Novak, Brno); [€15,000] (Moravia Steel)".
 */
final class BracketedGivers {

    private static final int SENTENCES_BACK = 12;
    private static final int LONGEST = 8;

    private final TokenView view;
    private final MentionIndex names;
    private final Map<Integer, Boolean> below = new HashMap<>();

    BracketedGivers(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, sum -> sum.payer().isEmpty(), this::filled);
    }

    private Money filled(Money sum) {
        int bracket = view.last(sum.span()) + 1;
        if (!view.lower(bracket).equals("(")) {
            return sum;
        }
        int sentence = view.sentenceOf(view.at(sum.span().start()));
        int first = view.tokens().first(sentence);
        Optional<Party> receiver = label(first);
        int giver = nameBehind(bracket);
        boolean row =
                receiver.isPresent()
                        && giver != MentionIndex.NONE
                        && below.computeIfAbsent(sentence, this::isOfGifts);
        return row ? sum.withParties(names.party(giver, Resolution.STRUCTURE), receiver) : sum;
    }

    /** The name before the colon of a row, which no recogniser may know. */
    private Optional<Party> label(int first) {
        int colon = first;
        while (colon < Math.min(view.size(), first + LONGEST) && !view.lower(colon).equals(":")) {
            colon++;
        }
        if (colon == first
                || !view.lower(colon).equals(":")
                || !Casing.isCapitalized(view.tokens().word(first))) {
            return Optional.empty();
        }
        int mention = names.mentionAt(first);
        return mention != MentionIndex.NONE && names.last(mention) == colon - 1
                ? names.party(mention, Resolution.STRUCTURE)
                : Optional.of(
                        Party.named(
                                view.tokens().words(first, colon - 1),
                                view.tokens().span(first, colon - 1),
                                Resolution.STRUCTURE));
    }

    /** The first name in the bracket: "(Dr. [Ann Lee], Leeds)". */
    private int nameBehind(int bracket) {
        for (int token = bracket + 1; token < Math.min(view.size(), bracket + 4); token++) {
            if (names.isStart(token)) {
                return names.mentionAt(token);
            }
        }
        return MentionIndex.NONE;
    }

    private boolean isOfGifts(int row) {
        for (int sentence = row - 1; sentence >= Math.max(0, row - SENTENCES_BACK); sentence--) {
            Optional<String> does =
                    ListRoles.in(
                            view::lower,
                            view.tokens().first(sentence),
                            view.tokens().last(sentence));
            if (does.isPresent()) {
                return does.get().equals(ListRoles.GIVES);
            }
        }
        return false;
    }
}
