package org.gleaner.spark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import org.gleaner.render.Column;

/** Cells of tables, which are words, as values of the kinds of their columns. */
final class Cells {

    private static final Pattern SEPARATOR =
            Pattern.compile(Column.LIST_SEPARATOR, Pattern.LITERAL);

    private Cells() {}

    /**
     * A row as Spark has it within.
     *
     * @param kinds of the cells, none where they are to stay words
     */
    static InternalRow row(List<String> cells, Column.Kind[] kinds) {
        Object[] values = new Object[cells.size()];
        for (int i = 0; i < values.length; i++) {
            String cell = cells.get(i);
            values[i] =
                    kinds.length == 0 ? UTF8String.fromString(cell) : within(value(cell, kinds[i]));
        }
        return new GenericInternalRow(values);
    }

    /** Null for what is unknown, and for what is no value of its kind. */
    static Object value(String cell, Column.Kind kind) {
        if (cell.isEmpty()) {
            return kind == Column.Kind.LIST ? List.of() : null;
        }
        try {
            return switch (kind) {
                case TEXT, ID -> cell;
                case NUMBER -> Long.valueOf(cell);
                case REAL -> Double.valueOf(cell);
                case AMOUNT -> DocumentStruct.amount(new BigDecimal(cell));
                case DATE -> LocalDate.parse(cell);
                case BOOLEAN -> Boolean.valueOf(cell);
                case LIST -> List.of(SEPARATOR.split(cell, -1));
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return null;
        }
    }

    private static Object within(Object value) {
        if (value instanceof String words) {
            return UTF8String.fromString(words);
        }
        if (value instanceof BigDecimal amount) {
            return Decimal.apply(
                    amount, DocumentStruct.AMOUNT.precision(), DocumentStruct.AMOUNT.scale());
        }
        if (value instanceof LocalDate day) {
            return (int) day.toEpochDay();
        }
        if (value instanceof List<?> items) {
            return new GenericArrayData(items.stream().map(Cells::within).toArray());
        }
        return value;
    }
}
