package org.gleaner.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.gleaner.render.Column;
import org.gleaner.render.Table;

/**
 * One table as a Parquet file: its rows in groups, of each group one column after another, and at
 * the end what there is and where. A group is kept until it has some megabytes.
 */
final class ParquetFile implements Closeable {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

    /** A run has a dozen of these files at once. */
    private static final long GROUP_BYTES = 4 << 20;

    private final String name;
    private final Consumer<String> warnings;
    private final OutputStream out;
    private final List<ParquetColumn> columns = new ArrayList<>();
    private final List<RowGroup> groups = new ArrayList<>();
    private long written = MAGIC.length;
    private int waiting;
    private long count;

    ParquetFile(Path path, Table<?> table, Consumer<String> warnings) throws IOException {
        name = path.getFileName().toString();
        this.warnings = warnings;
        for (Column<?> column : table.columns()) {
            columns.add(new ParquetColumn(column.name(), column.kind()));
        }
        out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        out.write(MAGIC);
    }

    void add(List<String> row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.get(i));
        }
        waiting++;
        if (columns.stream().mapToLong(ParquetColumn::size).sum() >= GROUP_BYTES) {
            writeGroup();
        }
    }

    private void writeGroup() throws IOException {
        List<ColumnChunk> chunks = new ArrayList<>();
        long bytes = 0;
        for (ParquetColumn column : columns) {
            ColumnChunk chunk = column.writeTo(out, written);
            written += chunk.getMeta_data().getTotal_compressed_size();
            bytes += chunk.getMeta_data().getTotal_uncompressed_size();
            chunks.add(chunk);
        }
        groups.add(new RowGroup(chunks, bytes, waiting));
        count += waiting;
        waiting = 0;
    }

    /** Writes what still waits, and the description of all. */
    void finish() throws IOException {
        if (waiting > 0) {
            writeGroup();
        }
        List<SchemaElement> schema = new ArrayList<>();
        schema.add(new SchemaElement("row").setNum_children(columns.size()));
        columns.forEach(column -> schema.add(column.schema()));
        FileMetaData all = new FileMetaData(VERSION, schema, count, groups);
        all.setCreated_by("gleaner");
        CountedOutput end = new CountedOutput(out);
        Util.writeFileMetaData(all, end);
        out.write(
                ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt((int) end.count())
                        .array());
        out.write(MAGIC);
        for (ParquetColumn column : columns) {
            if (column.lost() > 0) {
                warnings.accept(
                        name
                                + ": "
                                + column.lost()
                                + " cells of the column "
                                + column.name()
                                + " hold more digits than its type and are empty; the CSV has"
                                + " them");
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
