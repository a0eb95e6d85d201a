package org.gleaner.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.gleaner.text.CharRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    /** The number at the head of a text, with the words it was read from. */
    private static String read(String text) {
        CharRuns runs = CharRuns.of(text);
        return NumberReader.read(runs, 0)
                .map(
                        number ->
                                number.value().stripTrailingZeros().toPlainString()
                                        + " = "
                                        + runs.span(number.from(), number.to()).in(text))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500000 people | 1500000 = 1500000",
                "1,500,000 people | 1500000 = 1,500,000",
                "1.500.000 people | 1500000 = 1.500.000",
                "1 500 000 people | 1500000 = 1 500 000",
                "1'500'000 people | 1500000 = 1'500'000",
                "35,00,000 people | 3500000 = 35,00,000",
                "1,234.56 each | 1234.56 = 1,234.56",
                "1.234,56 each | 1234.56 = 1.234,56",
                "0,125 each | 0.125 = 0,125",
                "1,5 billion | 1500000000 = 1,5 billion",
                ".5 each | 0.5 = .5",
                "1, 2 and 3 | 1 = 1",
                "1,2,3 | 1 = 1",
                "1,500, then | 1500 = 1,500",
                "2010 500 | 2010 = 2010",
                "4 . 8 million | 4800000 = 4 . 8 million",
                "80 , 000 people | 80000 = 80 , 000"
            })
    void readsDigitsInAnyGrouping(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3½ million | 3500000 = 3½ million",
                "½ million | 500000 = ½ million",
                "3 1/2 million | 3500000 = 3 1/2 million",
                "2-1/2 points | 2.5 = 2-1/2",
                "1/2 cup | 0.5 = 1/2",
                "3 and a half million | 3500000 = 3 and a half million",
                "half a billion | 500000000 = half a billion",
                "a quarter of a million | 250000 = a quarter of a million",
                "three quarters billion | 750000000 = three quarters billion",
                "one and a half million | 1500000 = one and a half million",
                "a million and a half | 1500000 = a million and a half",
                "two and three quarters billion | 2750000000 = two and three quarters billion"
            })
    void readsFractions(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three thousand two hundred men | 3200 = three thousand two hundred",
                "twenty-five million men | 25000000 = twenty-five million",
                "one hundred and one men | 101 = one hundred and one",
                "one million, two hundred thousand men | 1200000 = one million, two hundred"
                        + " thousand",
                "one million, two million | 1000000 = one million",
                "twelve hundred men | 1200 = twelve hundred",
                "two dozen men | 24 = two dozen",
                "nineteen ninety | 19 = nineteen",
                "five and six | 5 = five",
                "two hundred thousand million | 200000000000 = two hundred thousand million",
                "five lakh crore | 5000000000000 = five lakh crore"
            })
    void readsWords(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10k | 10000 = 10k",
                "5 bn | 5000000000 = 5 bn",
                "5mm | 5000000 = 5mm",
                "2 million 500 thousand | 2500000 = 2 million 500 thousand",
                "10-million | 10000000 = 10-million"
            })
    void readsScales(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.05.2014",
                "1.2.3",
                "million",
                "hundred",
                "a man",
                "quarters",
                "tenth",
                "and five",
                "$5",
                "''"
            })
    void leavesTheRestAlone(String text) {
        assertEquals("", read(text));
    }

    @Test
    void leavesDigitsOfAbsurdLengthAlone() {
        assertEquals("", read("9".repeat(40)));
        assertEquals("", read("1,".repeat(40) + "1"));
    }

    @Test
    void keepsTheOtherReadingOfAPointBeforeThreeDigits() {
        Numeral number = NumberReader.read(CharRuns.of("1.250"), 0).orElseThrow();
        assertEquals("1.250", number.mantissa().toPlainString());
        assertEquals("1250", number.grouped().orElseThrow().toPlainString());
    }

    @Test
    void marksShortScales() {
        assertEquals(
                Numeral.Form.SHORT, NumberReader.read(CharRuns.of("5 m"), 0).orElseThrow().form());
        assertTrue(NumberReader.read(CharRuns.of("5 m"), 0).orElseThrow().scaled());
    }

    @Test
    void addsOnesToDozens() {
        Numeral number = NumberReader.read(CharRuns.of("two dozens and five"), 0).orElseThrow();
        assertEquals(0, number.value().compareTo(new BigDecimal(29)));
    }

    /** No decimal says by how many dozens of thousands. */
    @ParameterizedTest
    @CsvSource({
        "5 dozen thousand 1 thousand, 61000",
        "7 dozen million 1 million, 85000000",
        "2 dozen thousand 5 thousand, 29000",
        "3 million 200 thousand, 3200000"
    })
    void addsALowerPartWhateverTheScale(String text, BigDecimal value) {
        assertEquals(
                0, NumberReader.read(CharRuns.of(text), 0).orElseThrow().value().compareTo(value));
    }

    @Test
    void countsWithBareScalesButNoFractions() {
        assertEquals(0, count("dozen").compareTo(new BigDecimal(12)));
        assertEquals(0, count("hundred and five").compareTo(new BigDecimal(105)));
        assertEquals(0, count("two and a half").compareTo(new BigDecimal("2.5")));
        assertTrue(NumberReader.readCount(CharRuns.of("half"), 0).isEmpty());
    }

    private static BigDecimal count(String text) {
        return NumberReader.readCount(CharRuns.of(text), 0).orElseThrow().value();
    }
}
