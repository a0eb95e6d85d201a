package org.gleaner.extern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.output.FormatOptions;
import org.gleaner.output.Written;
import org.gleaner.render.NastyValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables as programs of other people read them. */
class SpreadsheetIT {

    private static final String READ_CSV =
            """
            import csv, json, sys
            csv.field_size_limit(10 ** 9)
            with open(sys.argv[1], newline='', encoding=sys.argv[2]) as file:
                json.dump(list(csv.DictReader(file, delimiter=sys.argv[3])), sys.stdout)
            """;
    private static final Set<String> NUMBERS =
            Set.of(
                    "length",
                    "sentences",
                    "turns",
                    "entities",
                    "mentions",
                    "money",
                    "dates",
                    "quotes",
                    "transfers",
                    "page",
                    "pledges",
                    "relations",
                    "documents",
                    "start",
                    "end",
                    "value",
                    "confidence",
                    "amount_min",
                    "amount_max",
                    "amount");
    private static final int CELL = 32_767;

    @TempDir private Path directory;
    private Written written;

    @BeforeEach
    void write() {
        written = Written.of(NastyValues.documents());
    }

    private List<Map<String, String>> python(Path file, String encoding, String delimiter)
            throws Exception {
        String json =
                Tool.run(directory, Tool.python("csv"), "-c", READ_CSV, file, encoding, delimiter);
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(json)) {
            Map<String, String> cells = new LinkedHashMap<>();
            row.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString()));
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void pythonReadsTheCsv() throws Exception {
        written.to(directory, "csv", FormatOptions.STANDARD);
        Map<String, List<Map<String, String>>> expected = written.expected();
        expected.remove("sentences");
        for (String table : expected.keySet()) {
            assertEquals(
                    expected.get(table),
                    python(directory.resolve(table + ".csv"), "utf-8", ","),
                    table);
        }
    }

    @Test
    void pythonReadsTheCsvForSpreadsheets() throws Exception {
        written.to(directory, "csv", new FormatOptions(true, '\t', List.of()));
        Map<String, List<Map<String, String>>> expected = written.expected();
        expected.remove("sentences");
        for (String table : expected.keySet()) {
            List<Map<String, String>> rows =
                    python(directory.resolve(table + ".csv"), "utf-8-sig", "\t");
            for (int row = 0; row < rows.size(); row++) {
                for (Map.Entry<String, String> cell : rows.get(row).entrySet()) {
                    String full = expected.get(table).get(row).get(cell.getKey());
                    String bare =
                            cell.getValue().startsWith("'") && !cell.getValue().equals(full)
                                    ? cell.getValue().substring(1)
                                    : cell.getValue();
                    assertTrue(
                            full.equals(bare)
                                    || cell.getValue().length() > CELL - 2 && full.startsWith(bare),
                            table + "." + cell);
                }
            }
        }
    }

    @Test
    void libreOfficeReadsTheWorkbook() throws Exception {
        Path office = Tool.need("soffice");
        written.to(directory, "xlsx", FormatOptions.STANDARD);
        // every sheet as CSV: comma, quote, UTF-8, from line 1, as shown "false", so that numbers
        // and texts come as they are
        Tool.run(
                directory,
                office,
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
                "--outdir",
                directory,
                directory.resolve("tables.xlsx"));
        for (Map.Entry<String, List<Map<String, String>>> table : written.expected().entrySet()) {
            List<Map<String, String>> rows =
                    python(directory.resolve("tables-" + table.getKey() + ".csv"), "utf-8", ",");
            assertEquals(table.getValue().size(), rows.size(), table.getKey());
            for (int row = 0; row < rows.size(); row++) {
                for (Map.Entry<String, String> cell : table.getValue().get(row).entrySet()) {
                    assertEquals(
                            normal(cell.getKey(), cell.getValue()),
                            normal(cell.getKey(), rows.get(row).get(cell.getKey())),
                            table.getKey() + "." + cell.getKey() + " of row " + row);
                }
            }
        }
    }

    /**
     * Numbers by their value; words cut to what a cell holds, and without the control characters
     * that LibreOffice drops.
     */
    private static String normal(String column, String cell) {
        if (NUMBERS.contains(column) && cell.matches("-?[0-9]+([.][0-9]+)?([Ee][-+]?[0-9]+)?")) {
            return new BigDecimal(Double.toString(new BigDecimal(cell).doubleValue()))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (Set.of("negated", "withdrawn", "named").contains(column)) {
            return cell.toLowerCase(Locale.ROOT);
        }
        String bare = cell.replaceAll("[\u0000-\u0008\u000B-\u001F]", "");
        return bare.length() <= CELL
                ? bare
                : bare.substring(
                        0, Character.isHighSurrogate(bare.charAt(CELL - 1)) ? CELL - 1 : CELL);
    }

    @Test
    void libreOfficeOpensTheCsvForSpreadsheets() throws Exception {
        Path office = Tool.need("soffice");
        written.to(directory, "csv", new FormatOptions(true, ',', List.of()));
        Path out = Files.createDirectory(directory.resolve("opened"));
        Tool.run(
                directory,
                office,
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--infilter=CSV:44,34,76,1",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,true",
                "--outdir",
                out,
                directory.resolve("documents.csv"));
        // formulas shown as such: none has come to be, and every id is the words it was
        List<Map<String, String>> rows = python(out.resolve("documents.csv"), "utf-8-sig", ",");
        List<Map<String, String>> expected = written.expected().get("documents");
        assertEquals(expected.size(), rows.size());
        for (int row = 0; row < rows.size(); row++) {
            String id = rows.get(row).get("doc_id");
            assertEquals(
                    expected.get(row).get("doc_id"), id.startsWith("'") ? id.substring(1) : id);
        }
    }
}
