package org.gleaner.tika;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.gleaner.calendar.DateParser;
import org.gleaner.model.Span;

/** Dates as the fields of files give them. */
final class Dates {

    private static final int ISO = "2020-09-14".length();

    private Dates() {}

    /** "2024-03-12", "2024-03-12T10:00:00Z", "March 12, 2024". */
    static Optional<LocalDate> read(String words) {
        String stripped = words.strip();
        if (stripped.length() >= ISO) {
            try {
                return Optional.of(LocalDate.parse(stripped.substring(0, ISO)));
            } catch (DateTimeException e) {
                // Not in ISO.
            }
        }
        return DateParser.find(stripped, new Span(0, stripped.length()));
    }
}
