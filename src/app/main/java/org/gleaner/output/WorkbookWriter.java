package org.gleaner.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gleaner.render.RowFile;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;

/** Writes tables as the sheets of a workbook, one after the other and row by row. */
final class WorkbookWriter {

    private static final String UNSTABLE = ".unpacked";
    private static final int ROWS_IN_MEMORY = 500;
    static final String SHADE = "DDE5EE";

    private static final String SENTENCE_TEXT = "sentence_text";
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    /** Behind the sentence, what a person reads. */
    private static final Set<String> SEEN = Set.of("page", "confidence", "rule", "annotator");

    private final SheetLimits limits;
    private final Consumer<String> warnings;

    WorkbookWriter(SheetLimits limits, Consumer<String> warnings) {
        this.limits = limits;
        this.warnings = warnings;
    }

    /**
     * @param tables in the order of the sheets; the target of a row is that of its sentence
     * @param linked the column that leads there
     * @param directory for a file that is gone at the end
     */
    void write(
            Map<Table<?>, RowFile> tables,
            String linked,
            GiverSums sums,
            RunTotals totals,
            Path directory,
            Path file)
            throws IOException {
        Path unstable = directory.resolve(file.getFileName() + UNSTABLE);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unstable))) {
                // not closed when writing fails: it would write its last sheet for ever
                Workbook workbook = new Workbook(out, "Gleaner", null);
                WorkbookSummary.write(workbook, tables, sums, totals);
                for (Map.Entry<Table<?>, RowFile> table : tables.entrySet()) {
                    Sheets sheets =
                            new Sheets(
                                    workbook,
                                    table.getKey(),
                                    table.getKey().header().indexOf(linked),
                                    widths(table.getKey(), table.getValue()));
                    table.getValue().forEach(sheets::row);
                    sheets.end();
                }
                workbook.finish();
            }
            StableZip.copy(unstable, file);
        } finally {
            Files.deleteIfExists(unstable);
        }
    }

    /** As wide as what stands in a column, within reason. */
    private static int[] widths(Table<?> table, RowFile rows) throws IOException {
        int[] widths = new int[table.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(NARROWEST, table.header().get(column).length() + 4);
        }
        rows.forEach(
                (target, cells) -> {
                    for (int column = 0; column < widths.length; column++) {
                        widths[column] =
                                Math.max(
                                        widths[column],
                                        Math.min(WIDEST, cells.get(column).length() + 2));
                    }
                });
        return widths;
    }

    /** The sheets of one table. */
    private final class Sheets {

        private final Workbook workbook;
        private final Table<?> table;
        private final int link;
        private final int sentence;
        private final int[] widths;
        private final SpreadsheetCells cells;
        private Worksheet sheet;
        private int sheets;
        private int lines;
        private int links;
        private boolean warned;

        Sheets(Workbook workbook, Table<?> table, int link, int[] widths) {
            this.workbook = workbook;
            this.table = table;
            this.link = link;
            this.widths = widths;
            sentence = table.header().indexOf(SENTENCE_TEXT);
            cells = new SpreadsheetCells(table, warnings);
            begin();
        }

        private void begin() {
            sheet = workbook.newWorksheet(SheetLimits.name(table, sheets++));
            sheet.freezePane(1, 1);
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, widths[column]);
                sheet.inlineString(0, column, table.header().get(column));
                sheet.comment(0, column, table.columns().get(column).doc());
            }
            fold();
            sheet.range(0, 0, 0, widths.length - 1).style().bold().fillColor(SHADE).set();
            lines = 1;
            links = 0;
        }

        /** Ids and offsets, behind the sentence, are there for those who open them. */
        private void fold() {
            for (int column = sentence + 1; sentence >= 0 && column < widths.length; column++) {
                if (!SEEN.contains(table.header().get(column))) {
                    sheet.groupCols(column, column);
                    sheet.hideColumn(column);
                }
            }
        }

        /** What a page's width shows: all in front of the ids. */
        private void print() {
            int last = sentence >= 0 ? sentence : widths.length - 1;
            sheet.addNamedRange(
                    sheet.range(0, 0, Math.max(lines - 1, 0), last), "_xlnm.Print_Area");
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(0);
        }

        void row(long target, List<String> row) throws IOException {
            if (lines == limits.rows()) {
                end();
                begin();
            }
            for (int column = 0; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    new WorkbookCell(sheet, lines, column)
                            .write(table.columns().get(column).kind(), cells.fit(row, column));
                }
                if (column == sentence) {
                    sheet.style(lines, column).wrapText(true).set();
                }
            }
            if (link >= 0 && target >= 0) {
                link(target, row.get(link));
            }
            lines++;
            if (lines % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }

        private void link(long target, String words) {
            if (links == limits.links()) {
                if (!warned) {
                    warnings.accept(
                            "tables.xlsx: a sheet holds "
                                    + limits.links()
                                    + " links; further rows of "
                                    + table.name()
                                    + " are without");
                    warned = true;
                }
                return;
            }
            links++;
            String place =
                    "'"
                            + SheetLimits.name(Tables.SENTENCES, limits.sheet(target))
                            + "'!A"
                            + (limits.line(target) + 1);
            // without words of its own, which the library would keep in memory to the end
            sheet.hyperlink(lines, link, HyperLink.internal(place, ""));
            sheet.inlineString(lines, link, words);
        }

        void end() throws IOException {
            print();
            sheet.setAutoFilter(0, 0, Math.max(lines - 1, 0), widths.length - 1);
            sheet.finish();
        }
    }
}
