package org.gleaner.annotate.dates;

import java.util.Optional;
import org.gleaner.text.CharRuns;

/**
 * Seasons with a year ("summer 2020", "the winter of 2019-20") and after "in" ("in autumn", "in the
 * spring of next year").
 */
final class SeasonRule implements DateRule {

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        return read(context, at, true);
    }

    /** A season where the words around it show already that it is one: "the end of summer". */
    static Optional<DateMatch> read(DateContext context, int at, boolean needsCue) {
        CharRuns runs = context.runs;
        int word = runs.is(at, "the") ? at + 1 : at;
        TimeWords.Season season = TimeWords.SEASONS.get(runs.lower(word));
        if (season == null) {
            return Optional.empty();
        }
        int after = runs.is(word + 1, "of") ? word + 2 : word + 1;
        Optional<DateMatch> both =
                runs.isDigits(after)
                        ? new YearRule()
                                .at(context, after)
                                .filter(years -> years.period().value().contains("/"))
                        : Optional.empty();
        if (both.isPresent()) {
            return winter(at, season, both.get());
        }
        Optional<DateMatch> year = DeicticRule.yearAfter(context, word + 1);
        if (year.isPresent()) {
            return DateMatch.of(
                    at,
                    year.get().end(),
                    year.get()
                            .period()
                            .from()
                            .map(from -> in(from.getYear(), season))
                            .map(SeasonRule::plain)
                            .orElse(open(season)));
        }
        return needsCue && !shown(runs, at, word)
                ? Optional.empty()
                : DateMatch.of(
                        at,
                        word + 1,
                        context.yearly(
                                at, word + 1, y -> Optional.of(in(y, season)), open(season)));
    }

    /** "the winter of 2019-20"; no other season has two years. */
    private static Optional<DateMatch> winter(int at, TimeWords.Season season, DateMatch years) {
        int year = years.period().from().orElseThrow().getYear();
        boolean next = years.period().to().orElseThrow().getYear() == year + 1;
        return season.code().equals("WI") && next
                ? DateMatch.of(
                        at, years.end(), Period.months(year + "-WI", year, 12, 3, Unit.SEASON))
                : Optional.empty();
    }

    /** Whether the words around a season alone show that it is one: "in autumn, ...". */
    private static boolean shown(CharRuns runs, int at, int word) {
        boolean plain =
                !runs.isCapitalized(word) && !runs.is(word + 1, "of") && !runs.isDash(word + 1);
        boolean ends =
                !runs.isLetters(word + 1)
                        || runs.isCapitalized(word + 1)
                        || TimeWords.FUNCTION_WORDS.contains(runs.lower(word + 1));
        boolean verb = runs.is(word, "fall") && !runs.is(at, "the");
        return plain && ends && !verb && TimeWords.SEASON_CUES.contains(runs.lower(at - 1));
    }

    /** The season that begins in {@code year}; the winter of 2020 goes on into 2021. */
    static Period in(int year, TimeWords.Season season) {
        return Period.months(year + "-" + season.code(), year, season.firstMonth(), 3, Unit.SEASON);
    }

    /** "Winter 2020" may be either of two winters, so it has no days. */
    private static Period plain(Period season) {
        return season.value().endsWith("WI") ? Period.open(season.value(), Unit.SEASON) : season;
    }

    static Period open(TimeWords.Season season) {
        return Period.open("XXXX-" + season.code(), Unit.SEASON);
    }
}
