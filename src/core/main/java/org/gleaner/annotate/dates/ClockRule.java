package org.gleaner.annotate.dates;

import java.util.Locale;
import java.util.Optional;
import org.gleaner.calendar.Words;
import org.gleaner.model.TimeExpression.Kind;

/**
 * Times of the clock: "10:30 am", "6 p.m.", "14:30" where no score or verse can be meant, "noon".
 */
final class ClockRule implements Rule {

    @Override
    public Optional<Found> at(Reading reading, int at) {
        Words words = reading.words;
        if (words.is(at, "noon") || words.is(at, "midnight")) {
            boolean name = words.capital(at) && at > 0;
            return name
                    ? Optional.empty()
                    : time(at, at + 1, words.is(at, "noon") ? "T12:00" : "T24:00");
        }
        if (!words.isNumber(at)
                || words.digits(at) > 2
                || words.number(at) > 24
                || words.glued(at)
                        && (words.isLetters(at - 1) && !words.is(at - 1, "t")
                                || words.isMark(at - 1, ".,:/$\u20ac\u00a3"))) {
            return Optional.empty();
        }
        int hour = words.number(at);
        boolean colon = words.isMark(at + 1, ":");
        boolean parts =
                (colon || words.isMark(at + 1, "."))
                        && words.glued(at + 1)
                        && words.glued(at + 2)
                        && words.isNumber(at + 2)
                        && words.digits(at + 2) == 2
                        && words.number(at + 2) < 60;
        int end = parts ? at + 3 : at + 1;
        int minute = parts ? words.number(at + 2) : 0;
        boolean seconds =
                parts
                        && colon
                        && words.isMark(end, ":")
                        && words.glued(end)
                        && words.glued(end + 1)
                        && words.isNumber(end + 1)
                        && words.digits(end + 1) == 2;
        end = seconds ? end + 2 : end;
        int half = halfOfDay(words, end);
        if (half != 0 && hour >= 1 && hour <= 12) {
            boolean stops = words.is(end, "a") || words.is(end, "p");
            int afterHalf =
                    !stops
                            ? end + 1
                            : words.isMark(end + 3, ".") && words.glued(end + 3)
                                    ? end + 4
                                    : end + 3;
            return time(at, afterHalf, clock(hour % 12 + (half > 0 ? 12 : 0), minute));
        }
        if (!parts
                && words.is(end, "o")
                && words.isMark(end + 1, "'\u2019")
                && words.is(end + 2, "clock")
                && hour <= 12) {
            return time(at, end + 3, clock(hour, 0));
        }
        boolean afterDate =
                words.is(at - 1, "t") || words.isNumber(at - 1) && words.digits(at - 1) == 4;
        boolean shown =
                words.digits(at) == 2
                                && (at == 0
                                        || words.isMark(at - 1, ",;([")
                                        || words.isDash(at - 1)
                                        || afterDate)
                        || cue(words, at);
        boolean longer =
                words.glued(end)
                        && (words.isMark(end, ":")
                                || words.isLetters(end)
                                        && !words.is(end, "z")
                                        && !words.is(end, "h"));
        return parts && colon && shown && !longer
                ? time(at, end, clock(hour, minute))
                : Optional.empty();
    }

    private static boolean cue(Words words, int at) {
        return switch (words.lower(at - 1)) {
            case "at", "from", "by", "until", "till", "around", "about", "before", "after", "to" ->
                    true;
            default -> false;
        };
    }

    /** -1 for "am", 1 for "pm", with or without full stops; 0 when neither stands here. */
    private static int halfOfDay(Words words, int at) {
        boolean stops = words.isMark(at + 1, ".") && words.is(at + 2, "m") && words.glued(at + 2);
        if (words.is(at, "am") || words.is(at, "a") && stops) {
            return -1;
        }
        return words.is(at, "pm") || words.is(at, "p") && stops ? 1 : 0;
    }

    private static String clock(int hour, int minute) {
        return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }

    private static Optional<Found> time(int first, int end, String value) {
        return Found.of(first, end, Period.open(Kind.TIME, value, Unit.HOUR));
    }
}
