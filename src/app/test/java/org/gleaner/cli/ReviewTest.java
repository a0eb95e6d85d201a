package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gleaner.lexicon.CalibrationTable;
import org.gleaner.lexicon.RejectionTable;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Calibration;
import org.gleaner.model.Document;
import org.gleaner.model.Rejection;
import org.gleaner.model.Rejections;
import org.gleaner.output.FormatOptions;
import org.gleaner.output.Written;
import org.gleaner.render.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A review from the sheets to what they teach, through the habits of spreadsheets. */
class ReviewTest {

    @TempDir private Path results;

    @BeforeEach
    void write() throws IOException {
        Written.of(List.of(Sample.document("a"), Sample.document("=b")))
                .to(results, "csv", FormatOptions.STANDARD);
    }

    private String sheet(String table) throws IOException {
        return Files.readString(results.resolve("review").resolve(table + ".csv"));
    }

    private Run fill(String table, String sheet) throws IOException {
        Path file = Files.writeString(results.resolve("filled.csv"), sheet);
        return Run.of("review", results, "--apply", file);
    }

    private JsonNode gold(int line) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllLines(results.resolve("review/judged.jsonl")).get(line));
    }

    @Test
    void writesASheetATableToBeFilled() throws IOException {
        Run run = Run.of("review", results);
        assertEquals(0, run.status(), run.err());
        String sheet = sheet("transfers");
        assertTrue(
                sheet.startsWith(
                        "\uFEFFverdict,note,doc_id,doc_date,title,giver,receiver,amount_min,"),
                sheet);
        assertTrue(sheet.contains("\"\",,a,2023-05-01,On sales,Ann Lee,"), sheet);
        assertTrue(sheet.contains("\r\n\"\",,'=b,"), sheet);
        assertEquals(2, Run.of("review", results).status(), "a filled sheet is not overwritten");
    }

    /** As a spreadsheet leaves it that took UTF-8 for something else: no verdict would be found. */
    @Test
    void refusesASheetWithoutItsVerdicts() throws IOException {
        Run.of("review", results);
        String sheet = sheet("transfers").replace("\uFEFF", "\u00ef\u00bb\u00bf");
        Run run = fill("transfers", sheet.replace("\"\",,", "right,,"));
        assertEquals(2, run.status(), run.err());
        assertTrue(
                run.lastLine()
                        .endsWith(
                                "filled.csv has no column 'verdict'; keep its first line, and save"
                                        + " it in UTF-8"),
                run.err());
    }

    @Test
    void takesOnlyWhatIsLessSureWhenAsked() throws IOException {
        Run.of("review", results, "--below", "0.8", "--tables", "transfers,relations,pledges");
        assertEquals(1, sheet("transfers").lines().count());
        assertEquals(3, sheet("relations").lines().count());
    }

    @Test
    void readsBackWhatASpreadsheetHasMadeOfASheet() throws IOException {
        Run.of("review", results);
        String[] lines = sheet("pledges").split("\r\n");
        String right =
                lines[1].replaceFirst("\"\",,", "Right,,")
                        .replace("2023-05-01", "01.05.2023")
                        .replace("5000000", "5.0E+06")
                        .replace("2024-12-31", "12/31/2024")
                        .replace("false", "FALSE");
        String wrong =
                lines[2].replaceFirst("\"\",,", ",\"two\nlines\",")
                        .replace("5000000", "\"6,000,000\"")
                        .replace("2024-12-31", "30/12/2024");
        // sorted by somebody, with an empty row
        Run run = fill("pledges", lines[0] + "\r\n" + wrong + "\r\n,,,,\r\n" + right + "\r\n");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("| pledges | 1 | 1 | 0 | 50 % |"), run.out());
        assertEquals("wrong", gold(0).get("verdict").asString());
        assertEquals("two\nlines", gold(0).get("note").asString());
        assertEquals("=b", gold(0).get("doc_id").asString());
        assertEquals("6000000", gold(0).get("cells").get("amount_min").asString());
        assertEquals("2024-12-30", gold(0).get("corrected").get("deadline_to").asString());
        assertEquals("right", gold(1).get("verdict").asString());
        assertEquals(0, gold(1).get("corrected").size(), gold(1).toString());
    }

    /** 5000000 in the form of other countries' spreadsheets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.000.000",
                "\"5.000.000,00\"",
                "\"5000000,0\"",
                "5'000'000",
                "5\u202F000\u00A0000",
                "5E6",
                "5000000.00000000001"
            })
    void takesNoFormOfANumberForACorrection(String form) throws IOException {
        Run.of("review", results);
        String sheet = sheet("pledges").replace("5000000", form).replace("\"\",,", "right,,");
        assertEquals(0, fill("pledges", sheet).status());
        assertEquals("right", gold(0).get("verdict").asString(), gold(0).toString());
    }

    @Test
    void turnsWhatIsSaidOfNamesIntoOverrides() throws IOException {
        Run.of("review", results, "--tables", "mentions");
        String[] lines = sheet("mentions").split("\r\n");
        StringBuilder filled = new StringBuilder(lines[0]).append("\r\n");
        for (String line : List.of(lines).subList(1, lines.length)) {
            if (line.contains(",a,") && line.contains("Ann Lee,")) {
                filled.append(line.replace(",PERSON,Ann Lee,", ",PERSON,Anna Lee,")).append("\r\n");
            } else if (line.contains(",a,") && line.contains("ORGANIZATION")) {
                filled.append(line.replaceFirst("\"\",,", "wrong,,")).append("\r\n");
            }
        }
        Run run = fill("mentions", filled.toString());
        assertEquals(0, run.status(), run.err());
        assertEquals(
                """
                action,type,name,target,document,start,end,rule
                rename,PERSON,Ann Lee,Anna Lee,,,,
                drop,ORGANIZATION,"Acme, ""Inc""\",,,,,
                """,
                Files.readString(results.resolve("review/overrides.csv")).replace("\r", ""));
    }

    @Test
    void turnsWhatIsWrongAsAWholeIntoLinesThatKeepItOut() throws IOException {
        Run.of("review", results, "--tables", "pledges");
        String[] lines = sheet("pledges").split("\r\n");
        String wrong = lines[1].replaceFirst("\"\",,", "wrong,,");
        String corrected = lines[2].replace("5000000", "6000000");
        fill("pledges", lines[0] + "\r\n" + wrong + "\r\n" + corrected + "\r\n");
        String overrides = Files.readString(results.resolve("review/overrides.csv"));
        assertEquals(2, overrides.lines().count(), overrides);
        Rejections read = RejectionTable.read(overrides);
        Document document = Sample.document("a").document();
        assertEquals(1, read.of(document).size());
        List<Rejection> used = new ArrayList<>();
        AnnotatedDocument left = Sample.document("a").without(read.of(document), used::add);
        assertEquals(Sample.document("a").pledges().size() - 1, left.pledges().size());
        assertEquals(read.all(), used.stream().map(Rejection::words).toList());
        assertEquals(List.of(), read.of(Sample.document("=b").document()));
    }

    @Test
    void writesGoldThatEvaluateReads() throws IOException {
        Run.of("review", results);
        Written.of(List.of(Sample.document("a"), Sample.document("=b")))
                .to(results, "jsonl", FormatOptions.STANDARD);
        String[] lines = sheet("pledges").split("\r\n");
        Run run =
                fill(
                        "pledges",
                        lines[0]
                                + "\r\n"
                                + lines[1].replaceFirst("\"\",,", "right,,")
                                + "\r\n"
                                + lines[2].replace("2024-12-31", "2024-12-30")
                                        .replace(",Ann Lee,", ",Bob Day,")
                                + "\r\n");
        assertEquals(0, run.status(), run.err());
        Path gold = results.resolve("review/gold");
        JsonNode marked =
                JsonMapper.shared().readTree(Files.readString(gold.resolve("a.gold.json")));
        assertEquals("a", marked.get("id").asString());
        assertTrue(marked.get("partial").asBoolean());
        assertEquals("Ann Lee", marked.get("pledges").get(0).get("pledger").asString());
        assertTrue(Files.exists(gold.resolve("_b.txt")), "the text of =b");
        Run evaluated = Run.of("evaluate", gold, results);
        assertEquals(0, evaluated.status(), evaluated.err());
        assertTrue(
                evaluated
                        .out()
                        .contains("pledges found                              P 100.0 R 100.0"),
                evaluated.out());
        assertTrue(
                evaluated
                        .out()
                        .contains("pledger right                              accuracy  50.0"),
                evaluated.out());
    }

    @Test
    void makesACalibrationThatTheNextRunTakes() throws IOException {
        Run.of("review", results, "--tables", "relations");
        Run run = fill("relations", sheet("relations").replace("\"\",,", "wrong,,"));
        assertEquals(0, run.status(), run.err());
        Path calibration = results.resolve("review/calibration.csv");
        String table = Files.readString(calibration);
        assertTrue(table.startsWith("table,rule,shift\r\nrelations,,-0.511\r\n"), table);
        Calibration judged = CalibrationTable.read(table);
        assertEquals(0.486, judged.of("relations", "pays", 0.7), 0.001);
        assertEquals(0.583, judged.of("relations", "other", 0.7), 0.001);
        assertEquals(0.7, judged.of("pledges", "pays", 0.7));
    }

    @Test
    void refusesACalibrationThatIsNone() throws IOException {
        Path file = Files.writeString(results.resolve("c.csv"), "table,rule,shift\nmoney,,much\n");
        Path text = Files.writeString(results.resolve("a.txt"), "Ann.");
        Run run = Run.real("", "extract", text, "-o", results.resolve("x"), "--calibration", file);
        assertEquals(2, run.status());
        assertTrue(
                run.err().contains("--calibration " + file + ", line 2: bad shift 'much'"),
                run.err());
    }

    @Test
    void saysWhatIsWrongWithASheet() throws IOException {
        Run.of("review", results);
        String sheet = sheet("pledges");
        assertTrue(fill("pledges", sheet).err().contains("has no verdict"));
        assertTrue(
                fill("pledges", sheet.replaceFirst("\"\",,", "maybe,,"))
                        .err()
                        .contains("line 2: the verdict 'maybe' is none of right, wrong, unsure"));
        assertTrue(fill("pledges", "verdict,doc_id\r\nright,a\r\n").err().contains("no table ''"));
        Run strange = fill("pledges", sheet.replaceFirst("\"\",,a,", "right,,zz,"));
        assertTrue(
                strange.err().contains("line 2: the results have no such row of pledges"),
                strange.err());
        assertTrue(
                Run.of("review", results.resolve("none"))
                        .err()
                        .contains("is no folder of results"));
        assertTrue(
                Run.of("review", results, "--tables", "turns", "-o", results.resolve("x"))
                        .err()
                        .contains("no table 'turns' to review"));
    }
}
