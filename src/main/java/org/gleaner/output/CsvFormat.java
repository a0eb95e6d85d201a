package org.gleaner.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    public Sink open(Path directory) throws IOException {
        CsvSink sink = new CsvSink();
        try {
            for (Table<?> table : Tables.ALL) {
                sink.files.put(table.name(), new CsvFile(directory.resolve(file(table)), table.header()));
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
            for (Map.Entry<String, List<List<String>>> table : document.rows().entrySet()) {
                CsvFile file = files.get(table.getKey());
                for (List<String> row : table.getValue()) {
                    file.write(row);
                }
            }
        }

        @Override
        public void finish(Iterable<CorpusEntity> entities) throws IOException {
            CsvFile file = files.get(Tables.ENTITIES.name());
            for (CorpusEntity entity : entities) {
                file.write(Tables.ENTITIES.cells(entity));
            }
        }

        @Override
        public void close() throws IOException {
            IOException failure = null;
            for (CsvFile file : files.values()) {
                try {
                    file.close();
                } catch (IOException e) {
                    failure = e;
                }
            }
            if (failure != null) {
                throw failure;
            }
        }
    }
}
