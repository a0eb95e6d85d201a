package org.gleaner.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.gleaner.render.Tables;
import scala.Tuple2;

/**
 * Writes the tables that only all documents together tell. What was kept is read once, and dealt
 * out by what documents share.
 */
final class CorpusTask implements FlatMapFunction<Iterator<Tuple2<CorpusKey, byte[]>>, Written> {

    private static final long serialVersionUID = 1L;

    /** Documents to a task, each with some 15 entities. */
    private static final long DOCUMENTS = 20_000;

    static final List<String> TABLES = List.of(Tables.ENTITIES.name(), Tables.DOCUMENTS.name());

    private final Broadcast<TableWriting> writing;
    private final WorkFolder work;

    private CorpusTask(Broadcast<TableWriting> writing, WorkFolder work) {
        this.writing = writing;
        this.work = work;
    }

    /**
     * @param kept files of what was extracted
     * @param documents how many at most
     */
    static List<Written> run(
            JavaSparkContext context,
            List<String> kept,
            long documents,
            Broadcast<TableWriting> writing,
            WorkFolder work) {
        int tasks = (int) (documents / DOCUMENTS) + 1;
        int readers = Math.max(1, Math.min(kept.size(), tasks + context.defaultParallelism()));
        return CorpusRows.dealt(
                        context.parallelize(kept, readers)
                                .mapPartitionsToPair(
                                        files ->
                                                new FlatIterator<>(
                                                        KeptFile.all(
                                                                files, writing.value().hadoop()),
                                                        CorpusTask::shares)),
                        tasks)
                .mapPartitions(new CorpusTask(writing, work))
                .collect();
    }

    private static Iterator<Tuple2<CorpusKey, byte[]>> shares(Kept kept) {
        return CorpusRows.shares(
                kept.place(),
                kept.document().content(),
                kept.document().row(),
                kept.document().entities());
    }

    @Override
    public Iterator<Written> call(Iterator<Tuple2<CorpusKey, byte[]>> dealt) throws IOException {
        try (TaskFiles files = new TaskFiles(writing.value(), work, "corpus-", TABLES)) {
            CorpusRows.of(dealt)
                    .forEachRemaining(line -> files.write(line.table().name(), line.cells()));
            return List.of(files.done()).iterator();
        }
    }
}
