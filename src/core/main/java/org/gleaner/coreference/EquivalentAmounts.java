package org.gleaner.coreference;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;

/** Amounts that are one amount said again in another currency: "€50 million ($54 million)". */
public final class EquivalentAmounts {

    private static final int FAR = 40;
    private static final Set<String> BETWEEN = DataFile.words("transfers/restating.txt");

    private EquivalentAmounts() {}

    /** The figure that the one at {@code index} says again in another currency. */
    public static OptionalInt of(int index, List<Money> money, String text) {
        if (index == 0) {
            return OptionalInt.empty();
        }
        Money earlier = money.get(index - 1);
        Money figure = money.get(index);
        int from = earlier.span().end();
        int to = figure.span().start();
        if (to <= from || to - from > FAR || earlier.currency().equals(figure.currency())) {
            return OptionalInt.empty();
        }
        String between = text.substring(from, to).strip().toLowerCase(Locale.ROOT);
        boolean bracket = between.startsWith("(") || between.startsWith("[");
        boolean or =
                between.equals("or") || between.startsWith(", or") || between.startsWith("or ");
        if (!bracket && !or) {
            return OptionalInt.empty();
        }
        for (String word : between.split("[\\s(\\[,~≈=]+")) {
            if (!word.isEmpty() && !BETWEEN.contains(word)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(index - 1);
    }
}
