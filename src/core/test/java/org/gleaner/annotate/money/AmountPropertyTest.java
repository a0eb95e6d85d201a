package org.gleaner.annotate.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.gleaner.model.Money;
import org.junit.jupiter.api.Test;

/** Whatever amount can be written is read back to the same value, its words marked in full. */
class AmountPropertyTest {

    private static final int ROUNDS = 2000;

    private static void readsBack(String amount, BigDecimal value, String currency) {
        String text = "They paid " + amount + " for it.";
        List<Money> found = MoneyText.expressions(text);
        assertEquals(1, found.size(), () -> text + " -> " + found);
        Money expression = found.get(0);
        assertEquals(amount, expression.span().in(text), text);
        assertEquals(
                0,
                value.compareTo(expression.amount().orElseThrow()),
                () -> text + " -> " + expression);
        assertEquals(currency, expression.currency().orElseThrow(), text);
    }

    /** Numbers of every length, not mostly long ones. */
    private static long number(Random random) {
        long limit = 1;
        for (int i = random.nextInt(15); i >= 0; i--) {
            limit *= 10;
        }
        return 1 + Math.floorMod(random.nextLong(), limit - 1);
    }

    @Test
    void readsWordsBack() {
        Random random = new Random(20160702);
        for (int i = 0; i < ROUNDS; i++) {
            long value = number(random);
            readsBack(
                    AmountWriter.words(value, random.nextBoolean(), random.nextBoolean())
                            + " euros",
                    BigDecimal.valueOf(value),
                    "EUR");
        }
    }

    @Test
    void readsDigitsBackInEveryGrouping() {
        Random random = new Random(19990104);
        String[][] styles = {
            {"", "."},
            {",", "."},
            {".", ","},
            {" ", ","},
            {"\u00A0", ","},
            {"\u202F", ","},
            {"'", "."},
            {"\u2019", "."}
        };
        for (int i = 0; i < ROUNDS; i++) {
            long whole = number(random);
            String[] style = styles[random.nextInt(styles.length)];
            BigDecimal value =
                    new BigDecimal(
                            whole
                                    + (random.nextBoolean()
                                            ? ""
                                            : String.format(".%02d", random.nextInt(100))));
            if (style[0].equals(".") && whole < 10_000 && value.scale() == 0) {
                continue; // "1.459 euros" may be either
            }
            String digits = AmountWriter.digits(value, style[0], style[1].charAt(0));
            if (random.nextBoolean()) {
                readsBack("€" + (random.nextBoolean() ? " " : "") + digits, value, "EUR");
            } else {
                readsBack(digits + " Swiss francs", value, "CHF");
            }
        }
    }

    @Test
    void readsShortFormsBack() {
        Random random = new Random(20020301);
        String[][] scales = {
            {"k", "3"},
            {"m", "6"},
            {"mn", "6"},
            {" mln", "6"},
            {" million", "6"},
            {"bn", "9"},
            {" bln", "9"},
            {" billion", "9"},
            {"tn", "12"},
            {" trillion", "12"},
            {" crore", "7"},
            {" lakh", "5"}
        };
        String[][] signs = {
            {"US$", "USD"},
            {"€", "EUR"},
            {"CHF ", "CHF"},
            {"₹", "INR"},
            {"HK$", "HKD"},
            {"NOK", "NOK"}
        };
        for (int i = 0; i < ROUNDS; i++) {
            String[] scale = scales[random.nextInt(scales.length)];
            String[] sign = signs[random.nextInt(signs.length)];
            BigDecimal mantissa =
                    new BigDecimal(random.nextInt(999) + "." + (1 + random.nextInt(9)));
            readsBack(
                    sign[0] + mantissa.toPlainString() + scale[0],
                    mantissa.movePointRight(Integer.parseInt(scale[1])),
                    sign[1]);
        }
    }

    @Test
    void readsFractionsBack() {
        Random random = new Random(20081015);
        int[] denominators = {2, 4, 5, 8, 10};
        for (int i = 0; i < ROUNDS; i++) {
            int denominator = denominators[random.nextInt(denominators.length)];
            int numerator = 1 + random.nextInt(denominator - 1);
            int whole = 1 + random.nextInt(99);
            BigDecimal value =
                    new BigDecimal(whole)
                            .add(new BigDecimal(numerator).divide(new BigDecimal(denominator)));
            String mixed =
                    whole + (random.nextBoolean() ? " " : "-") + numerator + "/" + denominator;
            readsBack(mixed + " million dollars", value.movePointRight(6), "USD");
        }
    }

    @Test
    void readsSpokenDecimalsBack() {
        Random random = new Random(19450508);
        for (int i = 0; i < ROUNDS; i++) {
            int whole = 1 + random.nextInt(99);
            int tenths = 1 + random.nextInt(9);
            String words =
                    AmountWriter.words(whole, random.nextBoolean(), random.nextBoolean())
                            + " point "
                            + AmountWriter.words(tenths, true, true);
            readsBack(
                    words + " billion euros",
                    new BigDecimal(whole + "." + tenths).movePointRight(9),
                    "EUR");
        }
    }

    @Test
    void readsRangesBack() {
        Random random = new Random(19910817);
        for (int i = 0; i < ROUNDS; i++) {
            int low = 1 + random.nextInt(400);
            int high = low + 1 + random.nextInt(400);
            String text =
                    "It costs "
                            + (random.nextBoolean()
                                    ? "€" + low + "-" + high + " million"
                                    : low + " to " + high + " million euros")
                            + " now.";
            Money expression = MoneyText.expressions(text).get(0);
            assertEquals(Money.Qualifier.RANGE, expression.qualifier(), text);
            assertEquals(
                    new BigDecimal(low).movePointRight(6), expression.min().orElseThrow(), text);
            assertEquals(
                    new BigDecimal(high).movePointRight(6), expression.max().orElseThrow(), text);
        }
    }
}
