package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    private static final Pattern YEARS =
            Pattern.compile("\\d{4}(?:(?:-| to | until | and )\\d{4})?");

    /** The word of the relation is "director", its object the last name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [PERSON Eva Lenz] was director of [ORGANIZATION Oslo Zoo] from 2010 to 2014 . | 2010-01-01..2014-12-31
                    [PERSON Eva Lenz] was director of [ORGANIZATION Oslo Zoo] between 2010 and 2014 . | 2010-01-01..2014-12-31
                    [PERSON Eva Lenz] , director of [ORGANIZATION Oslo Zoo] from 2010 until 2014 , wrote | 2010-01-01..2014-12-31
                    [PERSON Eva Lenz] ( director of [ORGANIZATION Oslo Zoo] , 2010-2014 ) wrote | 2010-01-01..2014-12-31
                    From 2010 to 2014 [PERSON Eva Lenz] was director of [ORGANIZATION Oslo Zoo] . | 2010-01-01..2014-12-31
                    [PERSON Eva Lenz] has been director of [ORGANIZATION Oslo Zoo] since 2015 . | 2015-01-01..
                    Since 2015 [PERSON Eva Lenz] has been director of [ORGANIZATION Oslo Zoo] . | 2015-01-01..
                    [PERSON Eva Lenz] was director of [ORGANIZATION Oslo Zoo] until 2014 . | ..2014-12-31
                    [PERSON Eva Lenz] , director of [ORGANIZATION Oslo Zoo] from 2010 , wrote | ..
                    [PERSON Eva Lenz] , director of [ORGANIZATION Oslo Zoo] , said visits rose from 2010 to 2014 . | ..
                    In 2010 [PERSON Eva Lenz] met the director of [ORGANIZATION Oslo Zoo] . | ..
                    Since 2015 visits rose , said [PERSON Eva Lenz] , director of [ORGANIZATION Oslo Zoo] . | ..
                    """)
    void readsSinceAndUntil(String marked, String expected) {
        Passage passage = Passages.of(marked);
        Terms.Term term =
                new Terms(passage, dates(passage.text), Optional.empty()).of(director(passage));
        assertEquals(expected, day(term.since()) + ".." + day(term.until()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static List<TimeExpression> dates(String text) {
        List<TimeExpression> dates = new ArrayList<>();
        for (MatchResult years : YEARS.matcher(text).results().toList()) {
            String words = years.group();
            dates.add(
                    new TimeExpression(
                            new Span(years.start(), years.end()),
                            TimeExpression.Kind.DATE,
                            Optional.of(
                                    LocalDate.of(Integer.parseInt(words.substring(0, 4)), 1, 1)),
                            Optional.of(
                                    LocalDate.of(
                                            Integer.parseInt(words.substring(words.length() - 4)),
                                            12,
                                            31)),
                            "",
                            "test"));
        }
        return dates;
    }

    private static RelationCandidate director(Passage passage) {
        int start = passage.text.indexOf("director");
        Argument body = argument(passage, "Oslo Zoo");
        return new RelationCandidate(
                "HOLDS_POSITION",
                argument(passage, "Eva Lenz"),
                Optional.of(body),
                Optional.empty(),
                Relation.Status.CURRENT,
                new Span(start, start + "director".length()),
                0.9,
                "test");
    }

    private static Argument argument(Passage passage, String name) {
        return passage.argument(
                        passage.tokens.at(passage.text.indexOf(name)), Party.Resolution.STRUCTURE)
                .orElseThrow();
    }
}
