package org.gleaner.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.gleaner.model.Entity;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
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
    void overridesMergeSplitAndRename() {
        Configuration configuration = new Configuration("", "action,type,name,target\nmerge,PERSON,Vova,Pavel Zork\nsplit,PERSON,Bush,\n"
                + "rename,ORGANIZATION,Acme,Acme Corporation\n", "", 0);
        assertEquals("Pavel Zork = Vova; George Bush; Bush; Acme Corporation = Acme", run(configuration,
                "[PERSON Pavel Zork], [PERSON Vova], [PERSON George Bush], [PERSON Bush], [ORGANIZATION Acme]"));
    }
}
