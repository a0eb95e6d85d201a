package org.gleaner.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gleaner.render.CorpusEntity;
import org.gleaner.render.Rendered;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;

/** A CSV file per table. */
final class CsvFormat implements Format {

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
        public void write(Rendered document) throws IOException {
            for (Map.Entry<String, CsvFile> table : files.entrySet()) {
                for (List<String> row : document.rows(table.getKey())) {
                    table.getValue().write(row);
                }
            }
        }

        @Override
        public void finish(RunTotals totals) throws IOException {
            CsvFile file = files.get(Tables.ENTITIES.name());
            for (CorpusEntity entity : totals.entities()) {
                file.write(Tables.ENTITIES.cells(entity));
            }
        }

        @Override
        public void close() throws IOException {
            Closing.all(files.values());
        }
    }
}
