package org.gleaner.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as the rules alone leave them, and over a model that breaks after every full stop. */
class SentenceBreaksTest {

    private static List<String> split(String text, List<Span> model) {
        return SentenceBreaks.mend(text, new Span(0, text.length()), model).stream()
                .map(span -> span.in(text))
                .toList();
    }

    /** A model that breaks after each full stop, the worst there is. */
    private static List<Span> everywhere(String text) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
            spans.add(new Span(from, stop + 1));
            from = stop + 1;
        }
        return spans;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met Mr. Lukashenko in Sochi.",
                "Strandvik Scout Troop ........ £1,200",
                "Chief Engineer ........ Ann Lee",
                "Tahuna School (hall) . . . . . . $18,500",
                "Kobo K.K.      18 million yen   pledged",
                "It went to J. K. Rowling.",
                "The sum, approx. two million, was paid.",
                "He came on Sept. 14 by train.",
                "\"Will we pay?\" he asked.",
                "Ann Hill (born c. 1984 in Cork) sang.",
                "Jan Maes (b. Ghent, 1955) sang.",
                "Cole Hill, Jr. (1921 to 2007) sang.",
                "Acme Inc. (NYSE: ACM) grew.",
                "We met A.R. Rassool and C.P. Radhika.",
                "J.R.R. Holden wrote to C.S. Marsh.",
                "The case of Doe v. Roe was heard.",
                "Growth was 3.5 per cent.",
                "Farmers were paid Rs. 40 crore in all.",
                "A teacher earns Ksh. 30,000 a month.",
                "It weighed approx. 40 tons.",
                "The house, worth c. €2 million, was sold.",
                "He owes Tk. 7 lakh to the bank.",
                "Sens. Boyd and Reps. Alvarez and Hu dissented.",
                "Doors open at 7 p.m. Friday in the hall.",
                "The call is at 10 a.m. EST today.",
                "See para. 14 and Res. 242 of 1967.",
                "The court in Ames v. Burke, 9th Cir. 2011, agreed.",
                "Mme. Duval and Hr. Olsen signed.",
                "Cllr. Noon and Ing. Horak signed.",
                "They own Kranz & Co. KG in Bonn.",
                "In re Delmar, 512 B.R. 77 (Bankr. D. Del. 2014), is apt.",
                "It cites 12 F.R.D. 9 (S.D. Cal. 1951) twice.",
                "The prize went to A.M. Okonjo in Leiden.",
                "The author is J. Smith and no other.",
                "OMAHA, N.E. - Six farmers were fined.",
                "Borel S.A. (“the Firm”) sued.",
                "Joomla! Inc. merged with it.",
                "1. The city will fund it.",
                "It was reported by Li et al. (2019) in May.",
                "Under Art. IV the King signs.",
                "Revenue was 4 Mio. EUR last year."
            })
    void takesBackABreakInsideASentence(String text) {
        assertEquals(List.of(text), split(text, everywhere(text)));
    }

    @Test
    void makesABreakThatTheModelMissed() {
        String text = "We agreed.\u00a0We will pay it in 1994. “Yes!” They left";
        assertEquals(
                List.of("We agreed.", "We will pay it in 1994.", "“Yes!”", "They left"),
                split(text, List.of()));
    }

    @Test
    void endsASentenceAtAnAcronymAsTheModelDoes() {
        String text = "She works for the U.S. Griffen does not.";
        assertEquals(
                List.of("She works for the U.S.", "Griffen does not."),
                split(text, everywhere(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said no.|We left.",
                "It ended at 5 p.m.|Monday was quiet.",
                "She works for Acme Inc.|Then she left.",
                "It came in May.|Six came later.",
                "We pay in Oslo.|They pay in Bonn.",
                "He lives in Leeds.|It rained."
            })
    void keepsABreakBehindTheSameWords(String sentences) {
        String text = sentences.replace('|', ' ');
        assertEquals(List.of(sentences.split("\\|")), split(text, everywhere(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They staged Henry V.|Nobody clapped.",
                "Her blood group is B.|Stroud is type O.",
                "They ran out of vitamin D.|Rickets followed.",
                "He chose Plan A.|The board left.",
                "Doors open at 9 A.M.|Smith will speak."
            })
    void breaksBehindALetterThatIsNoInitial(String sentences) {
        String text = sentences.replace('|', ' ');
        assertEquals(List.of(sentences.split("\\|")), split(text, everywhere(text)));
    }

    @Test
    void breaksWhereABlankIsMissingBeforeAnOpeningWord() {
        assertEquals(
                List.of(
                        "He lives in Leeds.",
                        "It rained on Node.Js and www.The.org, or Booking.Com is down."),
                split(
                        "He lives in Leeds.It rained on Node.Js and www.The.org, or Booking.Com is"
                                + " down.",
                        List.of()));
    }

    @Test
    void breaksBeforeALowerCaseWordForThoseWhoWriteSo() {
        String small = "we loved the place. the staff were kind.";
        assertEquals(
                List.of("we loved the place.", "the staff were kind."),
                split(small, everywhere(small)));
        String mixed = "We loved the co. staff, approx. five, as they were kind.";
        assertEquals(List.of(mixed), split(mixed, everywhere(mixed)));
    }

    @Test
    void keepsTheClosingQuoteWithItsSentence() {
        assertEquals(
                List.of("“We will pay.”", "He left."), split("“We will pay.” He left.", List.of()));
    }

    @Test
    void cutsAnEndlessSentenceAtWhiteSpace() {
        String text = "word ".repeat(1_000);
        List<Span> pieces = SentenceBreaks.bounded(text, new Span(0, text.length()), 300);
        assertEquals(
                1_000, pieces.stream().mapToInt(piece -> piece.in(text).split(" ").length).sum());
        assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 300));
    }

    @Test
    void cutsAnEndlessWordBetweenCodePoints() {
        String text = "😀".repeat(500);
        List<Span> pieces = SentenceBreaks.bounded(text, new Span(0, text.length()), 101);
        assertTrue(
                pieces.stream()
                        .noneMatch(piece -> Character.isLowSurrogate(text.charAt(piece.start()))));
        assertEquals(text.length(), pieces.stream().mapToInt(Span::length).sum());
    }
}
