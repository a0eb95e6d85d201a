package org.gleaner.annotate.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gleaner.lexicon.DataFile;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void everySetIsLowerCaseWithoutDuplicates() {
        for (List<String> row : DataFile.rows("pledges/words.tsv", 2)) {
            List<String> words = Arrays.asList(row.get(1).split("\\|"));
            assertEquals(words.size(), Words.of(row.get(0)).size(), row.get(0));
            assertTrue(
                    words.stream()
                            .allMatch(
                                    word ->
                                            !word.isEmpty()
                                                    && word.equals(word.toLowerCase(Locale.ROOT))),
                    row.get(0));
        }
    }

    @Test
    void aSetThatIsNotThereIsNamed() {
        assertTrue(
                assertThrows(IllegalStateException.class, () -> Words.of("nonsense"))
                        .getMessage()
                        .contains("nonsense"));
    }
}
