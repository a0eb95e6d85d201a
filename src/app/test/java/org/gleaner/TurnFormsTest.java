package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.gleaner.annotate.layout.LayoutAnnotator;
import org.gleaner.annotate.speech.TurnAnnotator;
import org.gleaner.model.Document;
import org.gleaner.model.Entities;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The forms that speakers' labels take, and colons that open no turn: from the raw page through
 * layout and turns. "¶" is a line break.
 */
class TurnFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg: Good morning.¶¶Bob Stone: Hello. | Anna Berg: Good morning. + Bob"
                        + " Stone: Hello.",
                "President of Norway Anna Berg: Good morning.¶¶Bob Stone: Hello.¶¶Anna Berg: Sit"
                        + " down. | Anna Berg: Good morning. + Bob Stone: Hello. + Anna Berg: Sit"
                        + " down.",
                "Anna Berg (retranslated): Good morning.¶¶Bob Stone: Hello. | Anna Berg: Good"
                        + " morning. + Bob Stone: Hello.",
                "Question: Why?¶¶Anna Berg: Because.¶¶Question: And when? | Question: Why? + Anna"
                        + " Berg: Because. + Question: And when?",
                "Q: Why?¶¶A: Because.¶¶Q: And when?¶¶A: Soon. | Q: Why? + A: Because. + Q: And"
                        + " when? + A: Soon.",
                "ANNA BERG: Good morning.¶¶BOB STONE: Hello.¶¶ANNA BERG: Sit down. | ANNA BERG:"
                        + " Good morning. + BOB STONE: Hello. + ANNA BERG: Sit down.",
                "Moderator: Welcome.¶¶Anna Berg: Thank you.¶¶Moderator: Please begin. | Moderator:"
                        + " Welcome. + Anna Berg: Thank you. + Moderator: Please begin.",
                "Anna Berg: Good morning.¶¶Please sit down.¶¶Bob Stone: Thank you. | Anna Berg:"
                        + " Good morning. Please sit down. + Bob Stone: Thank you.",
                "Anna Berg, Mayor of Malmo: Good morning.¶¶Bob Stone, Mayor of Lund: Hello.¶¶Anna"
                    + " Berg: Sit down. | Anna Berg: Good morning. + Bob Stone: Hello. + Anna Berg:"
                    + " Sit down.",
                "Anna Berg:¶¶Good morning.¶¶Bob Stone:¶¶Hello. | Anna Berg: Good morning. + Bob"
                        + " Stone: Hello.",
                "Anna Berg – Good morning.¶¶Bob Stone – Hello.¶¶Anna Berg – Sit down. | Anna Berg:"
                        + " Good morning. + Bob Stone: Hello. + Anna Berg: Sit down.",
                "Anna Berg – Mayor of Malmo.¶¶Bob Stone – Mayor of Lund. | ''",
                "Good Schools – Labour will fund them.¶¶Safe Streets – Labour will light them. |"
                        + " ''",
                "The mayor named three towns: Malmo, Lund and Ystad.¶¶She left at noon. | ''",
                "Here is the plan: we build.¶¶There is one more thing: money. | ''",
                "The programme includes the following: roads, bridges and dams. | ''",
                "Note: the office is closed on Monday.¶¶It opens on Tuesday. | ''",
                "The train leaves at 10:30 and arrives at 12:15. | ''",
                "See also: http://example.org/a:b | ''",
                "The Council will:¶¶- build a school¶¶- repair two bridges | ''",
                "Ratio 3:2 was agreed.¶¶Psalm 23:4 was read. | ''",
            })
    void reads(String page, String turns) {
        Annotations annotations =
                new Annotations(Document.of("t", page.replace('¶', '\n')), Long.MAX_VALUE);
        new LayoutAnnotator().annotate(annotations);
        annotations.put(Layer.MENTIONS, List.of());
        annotations.put(Layer.ENTITIES, new Entities(List.of(), 0));
        new TurnAnnotator().annotate(annotations);
        assertEquals(
                turns,
                annotations.get(Layer.TURNS).stream()
                        .map(
                                turn ->
                                        turn.speaker()
                                                + ": "
                                                + turn.span()
                                                        .in(annotations.text())
                                                        .replaceAll("\\s+", " "))
                        .collect(Collectors.joining(" + ")));
    }
}
