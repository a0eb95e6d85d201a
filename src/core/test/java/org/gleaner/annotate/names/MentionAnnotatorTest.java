package org.gleaner.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gleaner.annotate.entities.EntityAnnotator;
import org.gleaner.model.Mention;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.testing.NameText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class MentionAnnotatorTest {

    private static Annotations run(Configuration configuration, String recognized) {
        Annotations annotations =
                NameText.recognized(recognized.replace("\\n", "\n").replace('~', '\u00a0'));
        new MentionAnnotator(configuration, NameClassifier.NONE).annotate(annotations);
        return annotations;
    }

    /**
     * What the recognisers found, and what is made of it; {@code \n} is a line break, {@code ~} a
     * no-break space.
     */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/names/mentions.tsv", delimiter = '\t', quoteCharacter = '`')
    void reads(String phenomenon, String recognized, String expected) {
        String found = NameText.mentions(run(Configuration.standard(), recognized));
        assertEquals(expected, found.replace("\n", "\\n").replace('\u00a0', '~'));
    }

    @Test
    void userNamesGoBeforeAllOthers() {
        Configuration configuration =
                new Configuration(
                        "name,type,aliases\nAcme Rockets,ORGANIZATION,Acme|the Rockets\n",
                        "",
                        "",
                        0);
        assertEquals(
                "[ORGANIZATION Acme] buys [ORGANIZATION Acme Rockets].",
                NameText.mentions(run(configuration, "[PERSON Acme] buys Acme Rockets.")));
    }

    /** Whatever recognisers, rules and a classifier that believes nothing say. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Zork spoke.                          | Then [ORGANIZATION Zork] spoke.",
                "Then [PERSON Zork] spoke.                 | Then [ORGANIZATION Zork] spoke.",
                "Then [LOCATION Zork City] grew.           | Then [ORGANIZATION Zork] City grew.",
                "in [LOCATION Zork] 98 [LOCATION Minsk] 94 | in [ORGANIZATION Zork] 98 [LOCATION"
                        + " Minsk] 94",
                "Mr Zork and Mount Zork                    | Mr [ORGANIZATION Zork] and Mount"
                        + " [ORGANIZATION Zork]",
                "when Zork II died                         | when [ORGANIZATION Zork] II died",
                "[LOCATION Gumbel] 98 [LOCATION Tofte] 94  | [LOCATION Gumbel] 98 [LOCATION Tofte]"
                        + " 94"
            })
    void userNamesStandWhateverOthersSay(String recognized, String expected) {
        Configuration configuration =
                new Configuration(
                        "name,type,aliases\nZork,ORGANIZATION,\nGumbel,LOCATION,Tofte\n",
                        "",
                        "",
                        0);
        Annotations annotations = NameText.recognized(recognized);
        new MentionAnnotator(
                        configuration,
                        NameClassifier.of(
                                Map.of(
                                        "PERSON|any=",
                                        -9.0,
                                        "ORGANIZATION|any=",
                                        -9.0,
                                        "LOCATION|any=",
                                        -9.0)))
                .annotate(annotations);
        assertEquals(expected, NameText.mentions(annotations));
        annotations.get(Layer.MENTIONS).stream()
                .filter(
                        mention ->
                                mention.annotator().equals("gazetteer")
                                        && !mention.span().in(annotations.text()).equals("Minsk"))
                .forEach(mention -> assertEquals(0.99, mention.confidence()));
    }

    @Test
    void overridesRetypeAndDrop() {
        Configuration configuration =
                new Configuration(
                        "",
                        "action,type,name,target\n"
                                + "retype,ORGANIZATION,White House,LOCATION\n"
                                + "drop,,Minsk,\n",
                        "",
                        0);
        assertEquals(
                "The [LOCATION White House] wrote to Minsk.",
                NameText.mentions(
                        run(configuration, "The White House wrote to [LOCATION Minsk].")));
    }

    @Test
    void faultsInUserFilesNameTheLine() {
        Configuration type = new Configuration("name,type,aliases\nAcme,FIRM,\n", "", "", 0);
        assertEquals(
                "gazetteer, line 2: unknown type \"FIRM\"; it is one of PERSON, ORGANIZATION,"
                        + " LOCATION, NATIONALITY, LAW, EVENT, PRODUCT",
                assertThrows(IllegalArgumentException.class, () -> new MentionAnnotator(type))
                        .getMessage());
        Configuration action =
                new Configuration("", "action,type,name,target\nrename,,Acme,\n", "", 0);
        assertEquals(
                "overrides, line 2: no target",
                assertThrows(IllegalArgumentException.class, () -> new MentionAnnotator(action))
                        .getMessage());
        Configuration quote =
                new Configuration("name,type,aliases\n\"Acme,ORGANIZATION,\n", "", "", 0);
        assertEquals(
                "gazetteer, line 2: a quotation mark is opened and not closed; write a mark inside"
                        + " a cell twice",
                assertThrows(IllegalArgumentException.class, () -> new MentionAnnotator(quote))
                        .getMessage());
        Configuration behind =
                new Configuration("", "action,type,name,target\n\"drop\"x,,Acme,\n", "", 0);
        assertEquals(
                "overrides, line 2: a cell goes on behind its closing quotation mark; write a mark"
                        + " inside a cell twice",
                assertThrows(IllegalArgumentException.class, () -> new MentionAnnotator(behind))
                        .getMessage());
        Configuration headless = new Configuration("Acme,ORGANIZATION,\n", "", "", 0);
        assertEquals(
                "gazetteer, line 1: no column \"name\"; the columns are name,type,aliases",
                assertThrows(IllegalArgumentException.class, () -> new MentionAnnotator(headless))
                        .getMessage());
        Configuration merg = new Configuration("", "action,type,name,target\nmerg,,Acme,\n", "", 0);
        assertEquals(
                "overrides, line 2: unknown action \"merg\"; it is one of merge, split, rename,"
                        + " retype, drop, wrong",
                assertThrows(IllegalArgumentException.class, () -> new MentionAnnotator(merg))
                        .getMessage());
        Configuration columns = new Configuration("", "what,name\n", "", 0);
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> new EntityAnnotator(columns))
                        .getMessage()
                        .startsWith("overrides, line 1: "));
    }

    @Test
    void confidenceFollowsAgreement() {
        List<Mention> mentions =
                run(
                                Configuration.standard(),
                                "[PERSON Ann Lee] met [ONE:PERSON Jo Zed] in [LOCATION Minsk].")
                        .get(Layer.MENTIONS);
        assertTrue(mentions.get(0).confidence() > mentions.get(1).confidence());
        assertTrue(mentions.get(2).confidence() > mentions.get(0).confidence());
        assertEquals("crf-3class+4class", mentions.get(0).annotator());
    }

    @Test
    void survivesLongAndEmptyText() {
        assertEquals(List.of(), run(Configuration.standard(), "").get(Layer.MENTIONS));
        run(Configuration.standard(), "Ministry of ".repeat(20_000));
        run(Configuration.standard(), "(".repeat(50_000) + " in Kazan".repeat(20_000));
    }
}
