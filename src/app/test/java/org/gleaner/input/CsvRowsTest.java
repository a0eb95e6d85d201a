package org.gleaner.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTest {

    @TempDir private Path folder;

    private List<InputResult> read(FieldNames fields) throws InputException {
        List<InputResult> all = new ArrayList<>();
        Inputs inputs =
                Inputs.of(
                        List.of(folder.toString()),
                        folder.resolve("output"),
                        Metadata.none().withFields(fields));
        try (Cursor cursor = inputs.open()) {
            while (cursor.hasNext()) {
                all.add(cursor.next().read());
            }
        }
        return all;
    }

    private static Document document(InputResult result) {
        return ((InputResult.Read) result).document();
    }

    private void file(String name, String content, Charset charset) throws IOException {
        Files.write(folder.resolve(name), content.getBytes(charset));
    }

    @Test
    void everyRowIsADocumentWithItsColumns() throws IOException, InputException {
        file(
                "news.csv",
                "\uFEFFKey,Headline,Published_At,Body,Section\r\n"
                        + "a1,\"Aid, again\",\"March 12, 2024\",\"Norway pledged\naid.\",World\r\n"
                        + "a2,,13/03/2024,Sweden paid.,\r\n",
                StandardCharsets.UTF_8);
        List<InputResult> rows = read(FieldNames.USUAL);
        Document first = document(rows.get(0));
        assertEquals("a1", first.id());
        assertEquals("Norway pledged\naid.", first.text());
        assertEquals(Optional.of("Aid, again"), first.title());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 12)), first.date());
        assertEquals(Map.of("Section", "World"), first.metadata());
        assertEquals("text/csv", first.source().mediaType());
        Document second = document(rows.get(1));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 13)), second.date());
        assertEquals(Map.of(), second.metadata());
    }

    @Test
    void goesByTheColumnsThatTheUserNames() throws IOException, InputException {
        file("x.tsv", "n\twhen\tnote\n1\t01.02.2024\tNorway paid.\n", StandardCharsets.UTF_8);
        FieldNames named =
                new FieldNames(
                        Optional.of("note"),
                        Optional.of("n"),
                        Optional.empty(),
                        Optional.of("when"),
                        false);
        Document row = document(read(named).get(0));
        assertEquals("1", row.id());
        assertEquals("Norway paid.", row.text());
        assertEquals(Optional.of(LocalDate.of(2024, 2, 1)), row.date());
    }

    @Test
    void theColumnShowsWhetherTheDayStandsFirst() throws IOException, InputException {
        file("a.csv", "date,text\n12/03/2024,One.\n25/03/2024,Two.\n", StandardCharsets.UTF_8);
        assertEquals(
                Optional.of(LocalDate.of(2024, 3, 12)),
                document(read(FieldNames.USUAL).get(0)).date());
    }

    @Test
    void leavesADoubtfulDateEmptyAndSaysSo() throws IOException, InputException {
        file("a.csv", "date;text\n12/03/2024;One.\n", StandardCharsets.UTF_8);
        Document row = document(read(FieldNames.USUAL).get(0));
        assertEquals(Optional.empty(), row.date());
        assertEquals(
                "the date 12/03/2024 can be read two ways; say --day-first, or write it as"
                        + " 2020-09-14",
                row.warnings().get(0).message());
    }

    @Test
    void readsOtherEncodings() throws IOException, InputException {
        file(
                "a.csv",
                "text\nThe caf\u00e9 paid \u20ac5 million to the town of Orl\u00e9ans.\n",
                Charset.forName("windows-1252"));
        assertEquals(
                "The caf\u00e9 paid \u20ac5 million to the town of Orl\u00e9ans.",
                document(read(FieldNames.USUAL).get(0)).text());
    }

    @Test
    void linesOfJsonGoByOtherUsualNamesToo() throws IOException, InputException {
        file(
                "a.jsonl",
                "{\"key\": 7, \"headline\": \"Aid\", \"published\": 1710237600, \"body\":"
                        + " \"Norway paid.\", \"page\": 3}\n",
                StandardCharsets.UTF_8);
        Document line = document(read(FieldNames.USUAL).get(0));
        assertEquals("7", line.id());
        assertEquals("Norway paid.", line.text());
        assertEquals(Optional.of("Aid"), line.title());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 12)), line.date());
        assertEquals(Map.of("page", 3), line.metadata());
    }
}
