package org.gleaner.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gleaner.render.CorpusEntity;
import org.gleaner.render.Rendered;
import org.gleaner.render.RowFile;
import org.gleaner.render.Table;
import org.gleaner.render.TableSet;
import org.gleaner.render.Tables;

/**
 * {@code tables.xlsx}: a sheet per table, and one of the sentences that the rows of the others link
 * to.
 */
final class WorkbookFormat implements Format {

    private static final String FILE = "tables.xlsx";
    private static final String SENTENCE = "sentence_id";
    private static final long NOWHERE = -1;

    private final SheetLimits limits;

    WorkbookFormat(SheetLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Sink open(Path directory, FormatOptions options, Consumer<String> warnings)
            throws IOException {
        WorkbookSink sink = new WorkbookSink(directory, options.tables(), warnings);
        try {
            for (Table<?> table : options.tables().joined()) {
                sink.rows.put(table, new RowFile(directory.resolve(FILE + "." + table.name())));
            }
        } catch (IOException e) {
            sink.close();
            throw e;
        }
        return sink;
    }

    /**
     * Rows of all tables come mixed, document by document, and a workbook is written sheet by
     * sheet: they wait in files.
     */
    private final class WorkbookSink implements Sink {

        private final Path directory;
        private final TableSet tables;
        private final Table<?> transfers;
        private final GiverSums sums;
        private final Consumer<String> warnings;
        private final Map<Table<?>, RowFile> rows = new LinkedHashMap<>();

        WorkbookSink(Path directory, TableSet tables, Consumer<String> warnings) {
            this.directory = directory;
            this.tables = tables;
            transfers = tables.named("transfers");
            sums = new GiverSums(transfers);
            this.warnings = warnings;
        }

        @Override
        public Entry prepare(Rendered document) {
            return () -> write(document);
        }

        private void write(Rendered document) throws IOException {
            Map<String, Long> places = new HashMap<>();
            RowFile sentences = rows.get(Tables.SENTENCES);
            int id = Tables.SENTENCES.header().indexOf(SENTENCE);
            for (List<String> sentence : document.rows(Tables.SENTENCES.name())) {
                places.put(sentence.get(id), sentences.count());
                sentences.add(NOWHERE, sentence);
            }
            for (Table<?> table : tables.records()) {
                int link = table.header().indexOf(SENTENCE);
                for (List<String> row : document.rows(table.name())) {
                    if (table == transfers) {
                        sums.add(row);
                    }
                    rows.get(table)
                            .add(
                                    link < 0
                                            ? NOWHERE
                                            : places.getOrDefault(row.get(link), NOWHERE),
                                    row);
                }
            }
        }

        @Override
        public void finish(RunTotals totals) throws IOException {
            for (CorpusEntity entity : totals.entities()) {
                rows.get(Tables.ENTITIES).add(NOWHERE, Tables.ENTITIES.cells(entity));
            }
            totals.documents().forEach(row -> rows.get(Tables.DOCUMENTS).add(NOWHERE, row));
            new WorkbookWriter(limits, warnings)
                    .write(rows, SENTENCE, sums, totals, directory, directory.resolve(FILE));
        }

        @Override
        public void close() throws IOException {
            Closing.all(rows.values());
        }
    }
}
