package org.gleaner.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Tokens;
import org.gleaner.testing.MarkedText;
import org.gleaner.text.MentionIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The words asked about carry the mark ASK; titles go into the label: {@code [PERSON=GOVERNOR Ann
 * Lee]}.
 */
class AntecedentResolverTest {

    private static String antecedent(String marked) {
        MarkedText text = MarkedText.parse(marked);
        Tokens tokens = tokens(text.text());
        List<Mention> mentions = new ArrayList<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (MarkedText.Mark mark : text.marks()) {
            if (mark.label().equals("ASK")) {
                continue;
            }
            String[] label = mark.label().split("=");
            EntityType type = EntityType.valueOf(label[0]);
            mentions.add(new Mention(mark.span(), type, 1, "test"));
            int mention = mentions.size() - 1;
            List<String> titles =
                    label.length > 1 ? List.of(label[1].replace('_', ' ')) : List.of();
            entities.merge(
                    mark.span().in(text.text()),
                    new Entity(
                            type, mark.span().in(text.text()), List.of(), titles, List.of(mention)),
                    (old, added) ->
                            new Entity(
                                    type,
                                    old.name(),
                                    List.of(),
                                    old.titles(),
                                    List.of(old.mentions().get(0), mention)));
        }
        MentionIndex names =
                new MentionIndex(
                        tokens,
                        mentions,
                        new Entities(List.copyOf(entities.values()), mentions.size()));
        int from = tokens.at(text.span("ASK").start());
        int to = tokens.at(text.span("ASK").end() - 1);
        return new AntecedentResolver(tokens, names).of(from, to).map(Entity::name).orElse("-");
    }

