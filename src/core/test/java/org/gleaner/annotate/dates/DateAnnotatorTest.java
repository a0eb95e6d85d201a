package org.gleaner.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Header;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateAnnotatorTest {

    private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2020, 9, 14));

    /** Gives the stage what it requires: one sentence a line. */
    private record Lines(Optional<LocalDate> date) implements Annotator {

        @Override
        public Set<Layer<?>> requires() {
            return Set.of();
        }

        @Override
        public Set<Layer<?>> provides() {
            return Set.of(Layer.SENTENCES, Layer.HEADER);
        }

        @Override
        public void annotate(Annotations annotations) {
            List<Sentence> sentences = new ArrayList<>();
            int start = 0;
            for (String line : annotations.text().split("\n")) {
                sentences.add(new Sentence(new Span(start, start + line.length()), BlockKind.BODY));
                start += line.length() + 1;
            }
            annotations.put(Layer.SENTENCES, sentences);
            annotations.put(Layer.HEADER, new Header(Optional.empty(), date));
        }
    }

    private static List<TimeExpression> find(String text) {
        return DateFinder.find(text, new Span(0, text.length()), TODAY, () -> {});
    }

    @Test
    void readsEverySentenceAgainstTheHeadersDate() {
        Pipeline pipeline = new Pipeline(List.of(new Lines(TODAY), new DateAnnotator()));
        Outcome outcome =
                pipeline.run(Document.of("a", "Last year\n2019 was good.\n\nWe met in May"));
        List<TimeExpression> dates = ((Outcome.Done) outcome).document().dates();
        assertEquals(
                List.of("2019", "2019", "2020-05"),
                dates.stream().map(TimeExpression::value).toList());
        assertEquals(
                List.of(new Span(0, 9), new Span(10, 14), new Span(36, 39)),
                dates.stream().map(TimeExpression::span).toList());
        assertEquals("DateAnnotator", dates.get(0).annotator());
    }

    @Test
    void findsSeveralInOneSentence() {
        List<String> values =
                find(
                                "In 2019 it grew by 3% over 2018, and by the end of 2021 it will,"
                                        + " as on May 9, 2005, be twice that of ten years ago.")
                        .stream()
                        .map(TimeExpression::value)
                        .toList();
        assertEquals(List.of("2019", "2021", "2005-05-09", "2010"), values);
    }

    @Test
    void readsBirthAndDeathAsTwoDates() {
        assertEquals(List.of("1879", "1955"), values("Einstein (1879\u20131955) was"));
        assertEquals(
                List.of("1854-01-26", "1918-11-14"),
                values("Atkinson (26 January 1854 \u2013 14 November 1918) was"));
        assertEquals(List.of("1606", "1658-01-03"), values("Jacques (1606 - 3 January 1658) was"));
    }

    @Test
    void readsFurtherDaysOfAMonth() {
        assertEquals(
                List.of("2025-07-02/2025-07-04", "2025-07-10/2025-07-12"),
                values("The regatta runs on July 2-4 and 10-12, 2025."));
        assertEquals(
                List.of("2026-05-03", "2026-05-10", "2026-05-17"),
                values("Open on May 3, 10 and 17, 2026."));
    }

    @Test
    void readsNumbersAsTheOtherDatesOfTheDocumentDo() {
        assertEquals(
                List.of("2024-03-12", "2024-01-31"), values("From 12/03/2024, not 31/01/2024."));
        assertEquals(
                List.of("2024-12-03", "2024-01-31"), values("From 12/03/2024, not 1/31/2024."));
        assertEquals(List.of(), values("From 12/03/2024 to 11/04/2024."));
    }

    @Test
    void readsTheSameDayOfTheYearBefore() {
        assertEquals(
                List.of("2023-12-31", "2022-12-31"), values("as of December 31, 2023 and 2022"));
        assertEquals(List.of("2023-03-31", "2022-03-31"), values("at 31 March 2023 and 2022"));
        assertEquals(List.of("2023-03-31", "2016"), values("on 31 March 2023 and 2016 again"));
    }

    @Test
    void readsFurtherDaysOfTheWeekThatRepeat() {
        assertEquals(
                List.of("XXXX-WXX-1", "XXXX-WXX-4"), values("It sails each Monday and Thursday."));
        assertEquals(
                List.of("2020-09-14", "2020-09-10"), values("It sailed on Monday and Thursday."));
    }

    private static List<String> values(String text) {
        return find(text).stream().map(TimeExpression::value).toList();
    }

    @Test
    void takesTheYearOfAnEarlierMonthOfTheSentence() {
        List<String> values =
                find("It began in March 2014 and ended in May.").stream()
                        .map(TimeExpression::value)
                        .toList();
        assertEquals(List.of("2014-03", "2014-05"), values);
    }

    @Test
    void readsNoBreakAndZeroWidthSpaces() {
        assertEquals(
                List.of("2020-05-03"),
                find("on 3\u00a0May\u200b\u202f2020").stream().map(TimeExpression::value).toList());
    }

    @Test
    void countsOffsetsInUtf16() {
        assertEquals(
                List.of(new Span(3, 13)),
                find("\uD83D\uDE00 2020-09-14").stream().map(TimeExpression::span).toList());
    }

    @Test
    void survivesAnyMixtureOfItsWords() {
        String[] pieces =
                ("the of in a 1 3 5 14 20 31 1990 2014 2016 2020 98 1,000 2.5 half first second"
                     + " last next this past coming early mid late end beginning year years month"
                     + " months week weeks day days quarter decade century hour hours May March"
                     + " May. September Sept. Monday Mondays Sat. spring winter today tomorrow"
                     + " tonight morning every each twice once per annum annually ago from now to"
                     + " and between by until since within will said be signed that same previous"
                     + " year-end FY Q1 q H1 st nd rd th s am pm a.m. p.m. o'clock noon 10:30 14:00"
                     + " : - \u2013 / . , ' \u2019 ( ) T Z twenty five hundred thousand dozen"
                     + " couple several few old time GMT one-year financial 9999 0000 000 29"
                     + " February 99999999999 \uD83D\uDE00 \u0301 \r")
                        .split(" ");
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)])
                        .append(random.nextInt(4) == 0 ? "" : " ");
            }
            String sentence = text.toString();
            Optional<LocalDate> today =
                    round % 5 == 0
                            ? Optional.empty()
                            : Optional.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000)));
            checkOrder(sentence, today);
        }
    }

    private static void checkOrder(String sentence, Optional<LocalDate> today) {
        try {
            int end = 0;
            for (TimeExpression found :
                    DateFinder.find(sentence, new Span(0, sentence.length()), today, () -> {})) {
                assertTrue(
                        found.span().start() >= end && !found.span().isEmpty(),
                        sentence + " " + found);
                assertEquals(found.span(), found.span().trim(sentence), sentence);
                end = found.span().end();
            }
        } catch (RuntimeException e) {
            throw new AssertionError("fails on \"" + sentence + "\" of " + today, e);
        }
    }

    @Test
    void findsTheSameFromManyThreads() {
        String text =
                "He said on Monday that within three years, by the end of 2024, from 2014 to 2018,"
                        + " every May, at 10:30 am on 3 May, it will.";
        List<TimeExpression> once = find(text);
        assertTrue(IntStream.range(0, 200).parallel().allMatch(i -> find(text).equals(once)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "20 ",
                "2014 ",
                "2014-",
                "2014, ",
                "May ",
                "May 5 ",
                "the ",
                "the end of ",
                "early ",
                "the first half of ",
                "last ",
                "one ",
                "a ",
                "twenty-",
                "hundred ",
                "0,000,",
                "two years and ",
                "every ",
                "between ",
                "10:30 ",
                "Monday to ",
                "14 May - ",
                "said ",
                "by May ",
                "(",
                "'",
                "-",
                "\u00a0",
                "x",
                "\uD83D\uDE00"
            })
    void takesTimeInProportionToLength(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> find(text));
    }
}
