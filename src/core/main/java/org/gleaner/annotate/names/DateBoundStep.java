package org.gleaner.annotate.names;

import java.util.List;
import java.util.Set;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.model.TimeExpression;
import org.gleaner.text.FormView;

/**
 * Ends a name where a date goes on that began in it: not "Paris Agreement of April", when 22
 * follows. A year that ends a name stays: "World Cup 2018".
 */
final class DateBoundStep implements NameStep {

    private static final Set<String> DATING = Set.of("on", "in", "since", "until", "during");

    private final List<TimeExpression> dates;

    DateBoundStep(List<TimeExpression> dates) {
        this.dates = dates;
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (TimeExpression date : dates) {
            int begin = words.tokens().at(date.span().start());
            int last = words.tokens().at(date.span().end() - 1);
            readings.at(last)
                    .filter(reading -> reading.to() > last && isDate(words, begin, last))
                    .filter(reading -> reading.from() >= begin && !reading.isKnown())
                    .ifPresent(
                            reading -> {
                                readings.remove(reading);
                                readings.put(reading.with(last + 1, reading.to()));
                            });
            readings.at(begin)
                    .filter(
                            reading ->
                                    reading.from() < begin
                                            && (words.tokens().end(reading.to()) < date.span().end()
                                                    || isOn(words, begin))
                                            && !reading.isKnown())
                    .ifPresent(reading -> end(words, reading, begin - 1, readings));
        }
    }

    /** "from 1 January Acme Holdings will", "On Monday Kestrel Bank": a date, then a name. */
    private static boolean isDate(FormView words, int begin, int last) {
        if (last == begin) {
            return CalendarNames.weekday(words.lower(begin)) > 0
                    && DATING.contains(words.lower(begin - 1))
                    && words.sameSentence(begin - 1, begin);
        }
        return last == begin + 1
                && Character.isDigit(words.at(begin).charAt(0))
                && words.isLower(last, WordTests.CALENDAR_NAME);
    }

    /** "Western Union on Tuesday", "Institute of Hydrology in January", but "Black Monday". */
    private static boolean isOn(FormView words, int begin) {
        return DATING.contains(words.at(begin)) || DATING.contains(words.at(begin - 1));
    }

    private static void end(FormView words, NameReading reading, int last, NameReadings readings) {
        int to = last;
        while (to > reading.from() && LinkWords.leadsToDate(words.at(to))) {
            to--;
        }
        readings.remove(reading);
        readings.put(reading.with(reading.from(), to));
    }
}
