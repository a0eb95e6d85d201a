package org.gleaner.annotate.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines of a megabyte that would ruin a reader which looks back: they end, in a time that only a
 * square law would exceed.
 */
class LongTextTest {

    private static final Annotator MONEY = new MoneyAnnotator();
    private static final Annotator PERCENT = new PercentAnnotator();

    private static Annotations annotate(String text) {
        Annotations annotations = new Annotations(Document.of("test", text), Long.MAX_VALUE);
        annotations.put(
                Layer.SENTENCES, List.of(new Sentence(new Span(0, text.length()), BlockKind.BODY)));
        MONEY.annotate(annotations);
        PERCENT.annotate(annotations);
        return annotations;
    }

    private static void spansAreValid(Annotations annotations) {
        int end = 0;
        for (Money expression : annotations.get(Layer.FIGURES)) {
            assertTrue(
                    expression.span().start() >= end
                            && expression.span().end() <= annotations.text().length(),
                    expression.toString());
            end = expression.span().end();
        }
        end = 0;
        for (Mention percent : annotations.get(Layer.PERCENTS)) {
            assertTrue(percent.span().start() >= end, percent.toString());
            end = percent.span().end();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "$", "million ", "(", "1,"})
    void endsOnOneLineOfAMegabyte(String unit) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(90),
                () -> spansAreValid(annotate(unit.repeat(1_000_000 / unit.length()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "1 ",
                "12 000 ",
                "$1 ",
                "five ",
                "one million ",
                "and a half ",
                "$1-",
                "1 to ",
                "5 million and ",
                "1.",
                "half ",
                "hundreds of ",
                "dollars ",
                "5 dollars and ",
                "one kuai ",
                "1/2 ",
                "% ",
                "5 to ",
                "US ",
                "-"
            })
    void endsOnALongLine(String unit) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> spansAreValid(annotate(unit.repeat(200_000 / unit.length()))));
    }

    @Test
    void survivesRandomTextOfItsOwnAlphabet() {
        String[] words = {
            "$",
            "5",
            "million",
            "dollars",
            "to",
            "-",
            "and",
            ",",
            ".",
            "half",
            "a",
            "US",
            "cents",
            "(",
            ")",
            "1,500",
            "€",
            "%",
            "per",
            "\u00A0",
            "hundreds",
            "of",
            "from",
            "between",
            "USD",
            "k",
            "½",
            "won",
            "pounds",
            "\uD83D\uDE00",
            "one",
            "/",
            "2",
            "about",
            "over",
            "\u200B"
        };
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(words[random.nextInt(words.length)])
                        .append(random.nextBoolean() ? " " : "");
            }
            spansAreValid(annotate(text.toString()));
        }
    }

    @Test
    void leavesNumbersOfAbsurdLengthAlone() {
        assertEquals(List.of(), annotate("It cost $" + "9".repeat(50) + ".").get(Layer.FIGURES));
    }
}
