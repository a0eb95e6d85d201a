package org.gleaner.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.model.Document;
import org.gleaner.model.Entity;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EntityAnnotatorTest {

    private static String run(Configuration configuration, String mentioned) {
        Annotations annotations = NameText.mentioned(mentioned.replace("\\n", "\n"));
        new EntityAnnotator(configuration).annotate(annotations);
        return annotations.get(Layer.ENTITIES).list().stream().map(EntityAnnotatorTest::print).collect(Collectors.joining("; "));
    }

    private static String print(Entity entity) {
        String aliases = entity.aliases().stream().map(alias -> " = " + alias).collect(Collectors.joining());
        return entity.name() + aliases + (entity.titles().isEmpty() ? "" : " {" + String.join(", ", entity.titles()) + "}");
    }

    /** The mentions of a text, and its entities: name, {@code = alias}, and titles in braces. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/names/entities.tsv", delimiter = '\t', quoteCharacter = '`')
    void groups(String phenomenon, String mentioned, String expected) {
        assertEquals(expected, run(Configuration.standard(), mentioned));
    }

    @Test
    void overridesTellWhichLinesTookEffect() {
        Configuration configuration = new Configuration("", "action,type,name,target\ndrop,,Applause,\nrename,ORGANIZATION,Acme,Acme Corporation\n"
                + "split,PERSON,Bush,\nretype,,Minsk,ORGANIZATION\n", "", 0);
        List<Annotator> stages = List.of(new NameText.Given("[LOCATION Minsk] knows [PERSON Bush]."),
                new MentionAnnotator(configuration, NameJudge.NONE), new EntityAnnotator(configuration));
        Pipeline pipeline = new Pipeline(stages);
        assertEquals(List.of("overrides, line 2 (drop Applause)", "overrides, line 5 (retype Minsk)", "overrides, line 3 (rename Acme)", "overrides, line 4 (split Bush)"),
                pipeline.expectations());
        Outcome.Done done = (Outcome.Done) pipeline.run(Document.of("test", "Minsk knows Bush."));
        assertEquals(Set.of("overrides, line 4 (split Bush)", "overrides, line 5 (retype Minsk)"), done.met());
    }

    @Test
    void overridesMergeSplitAndRename() {
        Configuration configuration = new Configuration("", "action,type,name,target\nmerge,PERSON,Vova,Pavel Zork\nsplit,PERSON,Bush,\n"
                + "rename,ORGANIZATION,Acme,Acme Corporation\n", "", 0);
        assertEquals("Pavel Zork = Vova; George Bush; Bush; Acme Corporation = Acme", run(configuration,
                "[PERSON Pavel Zork], [PERSON Vova], [PERSON George Bush], [PERSON Bush], [ORGANIZATION Acme]"));
    }
}
