package org.gleaner.input;

import static org.gleaner.input.Folder.document;
import static org.gleaner.input.Folder.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 14);

    @TempDir private Path directory;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(directory);
    }

    private Metadata metadata(String table) throws InputException {
        return metadata("meta.csv", table);
    }

    private Metadata metadata(String name, String table) throws InputException {
        return Metadata.read(folder.with(name, table).path(name));
    }

    private Document first(Metadata metadata, String name) throws InputException {
        folder.with(name, "");
        return document(read(folder.inputs(metadata, name)).get(0));
    }

    @Test
    void givesADocumentItsFields() throws InputException {
        Metadata metadata =
                metadata(
                        "id,title,date,language,kind,empty\n"
                                + "in/a.txt,\"T, \"\"t\"\"\",2020-09-14,English,news,\n");
        Document document =
                document(read(folder.with("x/in/a.txt", "").inputs(metadata, "x")).get(0));
        assertEquals(Optional.of("T, \"t\""), document.title());
        assertEquals(Optional.of(DAY), document.date());
        assertEquals(Optional.of("en"), document.language());
        assertEquals(Map.of("kind", "news"), document.metadata());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meta.csv | ,",
                "meta.csv | ;",
                "meta.tsv | TAB",
                "meta.csv | TAB",
                "meta | ,"
            })
    void tellsTheDelimiterByExtensionOrHeader(String name, String delimiter) throws InputException {
        String table =
                "\uFEFFID|Title|date\r\na|One|2020-09-14\r\n\r\n"
                        .replace("|", delimiter.equals("TAB") ? "\t" : delimiter);
        Document document = first(metadata(name, table), "a.txt");
        assertEquals(Optional.of("One"), document.title());
    }

    @Test
    void keepsACurrencyAmongTheMetadataAndRefusesWhatIsNone() throws InputException {
        assertEquals(
                Map.of("currency", "$=FJD"),
                first(metadata("id,Currency\na,$=FJD\n"), "a.txt").metadata());
        String message =
                assertThrows(
                                InputException.class,
                                () -> metadata("bad.csv", "id,currency\na,Euro\n"))
                        .getMessage();
        assertTrue(
                message.endsWith(
                        "bad.csv line 2: currency 'Euro' does not end in an ISO 4217 code such as"
                                + " FJD; write it as $=FJD"),
                message);
    }

    @Test
    void readsTablesOfOtherEncodings() throws InputException {
        byte[] table =
                "id,title\na,Президент России провёл встречу с министром обороны\n"
                        .getBytes(Charset.forName("windows-1251"));
        folder.with("meta.csv", table);
        assertEquals(
                Optional.of("Президент России провёл встречу с министром обороны"),
                first(Metadata.read(folder.path("meta.csv")), "a.txt").title());
    }

    @Test
    void findsADocumentByItsIdBeforeItsFileName() throws InputException {
        folder.with("in/a.txt", "").with("in/sub/a.txt", "");
        Metadata metadata = metadata("id,title\na,by name\nsub/a.txt,by id\n");
        assertEquals(
                List.of("by name", "by id"),
                read(folder.inputs(metadata, "in")).stream()
                        .map(result -> document(result).title().orElse(""))
                        .toList());
    }

    @Test
    void findsALineByItsIdAloneAndWithItsFileInFront() throws InputException {
        folder.with("in/a.jsonl", "{\"id\": 1, \"text\": \"\"}")
                .with("in/b.jsonl", "{\"id\": 1, \"text\": \"\"}");
        Metadata metadata = metadata("id,title\n1,one\nb.jsonl#1,other\na,never\n");
        assertEquals(
                List.of("one", "other"),
                read(folder.inputs(metadata, "in")).stream()
                        .map(result -> document(result).title().orElse(""))
                        .toList());
        assertEquals(List.of("a"), metadata.unused());
    }

    @Test
    void goesBeforeTheDocumentWhichGoesBeforeTheDateOption() throws InputException {
        folder.with(
                "in.jsonl",
                "{\"id\": \"a\", \"text\": \"\", \"date\": \"2019-01-01\", \"title\": \"own\","
                        + " \"k\": 1, \"m\": 2}\n"
                        + "{\"id\": \"b\", \"text\": \"\", \"date\": \"2018-01-01\"}\n"
                        + "{\"id\": \"c\", \"text\": \"\"}\n"
                        + "{\"id\": \"d\", \"text\": \"\"}\n");
        Metadata metadata = metadata("id,date,k\na,2021-01-01,9\nd,,x\n").withDate(DAY);
        List<Document> documents =
                read(folder.inputs(metadata, "in.jsonl")).stream().map(Folder::document).toList();
        assertEquals(
                List.of("2021-01-01", "2018-01-01", "2020-09-14", "2020-09-14"),
                documents.stream()
                        .map(document -> document.date().orElseThrow().toString())
                        .toList());
        assertEquals(Optional.of("own"), documents.get(0).title());
        assertEquals(Map.of("k", "9", "m", 2), documents.get(0).metadata());
    }

    @Test
    void tellsRowsThatMatchedNothing() throws InputException {
        Metadata metadata = metadata("id,title\nz,1\na,2\ny,3\n");
        assertEquals(List.of("z", "a", "y"), metadata.unused());
        read(folder.with("a.txt", "").inputs(metadata, "a.txt"));
        assertEquals(List.of("z", "y"), metadata.unused());
        assertEquals(List.of(), Metadata.none().withDate(DAY).unused());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "id,title/a,1/b,2/a,3                | line 4: the id a is there already, on line"
                        + " 2; keep one of the two",
                "name,title/a,1                      | line 1: no column id among name, title; the"
                        + " first row must name the columns",
                "id,language/a,Klingon               | line 2: unknown language Klingon; write an"
                        + " ISO 639-1 code such as en",
                "id,title/,1                         | line 2: no id",
                "id,title/a,1,2                      | line 2: 3 cells, but the header has 2; quote"
                        + " cells that hold the delimiter",
                "id,k,k/a,1,2                        | line 1: the column k is there twice; rename"
                        + " one"
            })
    void saysWhereATableIsWrong(String table, String message) {
        for (String end : List.of("\n", "\r\n")) {
            InputException refusal =
                    assertThrows(InputException.class, () -> metadata(table.replace("/", end)));
            assertEquals(
                    "metadata file " + folder.named("meta.csv") + " " + message,
                    refusal.getMessage());
        }
    }

    /** As people and programs write them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"March 12, 2024\"",
                "12 March 2024",
                "12.03.2024",
                "20240312",
                "1710237600",
                "1710237600000",
                "\"Tue, 12 Mar 2024 10:00:00 +0100\"",
                "3/12/2024\nb,3/25/2024",
                "12/3/2024\nb,25/3/2024"
            })
    void readsDatesInTheUsualForms(String date) throws InputException {
        Metadata metadata = metadata("id,date\na," + date + "\n");
        assertEquals(Optional.empty(), metadata.complaint());
        List<Document> documents = documents(folder.with("a.txt", "x").inputs(metadata, "a.txt"));
        assertEquals("2024-03-12", documents.get(0).date().orElseThrow().toString());
    }

    @Test
    void aDateThatCanBeReadTwoWaysIsForTheUserToSay() throws InputException {
        String table = "id,date\na,12/03/2024\n";
        assertEquals(
                "--metadata: the date 12/03/2024 can be read two ways; say --day-first, or write it"
                        + " as 2020-09-14 (line 2)",
                metadata(table).complaint().orElseThrow());
        Metadata said = Metadata.read(folder.with("m.csv", table).path("m.csv"), true);
        assertEquals(Optional.empty(), said.complaint());
        assertEquals(
                "2024-03-12",
                documents(folder.with("a.txt", "x").inputs(said, "a.txt"))
                        .get(0)
                        .date()
                        .orElseThrow()
                        .toString());
    }

    /** Only their documents are without it. */
    @Test
    void whatIsNoDateWarns() throws InputException {
        Metadata metadata = metadata("id,date\na,\"some day\"\nb,2024-03-12\nc,soon\n");
        assertEquals(
                "--metadata: bad date some day on line 2: not of the form 2020-09-14; kept in"
                        + " the metadata (and 1 more)",
                metadata.complaint().orElseThrow());
        List<Document> documents =
                documents(
                        folder.with("a.txt", "x")
                                .with("b.txt", "x")
                                .inputs(metadata, "a.txt", "b.txt"));
        assertEquals("some day", documents.get(0).metadata().get("date"));
        assertEquals(1, documents.get(0).warnings().size());
        assertTrue(documents.get(1).date().isPresent() && documents.get(1).warnings().isEmpty());
        assertTrue(Metadata.none().complaint().isEmpty());
    }

    /** Semicolons where the comma is the decimal mark; UTF-16 with tabs as "Unicode text". */
    @Test
    void readsTablesAsSpreadsheetsSaveThem() throws InputException {
        for (byte[] table :
                List.of(
                        "id;title\na;\"x; y, z\"\n".getBytes(StandardCharsets.UTF_8),
                        "sep=;\r\nid;title\r\na;\"x; y, z\"\r\n".getBytes(StandardCharsets.UTF_8),
                        "\uFEFFid\ttitle\r\na\tx; y, z\r\n".getBytes(StandardCharsets.UTF_16LE),
                        "\uFEFFid\ttitle\r\na\tx; y, z\r\n".getBytes(StandardCharsets.UTF_16BE))) {
            folder.with("meta.csv", table).with("a.txt", "x");
            Metadata metadata = Metadata.read(folder.path("meta.csv"));
            assertEquals(
                    "x; y, z",
                    documents(folder.inputs(metadata, "a.txt")).get(0).title().orElseThrow());
        }
    }

    @Test
    void anOpenQuotationMarkIsFoundByItsLine() {
        assertEquals(
                "metadata file "
                        + folder.named("meta.csv")
                        + " line 3: a quotation mark is opened and not closed, or a cell goes on"
                        + " behind it; write a mark inside a cell twice",
                assertThrows(InputException.class, () -> metadata("id,title\na,1\nb,\"2\n"))
                        .getMessage());
    }

    private static List<Document> documents(Inputs inputs) {
        return read(inputs).stream().map(Folder::document).toList();
    }

    @Test
    void saysThatAFileIsNoTable() {
        assertEquals(
                "metadata file " + folder.named("no.csv") + " is not there; check the path",
                assertThrows(InputException.class, () -> Metadata.read(folder.path("no.csv")))
                        .getMessage());
        assertTrue(
                assertThrows(InputException.class, () -> metadata(""))
                        .getMessage()
                        .endsWith(" is empty: it needs a header row with a column id"));
        assertTrue(
                assertThrows(InputException.class, () -> metadata("PK\u0003\u0004"))
                        .getMessage()
                        .contains("is a ZIP archive"));
        String message =
                assertThrows(InputException.class, () -> metadata("id,title\na,\"open\nb,2\n"))
                        .getMessage();
        assertTrue(message.contains(" line 2: a quotation mark is opened"), message);
        assertTrue(
                assertThrows(InputException.class, () -> metadata("id,title\na,\"x\"y\n"))
                        .getMessage()
                        .contains("line"),
                message);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2020-09-14, 2020-09-14",
                "2020-09-14T15:30:00Z, 2020-09-14",
                "2020-09-14 15:30, 2020-09-14",
                "' 2020-09-14 ', 2020-09-14",
                "2020-09, -",
                "2020, -",
                "2020-02-30, -",
                "2020-09-14x, -",
                "14/09/2020, -"
            })
    void readsIsoDates(String words, String expected) {
        assertEquals(expected, Fields.date(words).map(LocalDate::toString).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN, en",
        "en-GB, en",
        "pt_BR, pt",
        "eng, en",
        "English, en",
        "russian, ru",
        "Elvish, -",
        "zz, -"
    })
    void readsLanguages(String words, String expected) {
        assertEquals(expected, Fields.language(words).orElse("-"));
    }

    @Test
    void keepsLineBreaksWithinCells() throws InputException {
        assertEquals(
                Optional.of("x\ny"), first(metadata("id,title\na,\"x\ny\"\n"), "a.txt").title());
    }
}
