package org.gleaner.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;

/**
 * The tables of what was extracted: those of records by unfolding, those of the whole corpus by
 * aggregation; with cells as CSV has them, which are words, or with values of the kinds of their
 * columns.
 */
final class TableFrames {

    private TableFrames() {}

    /**
     * @throws IllegalArgumentException when there is none of that name
     */
    static Table<?> table(String name) {
        return name.equals(Tables.ERRORS.name()) ? Tables.ERRORS : Tables.STANDARD.named(name);
    }

    /** The rows of a table, every column a string. */
    static Dataset<Row> cells(Dataset<Row> extracted, String name) {
        Table<?> table = table(name);
        return Tables.RECORDS.contains(table)
                ? extracted.select(unpacked(table, false))
                : ofCorpus(extracted, table);
    }

    /** The same with values in place of words, by the kind of each column. */
    static Dataset<Row> typed(Dataset<Row> extracted, String name) {
        Table<?> table = table(name);
        if (Tables.RECORDS.contains(table)) {
            return extracted.select(unpacked(table, true));
        }
        return ofCorpus(extracted, table)
                .select(
                        table.columns().stream()
                                .map(column -> value(column).as(column.name()))
                                .toArray(Column[]::new));
    }

    private static Dataset<Row> ofCorpus(Dataset<Row> extracted, Table<?> table) {
        if (table == Tables.ERRORS) {
            return extracted.where(col("error").isNotNull()).select(col("doc_id"), col("error.*"));
        }
        return table == Tables.DOCUMENTS ? documents(extracted) : entities(extracted);
    }

    private static Column unpacked(Table<?> table, boolean typed) {
        org.gleaner.render.Column.Kind[] kinds =
                typed ? PackedRows.kinds(table) : new org.gleaner.render.Column.Kind[0];
        return inline(
                udf(
                                (UDF1<byte[], List<Row>>) packed -> PackedRows.rows(packed, kinds),
                                DataTypes.createArrayType(PackedRows.type(table, typed)))
                        .apply(col(table.name())));
    }

    /** With which other each document shares its text, when it is not the first that has it. */
    private static Dataset<Row> documents(Dataset<Row> extracted) {
        Dataset<Row> done = extracted.where(col("error").isNull());
        Dataset<Row> shared =
                done.where(col("content").notEqual(""))
                        .groupBy("content")
                        .agg(
                                count(lit(1)).as("holders"),
                                min(col("place")).as("first"),
                                min_by(col("doc_id"), col("place")).as("original"))
                        .where(col("holders").gt(1))
                        .select(col("content").as("shared"), col("first"), col("original"));
        Dataset<Row> all =
                done.select(col("place"), col("content"), unpacked(Tables.DOCUMENTS, false))
                        .join(shared, col("content").equalTo(col("shared")), "left");
        Column original =
                when(col("place").equalTo(col("first")), lit(""))
                        .otherwise(coalesce(col("original"), lit("")));
        return all.select(
                Tables.DOCUMENTS.header().stream()
                        .map(name -> name.equals("duplicate_of") ? original.as(name) : col(name))
                        .toArray(Column[]::new));
    }

    /** As one machine unites them: aliases and titles in order of their first appearance. */
    private static Dataset<Row> entities(Dataset<Row> extracted) {
        Dataset<Row> shares =
                extracted
                        .select(
                                col("place"),
                                posexplode(col("entities")).as(new String[] {"at", "e"}))
                        .select(struct(col("place"), col("at")).as("place"), col("e.*"))
                        .withColumn("kind", when(col("named"), col("type")).otherwise(lit("~")));
        Dataset<Row> united =
                shares.groupBy("kind", "name")
                        .agg(
                                min_by(
                                                struct(
                                                        col("entity_id"),
                                                        col("type"),
                                                        col("first_doc_id"),
                                                        col("named")),
                                                col("place"))
                                        .as("first"),
                                sum("mentions").as("mentions"),
                                sum("documents").as("documents"));
        return united.join(words(shares, "aliases"), seq("kind", "name"), "left")
                .join(words(shares, "titles"), seq("kind", "name"), "left")
                .select(col("*"), col("first.*"))
                .select(
                        Tables.ENTITIES.header().stream()
                                .map(TableFrames::entityCell)
                                .toArray(Column[]::new));
    }

    private static Column entityCell(String name) {
        boolean words = name.equals("aliases") || name.equals("titles");
        return (words
                        ? coalesce(
                                array_join(col(name), org.gleaner.render.Column.LIST_SEPARATOR),
                                lit(""))
                        : col(name).cast("string"))
                .as(name);
    }

    /** The distinct strings of a column of lists, in order of appearance. */
    private static Dataset<Row> words(Dataset<Row> shares, String column) {
        return shares.select(
                        col("kind"),
                        col("name"),
                        col("place"),
                        posexplode(col(column)).as(new String[] {"nth", "word"}))
                .groupBy("kind", "name", "word")
                .agg(min(struct(col("place"), col("nth"))).as("first"))
                .groupBy("kind", "name")
                .agg(
                        expr("transform(array_sort(collect_list(struct(first, word))), w ->"
                                        + " w.word)")
                                .as(column));
    }

    private static scala.collection.immutable.Seq<String> seq(String... names) {
        return scala.jdk.javaapi.CollectionConverters.asScala(List.of(names)).toSeq();
    }

    private static Column value(org.gleaner.render.Column<?> column) {
        Column known = nullif(col(column.name()), lit(""));
        return switch (column.kind()) {
            case TEXT, ID -> known;
            case NUMBER -> known.try_cast(DataTypes.LongType);
            case REAL -> known.try_cast(DataTypes.DoubleType);
            case AMOUNT -> known.try_cast(DocumentStruct.AMOUNT);
            case DATE -> known.try_cast(DataTypes.DateType);
            case BOOLEAN -> known.try_cast(DataTypes.BooleanType);
            case LIST ->
                    coalesce(
                            split(known, PackedRows.LITERAL_SEPARATOR),
                            array().cast(DataTypes.createArrayType(DataTypes.StringType)));
        };
    }
}
