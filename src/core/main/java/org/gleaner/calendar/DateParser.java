package org.gleaner.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.gleaner.model.Span;
import org.gleaner.text.CharRuns;

/**
 * Finds the day that a line names, as date lines do: "Sochi,September 14, 2020", "14 September
 * 2020, 14:30".
 */
public final class DateParser {

    private DateParser() {}

    /** A day and the words that name it, its weekday included, its time of day not. */
    public record Dated(Span span, LocalDate date) {}

    /**
     * The first day that is written with its year within {@code span}; of a stretch of days the
     * first.
     */
    public static Optional<LocalDate> find(String text, Span span) {
        return first(text, span).map(Dated::date);
    }

    /** As {@link #find}, with the words that were read. */
    public static Optional<Dated> first(String text, Span span) {
        CharRuns runs = CharRuns.of(text, span);
        DateGrammar grammar = new DateGrammar(runs);
        for (int at = 0; at < runs.size(); at++) {
            Optional<WrittenDate> written = grammar.at(at);
            if (written.isPresent()) {
                Optional<LocalDate> date = written.get().date();
                if (date.isPresent()) {
                    return Optional.of(new Dated(runs.span(at, written.get().end()), date.get()));
                }
            }
        }
        return Optional.empty();
    }
}
