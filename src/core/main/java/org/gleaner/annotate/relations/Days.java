package org.gleaner.annotate.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.calendar.DateParser;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Tokens;

/**
 * The dates that lives and foundations are dated by: those of the document, each end of a stretch
 * by itself ("3 May 1874 – 28 July 1946"), and years that occur where only a date can ("(1874",
 * "born 1972").
 */
final class Days {

    /**
     * @param day when the words name one
     */
    record Day(Span span, Optional<LocalDate> day) {}

    private static final Set<String> BEFORE_YEAR =
            Set.of(
                    "(", "in", "since", "born", "died", "b.", "d.", "c.", "c", "ca.", "circa", "-",
                    "–", "—", ",", "from", "until", ";", "on", "of");

    private Days() {}

    static List<Day> of(String text, Tokens tokens, List<TimeExpression> dates) {
        List<Day> days = new ArrayList<>();
        boolean[] taken = new boolean[tokens.size()];
        for (TimeExpression date : dates) {
            if (date.kind() != TimeExpression.Kind.DATE) {
                continue;
            }
            for (int token = tokens.at(date.span().start());
                    token < taken.length && tokens.start(token) < date.span().end();
                    token++) {
                taken[token] = true;
            }
            int dash = dash(text, date.span());
            if (dash < 0) {
                days.add(
                        new Day(
                                date.span(),
                                date.from().filter(from -> date.to().equals(Optional.of(from)))));
            } else {
                day(text, new Span(date.span().start(), dash)).ifPresent(days::add);
                day(text, new Span(dash + 1, date.span().end())).ifPresent(days::add);
            }
        }
        for (int token = 1; token < taken.length; token++) {
            if (!taken[token]
                    && isYear(tokens.word(token))
                    && BEFORE_YEAR.contains(tokens.word(token - 1).toLowerCase(Locale.ROOT))) {
                days.add(new Day(tokens.span(token), Optional.empty()));
            }
        }
        return days;
    }

    private static int dash(String text, Span span) {
        for (int at = span.start() + 1; at < span.end() - 1; at++) {
            char c = text.charAt(at);
            if (c == '–'
                    || c == '—'
                    || c == '−'
                    || c == '‒'
                    || c == '-'
                            && (text.charAt(at - 1) == ' '
                                    || isYear(
                                            text.substring(Math.max(span.start(), at - 4), at)))) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<Day> day(String text, Span half) {
        Span span = half.trim(text);
        return span.isEmpty()
                ? Optional.empty()
                : Optional.of(new Day(span, DateParser.find(text, span)));
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("1") || word.startsWith("20"))
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
