package org.gleaner.annotate.dates;

import java.util.Locale;
import java.util.Optional;
import org.gleaner.model.TimeExpression.Kind;
import org.gleaner.text.CharRuns;

/**
 * Times of the clock: "10:30 am", "6 p.m.", "14:30" where no score or verse can be meant, "noon".
 */
final class ClockRule implements DateRule {

    private static final int MOST_HOURS = 24;

    /**
     * Hours and perhaps minutes in digits, up to run {@code end}; seconds are read over.
     *
     * @param colon whether a colon separates the minutes: "14:30", not "14.30"
     */
    private record Digits(int hour, int minute, boolean minutes, boolean colon, int end) {

        static Digits at(CharRuns runs, int at) {
            boolean colon = runs.isMark(at + 1, ":");
            boolean minutes =
                    runs.isMark(at + 1, ":.")
                            && runs.joined(at + 1)
                            && isTwoDigits(runs, at + 2)
                            && runs.number(at + 2) < 60;
            if (!minutes) {
                return new Digits(runs.number(at), 0, false, false, at + 1);
            }
            int end = at + 3;
            boolean seconds =
                    colon
                            && runs.isMark(end, ":")
                            && runs.joined(end)
                            && isTwoDigits(runs, end + 1);
            return new Digits(
                    runs.number(at), runs.number(at + 2), true, colon, seconds ? end + 2 : end);
        }

        private static boolean isTwoDigits(CharRuns runs, int at) {
            return runs.joined(at) && runs.isDigits(at) && runs.length(at) == 2;
        }

        String value() {
            return clock(hour, minute);
        }
    }

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        CharRuns runs = context.runs;
        if (!runs.isDigits(at)) {
            return named(runs, at);
        }
        if (!mayBeHour(runs, at)) {
            return Optional.empty();
        }
        String name = TimeWords.CLOCK_NAMES.get(runs.lower(at + 1));
        if (name != null && runs.number(at) == 12 && !runs.isCapitalized(at + 1)) {
            return time(at, at + 2, name);
        }
        Digits digits = Digits.at(runs, at);
        return halved(runs, at, digits)
                .or(() -> oClock(runs, at, digits))
                .or(() -> alone(runs, at, digits));
    }

    /** "noon", "midnight"; with a capital within a sentence a name. */
    private static Optional<DateMatch> named(CharRuns runs, int at) {
        String value = TimeWords.CLOCK_NAMES.get(runs.lower(at));
        return value == null || runs.isCapitalized(at) && at > 0
                ? Optional.empty()
                : time(at, at + 1, value);
    }

    private static boolean mayBeHour(CharRuns runs, int at) {
        boolean part =
                runs.joined(at)
                        && (runs.isLetters(at - 1) && !runs.is(at - 1, "t")
                                || runs.isMark(at - 1, ".,:/$\u20ac\u00a3"));
        return !part && runs.length(at) <= 2 && runs.number(at) <= MOST_HOURS;
    }

    /** "10:30 am", "6 p.m.". */
    private static Optional<DateMatch> halved(CharRuns runs, int at, Digits digits) {
        int half = halfOfDay(runs, digits.end);
        if (half == 0 || digits.hour < 1 || digits.hour > 12) {
            return Optional.empty();
        }
        int hour = digits.hour % 12 + (half > 0 ? 12 : 0);
        int end = afterHalf(runs, digits.end);
        boolean zone = runs.isCapitalized(end) && TimeWords.ZONES.contains(runs.lower(end));
        return time(at, zone ? end + 1 : end, clock(hour, digits.minute));
    }

    /** "6 o'clock". */
    private static Optional<DateMatch> oClock(CharRuns runs, int at, Digits digits) {
        int end = digits.end;
        boolean clock =
                runs.is(end, "o") && runs.isMark(end + 1, "'\u2019") && runs.is(end + 2, "clock");
        return clock && !digits.minutes && digits.hour <= 12
                ? time(at, end + 3, digits.value())
                : Optional.empty();
    }

    /** "14:30" where the runs around show that no score or verse is meant. */
    private static Optional<DateMatch> alone(CharRuns runs, int at, Digits digits) {
        return digits.colon && isShown(runs, at) && !goesOn(runs, digits.end)
                ? time(at, digits.end, digits.value())
                : Optional.empty();
    }

    private static boolean isShown(CharRuns runs, int at) {
        if (TimeWords.CLOCK_CUES.contains(runs.lower(at - 1))) {
            return true;
        }
        boolean afterDate =
                runs.is(at - 1, "t") || runs.isDigits(at - 1) && runs.length(at - 1) == 4;
        boolean opens = at == 0 || runs.isMark(at - 1, ",;([") || runs.isDash(at - 1);
        return runs.length(at) == 2 && (opens || afterDate);
    }

    /** Whether more than a time follows without a gap: "14:30:12:5", "14:30x", but not "14:30Z". */
    private static boolean goesOn(CharRuns runs, int end) {
        boolean zone = runs.is(end, "z") || runs.is(end, "h");
        return runs.joined(end) && (runs.isMark(end, ":") || runs.isLetters(end) && !zone);
    }

    /** -1 for "am", 1 for "pm", with or without full stops; 0 when neither is here. */
    private static int halfOfDay(CharRuns runs, int at) {
        boolean stops = runs.isMark(at + 1, ".") && runs.is(at + 2, "m") && runs.joined(at + 2);
        if (runs.is(at, "am") || runs.is(at, "a") && stops) {
            return -1;
        }
        return runs.is(at, "pm") || runs.is(at, "p") && stops ? 1 : 0;
    }

    /** Past "am" or "p.m.". */
    private static int afterHalf(CharRuns runs, int at) {
        if (runs.is(at, "am") || runs.is(at, "pm")) {
            return at + 1;
        }
        return runs.isMark(at + 3, ".") && runs.joined(at + 3) ? at + 4 : at + 3;
    }

    private static String clock(int hour, int minute) {
        return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }

    private static Optional<DateMatch> time(int first, int end, String value) {
        return DateMatch.of(first, end, Period.open(Kind.TIME, value, Unit.HOUR));
    }
}
