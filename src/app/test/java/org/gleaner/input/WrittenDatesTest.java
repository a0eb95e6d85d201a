package org.gleaner.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 3, 12));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-12",
                " 2024-03-12 ",
                "2024-03-12T10:00:00Z",
                "2024-03-12 10:00",
                "2024/03/12",
                "2024.3.12",
                "20240312",
                "20240312T101500Z",
                "12.03.2024",
                "12. 3. 2024",
                "March 12, 2024",
                "12 March 2024",
                "Mar. 12, 2024",
                "Tue, 12 Mar 2024 10:00:00 +0100",
                "1710237600",
                "1710237600000",
                "3/12/2024"
            })
    void readsTheUsualForms(String words) {
        assertEquals(DAY, WrittenDates.read(words, false));
    }

    @Test
    void readsTheDayFirstWhereItIsToldOrShown() {
        assertEquals(DAY, WrittenDates.read("12/03/2024", true));
        assertEquals(
                Optional.of(LocalDate.of(2024, 3, 13)), WrittenDates.read("13/03/2024", false));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 13)), WrittenDates.read("03/13/2024", true));
        assertEquals(true, WrittenDates.isDoubtful("12/03/2024"));
        assertEquals(false, WrittenDates.isDoubtful("13/03/2024"));
        assertEquals(false, WrittenDates.isDoubtful("2024-03-12"));
        assertEquals(Optional.of(true), WrittenDates.showsDayFirst("13/03/2024"));
        assertEquals(Optional.of(false), WrittenDates.showsDayFirst("03/13/2024"));
        assertEquals(Optional.empty(), WrittenDates.showsDayFirst("03/12/2024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "12345", "2024-13-45", "99.99.2024", "10:00", "report 7 of 12"})
    void takesNothingElseForADate(String words) {
        assertEquals(Optional.empty(), WrittenDates.read(words, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-12-summit.txt",
                "news/2024_03_12.pdf",
                "20240312_summit.html",
                "reuters-20240312.txt",
                "2024/03/12/summit.txt",
                "a.zip!/2024.03.12.txt"
            })
    void readsTheDateOfAFileByItsName(String path) {
        assertEquals(DAY, WrittenDates.inName(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.txt", "2024.txt", "120240312.txt", "202403123.txt", "2024-13-12.txt"})
    void takesNoOtherNumberOfANameForADate(String path) {
        assertEquals(Optional.empty(), WrittenDates.inName(path));
    }
}
