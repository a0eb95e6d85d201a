package org.gleaner.annotate.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gleaner.model.Money.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exactly $5 | EXACT",
                "Around $5 | ABOUT",
                "is estimated at $5 | ABOUT",
                "$5 or so | ABOUT",
                "more than $5 | AT_LEAST",
                "no more than $5 | AT_MOST",
                "not less than $5 | AT_LEAST",
                "less than $5 | AT_MOST",
                "must not exceed $5 | AT_MOST",
                "a row over $5 | EXACT",
                "turns over $5 | EXACT",
                "$5 or less | AT_MOST",
                "$5-plus | AT_LEAST",
                "$5 plus costs | EXACT",
                "over ($5) | EXACT",
                "from $5 to $10 | RANGE",
                "over $5-10 million | RANGE",
                "millions of euros | VAGUE",
                "up to an additional $5 | AT_MOST"
            })
    void readsTheWordsAroundAFigure(String text, Qualifier expected) {
        assertEquals(expected, MoneyText.expressions(text).get(0).qualifier(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over 170 billion yen or $1.54 billion | AT_LEAST",
                "almost 22 billion rubles [$700 million] | ABOUT",
                "over 5 yen and $5 | EXACT",
                "up to 5 billion yen (up to $5 million) | AT_MOST",
                "over $5 or $6 | EXACT"
            })
    void carriesAQualifierToWhatRestatesTheSum(String text, Qualifier second) {
        assertEquals(second, MoneyText.expressions(text).get(1).qualifier(), text);
    }
}
