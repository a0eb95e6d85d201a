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

/** The specification of expressions: every row of {@code money/cases.tsv}. */
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
                MoneyText.expressions(text).stream()
                        .map(expression -> cell(text, expression))
                        .collect(Collectors.joining(" ; ")),
                text);
    }

    /** {@code words = amount currency qualifier}; point values once, unknown ends as "-". */
    static String cell(String text, Money expression) {
        String amount =
                expression
                        .amount()
                        .map(BigDecimal::toPlainString)
                        .orElseGet(() -> end(expression.min()) + ".." + end(expression.max()));
        return expression.span().in(text).replace('\u00A0', ' ')
                + " = "
                + amount
                + " "
                + expression.currency().orElse("-")
                + (expression.qualifier() == Money.Qualifier.EXACT
                        ? ""
                        : " " + expression.qualifier().label())
                + expression.per().map(per -> " per " + per).orElse("");
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
