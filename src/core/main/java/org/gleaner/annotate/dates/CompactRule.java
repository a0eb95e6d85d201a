package org.gleaner.annotate.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gleaner.calendar.DateGrammar;
import org.gleaner.text.CharRuns;

/** "20210713" where a word shows that it is a date: "of 20210713". */
final class CompactRule implements DateRule {

    private static final Set<String> CUES =
            Set.of("of", "on", "dated", "from", "by", "since", "until", "to", "date", ":");
    private static final int LENGTH = 8;

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        CharRuns runs = context.runs;
        if (!runs.isDigits(at)
                || runs.length(at) != LENGTH
                || !CUES.contains(runs.lower(at - 1))
                || !DateGrammar.isSeparate(runs, at)) {
            return Optional.empty();
        }
        int number = runs.number(at);
        int year = number / 10_000;
        if (year < 1900 || year > 2099) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(year, number / 100 % 100, number % 100);
            return DateMatch.of(at, at + 1, Period.day(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
