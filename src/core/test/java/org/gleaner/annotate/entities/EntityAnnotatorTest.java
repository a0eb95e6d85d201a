package org.gleaner.annotate.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.annotate.names.MentionAnnotator;
import org.gleaner.annotate.titles.TitleAnnotator;
import org.gleaner.model.Document;
import org.gleaner.model.Entity;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.testing.NameText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EntityAnnotatorTest {

    private static String run(Configuration configuration, String mentioned) {
        Annotations annotations = NameText.mentioned(mentioned.replace("\\n", "\n"));
        new TitleAnnotator().annotate(annotations);
        new EntityAnnotator(configuration).annotate(annotations);
        return annotations.get(Layer.ENTITIES).list().stream()
                .map(EntityAnnotatorTest::print)
                .collect(Collectors.joining("; "));
    }

    private static String print(Entity entity) {
        String aliases =
                entity.aliases().stream().map(alias -> " = " + alias).collect(Collectors.joining());
        return entity.name()
                + aliases
                + (entity.titles().isEmpty()
                        ? ""
                        : " {" + String.join(", ", entity.titles()) + "}");
    }

    /** The mentions of a text, and its entities: name, {@code = alias}, and titles in braces. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/entities/entities.tsv", delimiter = '\t', quoteCharacter = '`')
    void groups(String phenomenon, String mentioned, String expected) {
        assertEquals(expected, run(Configuration.standard(), mentioned));
    }

    /** The first entity of each text; both have one id, whichever form of the name a text has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ORGANIZATION European Union]   | [ORGANIZATION EU]",
                "[ORGANIZATION EU] and [ORGANIZATION European Union] | [ORGANIZATION E.U.]",
                "[LOCATION United Kingdom]       | [LOCATION UK]",
                "[LOCATION Britain]              | [LOCATION U.K.]",
                "[LOCATION United States]        | [LOCATION US]",
                "[LOCATION USA]                  | [LOCATION America]",
                "[LOCATION Russian Federation]   | [LOCATION Russia]",
                "[ORGANIZATION OSCE]             | [ORGANIZATION Organisation for Security and"
                        + " Co-operation in Europe]",
                "[NATIONALITY Belarusian]        | [NATIONALITY Belarusians]",
                "[LOCATION chicago]              | [LOCATION Chicago]"
            })
    void oneThingHasOneIdWhicheverFormADocumentUses(String one, String other) {
        assertEquals(
                firstId(Configuration.standard(), one), firstId(Configuration.standard(), other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ORGANIZATION EU]     | [ORGANIZATION UN]",
                "[LOCATION Georgia]    | [PERSON Georgia]",
                "[ORGANIZATION Zork]   | [ORGANIZATION Zork EntityCluster]"
            })
    void differentThingsHaveDifferentIds(String one, String other) {
        assertNotEquals(
                firstId(Configuration.standard(), one), firstId(Configuration.standard(), other));
    }

    @Test
    void aRenamedEntityHasTheIdOfItsNewName() {
        Configuration renaming =
                new Configuration(
                        "", "action,type,name,target\nrename,ORGANIZATION,EU,Acme\n", "", 0);
        assertEquals(
                firstId(Configuration.standard(), "[ORGANIZATION Acme]"),
                firstId(renaming, "[ORGANIZATION EU]"));
    }

    private static String firstId(Configuration configuration, String mentioned) {
        Annotations annotations = NameText.mentioned(mentioned);
        new TitleAnnotator().annotate(annotations);
        new EntityAnnotator(configuration).annotate(annotations);
        return annotations.get(Layer.ENTITIES).list().get(0).id();
    }

    @Test
    void overridesReportWhichLinesTookEffect() {
        Configuration configuration =
                new Configuration(
                        "",
                        "action,type,name,target\n"
                                + "drop,,Applause,\n"
                                + "rename,ORGANIZATION,Acme,Acme Corporation\n"
                                + "split,PERSON,Bush,\n"
                                + "retype,,Minsk,ORGANIZATION\n",
                        "",
                        0);
        List<Annotator> stages =
                List.of(
                        new NameText.Given("[LOCATION Minsk] knows [PERSON Bush]."),
                        new MentionAnnotator(configuration),
                        new TitleAnnotator(),
                        new EntityAnnotator(configuration));
        Pipeline pipeline = new Pipeline(stages);
        assertEquals(
                List.of(
                        "overrides, line 2 (drop Applause)",
                        "overrides, line 5 (retype Minsk)",
                        "overrides, line 3 (rename Acme)",
                        "overrides, line 4 (split Bush)"),
                pipeline.expectations());
        Outcome.Done done = (Outcome.Done) pipeline.run(Document.of("test", "Minsk knows Bush."));
        assertEquals(
                Set.of("overrides, line 4 (split Bush)", "overrides, line 5 (retype Minsk)"),
                done.met());
    }

    @Test
    void overridesMergeSplitAndRename() {
        Configuration configuration =
                new Configuration(
                        "",
                        "action,type,name,target\n"
                                + "merge,PERSON,Vova,Pavel Zork\n"
                                + "split,PERSON,Bush,\n"
                                + "rename,ORGANIZATION,Acme,Acme Corporation\n",
                        "",
                        0);
        assertEquals(
                "Pavel Zork = Vova; George Bush; Bush; Acme Corporation = Acme",
                run(
                        configuration,
                        "[PERSON Pavel Zork], [PERSON Vova], [PERSON George Bush], [PERSON Bush],"
                                + " [ORGANIZATION Acme]"));
    }
}
