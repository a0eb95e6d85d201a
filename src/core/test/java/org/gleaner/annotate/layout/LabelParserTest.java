package org.gleaner.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Span;
import org.gleaner.model.SpeakerLabel;
import org.gleaner.testing.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // State visits
                "[ROLE President of Russia] [NAME Vladimir Putin]:",
                "[ROLE European Commission President] [NAME Jose Manuel Barroso] :",
                "[ROLE Civil Defence, Emergencies and Disaster Relief Minister] [NAME Vladimir"
                        + " Puchkov]:",
                "[ROLE Sberbank CEO and Chairman of the Board] [NAME German Gref]:",
                "[ROLE Chief of the General Staff of the Russian Armed Forces] [NAME Valery"
                        + " Gerasimov]:",
                "[ROLE Patriarch] [NAME Kirill] of Moscow and All Russia:",
                "[ROLE Crown Prince of Arabia] [NAME Mohammad bin Salman Al Saud]:",
                "[ROLE Editor-in-chief of the Kommersant newspaper] [NAME Sergei Yakovlev]"
                        + " (retranslated):",
                "[ROLE CEO of CIFAL] (France) [NAME Gilles Remy]:",
                "[ROLE President of Egypt] [NAME Abdel el-Sisi]:",
                // Press and panels
                "[ROLE NASA astronaut] [NAME Timothy Kopra]:",
                "[NAME Yevgeny Rozhkov,] [ROLE reporter at VGTRK]:",
                "[ROLE Question] (retranslated):",
                "[ROLE Speaker 2]:",
                "[ROLE Voice from the audience]:",
                "[00:12:30] [NAME Anna Berg]:",
                "[NAME Anna Berg] –",
                "[NAME Alexander Van der Bellen] (retranslated):",
                // Parliaments and courts
                "[ROLE THE PRESIDENT]:",
                "[ROLE The PRESIDING OFFICER].",
                "Mr. [NAME DURBIN].",
                "Mr [NAME O'Neil]:",
                "[NAME FEENEY] :",
                "[NAME TOM LARK] (R), UTAH:",
                "Ms [NAME 'Abdullah]:",
                "[NAME The Chairman's Office]:",
            })
    void partsRoleAndName(String label) {
        MarkedText expected = MarkedText.parse(label);
        String text = expected.text();
        SpeakerLabel read = LabelParser.read(text, new Span(0, text.length()).trim(text));
        List<MarkedText.Mark> marks = new ArrayList<>();
        read.role().ifPresent(role -> marks.add(MarkedText.Mark.of("role", role)));
        read.name().ifPresent(name -> marks.add(MarkedText.Mark.of("name", name)));
        assertEquals(label, MarkedText.print(text, marks));
    }
}
