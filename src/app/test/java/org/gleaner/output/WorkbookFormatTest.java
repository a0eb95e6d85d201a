package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.render.Column;
import org.gleaner.render.CorpusDocuments;
import org.gleaner.render.CorpusEntities;
import org.gleaner.render.NastyValues;
import org.gleaner.render.Rendered;
import org.gleaner.render.Sample;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as Apache POI reads it. */
class WorkbookFormatTest {

    @TempDir private Path directory;

    @BeforeAll
    static void trust() {
        // long cells of one letter look like a bomb to POI
        ZipSecureFile.setMinInflateRatio(0);
    }

    private XSSFWorkbook open() throws IOException {
        return open(directory);
    }

    private static XSSFWorkbook open(Path directory) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(directory.resolve("tables.xlsx")));
    }

    private Written write(List<AnnotatedDocument> documents) throws IOException {
        return Written.of(documents).to(directory, "xlsx", FormatOptions.STANDARD);
    }

    /** A cell as the CSV would have it, given what its column holds. */
    static String shown(Cell cell, Column.Kind kind) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case NUMERIC ->
                    kind == Column.Kind.DATE && DateUtil.isCellDateFormatted(cell)
                            ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                            : new BigDecimal(Double.toString(cell.getNumericCellValue()))
                                    .stripTrailingZeros()
                                    .toPlainString();
            default -> throw new AssertionError(cell.getCellType());
        };
    }

    private static String normal(String cell, Column.Kind kind) {
        if (cell.isEmpty() || !kind.isNumber()) {
            return cell.substring(
                    0,
                    Math.min(
                            cell.length(),
                            cell.length() > 32_767 && Character.isHighSurrogate(cell.charAt(32_766))
                                    ? 32_766
                                    : 32_767));
        }
        return new BigDecimal(cell).stripTrailingZeros().toPlainString();
    }

    /**
     * That the workbook in a directory holds these rows: numbers by value, words cut to what a cell
     * holds.
     */
    static void assertHolds(Map<String, List<Map<String, String>>> expected, Path directory)
            throws IOException {
        try (XSSFWorkbook workbook = open(directory)) {
            for (Table<?> table : Tables.JOINED) {
                XSSFSheet sheet = workbook.getSheet(table.name());
                List<Map<String, String>> rows = expected.get(table.name());
                assertEquals(rows.size(), sheet.getLastRowNum(), table.name());
                for (int row = 0; row <= rows.size(); row++) {
                    for (int i = 0; i < table.columns().size(); i++) {
                        Column<?> column = table.columns().get(i);
                        XSSFRow cells = sheet.getRow(row);
                        String shown =
                                shown(
                                        cells.getCell(i),
                                        row == 0 ? Column.Kind.TEXT : column.kind());
                        String wanted =
                                row == 0
                                        ? column.name()
                                        : normal(
                                                rows.get(row - 1).get(column.name()),
                                                column.kind());
                        assertEquals(
                                wanted,
                                shown,
                                table.name() + "." + column.name() + " of row " + row);
                    }
                }
            }
        }
    }

    @Test
    void holdsWhatTheJsonHolds() throws IOException {
        Written written = write(NastyValues.documents());
        assertHolds(written.expected(), directory);
        assertTrue(
                written.warnings().stream()
                        .anyMatch(warning -> warning.contains("the cell turns.text has")),
                written.warnings().toString());
    }

    @Test
    void typesItsCells() throws IOException {
        write(List.of(Sample.document()));
        try (XSSFWorkbook workbook = open()) {
            XSSFRow pledge = workbook.getSheet("pledges").getRow(1);
            List<String> header = Tables.PLEDGES.header();
            Cell amount = pledge.getCell(header.indexOf("amount_min"));
            assertEquals(5_000_000, amount.getNumericCellValue());
            assertEquals("#,##0", amount.getCellStyle().getDataFormatString());
            assertTrue(DateUtil.isCellDateFormatted(pledge.getCell(header.indexOf("deadline_to"))));
            assertEquals(CellType.BOOLEAN, pledge.getCell(header.indexOf("negated")).getCellType());
            assertEquals(CellType.STRING, pledge.getCell(header.indexOf("text")).getCellType());
        }
    }

    @Test
    void freezesAndFiltersItsHeadersAndWidensItsColumns() throws IOException {
        write(List.of(Sample.document()));
        try (XSSFWorkbook workbook = open()) {
            assertEquals(
                    Stream.concat(Stream.of("summary"), Tables.JOINED.stream().map(Table::name))
                            .toList(),
                    Stream.iterate(0, i -> i < workbook.getNumberOfSheets(), i -> i + 1)
                            .map(workbook::getSheetName)
                            .toList());
            for (XSSFSheet sheet : sheets(workbook).subList(1, workbook.getNumberOfSheets())) {
                assertEquals(
                        1,
                        sheet.getPaneInformation().getHorizontalSplitTopRow(),
                        sheet.getSheetName());
                assertTrue(sheet.getPaneInformation().isFreezePane());
                assertNotNull(sheet.getCTWorksheet().getAutoFilter(), sheet.getSheetName());
            }
            assertTrue(
                    workbook.getSheet("pledges").getColumnWidth(header("pledges").indexOf("text"))
                            > 40 * 256);
        }
    }

    @Test
    void foldsIdsAwayExplainsItsColumnsAndPrintsOnPages() throws IOException {
        write(List.of(Sample.document()));
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("transfers");
            List<String> header = header("transfers");
            int sentence = header.indexOf("sentence_text");
            assertEquals(1, sheet.getPaneInformation().getVerticalSplitLeftColumn());
            for (String shown : List.of("giver", "amount", "sentence_text", "confidence", "rule")) {
                assertFalse(sheet.isColumnHidden(header.indexOf(shown)), shown);
            }
            for (String folded : List.of("giver_id", "transfer_id", "start", "text")) {
                assertTrue(sheet.isColumnHidden(header.indexOf(folded)), folded);
                assertEquals(1, sheet.getColumnOutlineLevel(header.indexOf(folded)), folded);
            }
            assertTrue(sheet.getRow(1).getCell(sentence).getCellStyle().getWrapText());
            assertEquals(
                    "Who gives the sum.",
                    sheet.getCellComment(new CellAddress(0, header.indexOf("giver")))
                            .getString()
                            .getString());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(
                    "transfers!$A$1:$" + CellReference.convertNumToColString(sentence) + "$2",
                    workbook.getPrintArea(workbook.getSheetIndex(sheet)).replace("'", ""));
        }
    }

    @Test
    void beginsWithWhatThereIsAndWhatEachGives() throws IOException {
        write(List.of(Sample.document("a"), Sample.document("b")));
        try (XSSFWorkbook workbook = open()) {
            List<String> lines = new ArrayList<>();
            workbook.getSheet("summary")
                    .rowIterator()
                    .forEachRemaining(
                            row -> {
                                List<String> cells = new ArrayList<>();
                                row.forEach(cell -> cells.add(shown(cell, Column.Kind.AMOUNT)));
                                lines.add(String.join("|", cells));
                            });
            assertTrue(lines.get(0).startsWith("table|rows|a row is"), lines.get(0));
            assertTrue(lines.get(1).startsWith("transfers|2|One row per"), lines.get(1));
            assertTrue(lines.get(2).startsWith("pledges|2|"), lines.get(2));
            assertTrue(lines.contains("skipped files|1|listed below"), lines.toString());
            assertTrue(lines.contains("giver|currency|transfers|at least|at most"), "" + lines);
            assertTrue(lines.contains("Ann Lee|USD|2|10000000|10000000"), lines.toString());
            assertTrue(lines.contains("a.png|png|not .txt"), lines.toString());
        }
    }

    private static List<String> header(String name) {
        return Tables.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow()
                .header();
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    @Test
    void linksEveryFactToItsSentence() throws IOException {
        write(
                List.of(
                        Sample.document("a"),
                        Sample.document("b"),
                        NastyValues.document("c", List.of("one", "two", "three"))));
        try (XSSFWorkbook workbook = open()) {
            int linked = 0;
            for (String table :
                    List.of(
                            "mentions",
                            "money",
                            "dates",
                            "transfers",
                            "pledges",
                            "relations",
                            "quotes",
                            "turns")) {
                for (int row = 1; row <= workbook.getSheet(table).getLastRowNum(); row++) {
                    int link = header(table).indexOf("sentence_id");
                    Cell id = workbook.getSheet(table).getRow(row).getCell(link);
                    CellReference place = new CellReference(id.getHyperlink().getAddress());
                    XSSFRow sentence =
                            workbook.getSheet(place.getSheetName()).getRow(place.getRow());
                    assertEquals(id.getStringCellValue(), sentence.getCell(1).getStringCellValue());
                    assertEquals(
                            workbook.getSheet(table).getRow(row).getCell(0).getStringCellValue(),
                            sentence.getCell(0).getStringCellValue());
                    linked++;
                }
            }
            assertTrue(linked > 25, "" + linked);
        }
    }

    @Test
    void goesOnInAnotherSheetWhereOneIsFull() throws IOException {
        List<String> warnings = new ArrayList<>();
        List<AnnotatedDocument> documents =
                List.of(NastyValues.document("a", List.of("one", "two", "three", "four", "five")));
        try (CorpusEntities entities = new CorpusEntities(directory);
                CorpusDocuments rows = new CorpusDocuments(directory);
                Sink sink =
                        new WorkbookFormat(new SheetLimits(3, 1))
                                .open(directory, FormatOptions.STANDARD, warnings::add)) {
            sink.prepare(Rendered.of(documents.get(0))).write();
            sink.finish(new RunTotals(entities, rows, List.of(), List.of(), List.of()));
        }
        List<String> mentions = header("mentions");
        int link = mentions.indexOf("sentence_id");
        try (XSSFWorkbook workbook = open()) {
            assertEquals(
                    "five",
                    workbook.getSheet("mentions 3")
                            .getRow(1)
                            .getCell(mentions.indexOf("text"))
                            .getStringCellValue());
            assertEquals(
                    "doc_date",
                    workbook.getSheet("mentions 3").getRow(0).getCell(1).getStringCellValue());
            assertEquals(
                    "'sentences 2'!A2",
                    workbook.getSheet("mentions 2")
                            .getRow(1)
                            .getCell(link)
                            .getHyperlink()
                            .getAddress());
            assertEquals(
                    null, workbook.getSheet("mentions 2").getRow(2).getCell(link).getHyperlink());
        }
        assertTrue(
                warnings.contains(
                        "tables.xlsx: a sheet holds 1 links; further rows of mentions are without"),
                warnings.toString());
    }

    @Test
    void givesTheSameBytesEveryTimeAndLeavesNothingBeside() throws Exception {
        write(List.of(Sample.document()));
        byte[] once = Files.readAllBytes(directory.resolve("tables.xlsx"));
        Thread.sleep(2100);
        write(List.of(Sample.document()));
        assertArrayEquals(once, Files.readAllBytes(directory.resolve("tables.xlsx")));
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(
                    List.of("tables.xlsx"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
