package org.gleaner.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.calendar.DayOrder;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.testing.CaseTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification of the date stage as a table: {@code dates/cases.tsv}. */
class DateCasesTest {

    static Stream<String> cases() {
        return CaseTable.lines("/dates/cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheCase(String row) {
        String[] cells = row.split("\t", -1);
        String text = cells[1].replace("[", "").replace("]", "");
        Optional<LocalDate> today =
                cells[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cells[0]));
        List<TimeExpression> found =
                DateFinder.find(text, new Span(0, text.length()), today, () -> {});
        assertEquals(
                row.substring(row.indexOf('\t') + 1),
                found.isEmpty()
                        ? text + "\t\t\t\t"
                        : found.stream()
                                .map(one -> shown(text, one))
                                .collect(Collectors.joining("\n")));
    }

    private static String shown(String text, TimeExpression found) {
        Span span = found.span();
        String marked =
                text.substring(0, span.start())
                        + "["
                        + span.in(text)
                        + "]"
                        + text.substring(span.end());
        return String.join(
                "\t",
                marked,
                found.kind().label(),
                found.value(),
                day(found.from()),
                day(found.to()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2011 he left. The following year he returned. | 2012-01-01",
                "He returned in 2011. Two years earlier he had left. | 2009-01-01",
                "It began in May 1998. That month the port closed. | 1998-05-01",
                "It burned on 3 June 1911. Two days later he fled. | 1911-06-05",
                "It closes in 2025. Ten years later it will reopen. | 2035-01-01",
                "It began in May 1998. Two days later it closed. | -",
            })
    void countsFromTheDateBefore(String text, String from) {
        int stop = text.indexOf('.') + 1;
        Optional<LocalDate> today = Optional.of(LocalDate.parse("2024-03-12"));
        DateFinder.Found before =
                DateFinder.find(
                        text,
                        new Span(0, stop),
                        today,
                        DayOrder.UNKNOWN,
                        Optional.empty(),
                        () -> {});
        List<TimeExpression> found =
                DateFinder.find(
                                text,
                                new Span(stop + 1, text.length()),
                                today,
                                DayOrder.UNKNOWN,
                                before.anchor(),
                                () -> {})
                        .dates();
        assertEquals(from, found.get(0).from().map(LocalDate::toString).orElse("-"));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    @Test
    void holdsEnoughCasesOfEitherKind() throws IOException {
        List<String> rows = cases().toList();
        assertTrue(rows.size() >= 150, "cases: " + rows.size());
        assertTrue(
                rows.stream().filter(row -> row.endsWith("\t\t\t\t")).count() >= 40, "negatives");
        assertEquals(rows.size(), rows.stream().distinct().count(), "a case stands twice");
    }
}
