package org.gleaner.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;

/**
 * The files of one attempt at a task, under a name that no other attempt has: a file for each table
 * that it has rows of, and one of what it extracted, which has its name when all are whole. What an
 * attempt that fails, or is not heard, leaves behind is nobody's; the driver publishes what it was
 * told of, so that a task may run any number of times.
 */
final class TaskFiles implements Closeable {

    private final TableWriting writing;
    private final WorkFolder work;
    private final FileSystem system;
    private final int task;
    private final String attempt;
    private final Map<String, OutputWriter> writers = new LinkedHashMap<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();
    private KeptFile kept;
    private long resumed;
    private boolean isWhole;

    /**
     * @param always the tables of which the first task writes a file even when there are no rows,
     *     so that there is one
     */
    TaskFiles(TableWriting writing, WorkFolder work, String kind, Iterable<String> always)
            throws IOException {
        this.writing = writing;
        this.work = work;
        TaskContext context = TaskContext.get();
        task = context.partitionId();
        attempt = String.format("%s%05d-%d", kind, task, context.taskAttemptId());
        system = work.path().getFileSystem(writing.hadoop());
        if (task == 0) {
            always.forEach(this::open);
        }
    }

    private OutputWriter open(String table) {
        rows.put(table, 0L);
        OutputWriter writer =
                writing.open(table, work.table(attempt, table + writing.ending(table)).toString());
        writers.put(table, writer);
        return writer;
    }

    void write(String table, List<String> cells) {
        write(table, Cells.row(cells, writing.kinds(table)));
    }

    private void write(String table, InternalRow row) {
        OutputWriter writer = writers.get(table);
        (writer == null ? open(table) : writer).write(row);
        rows.merge(table, 1L, Long::sum);
    }

    void keep(Kept document, boolean isOld) throws IOException {
        if (kept == null) {
            kept = new KeptFile(system, work.draft(attempt));
        }
        kept.add(document);
        resumed += isOld ? 1 : 0;
        met.addAll(document.document().met());
    }

    /** Makes them whole. */
    Written done() throws IOException {
        for (OutputWriter writer : writers.values()) {
            writer.close();
        }
        boolean hasKept = kept != null;
        if (hasKept) {
            kept.close();
            if (!system.rename(work.draft(attempt), work.kept(attempt))) {
                throw new IOException("cannot rename " + work.draft(attempt));
            }
        }
        isWhole = true;
        return new Written(task, attempt, rows, hasKept, resumed, met);
    }

    /** Removes what is not done. */
    @Override
    public void close() throws IOException {
        if (isWhole) {
            return;
        }
        writers.values().forEach(writer -> IOUtils.closeStream(writer::close));
        IOUtils.closeStream(kept);
        system.delete(work.tables(attempt), true);
        system.delete(work.draft(attempt), false);
    }
}
