package org.gleaner.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir private Path directory;

    @Test
    void readsFilesWithoutTheirByteOrderMark() throws IOException {
        Path rules = Files.writeString(directory.resolve("r.tsv"), "\uFEFFrules");
        Path gazetteer = Files.writeString(directory.resolve("g.csv"), "names");
        Path overrides = Files.writeString(directory.resolve("o.csv"), "corrections");
        assertEquals(
                new Configuration("names", "corrections", "rules", 0.5),
                Configuration.builder()
                        .rules(rules)
                        .gazetteer(gazetteer)
                        .overrides(overrides)
                        .minConfidence(0.5)
                        .build());
    }

    @Test
    void namesAFileThatCannotBeRead() throws IOException {
        Path missing = directory.resolve("none.csv");
        assertEquals(
                "overrides " + missing + ": no such file; check the path",
                assertThrows(
                                UserFileException.class,
                                () -> Configuration.builder().overrides(missing))
                        .getMessage());
        Path latin = Files.write(directory.resolve("l.csv"), new byte[] {'a', (byte) 0xE9, 'b'});
        assertEquals(
                "gazetteer " + latin + ": not UTF-8; save it as UTF-8",
                assertThrows(
                                UserFileException.class,
                                () -> Configuration.builder().gazetteer(latin))
                        .getMessage());
    }

    @Test
    void namesTheFileOfAFaultThatShowsLater() throws IOException {
        Path rules = Files.writeString(directory.resolve("r.tsv"), "faulty");
        Configuration.Builder builder = Configuration.builder().rules(rules);
        assertEquals(
                "rules " + rules + ", line 1: broken",
                assertThrows(
                                UserFileException.class,
                                () -> builder.build(ConfigurationTest::refuse))
                        .getMessage());
    }

    private static Object refuse(Configuration configuration) {
        throw new UserFileException(UserFile.RULES, 1, "broken", null);
    }
}
