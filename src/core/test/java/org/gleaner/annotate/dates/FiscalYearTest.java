package org.gleaner.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    private static String resolved(String text, String value) {
        TimeExpression date =
                new TimeExpression(
                        new Span(0, 1),
                        TimeExpression.Kind.DATE,
                        Optional.empty(),
                        Optional.empty(),
                        value,
                        "test");
        return FiscalYear.of(text)
                .map(year -> year.resolved(List.of(date)).get(0))
                .flatMap(found -> found.from().map(from -> from + "/" + found.to().orElseThrow()))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our fiscal year ends on June 30. | FY2023 | 2022-07-01/2023-06-30",
                "The Group's financial year ends 31 March. | FY2024 | 2023-04-01/2024-03-31",
                "Fiscal years begin here: the fiscal year begins on October 1. | FY2024-Q1 |"
                        + " 2023-10-01/2023-12-31",
                "The fiscal year runs from 1 July to 30 June. | FY2024-H2 | 2024-01-01/2024-06-30",
                "Our financial year starts on 6 April. | FY2024 | 2023-04-06/2024-04-05",
                "The fiscal year was hard. | FY2023 | -",
                "The fiscal year ends in tears. | FY2023 | -",
                "Its fiscal year ends June 30; our fiscal year ends May 31. | FY2023 | -",
                "Our fiscal year ends on June 30. | 2023-Q1 | -"
            })
    void resolvesWhereTextSaysWhenYearsEnd(String text, String value, String days) {
        assertEquals(days, resolved(text, value));
    }

    @Test
    void saysNothingOfTextWithoutFiscalYear() {
        assertEquals(Optional.empty(), FiscalYear.of("The year ends on 30 June."));
    }
}
