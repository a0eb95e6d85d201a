package org.gleaner.spark;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.gleaner.render.Column;
import org.gleaner.render.Rows;
import org.gleaner.render.Table;
import org.gleaner.render.Utf8Strings;

/**
 * The rows that a document adds to a table, as one value of a frame: how many, then of each how
 * many cells, then each cell's length and UTF-8. A column for every cell would be some two hundred
 * columns, for which Spark generates and compiles code in every task.
 */
final class PackedRows {

    /** As a regular expression. */
    static final String LITERAL_SEPARATOR = Pattern.quote(Column.LIST_SEPARATOR);

    private PackedRows() {}

    static byte[] of(Rows rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) rows.cells().size() + 4);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(rows.count());
            rows.cells().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same of a single row. */
    static byte[] of(List<String> cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(1);
            out.writeInt(cells.size());
            for (String cell : cells) {
                Utf8Strings.write(out, cell);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * @param kinds of the cells, none where they are to stay words
     */
    static List<Row> rows(byte[] packed, Column.Kind[] kinds) {
        if (packed == null) {
            return List.of();
        }
        ByteBuffer in = ByteBuffer.wrap(packed);
        List<Row> rows = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            Object[] cells = new Object[in.getInt()];
            for (int i = 0; i < cells.length; i++) {
                int length = in.getInt();
                UTF8String words = UTF8String.fromBytes(packed, in.position(), length);
                in.position(in.position() + length);
                cells[i] = kinds.length == 0 ? words : value(words, kinds[i]);
            }
            rows.add(RowFactory.create(cells));
        }
        return rows;
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

    /** Null for what is unknown, and for what is no value of its kind. */
    private static Object value(UTF8String words, Column.Kind kind) {
        if (words.numBytes() == 0) {
            return kind == Column.Kind.LIST ? List.of() : null;
        }
        try {
            return switch (kind) {
                case TEXT, ID -> words;
                case NUMBER -> Long.valueOf(words.toString());
                case REAL -> Double.valueOf(words.toString());
                case AMOUNT -> DocumentStruct.amount(new BigDecimal(words.toString()));
                case DATE -> LocalDate.parse(words.toString());
                case BOOLEAN -> Boolean.valueOf(words.toString());
                case LIST -> items(words.toString());
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return null;
        }
    }

    private static List<String> items(String list) {
        return List.of(list.split(LITERAL_SEPARATOR, -1));
    }
}
