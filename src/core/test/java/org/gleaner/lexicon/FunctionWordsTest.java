package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {

    private static final Map<String, String> CLASSES = DataFile.map("lexicon/function-words.tsv");

    @Test
    void readsEveryClassInLowerCase() {
        CLASSES.keySet()
                .forEach(
                        name ->
                                FunctionWords.of(name)
                                        .forEach(
                                                word ->
                                                        assertEquals(
                                                                word.toLowerCase(Locale.ROOT),
                                                                word)));
    }

    @Test
    void everyNegatingAdverbIsANegation() {
        assertTrue(FunctionWords.of("negations").containsAll(FunctionWords.of("negating-adverbs")));
    }

    @Test
    void refusesAnUnknownClass() {
        assertThrows(IllegalStateException.class, () -> FunctionWords.of("articles"));
    }
}
