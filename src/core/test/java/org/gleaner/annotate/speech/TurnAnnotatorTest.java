package org.gleaner.annotate.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Span;
import org.gleaner.model.SpeakerLabel;
import org.gleaner.model.Turn;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.testing.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnAnnotatorTest {

    /**
     * The turns of a page marked with block kinds and, within them, PERSON mentions, whose entities
     * are the distinct names. A LABEL holds ROLE and NAME; without either it is a name.
     */
    private static List<Turn> turns(MarkedText page) {
        List<Block> blocks = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<SpeakerLabel> labels = new ArrayList<>();
        Map<String, List<Integer>> people = new LinkedHashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (MarkedText.Mark mark : page.marks()) {
            String[] label = mark.label().split("=");
            if (label[0].equals("PERSON")) {
                if (label.length > 1) {
                    titles.put(mark.span().in(page.text()), label[1].replace('_', ' '));
                }
                people.computeIfAbsent(mark.span().in(page.text()), name -> new ArrayList<>())
                        .add(mentions.size());
                mentions.add(new Mention(mark.span(), EntityType.PERSON, 1, "test"));
            } else if (!mark.label().equals("ROLE") && !mark.label().equals("NAME")) {
                blocks.add(new Block(mark.span(), BlockKind.valueOf(mark.label())));
                if (mark.label().equals("LABEL")) {
                    labels.add(label(page, mark.span()));
                }
            }
        }
        List<Entity> entities =
                people.entrySet().stream()
                        .map(
                                person ->
                                        new Entity(
                                                EntityType.PERSON,
                                                person.getKey(),
                                                List.of(),
                                                Stream.ofNullable(titles.get(person.getKey()))
                                                        .toList(),
                                                person.getValue()))
                        .toList();
        Annotations annotations = new Annotations(Document.of("t", page.text()), Long.MAX_VALUE);
        annotations.put(Layer.BLOCKS, blocks);
        annotations.put(Layer.LABELS, labels);
        annotations.put(Layer.MENTIONS, mentions);
        annotations.put(Layer.ENTITIES, new Entities(entities, mentions.size()));
        new TurnAnnotator().annotate(annotations);
        return annotations.get(Layer.TURNS);
    }

    private static SpeakerLabel label(MarkedText page, Span block) {
        int note = page.text().indexOf(" (", block.start());
        boolean noted = note > 0 && note < block.end();
        Span label = new Span(block.start(), noted ? note : block.end() - 1);
        Optional<Span> role = within(page, block, "ROLE");
        Optional<Span> name = within(page, block, "NAME");
        return new SpeakerLabel(
                label, role, role.isEmpty() && name.isEmpty() ? Optional.of(label) : name);
    }

    private static Optional<Span> within(MarkedText page, Span block, String label) {
        return page.marks().stream()
                .filter(mark -> mark.label().equals(label) && block.contains(mark.span()))
                .map(MarkedText.Mark::span)
                .findFirst();
    }

    private static List<Turn> turns(String marked) {
        return turns(MarkedText.parse(marked));
    }

    private static List<String> said(String marked) {
        MarkedText page = MarkedText.parse(marked);
        return turns(page).stream()
                .map(
                        turn ->
                                turn.speaker()
                                        + turn.role().map(role -> " (" + role + ")").orElse("")
                                        + ": "
                                        + turn.span().in(page.text()))
                .toList();
    }

    @Test
    void runsFromLabelToLabel() {
        assertEquals(
                List.of("Ann Lee: One.\n\nTwo.", "Bob Ray: Three."),
                said(
                        "[HEADING Talks]\n\n"
                                + "[LABEL Ann Lee:] [BODY One.]\n\n"
                                + "[BODY Two.]\n\n"
                                + "[LABEL Bob Ray:] [BODY Three.]"));
    }

    @Test
    void endsBeforeWhatNobodySays() {
        assertEquals(
                List.of("Ann Lee: One."),
                said(
                        "[LABEL Ann Lee:] [BODY One.]\n\n"
                                + "[HEADING <...>]\n\n"
                                + "[HEADING See also]\n\n"
                                + "[BODY Other news.]"));
        assertEquals(
                List.of("Ann Lee: One.\n\n* * *\n\nTwo."),
                said(
                        "[LABEL Ann Lee:] [BODY One.]\n\n"
                                + "[HEADING * * *]\n\n"
                                + "[BODY Two.]\n\n"
                                + "[CAPTION Photo: X]"));
        assertEquals(List.of(), said("[LABEL Ann Lee:]\n\n[HEADING See also]"));
    }

    @Test
    void endsBeforeWhatTheClerkRecords() {
        for (String note :
                List.of(
                        "The sitting was suspended from 13:00 to 14:30.",
                        "The House was then adjourned.",
                        "Opposition members interjecting\u2014",
                        "Several hon. members interjected.")) {
            assertEquals(
                    List.of("Ann Lee: One."),
                    said("[LABEL Ann Lee:] [BODY One.]\n\n[BODY " + note + "]"));
        }
        for (String speech :
                List.of(
                        "The meeting was short.",
                        "The council was opened up, I think, too early.",
                        "Members are laughing.")) {
            assertEquals(
                    List.of("Ann Lee: One.\n\n" + speech),
                    said("[LABEL Ann Lee:] [BODY One.]\n\n[BODY " + speech + "]"));
        }
    }

    @Test
    void readsALabelInTheLightOfABareOne() {
        assertEquals(
                List.of("Recep Tayyip Erdogan", "Recep Tayyip Erdogan"),
                turns(
                                "[LABEL [ROLE President of Turkey Recep] [NAME Tayyip Erdogan]:]"
                                        + " [BODY A.]\n"
                                        + "[LABEL Recep Tayyip Erdogan:] [BODY B.]")
                        .stream()
                        .map(Turn::speaker)
                        .toList());
    }

    @Test
    void takesWhoBearsARoleFromARowThatSaysNothingElse() {
        assertEquals(
                List.of("Ann Lee (Host): One.", "Bo Kim (Guest): Two."),
                said(
                        "[LABEL Host:] [BODY [PERSON Ann Lee], Radio Hill]\n"
                                + "[LABEL Guest:] [BODY Dr. [PERSON Bo Kim] – Sund Bank]\n\n"
                                + "[LABEL Host:] [BODY One.]\n"
                                + "[LABEL Guest:] [BODY Two.]"));
        assertEquals(
                List.of("Host: [PERSON Ann Lee] is here.".replace("[PERSON ", "").replace("]", "")),
                said("[LABEL Host:] [BODY [PERSON Ann Lee] is here.]"));
    }

    @Test
    void resolvesSurnamesAndRolesToTheFullName() {
        List<Turn> turns =
                turns(
                        """
                        [LABEL [ROLE President of Russia] [NAME [PERSON Vladimir Putin]]:] [BODY A.]
                        [LABEL Putin:] [BODY B.]
                        [LABEL VladimirPutin:] [BODY C.]
                        [LABEL [ROLE THE PRESIDENT]:] [BODY D.]
                        [LABEL [ROLE Question]:] [BODY E.]
                        """);
        assertEquals(
                List.of(
                        "Vladimir Putin",
                        "Vladimir Putin",
                        "Vladimir Putin",
                        "Vladimir Putin",
                        "Question"),
                turns.stream().map(Turn::speaker).toList());
        assertEquals(Optional.of("Vladimir Putin"), turns.get(3).entity().map(Entity::name));
        assertEquals(Optional.empty(), turns.get(4).entity());
        assertEquals(Optional.of("President of Russia"), turns.get(0).role());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz | [PERSON Ana Ruiz], 51, runs the town. [PERSON Jun Cruz] met her.",
                "Ana Ruiz | Ten questions for [PERSON Ana Ruiz] By [PERSON Jun Cruz]",
                "Ana Ruiz | [PERSON Jun Cruz] sits down with [PERSON Ana Ruiz]",
                "Ana Ruiz | Interview by [PERSON Jun Cruz] with the mayor, [PERSON Ana Ruiz]",
                "Ana Ruiz | [PERSON Ana Ruiz] beat [PERSON Tom Ray]. [PERSON Ana Ruiz] won.",
                "Ana Ruiz | [PERSON Ana Ruiz], daughter of [PERSON Tom Ray], runs the town.",
                "A | [PERSON Ana Ruiz] and [PERSON Tom Ray] run the town.",
                "A | Ten questions for the mayor of Cork",
            })
    void knowsWhoAnswersInAnInterview(String expected, String presented) {
        List<Turn> turns =
                turns(
                        "[BODY "
                                + presented
                                + "]\n[LABEL [ROLE Q]:] [BODY Why?]\n"
                                + "[LABEL [ROLE A]:] [BODY I will.]");
        assertEquals(presented.contains("Jun") ? "Jun Cruz" : "Q", turns.get(0).speaker());
        assertEquals(expected, turns.get(1).speaker());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jun Cruz | [PERSON Ana Ruiz] runs it. [PERSON Jun Cruz], our editor, met her.",
                "Jun Cruz | [PERSON Ana Ruiz] by [PERSON Jun Cruz]",
                "Q | [PERSON Ana Ruiz], our mayor, runs it. She met nobody.",
                "Q | [PERSON Ana Ruiz] runs it. [PERSON Jun Cruz] wrote. We met her.",
            })
    void knowsWhoAsksInAnInterview(String expected, String presented) {
        List<Turn> turns =
                turns(
                        "[BODY "
                                + presented
                                + "]\n[LABEL [ROLE Q]:] [BODY Why?]\n"
                                + "[LABEL [ROLE A]:] [BODY I will.]");
        assertEquals(expected, turns.get(0).speaker());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee | x | [ROLE QUESTION] ([PERSON Ann Lee], The Herald)",
                "Ann Lee | x | [ROLE QUESTION] ([PERSON Ann Lee], [PERSON Kurier])",
                "Ann Lee | x | [ROLE QUESTION] ([PERSON Kurier], [PERSON Ann Lee])",
                "QUESTION | x | [ROLE QUESTION] ([PERSON Ann Lee], [PERSON Bob Hill])",
                "QUESTION | x | [ROLE QUESTION] (Reuters)",
                "QUESTION | x | [ROLE QUESTION] ([PERSON Ann Lee], [PERSON Bo Kim])",
                "Peter Roe | He asked the witness [PERSON Peter Roe]. | [ROLE WITNESS]",
                "Peter Roe | With our guest Dr. [PERSON Peter Roe] | [ROLE GUEST]",
                "Ann Lee | Moderated by [PERSON Ann Lee] | [ROLE Moderator]",
                "Witness | The witness saw [PERSON Peter Roe]. | [ROLE Witness]",
                "Host | Our host [PERSON Ann Lee] and her host [PERSON Bo Kim] | [ROLE Host]",
                "Jane Lee | With [PERSON=PRIME_MINISTER Jane Lee] | [NAME PM]",
                "Jane Lee | With [PERSON Jane Lee] | [NAME PM LEE]",
                "Ana Ruiz | With [PERSON Ana Ruiz] | [NAME AR]",
                "AR | With [PERSON Ana Ruiz] and [PERSON Abe Roe] | [NAME AR]",
            })
    void knowsWhoBearsARoleOfTheTalk(String expected, String before, String label) {
        assertEquals(
                expected,
                turns("[BODY " + before + "]\n[LABEL " + label + ":] [BODY I see.]")
                        .get(0)
                        .speaker());
    }

    @Test
    void givesARoleThatTwoBearToTheOneWhomTheHeadNames() {
        String head = "[BODY [PERSON=PRIME_MINISTER Ann Lee] Press conference]\n";
        String said =
                "[LABEL [ROLE PRIME MINISTER]:] [BODY I met [PERSON=PRIME_MINISTER Bob Roe].]";
        assertEquals("Ann Lee", turns(head + said).get(0).speaker());
        assertEquals("Bob Roe", turns(said).get(0).speaker());
        assertEquals(
                "PRIME MINISTER",
                turns(
                                "[BODY [PERSON=PRIME_MINISTER Ann Lee] met [PERSON=PRIME_MINISTER"
                                        + " Bob Roe].]\n"
                                        + said)
                        .get(0)
                        .speaker());
    }

    @Test
    void knowsASpeakerByTheGivenNameOfOnePerson() {
        assertEquals(
                "Maya Lindqvist",
                turns("[LABEL Maya:] [BODY I am [PERSON Maya Lindqvist].]").get(0).speaker());
        assertEquals(
                "Maya",
                turns("[LABEL Maya:] [BODY [PERSON Maya Lindqvist] met [PERSON Maya Roe].]")
                        .get(0)
                        .speaker());
    }

    @Test
    void endsATurnBeforeWhatIsDone() {
        MarkedText page =
                MarkedText.parse(
                        "[LABEL Ann Lee:] [BODY A quorum is here. Mr. Berg rose.]\n"
                                + "[LABEL Bob Ray:] [BODY The roses are red.]\n"
                                + "[BODY The assistant bill clerk proceeded to call the roll.]");
        assertEquals(
                List.of("A quorum is here.", "The roses are red."),
                turns(page).stream().map(turn -> turn.span().in(page.text())).toList());
    }

    @Test
    void leavesARoleOfTwoBearersOpen() {
        assertEquals(
                "President",
                turns(
                                "[LABEL [ROLE President of Russia] [NAME Ann Lee]:] [BODY A.]\n"
                                    + "[LABEL [ROLE President of Chad] [NAME Bob Ray]:] [BODY B.]\n"
                                    + "[LABEL [ROLE President]:] [BODY C.]")
                        .get(2)
                        .speaker());
    }
}
