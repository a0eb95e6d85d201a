package org.gleaner.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gleaner.render.CorpusEntity;
import org.gleaner.render.Rendered;
import org.gleaner.render.Rows;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;

/** A CSV file per table. */
final class CsvFormat implements Format {

    private static final int BATCH = 1000;

    @Override
    public List<String> files() {
        return Tables.ALL.stream().map(CsvFormat::file).toList();
    }

    private static String file(Table<?> table) {
        return table.name() + ".csv";
    }

    @Override
    public Sink open(Path directory, FormatOptions options, Consumer<String> warnings)
            throws IOException {
        CsvSink sink = new CsvSink();
        try {
            for (Table<?> table : options.tables().all()) {
                sink.files.put(
                        table.name(),
                        new CsvFile(directory.resolve(file(table)), table, options, warnings));
            }
        } catch (IOException e) {
            sink.close();
            throw e;
        }
        return sink;
    }

    private static final class CsvSink implements Sink {

        private final Map<String, CsvFile> files = new LinkedHashMap<>();

        @Override
        public Entry prepare(Rendered document) throws IOException {
            List<Entry> entries = new ArrayList<>();
            for (Table<?> table : Tables.RECORDS) {
                Rows rows = document.rows(table.name());
                if (rows.count() > 0) {
                    entries.add(files.get(table.name()).prepare(rows));
                }
            }
            return () -> {
                for (Entry entry : entries) {
                    entry.write();
                }
            };
        }

        @Override
        public void finish(RunTotals totals) throws IOException {
            Batches entities = new Batches(files.get(Tables.ENTITIES.name()));
            for (CorpusEntity entity : totals.entities()) {
                entities.add(Tables.ENTITIES.cells(entity));
            }
            entities.end();
            Batches documents = new Batches(files.get(Tables.DOCUMENTS.name()));
            totals.documents().forEach(documents::add);
            documents.end();
        }

        @Override
        public void close() throws IOException {
            Closing.all(files.values());
        }
    }

    /** Rows written so many at a time. */
    private static final class Batches {

        private final CsvFile file;
        private final List<List<String>> some = new ArrayList<>();

        Batches(CsvFile file) {
            this.file = file;
        }

        void add(List<String> row) throws IOException {
            some.add(row);
            if (some.size() == BATCH) {
                end();
            }
        }

        void end() throws IOException {
            file.prepare(some).write();
            some.clear();
        }
    }
}
