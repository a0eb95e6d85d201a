package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenedWordsTest {

    private static HyphenedWords of(String text) {
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\p{L}+|[^\\s]").matcher(text);
        while (matcher.find()) {
            spans.add(new int[] {matcher.start(), matcher.end()});
        }
        Tokens tokens =
                new Tokens(
                        text,
                        spans.stream().mapToInt(span -> span[0]).toArray(),
                        spans.stream().mapToInt(span -> span[1]).toArray(),
                        new int[] {0, spans.size()});
        return HyphenedWords.of(tokens, 0, tokens.words(0));
    }

    @ParameterizedTest
    @CsvSource({
        "Anne-Marie Duval sang, Anne-Marie|Duval|sang",
        "Jean-Luc-Paul sang, Jean-Luc-Paul|sang",
        "a Moscow-based firm, a|Moscow|-|based|firm",
        "from Rome - Oslo, from|Rome|-|Oslo"
    })
    void joinsCapitalisedWords(String text, String expected) {
        assertArrayEquals(expected.split("\\|"), of(text).joined());
    }

    @ParameterizedTest
    @CsvSource({"Anne-Marie sang, 1 1 1 2"})
    void givesEveryTokenTheLabelOfItsWord(String text, String expected) {
        int[] labels = {1, 2};
        assertArrayEquals(
                List.of(expected.split(" ")).stream().mapToInt(Integer::parseInt).toArray(),
                of(text).spread(labels));
    }
}
