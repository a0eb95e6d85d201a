package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.UserFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserTableTest {

    @TempDir private Path directory;

    private static UserName only(String csv) {
        List<UserName> names = UserName.read(csv);
        assertEquals(1, names.size());
        return names.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,type,aliases\nAcme,ORGANIZATION,A|B\n",
                "name;type;aliases\nAcme;ORGANIZATION;A|B\n",
                "sep=;\r\nname;type;aliases\r\nAcme;ORGANIZATION;A|B\r\n",
                "SEP=,\nname,type,aliases\nAcme,ORGANIZATION,A|B,,\n",
                "name\ttype\taliases\n\nAcme\tORGANIZATION\tA|B\n"
            })
    void readsTablesAsSpreadsheetsSaveThem(String csv) {
        assertEquals("Acme", only(csv).name());
        assertEquals(List.of("A", "B"), only(csv).aliases());
    }

    @Test
    void readsUtf16WithAMark() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = directory.resolve("names.csv");
            Files.write(file, "\uFEFFname\ttype\nZoë\tPERSON\n".getBytes(charset));
            assertEquals(
                    "Zoë",
                    only(Configuration.builder().gazetteer(file).build().gazetteer()).name());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "name,type/Acme,ORGANIZATION,a,b@gazetteer, line 2: 4 cells, but the header has 2",
                "name,type,type/Acme,ORGANIZATION,x@gazetteer, line 1: the column type is there"
                        + " twice",
                "name,type/A,PERSON/\"B,PERSON@gazetteer, line 3: a quotation mark is opened and"
                        + " not",
                "name,type/A,PERSON/B,PERS@gazetteer, line 3: unknown type"
            })
    void saysWhereATableIsWrong(String csv, String message) {
        UserFileException fault =
                assertThrows(UserFileException.class, () -> UserName.read(csv.replace('/', '\n')));
        assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
    }

    @Test
    void refusesANameThatIsNone() {
        assertThrows(
                UserFileException.class,
                () -> UserName.read("name,type\n" + "x ".repeat(600) + "x,PERSON\n"));
    }
}
