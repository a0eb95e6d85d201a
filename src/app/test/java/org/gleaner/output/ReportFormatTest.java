package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.render.NastyValues;
import org.gleaner.render.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatTest {

    @TempDir private Path directory;

    private String write(List<AnnotatedDocument> documents) throws IOException {
        Written.of(documents).to(directory, "html", FormatOptions.STANDARD);
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(
                    List.of("report.html"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
        return Files.readString(directory.resolve("report.html"));
    }

    private static JsonNode data(String page, String id) {
        Matcher element =
                Pattern.compile(
                                "<script type=\"application/json\" id=\""
                                        + id
                                        + "\">(.*?)</script>",
                                Pattern.DOTALL)
                        .matcher(page);
        assertTrue(element.find(), id);
        return JsonMapper.shared().readTree(element.group(1));
    }

    @Test
    void holdsTheWordsOfDocumentsAsDataOnly() throws IOException {
        String page = write(NastyValues.documents());
        String shell = write(List.of());
        // every tag of the page is one of its own: those of the empty page and an element for the
        // data of each document
        assertEquals(tags(shell) + 2L * NastyValues.documents().size(), tags(page));
        assertFalse(page.contains("<script>alert"));
        assertEquals(
                NastyValues.documents().get(0).text(),
                data(page, "document-0").get("text").asString());
    }

    private static long tags(String page) {
        return page.chars().filter(c -> c == '<').count();
    }

    @Test
    void needsNothingFromElsewhere() throws IOException {
        String page = write(List.of(Sample.document()));
        assertTrue(page.contains("default-src 'none'"), "a policy against everything");
        assertEquals(
                List.of("http://www.w3.org/2000/svg"),
                Pattern.compile("https?://[^\"' ]+")
                        .matcher(page)
                        .results()
                        .map(found -> found.group())
                        .toList());
        assertFalse(Pattern.compile("(?:src|href)=\"[^#\"]").matcher(page).find());
        assertFalse(page.contains("{{"), "a placeholder is left");
    }

    @Test
    void leadsEveryRowToItsDocumentAndSentence() throws IOException {
        String page =
                write(
                        List.of(
                                Sample.document("a"),
                                Sample.document("b"),
                                NastyValues.document("c", List.of("one", "two"))));
        for (String table : List.of("pledges", "money")) {
            JsonNode rows = data(page, table + "-rows");
            assertEquals(4, rows.size());
            assertEquals(
                    List.of("0 1", "1 1", "2 0", "2 1"),
                    rows.valueStream()
                            .map(row -> row.get(0).asInt() + " " + row.get(1).asInt())
                            .toList());
            assertEquals(data(page, table + "-columns").size() + 3, rows.get(0).size());
            for (JsonNode row : rows) {
                JsonNode sentence =
                        data(page, "document-" + row.get(0).asInt())
                                .get("sentences")
                                .get(row.get(1).asInt());
                assertTrue(
                        sentence.get(0).asInt() <= row.get(2).asInt()
                                && row.get(2).asInt() < sentence.get(1).asInt());
            }
        }
        assertEquals("Ann Lee", data(page, "pledges-rows").get(0).get(3).asString());
        assertEquals("Ann Lee", data(page, "document-0").get("pledges").get(0).get(2).asString());
    }

    @Test
    void holdsNoClocks() throws IOException {
        String page = write(List.of(Sample.document()));
        assertEquals(page, write(List.of(Sample.document())));
        assertFalse(page.contains("Namer"), "stages and their times");
    }

    @Test
    void holdsWhatOnlyAWholeRunTells() throws IOException {
        String page = write(List.of(Sample.document("a"), Sample.document("b")));
        assertEquals("[[\"a.png\",\"png\",\"not .txt\"]]", data(page, "skipped").toString());
        assertEquals(0, data(page, "failed").size());
        assertEquals("Ann Lee", data(page, "sums").get(0).get(0).asString());
        JsonNode ann =
                data(page, "entities")
                        .valueStream()
                        .filter(entity -> entity.get(2).asString().equals("Ann Lee"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of(0, 1),
                data(page, "named")
                        .valueStream()
                        .filter(place -> place.get(0).equals(ann.get(0)))
                        .map(place -> place.get(1).asInt())
                        .toList());
    }
}
