package org.gleaner.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gleaner.render.Column;
import org.gleaner.render.CorpusEntity;
import org.gleaner.render.RenderedCodec;
import org.gleaner.render.Rows;
import org.gleaner.render.Table;

/**
 * The rows that a document adds to a table, as one value of a frame: how many, then of each how
 * many cells, then each cell's length and UTF-8. A column for every cell would be some two hundred
 * columns, for which Spark generates and compiles code in every task.
 */
final class PackedRows {

    private PackedRows() {}

    static byte[] of(Rows rows) {
        return Bytes.of(
                out -> {
                    out.writeInt(rows.count());
                    rows.cells().writeTo(out);
                });
    }

    /** The same of a single row. */
    static byte[] of(List<String> cells) {
        return Bytes.of(out -> RenderedCodec.list(out, List.of(cells), RenderedCodec::row));
    }

    static byte[] ofEntities(List<CorpusEntity> entities) {
        return Bytes.of(out -> RenderedCodec.list(out, entities, RenderedCodec::entity));
    }

    private static <T> List<T> read(byte[] packed, RenderedCodec.Read<T> item) {
        return packed == null ? List.of() : Bytes.read(packed, in -> RenderedCodec.list(in, item));
    }

    /** The only row of a document in the table of documents. */
    static List<String> row(byte[] packed) {
        return read(packed, RenderedCodec::row).get(0);
    }

    static List<CorpusEntity> entities(byte[] packed) {
        return read(packed, RenderedCodec::entity);
    }

    /** The rows with values in place of words. */
    static List<Row> rows(byte[] packed, Column.Kind[] kinds) {
        return read(packed, in -> values(RenderedCodec.row(in), kinds));
    }

    private static Row values(List<String> cells, Column.Kind[] kinds) {
        Object[] values = new Object[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            values[i] = Cells.value(cells.get(i), kinds[i]);
        }
        return RowFactory.create(values);
    }

    /** The type of the rows of a table, as words or as values. */
    static StructType type(Table<?> table, boolean typed) {
        StructType type = new StructType();
        for (Column<?> column : table.columns()) {
            type = type.add(column.name(), typed ? type(column.kind()) : DataTypes.StringType);
        }
        return type;
    }

    static Column.Kind[] kinds(Table<?> table) {
        return table.columns().stream().map(Column::kind).toArray(Column.Kind[]::new);
    }

    private static DataType type(Column.Kind kind) {
        return switch (kind) {
            case TEXT, ID -> DataTypes.StringType;
            case NUMBER -> DataTypes.LongType;
            case REAL -> DataTypes.DoubleType;
            case AMOUNT -> DocumentStruct.AMOUNT;
            case DATE -> DataTypes.DateType;
            case BOOLEAN -> DataTypes.BooleanType;
            case LIST -> DataTypes.createArrayType(DataTypes.StringType);
        };
    }
}
