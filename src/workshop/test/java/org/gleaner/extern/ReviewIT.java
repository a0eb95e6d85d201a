package org.gleaner.extern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.output.FormatOptions;
import org.gleaner.output.Written;
import org.gleaner.render.NastyValues;
import org.gleaner.review.FilledSheet;
import org.gleaner.review.Judgement;
import org.gleaner.review.ResultRow;
import org.gleaner.review.Review;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A sheet of 200 rows, filled in LibreOffice, with rows sorted and deleted, comes back whole: every
 * verdict, note and correction, and none that nobody made.
 */
class ReviewIT {

    private static final int ROWS = 200;
    private static final Path MACRO = Path.of("src/workshop/test/resources/fill.bas");

    @TempDir private Path directory;

    /** As an American opens it who has dates recognised, and a German with the defaults. */
    @ParameterizedTest
    @CsvSource({"1033,true", "1031,false"})
    void comesBackWholeFromLibreOffice(String language, boolean special) throws Exception {
        Path office = Tool.need("soffice");
        Path results = Files.createDirectory(directory.resolve("results"));
        Written.of(documents()).to(results, "csv", FormatOptions.STANDARD);
        Review.sheets(results, List.of("pledges"), ROWS, 2, directory.resolve("review"));
        Path sheet = directory.resolve("review/pledges.csv");
        List<ResultRow> written = ResultRow.read(sheet);
        assertEquals(ROWS, written.size());
        Path filled = directory.resolve("filled.csv");
        Path profile = directory.resolve("profile");
        String own = "-env:UserInstallation=" + profile.toUri();
        // its first start makes the profile, with macros of its own
        Tool.run(directory, office, own, "--headless", "--terminate_after_init");
        install(profile);
        Tool.run(
                directory,
                office,
                own,
                "--headless",
                "--norestore",
                "macro:///Standard.Module1.Fill(\""
                        + sheet.toUri()
                        + "\",\""
                        + filled.toUri()
                        + "\",\""
                        + language
                        + "\",\""
                        + special
                        + "\")");
        FilledSheet read = new FilledSheet(results);
        read.read(filled);
        assertEquals(List.of(), read.warnings());
        Map<String, String> found = new TreeMap<>();
        for (Judgement one : read.judgements()) {
            found.put(
                    one.row().get("doc_id") + " " + one.id(),
                    one.verdict() + " " + one.note() + " " + one.corrected());
        }
        assertEquals(expected(written), found);
        Review.gold(read.judgements(), results, directory.resolve("gold"));
        Review.overrides(read.judgements(), directory.resolve("overrides.csv"));
        assertTrue(Files.exists(directory.resolve("gold/d0.gold.json")));
    }

    /** Many short words that a spreadsheet takes for something else, and one that does not fit. */
    private static List<AnnotatedDocument> documents() {
        List<AnnotatedDocument> documents = new ArrayList<>();
        int words = NastyValues.WORDS.size();
        for (int i = 0; i < ROWS / 10; i++) {
            List<String> some = new ArrayList<>();
            for (int j = 0; j < 12; j++) {
                some.add(NastyValues.WORDS.get((i * 12 + j) % words));
            }
            documents.add(NastyValues.document("d" + i, some));
        }
        return documents;
    }

    /** What the macro does, by the place of a row in the sheet. */
    private static Map<String, String> expected(List<ResultRow> written) {
        Map<String, String> expected = new TreeMap<>();
        for (int row = 1; row <= written.size(); row++) {
            if (row % 20 == 19) {
                continue;
            }
            Map<String, String> corrected = new LinkedHashMap<>();
            if (row % 10 == 5) {
                corrected.put("action", "pay 'em twice");
            }
            if (row % 10 == 0) {
                corrected.put("deadline_to", "2031-02-03");
            }
            ResultRow was = written.get(row - 1);
            expected.put(
                    was.get("doc_id") + " " + was.get("pledge_id"),
                    (corrected.isEmpty()
                                    ? List.of("RIGHT", "WRONG", "UNSURE").get(row % 3)
                                    : "WRONG")
                            + " "
                            + (row % 4 == 0 ? "'tis \"" + row + "\"\nof two lines, so" : "")
                            + " "
                            + corrected);
        }
        return expected;
    }

    /** The macro as LibreOffice keeps those of a user. */
    private static void install(Path profile) throws IOException {
        Path library = Files.createDirectories(profile.resolve("user/basic/Standard"));
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        Files.writeString(
                profile.resolve("user/basic/script.xlc"),
                head
                        + "<!DOCTYPE library:libraries PUBLIC \"-//OpenOffice.org//DTD"
                        + " OfficeDocument 1.0//EN\" \"libraries.dtd\">\n"
                        + "<library:libraries"
                        + " xmlns:library=\"http://openoffice.org/2000/library\""
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><library:library"
                        + " library:name=\"Standard\""
                        + " xlink:href=\"$(USER)/basic/Standard/script.xlb/\""
                        + " xlink:type=\"simple\" library:link=\"false\"/></library:libraries>");
        Files.writeString(
                library.resolve("script.xlb"),
                head
                        + "<!DOCTYPE library:library PUBLIC \"-//OpenOffice.org//DTD"
                        + " OfficeDocument 1.0//EN\" \"library.dtd\">\n"
                        + "<library:library xmlns:library=\"http://openoffice.org/2000/library\""
                        + " library:name=\"Standard\" library:readonly=\"false\""
                        + " library:passwordprotected=\"false\"><library:element"
                        + " library:name=\"Module1\"/></library:library>");
        String macro =
                Files.readString(MACRO)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;");
        Files.writeString(
                library.resolve("Module1.xba"),
                head
                        + "<!DOCTYPE script:module PUBLIC \"-//OpenOffice.org//DTD OfficeDocument"
                        + " 1.0//EN\" \"module.dtd\">\n"
                        + "<script:module xmlns:script=\"http://openoffice.org/2000/script\""
                        + " script:name=\"Module1\" script:language=\"StarBasic\">"
                        + macro
                        + "</script:module>");
    }
}
