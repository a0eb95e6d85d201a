package org.gleaner.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gleaner.model.Document;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.Furniture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a text when all that is no word of it is taken out. */
class FurnitureTest {

    private static String words(String text) {
        Annotations annotations = new Annotations(Document.of("t", text), Long.MAX_VALUE);
        new LayoutAnnotator().annotate(annotations);
        return Whitespace.fold(Furniture.blank(text, annotations.get(Layer.FURNITURE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will open a clinic in Accra! #health #jobs | We will open a clinic in Accra!",
                "Togo will give Benin 500,000 euros #floods | Togo will give Benin 500,000 euros",
                "Halden will plant trees https://t.co/Zq81ab | Halden will plant trees",
                "Two new ferries next month \uD83C\uDF89 #Oban | Two new ferries next month",
                "Laos gets <b>$45 million</b>&nbsp;more. | Laos gets $45 million more.",
                "1. The Board sold it. 2. The Dean left. | The Board sold it. The Dean left.",
                "(1) Rents fell. (2) Wages rose. | Rents fell. Wages rose.",
                "It was paid.[20][21] Norway agreed. | It was paid. Norway agreed.",
                "The firm[3] paid $5 million.[note 2] | The firm paid $5 million.",
                "\"It is paid.\"[a] He left. | \"It is paid.\" He left.",
                "It was paid.3 \"We agree,\" he said. | It was paid. \"We agree,\" he said.",
                "It was paid.² Norway,³ too | It was paid. Norway, too"
            })
    void takesOutWhatIsNoWord(String text, String words) {
        assertEquals(words, words(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will end #poverty",
                "They marched for the #NHS and against #cuts",
                "#jobs #growth",
                "https://example.org/report",
                "We are #1",
                "1. The Board sold 2. It is sorry.",
                "Doe v. Roe [2019] UKSC 4 was cited.",
                "The dose was 2.5 Millilitres on 40 km² of cloth.",
                "He cut [11] lines, see pp.4 Above.",
                "Take array[1]x and part No.2 Left.",
                "If a < b then b > a & all is well; so be it."
            })
    void leavesWhatIsAWord(String text) {
        assertEquals(text, words(text));
    }
}