    /** Tokens at spaces, sentences at full stops that stand alone. */
    private static Tokens tokens(String text) {
        List<int[]> spans = new ArrayList<>();
        List<Integer> first = new ArrayList<>(List.of(0));
        for (int at = 0;
                at < text.length();
                at = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at) + 1) {
            int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
            spans.add(new int[] {at, end});
            if (text.substring(at, end).equals(".")) {
                first.add(spans.size());
            }
        }
        if (first.get(first.size() - 1) != spans.size()) {
            first.add(spans.size());
        }
        return new Tokens(
                text,
                spans.stream().mapToInt(span -> span[0]).toArray(),
                spans.stream().mapToInt(span -> span[1]).toArray(),
                first.stream().mapToInt(Integer::intValue).toArray());
    }

    @Test
    void takesSubjectOfSentenceBefore() {
        assertEquals(
                "Ann Lee",
                antecedent(
                        "[PERSON Ann Lee] met [PERSON Bob Roe] in [LOCATION Cork] . [ASK She] left"
                                + " ."));
        assertEquals(
                "Acme",
                antecedent(
                        "[ORGANIZATION Acme] bought [ORGANIZATION Bolt] . [ASK It] will close ."));
    }

    @Test
    void takesNameInSameSentenceFirst() {
        assertEquals(
                "Bob Roe",
                antecedent("[PERSON Ann Lee] left . [PERSON Bob Roe] said [ASK he] would stay ."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the same person goes on
                "Ann Lee | [PERSON Ann Lee] sings . She studied under [PERSON Eva Roy] . [ASK She]"
                        + " teaches .",
                "Ann Lee | [PERSON Ann Lee] sings . She was hired . She met [PERSON Eva Roy] . In"
                        + " May she wed . She wept . [ASK She] left .",
                "Bob Roe | [PERSON Bob Roe] paints . In 1990 he met [PERSON Tom Day] . [ASK His]"
                        + " wife is a judge .",
                "Bob Roe | [PERSON Bob Roe] paints . He was named by [PERSON Tom Day] and [ASK he]"
                        + " left .",
                "Bob Roe | [PERSON Bob Roe] left . The hall was full . He thanked [PERSON Tom Day]"
                        + " . [ASK He] will be back .",
                "Aino Virta | [PERSON Aino Virta] is a diplomat . The daughter of the historian"
                        + " [PERSON Kaarle Krohn] , she read law . [ASK She] left .",
                // another begins
                "Eva Roy | [PERSON Ann Lee] sings . When she left , [PERSON Eva Roy] came . [ASK"
                        + " She] teaches .",
                "Eva Roy | [PERSON Ann Lee] sings . \" She is good , \" said [PERSON Eva Roy] ."
                        + " [ASK She] teaches .",
                "Eva Roy | [PERSON Ann Lee] sings . [PERSON Eva Roy] said she would go . [ASK She]"
                        + " teaches .",
            })
    void staysWithThePersonOfTheChain(String expected, String text) {
        assertEquals(expected, antecedent(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ines Vale | [PERSON Ines Vale] has died aged 90 . She sang . She was born here ."
                        + " She won . [PERSON Bo Ek] wept . The hall filled . It was cold . Rain"
                        + " fell . In May [ASK she] wed .",
                "Ines Vale | [PERSON Ines Vale] has died aged 90 . She sang . She was born here ."
                        + " She met [PERSON Hemopol] . [ASK She] won .",
                "Ann Day | [PERSON Ines Vale] has died aged 90 . She sang . She was born here . She"
                        + " won . [PERSON Ann Day] wept . [ASK She] left .",
                // no text of a life
                "- | [PERSON Ines Vale] sang . She won . She left . She wept . The hall filled . It"
                        + " was cold . Rain fell . Snow fell . Hail fell . In May [ASK she] wed ."
            })
    void takesWhoseLifeIsTold(String expected, String text) {
        assertEquals(expected, antecedent(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme | [ORGANIZATION Acme] ( the \" Company \" ) bought [ORGANIZATION Bolt] ."
                        + " [ASK The Company] will move .",
                "Lima | [ORGANIZATION Acme] met [ORGANIZATION Lima] ( “ Lima ” or the “ Seller ” )"
                        + " . [ASK the Seller] will move .",
                "Lund | the City of [LOCATION Lund] ( hereinafter \" the Purchaser \" ) and"
                        + " [ORGANIZATION Nova] ( the Supplier ) met . [ASK The Purchaser] pays .",
                "Acme | [ORGANIZATION Acme] ( the Company ) sold it to [PERSON Ann Lee] ."
                        + " [ORGANIZATION Bolt] left . [ASK The Company] will move .",
                "Bolt | [ORGANIZATION Acme] ( the largest one ) left . [ORGANIZATION Bolt] came ."
                        + " [ASK The company] will move .",
                "- | [ORGANIZATION Acme] ( which met the Buyer ) left . [ASK the Seller] pays .",
            })
    void knowsWhatTheTextSaysItWillCallSomebody(String expected, String text) {
        assertEquals(expected, antecedent(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skov | [ORGANIZATION Dale Football Club] met the dairy [ORGANIZATION Skov] . [ASK"
                        + " The dairy] pays .",
                "Ocean Co | for the claimant , [ORGANIZATION Dale Ltd] , against the defendant ,"
                        + " [ORGANIZATION Ocean Co] . [ASK The defendant] pays .",
                "Ann Lee | the applicant , Mrs [PERSON Ann Lee] , met [PERSON Bob Roe] . [ASK The"
                        + " applicant] left .",
                "Volta | [ORGANIZATION Volta] has become shirt sponsor of [ORGANIZATION Dale FC] ."
                        + " [ASK The sponsor] pays .",
                "Orrell Shipping | [ORGANIZATION Orrell Shipping] sued [ORGANIZATION Basra Port] ."
                        + " It paid [ASK the shipping company] .",
                "Acme Ltd | [ORGANIZATION Acme Ltd] met [ORGANIZATION Leeds City Council] . [ASK"
                        + " The brewery] left .",
                "Acme Ltd | [NATIONALITY Danish] buyer [ORGANIZATION Nokta Ltd] met [ORGANIZATION"
                        + " Acme Ltd] . [ASK The Iraqi company] left .",
                "- | [ORGANIZATION Acme Ltd] met [ORGANIZATION Bolt Ltd] . [ASK The brewery] left"
                        + " .",
                "- | [ORGANIZATION Acme Ltd] left . [ASK the seller] pays .",
            })
    void knowsTheOneThatANounCanMean(String expected, String text) {
        assertEquals(expected, antecedent(text));
    }

    @Test
    void takesWhoSaysIt() {
        assertEquals(
                "Qatar",
                antecedent(
                        "[LOCATION France] gave money , while [LOCATION Qatar] said [ASK it]"
                                + " would"));
    }

    @Test
    void findsBearerOfTitle() {
        assertEquals(
                "Ann Lee",
                antecedent(
                        "[PERSON=ACTING_GOVERNOR Ann Lee] met [PERSON=PRESIDENT Bob Roe] . [ASK the"
                                + " Acting Governor] left ."));
        assertEquals(
                "Ann Lee",
                antecedent(
                        "[PERSON=ACTING_GOVERNOR Ann Lee] met [PERSON=PRESIDENT Bob Roe] . [ASK the"
                                + " Governor] left ."));
        assertEquals("-", antecedent("[PERSON=PRESIDENT Bob Roe] left . [ASK the Mayor] stayed ."));
        assertEquals(
                "Ann Lee",
                antecedent(
                        "[PERSON Ann Lee] met [PERSON=MAYOR Bob Roe] . [ASK the President] left"
                                + " ."));
        assertEquals(
                "-",
                antecedent("[PERSON Ann Lee] met [PERSON Bob Roe] . [ASK the President] left ."));
    }

    @Test
    void findsBodyByItsNoun() {
        assertEquals(
                "Cork Harbour Company",
                antecedent(
                        "[ORGANIZATION Cork Harbour Company] and [ORGANIZATION Bolt] met . [ASK the"
                                + " company] will move ."));
        assertEquals(
                "Acme", antecedent("[ORGANIZATION Acme] grew . [ASK the company] will move ."));
    }

    @Test
    void doesNotTakeBodiesThatAreCalledOtherwiseForACompany() {
        assertEquals(
                "Acme",
                antecedent(
                        "[ORGANIZATION Acme] grew . [ORGANIZATION Bergen University] met . [ASK the"
                                + " company] will move ."));
        assertEquals(
                "-",
                antecedent("[ORGANIZATION Ministry of Health] met . [ASK the firm] will move ."));
        assertEquals(
                "-",
                antecedent("[ORGANIZATION Progress Party] met . [ASK the agency] will move ."));
        assertEquals(
                "Bergen Shipping Group",
                antecedent(
                        "[ORGANIZATION Bergen Shipping Group] grew . [ASK the company] will move"
                                + " ."));
    }

    @Test
    void answersNothingForPluralsAndUnknownWords() {
        assertEquals("-", antecedent("[ORGANIZATION Acme] grew . [ASK they] will move ."));
        assertEquals("-", antecedent("[ORGANIZATION Acme] grew . [ASK the weather] will change ."));
        assertEquals("-", antecedent("[ASK he] left ."));
    }

    @Test
    void looksBackThreeSentencesOnly() {
        assertEquals(
                "-", antecedent("[PERSON Ann Lee] left . one . two . three . [ASK she] left ."));
        assertEquals("Ann Lee", antecedent("[PERSON Ann Lee] left . one . two . [ASK she] left ."));
    }

    @Test
    void knowsMentionsByToken() {
        Tokens tokens = tokens("Ann Lee left Cork .");
        MentionIndex names =
                new MentionIndex(
                        tokens,
                        List.of(
                                new Mention(tokens.span(0, 1), EntityType.PERSON, 1, "test"),
                                new Mention(tokens.span(3), EntityType.LOCATION, 1, "test")),
                        new Entities(
                                List.of(
                                        new Entity(
                                                EntityType.PERSON,
                                                "Ann Lee",
                                                List.of(),
                                                List.of(),
                                                List.of(0))),
                                2));
        assertEquals(Optional.of("Ann Lee"), names.actorAt(1).map(Entity::name));
        assertEquals(MentionIndex.NONE, names.mentionAt(2));
        assertEquals(List.of(1), names.mentionsIn(1, 4));
        assertEquals(1, names.last(0));
        assertEquals(0, names.lastBefore(3));
        assertEquals(MentionIndex.NONE, names.lastBefore(0));
    }

    @Test
    void theTownOfADateLineIsNotIt() {
        assertEquals(
                "Halvorsen Marine",
                antecedent(
                        "[LOCATION CORK] , [LOCATION Ireland] , - [ORGANIZATION Halvorsen Marine]"
                                + " will build . [ASK It] pays ."));
    }

    @Test
    void aPlaceBehindAPrepositionIsNotIt() {
        assertEquals("-", antecedent("He lives in [LOCATION Bergen] . [ASK It] rained ."));
        assertEquals("Norway", antecedent("[LOCATION Norway] has oil . [ASK It] sells it ."));
    }

    @Test
    void aBodyBehindAPrepositionMayBeIt() {
        assertEquals("Acme", antecedent("She works for [ORGANIZATION Acme] . [ASK It] is old ."));
    }
}
