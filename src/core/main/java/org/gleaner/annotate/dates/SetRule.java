package org.gleaner.annotate.dates;

import java.util.Locale;
import java.util.Optional;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.calendar.Words;
import org.gleaner.model.TimeExpression.Kind;

/**
 * What happens again and again: "every two years", "each Monday", "annually", "twice a week", "on
 * Sundays".
 */
final class SetRule implements Rule {

    @Override
    public Optional<Found> at(Reading reading, int at) {
        Words words = reading.words;
        return adverb(words, at).or(() -> every(words, at)).or(() -> times(words, at));
    }

    private static Optional<Found> set(int first, int end, String value, Unit unit) {
        return Found.of(first, end, Period.open(Kind.SET, value, unit));
    }

    private static Optional<Found> adverb(Words words, int at) {
        int plural = words.capital(at) ? CalendarNames.everyWeekday(words.lower(at)) : 0;
        if (plural > 0) {
            return set(at, at + 1, "XXXX-WXX-" + plural, Unit.DAY);
        }
        if (words.is(at, "per") && words.is(at + 1, "annum")) {
            return set(at, at + 2, "P1Y", Unit.YEAR);
        }
        String value = TimeWords.REPEATS.get(words.lower(at));
        boolean name = words.capital(at) && (at > 0 || words.capital(at + 1));
        boolean idiom =
                words.is(at + 1, "life")
                        || words.is(at + 1, "lives")
                        || words.isDash(at + 1) && words.glued(at + 1);
        return value == null || name || idiom
                ? Optional.empty()
                : set(at, at + 1, value, Unit.YEAR);
    }

    private static Optional<Found> every(Words words, int at) {
        if (!words.is(at, "every") && !words.is(at, "each")) {
            return Optional.empty();
        }
        int next = words.is(at + 1, "single") ? at + 2 : at + 1;
        int weekday = words.capital(next) ? CalendarNames.fullWeekday(words.lower(next)) : 0;
        if (weekday > 0) {
            return set(at, next + 1, "XXXX-WXX-" + weekday, Unit.DAY);
        }
        int month = words.capital(next) ? CalendarNames.fullMonth(words.lower(next)) : 0;
        if (month > 0) {
            return set(at, next + 1, String.format(Locale.ROOT, "XXXX-%02d", month), Unit.MONTH);
        }
        TimeWords.Season season = TimeWords.SEASONS.get(words.lower(next));
        if (season != null) {
            return set(at, next + 1, "XXXX-" + season.code(), Unit.SEASON);
        }
        String time = TimeWords.DAYTIMES.get(words.lower(next));
        if (time != null) {
            return set(at, next + 1, "XXXX-XX-XX" + time, Unit.DAY);
        }
        boolean other = words.is(next, "other") || words.is(next, "second");
        Optional<Amount> amount =
                other
                        ? Optional.of(new Amount(20, 20, false, next + 1))
                        : Amount.at(words, next).filter(found -> !found.vague());
        int unitWord = amount.map(Amount::end).orElse(next);
        Optional<Unit> unit =
                amount.isPresent()
                        ? TimeWords.unit(words.lower(unitWord))
                        : TimeWords.oneUnit(words.lower(unitWord));
        return unit.flatMap(
                found ->
                        set(
                                at,
                                unitWord + 1,
                                found.duration(amount.map(Amount::tenths).orElse(10L)),
                                found));
    }

    /** "once a week", "three times per year". */
    private static Optional<Found> times(Words words, int at) {
        int end;
        if (words.is(at, "once") || words.is(at, "twice")) {
            end = at + 1;
        } else {
            end =
                    Amount.at(words, at)
                            .map(Amount::end)
                            .filter(next -> words.is(next, "times"))
                            .map(next -> next + 1)
                            .orElse(0);
        }
        boolean rate =
                end > 0
                        && (words.is(end, "a")
                                || words.is(end, "an")
                                || words.is(end, "per")
                                || words.is(end, "every")
                                || words.is(end, "each"));
        if (!rate) {
            return Optional.empty();
        }
        int every = end;
        Optional<Found> repeated = every(words, every);
        if (repeated.isPresent()) {
            return set(
                    at,
                    repeated.get().end(),
                    repeated.get().period().value(),
                    repeated.get().grain());
        }
        return TimeWords.oneUnit(words.lower(every + 1))
                .flatMap(unit -> set(at, every + 2, unit.duration(10), unit));
    }
}
