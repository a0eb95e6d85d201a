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
            for (Table<?> table : Tables.ALL) {
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
            for (Map.Entry<String, CsvFile> table : files.entrySet()) {
                Rows rows = document.rows(table.getKey());
                if (rows.count() > 0) {
                    entries.add(table.getValue().prepare(rows));
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
            CsvFile file = files.get(Tables.ENTITIES.name());
            List<List<String>> some = new ArrayList<>();
            for (CorpusEntity entity : totals.entities()) {
                some.add(Tables.ENTITIES.cells(entity));
                if (some.size() == BATCH) {
                    file.prepare(some).write();
                    some.clear();
                }
            }
            file.prepare(some).write();
        }

        @Override
        public void close() throws IOException {
            Closing.all(files.values());
        }
    }
}
