package org.gleaner.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalTypes;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.gleaner.render.Column;

/**
 * The cells of one column that wait for their group to be written, as Parquet has them: runs that
 * tell which cells are there, and behind them the values of those that are. Types are those that
 * Spark gives: a whole number is a {@code bigint}, a confidence a {@code double}, an amount a
 * {@code decimal(38,9)}, a day a {@code date}; a list is the text that the CSV has.
 */
final class ParquetColumn {

    /** As Spark and DuckDB know them; nine decimals leave room for 29 digits before them. */
    private static final int DIGITS = 38;

    private static final int DECIMALS = 9;
    private static final int DECIMAL_BYTES = 16;

    private final String name;
    private final Column.Kind kind;
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private boolean present;
    private int run;
    private int count;
    private int bits;
    private int bitCount;
    private int lost;

    ParquetColumn(String name, Column.Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    String name() {
        return name;
    }

    /** How many cells, of all groups, its type could not hold. */
    int lost() {
        return lost;
    }

    long size() {
        return values.size() + levels.size();
    }

    SchemaElement schema() {
        SchemaElement schema =
                new SchemaElement(name)
                        .setRepetition_type(FieldRepetitionType.OPTIONAL)
                        .setType(type());
        switch (kind) {
            case TEXT, ID, LIST ->
                    schema.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalTypes.UTF8);
            case AMOUNT ->
                    schema.setConverted_type(ConvertedType.DECIMAL)
                            .setLogicalType(LogicalTypes.DECIMAL(DECIMALS, DIGITS))
                            .setPrecision(DIGITS)
                            .setScale(DECIMALS)
                            .setType_length(DECIMAL_BYTES);
            case DATE ->
                    schema.setConverted_type(ConvertedType.DATE).setLogicalType(LogicalTypes.DATE);
            case NUMBER, REAL, BOOLEAN -> {}
        }
        return schema;
    }

    private Type type() {
        return switch (kind) {
            case TEXT, ID, LIST -> Type.BYTE_ARRAY;
            case AMOUNT -> Type.FIXED_LEN_BYTE_ARRAY;
            case DATE -> Type.INT32;
            case NUMBER -> Type.INT64;
            case REAL -> Type.DOUBLE;
            case BOOLEAN -> Type.BOOLEAN;
        };
    }

    /**
     * @param cell as the CSV has it; empty is null
     */
    void add(String cell) {
        Optional<byte[]> value = cell.isEmpty() ? Optional.empty() : value(cell);
        if (value.isEmpty() && !cell.isEmpty()) {
            lost++;
        }
        if (value.isPresent() != present) {
            endRun();
            present = value.isPresent();
        }
        run++;
        count++;
        value.ifPresent(values::writeBytes);
    }

    /** Empty for what the type cannot hold. */
    private Optional<byte[]> value(String cell) {
        try {
            return Optional.of(
                    switch (kind) {
                        case TEXT, ID, LIST -> text(cell);
                        case AMOUNT -> decimal(cell);
                        case DATE ->
                                little(Integer.BYTES)
                                        .putInt(Math.toIntExact(LocalDate.parse(cell).toEpochDay()))
                                        .array();
                        case NUMBER ->
                                little(Long.BYTES)
                                        .putLong(new BigDecimal(cell).longValueExact())
                                        .array();
                        case REAL ->
                                little(Double.BYTES).putDouble(Double.parseDouble(cell)).array();
                        case BOOLEAN -> bit(Boolean.parseBoolean(cell));
                    });
        } catch (ArithmeticException | DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] text(String cell) {
        byte[] words = cell.getBytes(StandardCharsets.UTF_8);
        return little(Integer.BYTES + words.length).putInt(words.length).put(words).array();
    }

    /** The number without its point, with the sign in front: the highest byte comes first. */
    private static byte[] decimal(String cell) {
        BigDecimal scaled = new BigDecimal(cell).setScale(DECIMALS);
        if (scaled.precision() > DIGITS) {
            throw new ArithmeticException("more than " + DIGITS + " digits");
        }
        byte[] number = scaled.unscaledValue().toByteArray();
        byte[] bytes = new byte[DECIMAL_BYTES];
        Arrays.fill(bytes, (byte) (scaled.signum() < 0 ? -1 : 0));
        System.arraycopy(number, 0, bytes, bytes.length - number.length, number.length);
        return bytes;
    }

    /** Eight truth values are a byte, the first of them its lowest bit. */
    private byte[] bit(boolean value) {
        bits |= (value ? 1 : 0) << bitCount++;
        return bitCount == Byte.SIZE ? endBits() : new byte[0];
    }

    private byte[] endBits() {
        byte[] whole = {(byte) bits};
        bits = 0;
        bitCount = 0;
        return whole;
    }

    /** A run: how often, in groups of seven bits, and what. */
    private void endRun() {
        if (run > 0) {
            int header = run << 1;
            for (; header >= 0x80; header >>>= 7) {
                levels.write(header & 0x7F | 0x80);
            }
            levels.write(header);
            levels.write(present ? 1 : 0);
        }
        run = 0;
    }

    /**
     * Writes the cells that wait as one page, and waits for those of the next group.
     *
     * @param at where in the file that is
     */
    ColumnChunk writeTo(OutputStream file, long at) throws IOException {
        endRun();
        if (bitCount > 0) {
            values.writeBytes(endBits());
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(page)) {
            packing.write(little(Integer.BYTES).putInt(levels.size()).array());
            levels.writeTo(packing);
            values.writeTo(packing);
        }
        int plain = Math.toIntExact(Integer.BYTES + size());
        CountedOutput out = new CountedOutput(file);
        Util.writePageHeader(
                new PageHeader(PageType.DATA_PAGE, plain, page.size())
                        .setData_page_header(
                                new DataPageHeader(
                                        count, Encoding.PLAIN, Encoding.RLE, Encoding.RLE)),
                out);
        long header = out.count();
        page.writeTo(out);
        ColumnChunk chunk =
                new ColumnChunk(at)
                        .setMeta_data(
                                new ColumnMetaData(
                                        type(),
                                        List.of(Encoding.PLAIN, Encoding.RLE),
                                        List.of(name),
                                        CompressionCodec.GZIP,
                                        count,
                                        header + plain,
                                        out.count(),
                                        at));
        levels.reset();
        values.reset();
        count = 0;
        return chunk;
    }
}
