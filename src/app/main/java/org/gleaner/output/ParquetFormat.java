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

/**
 * A Parquet file per table, {@code transfers.parquet}, and one of the sentences, which the others
 * join on {@code doc_id} and {@code sentence_id}. What is empty in CSV is null.
 */
final class ParquetFormat implements Format {

    @Override
    public List<String> files() {
        return Tables.JOINED.stream().map(ParquetFormat::file).toList();
    }

    private static String file(Table<?> table) {
        return table.name() + ".parquet";
    }

    @Override
    public Sink open(Path directory, FormatOptions options, Consumer<String> warnings)
            throws IOException {
        ParquetSink sink = new ParquetSink();
        try {
            for (Table<?> table : options.tables().joined()) {
                sink.files.put(
                        table.name(),
                        new ParquetFile(directory.resolve(file(table)), table, warnings));
            }
        } catch (IOException e) {
            sink.close();
            throw e;
        }
        return sink;
    }

    private static final class ParquetSink implements Sink {

        private final Map<String, ParquetFile> files = new LinkedHashMap<>();

        @Override
        public Entry prepare(Rendered document) {
            return () -> {
                for (Map.Entry<String, ParquetFile> file : files.entrySet()) {
                    for (List<String> row : document.rows(file.getKey())) {
                        file.getValue().add(row);
                    }
                }
            };
        }

        @Override
        public void finish(RunTotals totals) throws IOException {
            ParquetFile entities = files.get(Tables.ENTITIES.name());
            for (CorpusEntity entity : totals.entities()) {
                entities.add(Tables.ENTITIES.cells(entity));
            }
            totals.documents().forEach(files.get(Tables.DOCUMENTS.name())::add);
            for (ParquetFile file : files.values()) {
                file.finish();
            }
        }

        @Override
        public void close() throws IOException {
            Closing.all(files.values());
        }
    }
}
