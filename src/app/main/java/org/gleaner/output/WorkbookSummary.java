package org.gleaner.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gleaner.model.Skipped;
import org.gleaner.pipeline.Outcome;
import org.gleaner.render.Column;
import org.gleaner.render.RowFile;
import org.gleaner.render.Table;

/**
 * The first sheet: how many there are of what, what each giver gives, what failed and what is no
 * document.
 */
final class WorkbookSummary {

    static final String NAME = "summary";

    private static final int MOST = 1000;
    private static final double[] WIDTHS = {44, 16, 12, 20, 20};

    private final Worksheet sheet;
    private int line;

    private WorkbookSummary(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(
            Workbook workbook, Map<Table<?>, RowFile> tables, GiverSums sums, RunTotals totals)
            throws IOException {
        WorkbookSummary summary = new WorkbookSummary(workbook.newWorksheet(NAME));
        for (int column = 0; column < WIDTHS.length; column++) {
            summary.sheet.width(column, WIDTHS[column]);
        }
        summary.counts(tables, totals);
        summary.sums(sums);
        summary.failed(totals);
        summary.skipped(totals);
        summary.sheet.fitToWidth((short) 1);
        summary.sheet.fitToHeight((short) 0);
        summary.sheet.finish();
    }

    private void counts(Map<Table<?>, RowFile> tables, RunTotals totals) {
        heading("table", "rows", "a row is");
        tables.forEach(
                (table, rows) -> row(table.name(), BigDecimal.valueOf(rows.count()), table.doc()));
        row("failed documents", BigDecimal.valueOf(totals.failed().size()), "listed below");
        row("skipped files", BigDecimal.valueOf(totals.skipped().size()), "listed below");
    }

    private void sums(GiverSums sums) {
        line++;
        heading("giver", "currency", "transfers", "at least", "at most");
        sums.sorted()
                .limit(MOST)
                .forEach(
                        sum ->
                                row(
                                        sum.giver(),
                                        sum.currency(),
                                        BigDecimal.valueOf(sum.transfers()),
                                        sum.least(),
                                        sum.most().<Object>map(most -> most).orElse("")));
    }

    private void failed(RunTotals totals) {
        line++;
        heading("failed document", "stage", "kind", "what happened");
        for (Outcome.Failed failure : totals.failed()) {
            row(failure.id(), failure.stage(), failure.kind().label(), failure.message());
        }
    }

    private void skipped(RunTotals totals) {
        line++;
        heading("skipped file", "kind", "", "why");
        for (Skipped skipped : totals.skipped().stream().limit(MOST).toList()) {
            row(skipped.path(), skipped.kind(), "", skipped.reason());
        }
    }

    private void heading(String... cells) {
        row((Object[]) cells);
        sheet.range(line - 1, 0, line - 1, WIDTHS.length - 1)
                .style()
                .bold()
                .fillColor(WorkbookWriter.SHADE)
                .set();
    }

    private void row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof BigDecimal number) {
                new WorkbookCell(sheet, line, column)
                        .write(Column.Kind.AMOUNT, number.toPlainString());
            } else if (!cells[column].equals("")) {
                new WorkbookCell(sheet, line, column)
                        .write(Column.Kind.TEXT, SpreadsheetCells.cut(cells[column].toString()));
            }
        }
        line++;
    }
}
