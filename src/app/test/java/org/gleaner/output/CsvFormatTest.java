package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.render.Column;
import org.gleaner.render.CorpusDocuments;
import org.gleaner.render.CorpusEntities;
import org.gleaner.render.CorpusEntity;
import org.gleaner.render.NastyValues;
import org.gleaner.render.Rendered;
import org.gleaner.render.Sample;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFormatTest {

    @TempDir private Path directory;

    private String write(String file, Rendered... documents) throws IOException {
        try (CorpusEntities entities = new CorpusEntities(directory);
                CorpusDocuments rows = new CorpusDocuments(directory);
                Sink sink =
                        Formats.of("csv").open(directory, FormatOptions.STANDARD, message -> {})) {
            for (Rendered document : documents) {
                sink.prepare(document).write();
                entities.add(document.entities());
                rows.add(document);
            }
            sink.finish(new RunTotals(entities, rows, List.of(), List.of(), List.of()));
        }
        return Files.readString(directory.resolve(file));
    }

    @Test
    void quotesAsRfc4180Says() throws IOException {
        assertEquals(
                """
                doc_id,doc_date,title,kind,speaker,sentence_text,page,speaker_id,quote_id,sentence_id,text,start,end
                a/b.txt,2023-05-01,On sales,direct,,"If asked, we will pay Acme, ""Inc"" $5 million by 2024.",,,q05d859818dde,s27b58bbb5d02,""\"Inc""\",40,45
                """
                        .replace("\n", "\r\n"),
                write("quotes.csv", Rendered.of(Sample.document())));
    }

    @Test
    void writesTheHeaderOfEveryTableEvenWithoutRows() throws IOException {
        write("turns.csv");
        for (Table<?> table : Tables.ALL) {
            assertEquals(
                    String.join(",", table.header()) + "\r\n",
                    Files.readString(directory.resolve(table.name() + ".csv")));
        }
        assertEquals(Tables.ALL.size(), Formats.of("csv").files().size());
    }

    @Test
    void countsAnEntityOverDocuments() throws IOException {
        assertEquals(
                """
                type,name,aliases,titles,mentions,documents,first_doc_id,named,entity_id
                ORGANIZATION,"Acme, ""Inc""\",Acme,,2,2,one,true,e2a1b1fe0c2e4
                PERSON,Ann Lee,,Dr | Chair,2,2,one,true,ec24abbfbd746
                """
                        .replace("\n", "\r\n"),
                write(
                        "entities.csv",
                        Rendered.of(Sample.document("one")),
                        Rendered.of(Sample.document("two"))));
    }

    @Test
    void unitesAliasesAndTitlesInOrderOfAppearance() {
        CorpusEntity first =
                new CorpusEntity(
                        "e1", "PERSON", "Ann", List.of("A", "B"), List.of(), 2, 1, "one", true);
        CorpusEntity later =
                new CorpusEntity(
                        "e1", "PERSON", "Ann", List.of("C", "A"), List.of("Dr"), 3, 1, "two", true);
        assertEquals(
                new CorpusEntity(
                        "e1",
                        "PERSON",
                        "Ann",
                        List.of("A", "B", "C"),
                        List.of("Dr"),
                        5,
                        2,
                        "one",
                        true),
                first.plus(later));
    }

    private static String unguarded(String cell) {
        return cell.matches("(?s)'+(?:[=+@\\t\uFF1D-]|[\\d.$-].*|MAR1|true).*")
                ? cell.substring(1)
                : cell;
    }

    private static Map<String, List<Map<String, String>>> read(
            Path directory, FormatOptions options) throws IOException {
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(options.delimiter())
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get();
        for (Table<?> table : Tables.ALL) {
            String file = Files.readString(directory.resolve(table.name() + ".csv"));
            assertEquals(options.excel(), file.startsWith("\uFEFF"));
            try (CSVParser parser =
                    CSVParser.parse(options.excel() ? file.substring(1) : file, format)) {
                tables.put(table.name(), parser.stream().map(CSVRecord::toMap).toList());
            }
        }
        return tables;
    }

    @Test
    void holdsWhatTheJsonHolds() throws IOException {
        Written written =
                Written.of(NastyValues.documents()).to(directory, "csv", FormatOptions.STANDARD);
        assertEquals(List.of(), written.warnings());
        assertHolds(written.expected(), directory);
    }

    /** That the CSV files in a directory hold these rows. */
    static void assertHolds(Map<String, List<Map<String, String>>> expected, Path directory)
            throws IOException {
        Map<String, List<Map<String, String>>> tables = read(directory, FormatOptions.STANDARD);
        for (Table<?> table : Tables.ALL) {
            assertEquals(expected.get(table.name()), tables.get(table.name()), table.name());
        }
        Joins.assertLead(tables);
    }

    @Test
    void holdsForASpreadsheetWhatTheJsonHoldsGuardedAndCut() throws IOException {
        FormatOptions options = new FormatOptions(true, ';', List.of());
        Written written = Written.of(NastyValues.documents()).to(directory, "csv", options);
        Map<String, List<Map<String, String>>> tables = read(directory, options);
        for (Table<?> table : Tables.ALL) {
            List<Map<String, String>> expected = written.expected().get(table.name());
            for (int row = 0; row < expected.size(); row++) {
                for (Column<?> column : table.columns()) {
                    String full = expected.get(row).get(column.name());
                    String cell = tables.get(table.name()).get(row).get(column.name());
                    assertTrue(
                            full.equals(unguarded(cell))
                                    || full.equals(cell)
                                    || cell.length() > 32_000 && full.startsWith(unguarded(cell)),
                            table.name() + "." + column.name() + ": " + cell);
                    assertTrue(cell.length() <= 32_767, column.name());
                    if (column.kind().isWords()) {
                        assertFalse(cell.matches("(?s)[=+@\t\uFF1D-].*"), cell);
                    }
                    if (column.kind() == Column.Kind.ID) {
                        assertFalse(cell.matches("[-+]?\\d+([.eE]\\d+)?"), cell);
                    }
                }
            }
        }
        assertTrue(
                written.warnings().stream()
                        .anyMatch(
                                warning ->
                                        warning.startsWith(
                                                "=cmd|' /C calc'!A0: the cell turns.text has ")),
                written.warnings().toString());
    }

    @Test
    void listsTheFormatsWhenOneIsUnknown() {
        try {
            Formats.of("xml");
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains("jsonl, csv"), e.getMessage());
        }
    }
}
