package org.gleaner.annotate.dates;

import java.util.Locale;
import java.util.Optional;
import org.gleaner.model.TimeExpression.Kind;
import org.gleaner.text.CharRuns;

/**
 * Times of the clock: "10:30 am", "6 p.m.", "14:30" where no score or verse can be meant, "noon".
 */
final class ClockRule implements Rule {

    @Override
    public Optional<Found> at(Reading reading, int at) {
        CharRuns runs = reading.runs;
        if (runs.is(at, "noon") || runs.is(at, "midnight")) {
            boolean name = runs.isCapitalized(at) && at > 0;
            return name
                    ? Optional.empty()
                    : time(at, at + 1, runs.is(at, "noon") ? "T12:00" : "T24:00");
        }
        if (!runs.isDigits(at)
                || runs.length(at) > 2
                || runs.number(at) > 24
                || runs.joined(at)
                        && (runs.isLetters(at - 1) && !runs.is(at - 1, "t")
                                || runs.isMark(at - 1, ".,:/$\u20ac\u00a3"))) {
            return Optional.empty();
        }
        int hour = runs.number(at);
        boolean colon = runs.isMark(at + 1, ":");
        boolean parts =
                (colon || runs.isMark(at + 1, "."))
                        && runs.joined(at + 1)
                        && runs.joined(at + 2)
                        && runs.isDigits(at + 2)
                        && runs.length(at + 2) == 2
                        && runs.number(at + 2) < 60;
        int end = parts ? at + 3 : at + 1;
        int minute = parts ? runs.number(at + 2) : 0;
        boolean seconds =
                parts
                        && colon
                        && runs.isMark(end, ":")
                        && runs.joined(end)
                        && runs.joined(end + 1)
                        && runs.isDigits(end + 1)
                        && runs.length(end + 1) == 2;
        end = seconds ? end + 2 : end;
        int half = halfOfDay(runs, end);
        if (half != 0 && hour >= 1 && hour <= 12) {
            boolean stops = runs.is(end, "a") || runs.is(end, "p");
            int afterHalf =
                    !stops
                            ? end + 1
                            : runs.isMark(end + 3, ".") && runs.joined(end + 3) ? end + 4 : end + 3;
            return time(at, afterHalf, clock(hour % 12 + (half > 0 ? 12 : 0), minute));
        }
        if (!parts
                && runs.is(end, "o")
                && runs.isMark(end + 1, "'\u2019")
                && runs.is(end + 2, "clock")
                && hour <= 12) {
            return time(at, end + 3, clock(hour, 0));
        }
        boolean afterDate =
                runs.is(at - 1, "t") || runs.isDigits(at - 1) && runs.length(at - 1) == 4;
        boolean shown =
                runs.length(at) == 2
                                && (at == 0
                                        || runs.isMark(at - 1, ",;([")
                                        || runs.isDash(at - 1)
                                        || afterDate)
                        || cue(runs, at);
        boolean longer =
                runs.joined(end)
                        && (runs.isMark(end, ":")
                                || runs.isLetters(end) && !runs.is(end, "z") && !runs.is(end, "h"));
        return parts && colon && shown && !longer
                ? time(at, end, clock(hour, minute))
                : Optional.empty();
    }

    private static boolean cue(CharRuns runs, int at) {
        return switch (runs.lower(at - 1)) {
            case "at", "from", "by", "until", "till", "around", "about", "before", "after", "to" ->
                    true;
            default -> false;
        };
    }

    /** -1 for "am", 1 for "pm", with or without full stops; 0 when neither stands here. */
    private static int halfOfDay(CharRuns runs, int at) {
        boolean stops = runs.isMark(at + 1, ".") && runs.is(at + 2, "m") && runs.joined(at + 2);
        if (runs.is(at, "am") || runs.is(at, "a") && stops) {
            return -1;
        }
        return runs.is(at, "pm") || runs.is(at, "p") && stops ? 1 : 0;
    }

    private static String clock(int hour, int minute) {
        return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }

    private static Optional<Found> time(int first, int end, String value) {
        return Found.of(first, end, Period.open(Kind.TIME, value, Unit.HOUR));
    }
}
