package org.gleaner.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gleaner.model.Whitespace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    /** The labels of a text whose lines are parted by "/". */
    private static String labels(String text) {
        String page = text.replace(" / ", "\n\n");
        List<Line> lines = Line.of(page);
        return new TreeMap<>(Labels.of(page, LabelledLines.of(page, lines)))
                .values().stream()
                        .map(label -> Whitespace.fold(label.in(page)))
                        .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // Records that a full stop marks
                "CHAIRMAN BURNS. Good morning. / MS. FELDT. We publish in June. | CHAIRMAN BURNS. +"
                        + " MS. FELDT.",
                "Mr. DeFARIA. I rise. / Mrs. VAN DYNE of Texas. I object. | Mr. DeFARIA. + Mrs. VAN"
                        + " DYNE of Texas.",
                "Senator LOWE (continuing). I do. | Senator LOWE (continuing).",
                "VICE CHAIR DUDLOW. I agree. | VICE CHAIR DUDLOW.",
                // Parliaments
                "Peter Claes (ECR). – Madam President, no. | Peter Claes (ECR). –",
                "HON. A. KUMAR.- I will table it. / MADAM SPEAKER.- Thanks. | HON. A. KUMAR.- +"
                        + " MADAM SPEAKER.-",
                "The HOUSE CHAIRPERSON (Mr C T Frost): Order! | The HOUSE CHAIRPERSON (Mr C T"
                        + " Frost):",
                "The Minister for Work (Mary Holm): Yes. / Dan Carr (Leeds) (Con): Why? | The"
                        + " Minister for Work (Mary Holm): + Dan Carr (Leeds) (Con):",
                "MRS R. KAMA: I will table / the report on / the wharf. | MRS R. KAMA:",
                // Calls, captions, chats, Markdown
                "Ravi Menon -- Chief Financial Officer / We will. / Operator / Thanks. | Ravi Menon"
                        + " -- Chief Financial Officer + Operator",
                "00:01 Lena Vogt: We will. / 00:09 Max Brand: Good. | 00:01 Lena Vogt: + 00:09 Max"
                        + " Brand:",
                ">> DAN RATH: We vote. / >> WOMAN: When? | >> DAN RATH: + >> WOMAN:",
                "**Sarah Quill:** I will. / **Peter Hall**: Why? | **Sarah Quill:** + **Peter"
                        + " Hall**:",
                "09:14 From Rosa Lind to Everyone: Hello. / 09:15 From Femi Ade to Everyone: Yes. |"
                        + " 09:14 From Rosa Lind to Everyone: + 09:15 From Femi Ade to Everyone:",
                "TOM BARR: Yes. / ANN COLE: No. / TB: Why? / US: Exports rose. / US: Imports fell."
                        + " / AC: So. | TOM BARR: + ANN COLE: + TB: + AC:",
                "MS. FELDT: Good. / Moved by Councillor Lane, seconded by Councillor Lee: / That we"
                        + " pay. / MR. BOE: No. | MS. FELDT: + MR. BOE:",
                "Courier: Will it pass? / Osei: I never bet. / Courier: Who pays? / Osei: We do. /"
                        + " Courier: When? / Osei: In May. | Courier: + Osei: + Courier: + Osei: +"
                        + " Courier: + Osei:",
                "Ana Ruiz: Welcome back. / Tom Bell: Thanks. / Ruiz: Who pays? / Bell: We do. /"
                    + " Intro music / The show is made in Lima by four people. / It is free. | Ana"
                    + " Ruiz: + Tom Bell: + Ruiz: + Bell:",
                "Ana Ruiz: Welcome back. / A jingle / Tom Bell: Thanks. / Ana: Who pays? / It rains"
                    + " in the background. / Tom: We do. / A door shuts. / Somebody laughs. | Ana"
                    + " Ruiz: + Tom Bell: + Ana: + Tom:",
                "WT: Why now? / Brandt: We had to. / WT: And next? / Brandt: We build. / WT:"
                        + " Thanks. / Brandt: Thank you. | WT: + Brandt: + WT: + Brandt: + WT: +"
                        + " Brandt:",
                "<Anna Kay> I will. / <Joe Bell> Thanks. / <Anna Kay> Fine. | <Anna Kay> + <Joe"
                        + " Bell> + <Anna Kay>",
                "Speaker_1: We pay. / Speaker_2: Good. | Speaker_1: + Speaker_2:",
                "S1: We pay. / S2: Good. / S1: Yes. / S2: No. | S1: + S2: + S1: + S2:",
                "[00:04] Ravindu: Welcome. / [00:09] Anneke: Thanks. / [00:15] Ravindu: Begin. |"
                        + " [00:04] Ravindu: + [00:09] Anneke: + [00:15] Ravindu:",
                "Wiremu Tane [10:41]: Bring it. / Losa Fale [10:43]: I will. | Wiremu Tane [10:41]:"
                        + " + Losa Fale [10:43]:",
                "- Wiremu Tane (10:41): Bring it. / - Losa Fale (10:43): I will. | - Wiremu Tane"
                        + " (10:41): + - Losa Fale (10:43):",
                "Madam Deputy Speaker / I call the member. / Ann Drax / We will build homes. /"
                        + " Madam Deputy Speaker / Order, order. / Ann Drax / Thank you. | Madam"
                        + " Deputy Speaker + Ann Drax + Madam Deputy Speaker + Ann Drax",
                "Mr LEE (Bath): Will she go? / Some hon. members: Hear, hear! | Mr LEE (Bath): +"
                        + " Some hon. members:",
                "CHAIR ROE. Welcome. / ANN LEE. Thank you. / STEVE BERG. How so? | CHAIR ROE. +"
                        + " ANN LEE. + STEVE BERG.",
                "An Ceann Comhairle: Order. / Deputy Ann Lee: We will. | An Ceann Comhairle: +"
                        + " Deputy Ann Lee:",
                "QUESTION (Ann Lee, The Herald): Why? / MODERATOR (Press Office): Next, please. |"
                        + " QUESTION (Ann Lee, The Herald): + MODERATOR (Press Office):",
                "Question from Ann Lee, RTP: Why? / Question from the floor: And how? / Governor"
                        + " Roe: We wait. | Question from Ann Lee, RTP: + Question from the floor:"
                        + " + Governor Roe:",
                "Mwl. Okello: Exams go on. / Jane Roe: Good. / Mwl. Okello: See you. | Mwl."
                        + " Okello: + Jane Roe: + Mwl. Okello:",
                "Q: When will it open? / PM: In spring. / Q: And the toll? / PM: There is none. |"
                        + " Q: + PM: + Q: + PM:",
                "AMA KEITA, Union of Growers: No. / JON DIOP, Ministry of Trade: Yes. / AMA KEITA,"
                        + " Union of Growers: We meet. | AMA KEITA, Union of Growers: + JON DIOP,"
                        + " Ministry of Trade: + AMA KEITA, Union of Growers:",
                "Operator: Ann Lee, from Acme. / Ann Lee: Thanks. | Operator: + Ann Lee:",
                "Hon ANN LEE to the Minister of Water: Why? / Hon BO KIM (Minister of Water): We"
                        + " must. | Hon ANN LEE to the Minister of Water: + Hon BO KIM (Minister of"
                        + " Water):",
                "12   Q.   Did you sign? / 13   A.   I did. | 12   Q. + 13   A.",
            })
    void takesTheLabelsOfEveryStyle(String text, String labels) {
        assertEquals(Whitespace.fold(labels), labels(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DR. STRANGE. A REVIEW / It opened in May.",
                "The FBI. That was all he said. / He left.",
                "NEW YORK (AP). – The firm will pay. / It said so.",
                "**Key Findings:** The study shows growth. / **Next Steps:** We will publish it.",
                "NEW YORK. The mayor spoke. / SAN JUAN. It rained.",
                "09:00 Lunch: Soup is served. / 10:00 Song: All sing. / 11:00 Walk: All go.",
                "Some members of the board: They were late. / He left.",
                "10:00 Opening Remarks: The mayor speaks. / 11:30 Coffee Break: All meet.",
                "Q1: Revenue rose. / Q2: Revenue fell. / Q1: Again.",
                "Hazard: Smoke may enter. / Advice: Close it. / Hazard: Water may rise. / Advice:"
                        + " Leave. / Hazard: Ice may fall. / Advice: Wait.",
                "Room: Is it warm? / Room: Is it dry? / Rent: It is low. / Room: Is it big? /"
                        + " Rent: It is fair. / Rent: It is high.",
                "Chairperson: Hon. Ann Lee (Bath) / Deputy Chairperson: Hon. Bo Kim (Ocean"
                        + " Party) / They met on Monday.",
                "Host: Ann Lee. Producer: Bo Kim. A film of the state studio.",
                "Moderator: Ann Kah Lee (The Herald) / - Bo Kim, editor",
                "Management: Ann Lee, CEO; Bo Kim, head of sales.",
                "Situation: The road is cut. / Response: Teams came by boat. / Gaps: Fuel.",
                "Needs: Food. / Response: Teams came. / Gaps: Fuel. / Response: Kits are out.",
                "The pool was shut. / Mayor Ann Lee: \"We will open it in May.\" / It leaks.",
                "Hon. Ann Lee to ask the Minister of Ports: / (1) How many ships sank?",
                "Volga Foods: The head leaves. / Nordbank: It pays. / Port of Riga: It is full.",
                "GULFPORT, Miss. – The firm will pay. / It said so.",
                "Ana Ruiz: born in Lima / Ruiz: two goals / The match ended late. / It rained.",
                "NB: The hall is shut. / NB: The key is lost.",
                "P1: High priority items. / P2: Low priority.",
                "Attendees / Ravi Menon -- Chief Financial Officer / Liz Cho -- Barclays -- Analyst"
                        + " / They met on Monday.",
            })
    void takesNoOtherLine(String text) {
        assertEquals("", labels(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Ann Lee, Delta Institute: ₹35 lakh for a study of village wells\n"
                        + "- Hill Home: ₹60 lakh for a hostel",
                "Bo Kim: $12,000 for the restoration of two harps\nAnn Lee: $9,000 for a film",
                "Counsel: Ms A. Lee for the plaintiff; Mr B. Kim for the defendants\nDate: 8 May",
                "Chair: Hon. Ann Lee for the southern division of the islands\nVenue: Town Hall",
            })
    void takesNoItemOfAList(String page) {
        assertEquals(0, Labels.of(page, LabelledLines.of(page, Line.of(page))).size(), page);
    }

    @Test
    void readsWhatIsSaidOverLines() {
        String page =
                "Ann Lee: We asked for the money in May and we\nwere told to wait.\nBo Kim: Forty"
                        + " million is a great deal for a town\nlike this.\nAnn Lee: It is.";
        assertEquals(3, Labels.of(page, LabelledLines.of(page, Line.of(page))).size());
    }
}
