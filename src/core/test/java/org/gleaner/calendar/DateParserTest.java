package org.gleaner.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gleaner.model.Span;
import org.gleaner.testing.CaseTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateParserTest {

    static Stream<String> lines() {
        return CaseTable.lines("/dates/lines.tsv");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void findsTheDayOfALine(String row) {
        String[] cells = row.split("\t", -1);
        String line = cells[0];
        Optional<DateParser.Dated> found = DateParser.first(line, new Span(0, line.length()));
        assertEquals(cells[1], found.map(dated -> dated.date().toString()).orElse(""));
        assertEquals(cells[2], found.map(dated -> dated.span().in(line)).orElse(""));
    }

    @Test
    void readsNoBreakAndZeroWidthSpaces() {
        String line = "September\u00a014,\u200b\u00a02020";
        assertEquals(
                Optional.of(LocalDate.of(2020, 9, 14)),
                DateParser.find(line, new Span(0, line.length())));
    }

    @Test
    void looksOnlyWithinTheSpan() {
        String line = "1 May 2020";
        assertEquals(Optional.empty(), DateParser.find(line, new Span(0, line.length() - 5)));
    }
}
