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
                "ANNA BERG: Good morning.¶¶BOB STONE: Hello.¶¶ANNA BERG: Sit down. | Anna Berg:"
                        + " Good morning. + Bob Stone: Hello. + Anna Berg: Sit down.",
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
                "Ms. DE LEON. I yield.¶The PRESIDING OFFICER (Mr. Hale). Without objection.¶The"
                    + " SPEAKER pro tempore. Order. | de Leon: I yield. + Hale: Without objection."
                    + " + The SPEAKER pro tempore: Order.",
                "The Acting CHAIR. The question is on the motion.¶Mr. McCABE. I object. | The"
                        + " Acting CHAIR: The question is on the motion. + McCabe: I object.",
                "Chairman Hale. Come to order.¶¶Ms. Stone. Thank you.¶¶Chairman Hale. Go on. |"
                        + " Hale: Come to order. + Stone: Thank you. + Hale: Go on.",
                "Dr. Hale. A kind man.¶¶Mrs. Stone. A novel by a friend. | ''",
                "T1. Bob Stone (Bath) (Con): What is planned?¶¶The Secretary of State (Mr Ian"
                        + " Hale): A lot. | Bob Stone: What is planned? + Ian Hale: A lot.",
                "The CHIEF WHIP OF THE MAJORITY PARTY: I move.¶¶Mr M DE WET: No.¶¶HON MEMBERS:"
                    + " Hear, hear! | The CHIEF WHIP OF THE MAJORITY PARTY: I move. + M de Wet: No."
                    + " + HON MEMBERS: Hear, hear!",
                "The DEPUTY MINISTER OF HUMAN SETTLEMENTS, WATER AND SANITATION: Yes.¶¶[Mr M DE"
                        + " WET: Shame!] | The DEPUTY MINISTER OF HUMAN SETTLEMENTS, WATER AND"
                        + " SANITATION: Yes. + M de Wet: Shame!]",
                "SHRI RAVI NAIR (KOLLAM): Sir, thank you.¶¶ADV. ANU MENON (IDUKKI): I agree. | Ravi"
                        + " Nair: Sir, thank you. + Anu Menon: I agree.",
                "Anneli Saar (ECR). – (ET) I agree.¶¶Kyriakos Vlachos (NI), in writing. – I"
                        + " abstained.¶¶Président. – Merci. | Anneli Saar: (ET) I agree. + Kyriakos"
                        + " Vlachos: I abstained. + Président: Merci.",
                "Ms K. HALE: The clinic at¶¶Badore has no doctor¶¶since the floods.¶¶Mr B. STONE:"
                    + " Not so. | K. Hale: The clinic at Badore has no doctor since the floods. +"
                    + " B. Stone: Not so.",
                "## ANNA BERG:¶¶Good morning.¶¶## BOB STONE:¶¶Hello. | Anna Berg: Good morning. +"
                        + " Bob Stone: Hello.",
                "### Anna Berg (00:14)¶¶Good morning.¶¶### Bob Stone (00:20)¶¶Hello.¶¶### Anna Berg"
                    + " (00:24)¶¶Sit down. | Anna Berg: Good morning. + Bob Stone: Hello. + Anna"
                    + " Berg: Sit down.",
                "Operator¶¶The first question.¶¶Will Stone¶Analyst, Acme Securities¶¶What will you"
                        + " spend?¶¶Anna Berg¶Chief Executive Officer¶¶A lot. | Operator: The first"
                        + " question. + Will Stone: What will you spend? + Anna Berg: A lot.",
                "[Anna Berg]: Good morning.¶[Bob Stone]: Hello.¶[Anna Berg]: Sit down. | Anna Berg:"
                        + " Good morning. + Bob Stone: Hello. + Anna Berg: Sit down.",
                "Host: Welcome. Guest: Thanks. We will stay. Host: Good! | Host: Welcome. + Guest:"
                        + " Thanks. We will stay. + Host: Good!",
                "MR. HALE. I agree. We go on. CHAIR BERG. Thank you. MR. HALE. Thank you. | Hale: I"
                        + " agree. We go on. + Berg: Thank you. + Hale: Thank you.",
                "P1: We will go. P2: So will we. P1: Good. | P1: We will go. + P2: So will we. +"
                        + " P1: Good.",
                "The plan is short. First: We cut. Second: We save. Third: We wait. | ''",
                "Method: Mix the flour. Add eggs.¶Tip: Use cold butter. Serve. | ''",
                "SANTA ANA, Calif. — The county will pay.¶¶It will. | ''",
                "- Anna Berg: Good morning.¶- Bob Stone: Hello. | Anna Berg: Good morning. + Bob"
                        + " Stone: Hello.",
                "- Norway: We will pay.¶- Sweden: We will not.¶- Budget: Four million. | ''",
                "The Hon. T. M. HALE: I agree.¶¶The PRESIDENT OF THE COUNCIL (Hon. B. Stone):"
                        + " Order. | T. M. Hale: I agree. + B. Stone: Order.",
                "• Operator¶• Welcome to the call.¶• Anna Berg  - President and CEO¶• Thanks.¶• Bob"
                    + " Stone - Managing Director, IR¶• Hello. | Operator: • Welcome to the call. +"
                    + " Anna Berg: • Thanks. + Bob Stone: • Hello.",
                "The Minister for Transport (Mr. Ian Hale)¶¶We will build it.¶¶The Minister for"
                    + " Health (Mrs. Ada Stone)¶¶We will not. | Ian Hale: We will build it. + Ada"
                    + " Stone: We will not.",
                "1. IAN SAM HALE (National—Otara) to the Minister of Finance: What is planned?¶¶Hon"
                    + " ADA STONE (Minister of Finance): A lot. | Ian Sam Hale: What is planned? +"
                    + " Ada Stone: A lot.",
                "IAN M. HALE: I rise.¶¶The Speaker: Order. Ian M. Hale: I agree.¶¶The Speaker: Go"
                    + " on. | Ian M. Hale: I rise. + The Speaker: Order. + Ian M. Hale: I agree. +"
                    + " The Speaker: Go on.",
                "The Speaker: Order. The rule says: No.¶¶Ada Stone: I agree.¶¶The Speaker: Go on. |"
                    + " The Speaker: Order. The rule says: No. + Ada Stone: I agree. + The Speaker:"
                    + " Go on.",
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
