package org.gleaner.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_json;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.gleaner.Stages;
import org.gleaner.input.FieldNames;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.pipeline.Configuration;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;

/**
 * Data frames of documents and of what is found in them.
 *
 * <pre>{@code
 * Dataset<Row> extracted = GleanerFrames.extract(documents, Configuration.standard()).cache();
 * GleanerFrames.table(extracted, "pledges").write().parquet("pledges");
 * }</pre>
 */
public final class GleanerFrames {

    private GleanerFrames() {}

    /**
     * A row for each document, of which {@link #table} makes tables; to be cached or written, where
     * more than one table is wanted, since a document is run whenever the frame is computed.
     * Partitions stay as they are.
     *
     * @param documents with a column {@code text} (or {@code body}, {@code content} ...) of strings
     *     and any of {@code id}, {@code title}, {@code date} and {@code language}; other columns
     *     are metadata
     * @throws IllegalArgumentException when no column holds texts
     * @throws org.gleaner.pipeline.UserFileException when a line of a user's file is faulty
     */
    public static Dataset<Row> extract(Dataset<Row> documents, Configuration configuration) {
        Stages.pipeline(configuration);
        Settings settings = new Settings(configuration);
        return lines(documents, FieldNames.USUAL)
                .mapPartitions(
                        (MapPartitionsFunction<String, Row> & Serializable)
                                lines -> extracted(lines, settings),
                        Encoders.row(ExtractedRow.TYPE));
    }

    private static Iterator<Row> extracted(Iterator<String> lines, Settings settings) {
        Metadata metadata = Metadata.none();
        return new MappedIterator<>(
                lines,
                line -> {
                    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                    return ExtractedRow.of(Chain.extract(Inputs.ofLine(bytes, metadata), settings));
                });
    }

    /** The rows as lines of JSON; one without an id has one of its content. */
    static Dataset<String> lines(Dataset<Row> documents, FieldNames names) {
        List<String> columns = Arrays.asList(documents.columns());
        String text =
                names.textAmong(columns)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no column "
                                                        + names.text().orElse("text")
                                                        + " that holds texts; there are "
                                                        + String.join(", ", columns)));
        StructField field = documents.schema().apply(text);
        if (!field.dataType().equals(DataTypes.StringType)) {
            throw new IllegalArgumentException(
                    "column "
                            + text
                            + " is "
                            + field.dataType().simpleString()
                            + ", and texts are string; cast it, or name another");
        }
        Column generated =
                concat(lit("row-"), substring(sha2(quoted(text).cast("binary"), 256), 1, 12));
        String id = names.idAmong(columns).orElse("id");
        List<Column> fields = new ArrayList<>();
        columns.stream().filter(name -> !name.equals(id)).forEach(name -> fields.add(quoted(name)));
        fields.add(
                (columns.contains(id) ? coalesce(quoted(id).cast("string"), generated) : generated)
                        .as(id));
        return documents
                .select(to_json(struct(fields.toArray(new Column[0]))))
                .as(Encoders.STRING());
    }

    /** A name may hold a dot. */
    private static Column quoted(String name) {
        return col("`" + name.replace("`", "``") + "`");
    }

    /** The names of the tables, in the order of docs/tables.md, {@code errors} last. */
    public static List<String> tables() {
        List<String> names = new ArrayList<>(Tables.ALL.stream().map(Table::name).toList());
        names.add(Tables.ERRORS.name());
        return names;
    }

    /**
     * One of {@link #tables} with typed columns: amounts are decimals, days dates, confidences
     * doubles, lists arrays; what is unknown is null.
     *
     * @param extracted as {@link #extract} gives it
     * @throws IllegalArgumentException when there is no table of that name
     */
    public static Dataset<Row> table(Dataset<Row> extracted, String name) {
        return TableFrames.typed(extracted, name);
    }
}
