package org.gleaner.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.udf;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import scala.Tuple2;

/**
 * The tables of frames of what was extracted: those of records by unfolding, those of the whole
 * corpus by what documents share; with values of the kinds of their columns.
 */
final class TableFrames {

    private TableFrames() {}

    /**
     * @throws IllegalArgumentException when there is none of that name
     */
    static Table<?> table(String name) {
        return name.equals(Tables.ERRORS.name()) ? Tables.ERRORS : Tables.STANDARD.named(name);
    }

    /** The rows of a table, with values by the kind of each column. */
    static Dataset<Row> typed(Dataset<Row> extracted, String name) {
        Table<?> table = table(name);
        boolean ofCorpus = table == Tables.ENTITIES || table == Tables.DOCUMENTS;
        return (ofCorpus ? ofCorpus(extracted, table) : extracted).select(unpacked(table));
    }

    private static Column unpacked(Table<?> table) {
        org.gleaner.render.Column.Kind[] kinds = PackedRows.kinds(table);
        return inline(
                udf(
                                (UDF1<byte[], List<Row>>) packed -> PackedRows.rows(packed, kinds),
                                DataTypes.createArrayType(PackedRows.type(table, true)))
                        .apply(col(table.name())));
    }

    /** As the job makes them; a packed row each. */
    private static Dataset<Row> ofCorpus(Dataset<Row> extracted, Table<?> table) {
        JavaRDD<Row> documents =
                extracted
                        .where(col("error").isNull())
                        .select("id", "content", Tables.DOCUMENTS.name(), Tables.ENTITIES.name())
                        .toJavaRDD();
        String name = table.name();
        JavaRDD<Row> rows =
                CorpusRows.dealt(
                                documents.flatMapToPair(TableFrames::shares),
                                documents.getNumPartitions())
                        .mapPartitions(CorpusRows::of)
                        .filter(line -> line.table().name().equals(name))
                        .map(line -> RowFactory.create(PackedRows.of(line.cells())));
        return extracted
                .sparkSession()
                .createDataFrame(rows, new StructType().add(name, DataTypes.BinaryType));
    }

    private static Iterator<Tuple2<CorpusKey, byte[]>> shares(Row document) {
        return CorpusRows.shares(
                new Place(0, "", 0, document.getString(0)),
                document.getString(1),
                PackedRows.row(document.getAs(2)),
                PackedRows.entities(document.getAs(3)));
    }
}
