package org.gleaner.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gleaner.model.Block;
import org.gleaner.model.Layout;
import org.gleaner.testing.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages marked as they should come out; each line is a paragraph. */
class KindsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Headings
                "[HEADING Acme to Build a Yard]\n\n[BODY Acme will build a yard in Cork.]",
                "[HEADING VICTORY!]\n\n[BODY We won.]",
                "[BODY We won.]\n\n[HEADING What Will Change?]\n\n[BODY All will.]",
                "[BODY We won.]\n\n[HEADING A NEW START.]\n\n[BODY All will change.]",
                "[BODY We won.]\n\n[BODY Why not?]\n\n[BODY All will change.]",
                "[BODY We won.]\n\n[BODY Yes, we did,]\n\n[BODY And so on.]",
                "[BODY A page of one line]",
                // Captions
                "[BODY We won.]\n\n[CAPTION Photo: Ann Lee]\n\n[BODY She ran.]",
                "[BODY We won.]\n\n[CAPTION 2/7 The stadium]\n\n[BODY She ran.]",
                "[BODY We won.]\n\n[CAPTION 1 of 4With the President]\n\n[BODY She ran.]",
                "[BODY We won.]\n\n[CAPTION With President of Chad Ann Lee.]\n\n[BODY She ran.]",
                "[BODY We won.]\n\n[BODY With Ann, we ran on to the end.]\n\n[BODY She ran.]",
                "[BODY We won.]\n\n[BODY 1 of 4 people ran.]\n\n[BODY She ran.]",
                "[BODY We won.]\n\n[CAPTION * All photos (c) Acme. *]\n\n[BODY She ran.]",
                // Lists
                "[BODY The Government will:]\n\n[LIST_ITEM build two schools;]\n\n"
                        + "[LIST_ITEM hire nurses.]\n\n[BODY Nobody else will.]",
                "[BODY The price includes:]\n\n[LIST_ITEM $5 for milk]\n\n[LIST_ITEM $3 for bread]"
                        + "\n\n[BODY We deliver.]",
                "[BODY Ann Lee said:]\n\n[BODY We are ready.]\n\n[BODY They went home.]",
                "[BODY She wrote:]\n\n[BODY build two schools]",
            })
    void saysWhatEachPartOfThePageIs(String page) {
        String text = MarkedText.parse(page).text();
        List<Block> blocks =
                Kinds.of(
                        text,
                        Paragraphs.of(text, Line.of(text), Map.of(), MarkedParts.of(Layout.NONE)));
        assertEquals(
                page,
                MarkedText.print(
                        text,
                        blocks.stream()
                                .map(block -> MarkedText.Mark.of(block.kind(), block.span()))
                                .toList()));
    }
}
