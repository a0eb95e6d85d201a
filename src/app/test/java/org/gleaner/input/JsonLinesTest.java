package org.gleaner.input;

import static org.gleaner.input.Folder.document;
import static org.gleaner.input.Folder.failed;
import static org.gleaner.input.Folder.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Source;
import org.gleaner.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

    @TempDir private Path directory;

    private static List<InputResult> stream(String lines) {
        return stream(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static List<InputResult> stream(byte[] lines) {
        return read(Inputs.ofLines(new ByteArrayInputStream(lines), Metadata.none()));
    }

    private static Document one(String line) {
        List<InputResult> results = stream(line);
        assertEquals(1, results.size());
        return document(results.get(0));
    }

    private static List<String> warnings(Document document) {
        return document.warnings().stream().map(Warning::message).toList();
    }

    @Test
    void readsEveryFieldOfALine() {
        Document document =
                one(
                        "{\"id\": \"a\", \"title\": \"T\", \"date\": \"2020-09-14\", \"language\":"
                                + " \"en\", \"text\": \"Hé\"}");
        assertEquals("a", document.id());
        assertEquals(Optional.of("T"), document.title());
        assertEquals(Optional.of(LocalDate.of(2020, 9, 14)), document.date());
        assertEquals(Optional.of("en"), document.language());
        assertEquals(Map.of(), document.metadata());
        assertEquals("Hé", document.text());
        assertEquals(
                new Source(
                        "-",
                        Document.sha256("Hé".getBytes(StandardCharsets.UTF_8)),
                        "application/x-ndjson",
                        "UTF-8",
                        3),
                document.source());
        assertEquals(List.of(), document.warnings());
    }

    @Test
    void keepsTheTextExactly() {
        assertEquals(
                "a\r\nb\u00A0\u200B😀\u0000\t",
                one("{\"text\": \"a\\r\\nb\u00A0\u200B😀\\u0000\\t\"}").text());
        assertEquals("", one("{\"text\": \"\"}").text());
    }

    @Test
    void carriesOtherFieldsAsTheyAre() {
        Document document =
                one(
                        "{\"text\": \"\", \"n\": 1.10, \"big\": 123456789012345678901234567890,"
                            + " \"no\": null, \"list\": [1, {\"a\": true}], \"metadata\": {\"x\":"
                            + " \"y\"}}");
        assertEquals(new BigDecimal("1.10"), document.metadata().get("n"));
        assertEquals("123456789012345678901234567890", document.metadata().get("big").toString());
        assertTrue(document.metadata().containsKey("no"));
        assertEquals(List.of(1, Map.of("a", true)), document.metadata().get("list"));
        assertEquals(Map.of("x", "y"), document.metadata().get("metadata"));
        assertEquals(
                List.of("n", "big", "no", "list", "metadata"),
                List.copyOf(document.metadata().keySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "17      | 17",
                "1.50    | 1.50",
                "1E5     | 1E5",
                "\"007\" | 007",
                "\"a b\" | a b",
                "null    | line-1",
                "\"\"    | line-1"
            })
    void takesIdsAsTheyAreWritten(String id, String expected) {
        assertEquals(expected, one("{\"id\": " + id + ", \"text\": \"\"}").id());
    }

    @Test
    void countsBlankLinesButDoesNotReadThem() {
        List<InputResult> results =
                stream("\n{\"text\": \"a\"}\r\n \t\r\n\n{\"text\": \"b\"}\n{\"text\": \"c\"}");
        assertEquals(
                List.of("line-2", "line-5", "line-6"),
                results.stream().map(InputResult::id).toList());
    }

    @Test
    void passesOverAByteOrderMark() {
        assertEquals("a", one("\uFEFF{\"text\": \"a\"}").text());
    }

    @Test
    void readsNothingFromNothing() {
        assertEquals(List.of(), stream(""));
        assertEquals(List.of(), stream("\n \n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{broken                          | bad_json  | line 1: not JSON: Unexpected"
                        + " character ('b' (code 98)): was expecting double-quote to start property"
                        + " name, column 2",
                "{\"id\": \"a\", \"text\": \"cut  | bad_json  | line 1: not JSON: Unexpected"
                    + " end-of-input: was expecting closing quote for a string value, column 25",
                "{\"text\": \"a\"} {\"x\": 1}     | bad_json  | line 1: there is more after the"
                        + " object; put one object on a line",
                "{\"text\": \"a\"}}               | bad_json  | line 1: not JSON: Unexpected close"
                        + " marker '}': no open Object to close, column 14",
                "plain words                      | bad_json  | line 1: not JSON: Unrecognized"
                    + " token 'plain': was expecting (JSON String, Number, Array, Object or token"
                    + " 'null', 'true' or 'false'), column 1",
                "[1]                              | bad_input | line 1: not an object; write"
                        + " {\"id\": ..., \"text\": ...}",
                "{\"id\": \"a\"}                  | bad_input | line 1: there is no field text;"
                        + " name the one that holds the text by --text-field",
                "{\"text\": 5}                    | bad_input | line 1: the field text is not a"
                        + " string",
                "{\"text\": null}                 | bad_input | line 1: the field text is not a"
                        + " string",
                "{\"text\": [\"a\"]}              | bad_input | line 1: the field text is not a"
                        + " string",
                "{\"id\": [1], \"text\": \"a\"}   | bad_input | line 1: the field id is neither a"
                        + " string nor a number"
            })
    void saysWhatIsWrongWithALine(String line, String kind, String message) {
        InputResult.Failed failed = failed(stream(line).get(0));
        assertEquals(kind, failed.kind().label());
        assertEquals(message, failed.message());
    }

    @Test
    void brokenLinesKeepTheIdTheyShow() {
        assertEquals("a", stream("{\"id\": \"a\", \"text\": \"cut").get(0).id());
        assertEquals("a", stream("{\"text\": 5, \"id\": \"a\"}").get(0).id());
        assertEquals("line-1", stream("{cut").get(0).id());
    }

    @Test
    void brokenLinesDoNotHarmTheirNeighbours() {
        List<InputResult> results = stream("{\"text\": \"a\"}\n{\n}\n{\"text\": \"b\"}");
        assertEquals(
                List.of(true, false, false, true),
                results.stream().map(reading -> reading instanceof InputResult.Read).toList());
    }

    @Test
    void deepNestingIsRefused() {
        InputResult.Failed failed =
                failed(
                        stream(
                                        "{\"text\": \"\", \"x\": "
                                                + "[".repeat(100_000)
                                                + "]".repeat(100_000)
                                                + "}")
                                .get(0));
        assertEquals(FailureKind.BAD_INPUT, failed.kind());
        assertTrue(failed.message().contains("nesting depth"), failed.message());
        assertFalse(failed.message().contains("`"), failed.message());
    }

    @Test
    void namesACharacterThatIsOutsideQuotationMarks() {
        for (String line :
                List.of(
                        "\uD83D\uDE00 {}",
                        "{\"id\": \"b\", \uD83D\uDE00}",
                        "{\"id\": \"b\", \"text\": \uD83D\uDE00}",
                        "{\"text\": \"a\"} \uD83D\uDE00")) {
            InputResult.Failed failed = failed(stream(line).get(0));
            assertEquals(FailureKind.BAD_INPUT, failed.kind(), line);
            assertTrue(
                    failed.message()
                            .contains(
                                    "the character \uD83D\uDE00 (U+1F600) is outside quotation"
                                            + " marks; remove it"),
                    failed.message());
        }
    }

    @Test
    void refusesNumbersThatNobodyCanRead() {
        for (String number : List.of("1".repeat(1001), "1e99999999999", "-1e-99999999999")) {
            InputResult.Failed failed =
                    failed(stream("{\"id\": \"a\", \"text\": \"\", \"n\": " + number + "}").get(0));
            assertEquals(FailureKind.BAD_INPUT, failed.kind(), number);
            assertEquals("a", failed.id(), number);
            assertTrue(failed.message().length() < 200, failed.message());
        }
    }

    @Test
    void replacesLoneSurrogatesEverywhere() {
        Document document =
                one(
                        "{\"id\": \"\\ud83d\", \"text\": \"a\\ud83d b\\ude00 \\ud83d\\ude00\","
                                + " \"k\": [\"\\ud800\", {\"a\": \"\\udc00\"}]}");
        assertEquals("\uFFFD", document.id());
        assertEquals("a\uFFFD b\uFFFD 😀", document.text());
        assertEquals(Map.of("k", List.of("\uFFFD", Map.of("a", "\uFFFD"))), document.metadata());
        assertEquals(List.of("2 lone surrogates were replaced by U+FFFD"), warnings(document));
    }

    @Test
    void refusesLoneSurrogatesInKeys() {
        for (String half : List.of("ud83d", "ude00", "ud83dx")) {
            assertEquals(
                    FailureKind.BAD_INPUT,
                    failed(stream("{\"text\": \"\", \"\\" + half + "\": 1}").get(0)).kind(),
                    half);
        }
    }

    @Test
    void keepsWhatIsNoDateOrLanguageAsMetadata() {
        Document document =
                one(
                        "{\"text\": \"\", \"date\": \"some day\", \"language\": \"Klingon\","
                                + " \"title\": [1]}");
        assertEquals(Optional.empty(), document.date());
        assertEquals(Optional.empty(), document.language());
        assertEquals(Optional.empty(), document.title());
        assertEquals(
                Map.of("date", "some day", "language", "Klingon", "title", List.of(1)),
                document.metadata());
        assertEquals(3, document.warnings().size());
        assertEquals(
                "bad date some day: not of the form 2020-09-14; kept in the metadata",
                warnings(document).get(1));
    }

    @Test
    void nullAndEmptyFieldsAreAbsent() {
        Document document =
                one("{\"text\": \"\", \"date\": null, \"language\": \"\", \"title\": \" \"}");
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of()),
                List.of(
                        document.date(),
                        document.language(),
                        document.title(),
                        document.metadata(),
                        document.warnings()));
    }

    @Test
    void replacesABrokenByteInALine() {
        byte[] line = "{\"text\": \"“a” #\"}".getBytes(StandardCharsets.UTF_8);
        line[line.length - 3] = (byte) 0xFF;
        Document document = document(stream(line).get(0));
        assertEquals("“a” \uFFFD", document.text());
        assertEquals(1, document.warnings().size());
    }

    @Test
    void aStreamIsReadAsItIsAskedFor() {
        InputStream stream =
                new InputStream() {
                    private final byte[] line =
                            "{\"text\": \"a\"}\n".getBytes(StandardCharsets.UTF_8);
                    private int at;

                    @Override
                    public int read() throws IOException {
                        if (at == line.length) {
                            throw new IOException("the pipe broke");
                        }
                        return line[at++];
                    }

                    @Override
                    public int read(byte[] buffer, int from, int length) throws IOException {
                        buffer[from] = (byte) read();
                        return 1;
                    }
                };
        Inputs inputs = Inputs.ofLines(stream, Metadata.none());
        assertEquals(OptionalLong.empty(), inputs.count());
        try (Cursor cursor = inputs.open()) {
            assertEquals("a", document(cursor.next().read()).text());
            assertEquals(
                    "the input cannot be read: the pipe broke",
                    failed(cursor.next().read()).message());
            assertFalse(cursor.hasNext());
        }
    }

    @Test
    void linesLongerThanTheLimitFailWithoutBeingHeld() {
        byte[] first = "{\"text\": \"".getBytes(StandardCharsets.UTF_8);
        long[] left = {Limits.MAX_BYTES + 1};
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] buffer, int from, int length) {
                        int given = (int) Math.min(length, left[0]);
                        Arrays.fill(buffer, from, from + given, (byte) 'x');
                        left[0] -= given;
                        return given == 0 ? -1 : given;
                    }
                };
        InputStream lines =
                new SequenceInputStream(
                        Collections.enumeration(
                                List.of(
                                        new ByteArrayInputStream(first),
                                        endless,
                                        new ByteArrayInputStream(
                                                "\"}\n{\"text\": \"next\"}\n"
                                                        .getBytes(StandardCharsets.UTF_8)))));
        List<InputResult> results = read(Inputs.ofLines(lines, Metadata.none()));
        assertEquals(FailureKind.TOO_LARGE, failed(results.get(0)).kind());
        assertEquals(
                "line 1 has 67108877 bytes, more than the 67108864 that one document may have;"
                        + " split it",
                failed(results.get(0)).message());
        assertEquals("next", document(results.get(1)).text());
    }

    @Test
    void readsFiveMegabytesOnOneLine() throws InputException {
        String text = "word ".repeat(1 << 20);
        Folder folder = new Folder(directory).with("a.jsonl", "{\"text\": \"" + text + "\"}");
        assertEquals(text, document(read(folder.inputs("a.jsonl")).get(0)).text());
    }

    @Test
    void linesOfFilesAreFoundAgainByTheirPlace() throws InputException {
        StringBuilder lines = new StringBuilder("\uFEFF");
        for (int i = 0; i < 5000; i++) {
            lines.append("{\"id\": ")
                    .append(i)
                    .append(", \"text\": \"é😀 ")
                    .append("x".repeat(i % 97))
                    .append("\"}")
                    .append(i % 3 == 0 ? "\r\n" : "\n\n");
        }
        Folder folder = new Folder(directory).with("a.ndjson", lines.toString());
        Inputs inputs = folder.inputs("");
        assertEquals(OptionalLong.of(5000), inputs.count());
        List<InputResult> results = read(inputs);
        for (int i = 0; i < 5000; i++) {
            Document document = document(results.get(i));
            assertEquals(i + "é😀 " + "x".repeat(i % 97), document.id() + document.text());
        }
        assertEquals(folder.named("a.ndjson"), document(results.get(0)).source().path());
    }

    @Test
    void aFileThatIsNotOfThisKindFailsOnce() throws InputException {
        Folder folder =
                new Folder(directory)
                        .with("binary.jsonl", "{}\n\0\0\n\n".getBytes(StandardCharsets.UTF_8))
                        .with("packed.jsonl", new byte[] {0x1F, (byte) 0x8B, 8, 10, 10})
                        .with("wide.jsonl", "\uFEFF{}\n{}\n".getBytes(StandardCharsets.UTF_16LE));
        List<InputResult> results = read(folder.inputs(""));
        assertEquals(
                List.of("binary.jsonl", "packed.jsonl", "wide.jsonl"),
                results.stream().map(InputResult::id).toList());
        assertTrue(
                results.stream()
                        .allMatch(reading -> failed(reading).kind() == FailureKind.NOT_TEXT));
        assertTrue(
                failed(results.get(2))
                        .message()
                        .endsWith(
                                "wide.jsonl is UTF-16LE; JSON lines are read as UTF-8: convert it,"
                                        + " for example with iconv"));
    }

    @Test
    void aFileThatShrinksWhileItIsReadFails() throws InputException {
        Folder folder =
                new Folder(directory).with("a.jsonl", "{\"text\": \"a\"}\n{\"text\": \"b\"}\n");
        try (Cursor cursor = folder.inputs("a.jsonl").open()) {
            cursor.next();
            Input second = cursor.next();
            folder.with("a.jsonl", "");
            assertEquals(FailureKind.UNREADABLE, failed(second.read()).kind());
            assertEquals("a.jsonl#line-2", second.id());
        }
    }
}
