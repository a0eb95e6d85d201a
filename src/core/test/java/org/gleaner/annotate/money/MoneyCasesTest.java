package org.gleaner.annotate.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.model.Money;
import org.gleaner.testing.CaseTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification of figures: every row of {@code money/cases.tsv}. */
class MoneyCasesTest {

    static Stream<String> rows() {
        return CaseTable.lines("/money/cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsAsTheTableSays(String row) {
        int tab = row.indexOf('\t');
        String text = row.substring(0, tab).replace("~~", "\u00A0");
        assertEquals(
                row.substring(tab + 1),
                MoneyText.figures(text).stream()
                        .map(figure -> cell(text, figure))
                        .collect(Collectors.joining(" ; ")),
                text);
    }

    /** {@code words = amount currency qualifier}; point values once, unknown ends as "-". */
    static String cell(String text, Money figure) {
        String amount =
                figure.amount()
                        .map(BigDecimal::toPlainString)
                        .orElseGet(() -> end(figure.min()) + ".." + end(figure.max()));
        return figure.span().in(text).replace('\u00A0', ' ')
                + " = "
                + amount
                + " "
                + figure.currency().orElse("-")
                + (figure.qualifier() == Money.Qualifier.EXACT
                        ? ""
                        : " " + figure.qualifier().label())
                + figure.per().map(per -> " per " + per).orElse("");
    }

    private static String end(Optional<BigDecimal> end) {
        return end.map(BigDecimal::toPlainString).orElse("-");
    }

    @Test
    void coversManyCurrenciesAndNegatives() throws IOException {
        List<String> rows = rows().toList();
        assertTrue(rows.size() >= 300, rows.size() + " rows");
        assertTrue(rows.stream().filter(row -> row.endsWith("\t")).count() >= 50);
        long currencies =
                rows.stream()
                        .flatMap(row -> Stream.of(row.split("[ \t]")))
                        .filter(word -> word.matches("[A-Z]{3}"))
                        .filter(CurrencyLexicon.codes()::contains)
                        .distinct()
                        .count();
        assertTrue(currencies >= 40, currencies + " currencies");
    }
}
