package org.gleaner.annotate.dates;

import java.util.Optional;
import org.gleaner.calendar.WrittenDate;
import org.gleaner.model.TimeExpression.Kind;

/**
 * Words that a rule understood.
 *
 * @param first its first word
 * @param end one past its last word
 * @param yearless the date as written when its year is not; a range may still settle it
 */
record DateMatch(int first, int end, Period period, Optional<WrittenDate> yearless) {

    static Optional<DateMatch> of(int first, int end, Period period) {
        return Optional.of(new DateMatch(first, end, period, Optional.empty()));
    }

    static Optional<DateMatch> longer(Optional<DateMatch> one, Optional<DateMatch> two) {
        return two.isPresent() && (one.isEmpty() || two.get().end > one.get().end) ? two : one;
    }

    DateMatch with(int newEnd, Period newPeriod) {
        return new DateMatch(first, newEnd, newPeriod, Optional.empty());
    }

    boolean is(Kind kind) {
        return period.kind() == kind;
    }

    Unit grain() {
        return period.grain();
    }
}
