package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Document;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreNlpTrueCaserIT {

    /** The sentences of a text, between "/", and its words as running text would have them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a heading | JAPAN GET LUCKY WIN , CHINA IN SURPRISE DEFEAT . | Japan get lucky win"
                        + " , China in surprise defeat .",
                "as the text has it | BUSH MEETS ZORK / He met Bush and the zork . | Bush meets"
                        + " zork / He met Bush and the zork .",
                "an acronym stays | NATO AND THE OSCE MEET IN MINSK | NATO and the OSCE meet in"
                        + " Minsk",
                "what has no vowels is an acronym | THE FSB AND THE DGB MEET TODAY | the FSB and"
                        + " the DGB meet today",
                "British spelling | WE MUST REALISE AND ANALYSE IT | we must realise and analyse"
                        + " it",
                "an unknown word is a name | ZORBLAT WINS THE ELECTION AGAIN | Zorblat wins the"
                        + " election again",
                "unless it stands alone | ZORBLAT | ZORBLAT",
                "a fixture | OSLO AT BERGEN | OSLO AT BERGEN",
                "a row of a table | CORK 12 3 4 .750 | CORK 12 3 4 .750",
                "a message in small letters | i am from mexico traveling to lourdes | i am from"
                        + " Mexico traveling to Lourdes",
                "running text stays | The boy went to the mexico of his dreams . | The boy went to"
                        + " the mexico of his dreams .",
                "the town of a date line | CORK , Ireland - The boy left . | Cork , Ireland - The"
                        + " boy left .",
                "an acronym before a comma | NATO , the alliance , left . | NATO , the alliance ,"
                        + " left ."
            })
    void writesWordsAsRunningTextWould(String phenomenon, String text, String expected) {
        assertEquals(expected, forms(text));
    }

    private static String forms(String text) {
        List<int[]> spans = new ArrayList<>();
        List<Integer> first = new ArrayList<>(List.of(0));
        int from = 0;
        for (String word : text.split(" ")) {
            if (word.equals("/")) {
                first.add(spans.size());
            } else {
                spans.add(new int[] {from, from + word.length()});
            }
            from += word.length() + 1;
        }
        first.add(spans.size());
        Annotations annotations = new Annotations(Document.of("test", text), Long.MAX_VALUE);
        annotations.put(
                Layer.TOKENS,
                new Tokens(
                        text,
                        spans.stream().mapToInt(span -> span[0]).toArray(),
                        spans.stream().mapToInt(span -> span[1]).toArray(),
                        first.stream().mapToInt(Integer::intValue).toArray()));
        new CoreNlpTrueCaser().annotate(annotations);
        StringBuilder forms = new StringBuilder(text);
        for (int token = 0; token < spans.size(); token++) {
            forms.replace(
                    spans.get(token)[0],
                    spans.get(token)[1],
                    annotations.get(Layer.FORMS).of(token));
        }
        return forms.toString();
    }
}
