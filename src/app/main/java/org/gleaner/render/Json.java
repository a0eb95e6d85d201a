package org.gleaner.render;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gleaner.json.JsonLimits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes one JSON value, field by field, and knows how this project writes numbers, dates and what
 * is absent.
 */
public final class Json implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonLimits.output();

    private final JsonGenerator generator;

    /** Closing closes {@code out} too. */
    public Json(OutputStream out) {
        this(out, ObjectWriteContext.empty());
    }

    private Json(OutputStream out, ObjectWriteContext context) {
        generator = FACTORY.createGenerator(context, out);
    }

    /** The same with line breaks and indentation, for people. */
    public static Json indented(OutputStream out) {
        return new Json(
                out,
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return new DefaultPrettyPrinter();
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                });
    }

    /**
     * An object as it will be written: 1 is not "1", and the order of the fields counts. {@code
     * Json.object(Map.of("n", 1))} is <code>{"n":1}</code>.
     */
    public static String object(Map<String, ?> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Json json = new Json(bytes)) {
            json.open();
            fields.forEach(json::field);
            json.end();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    public void open() {
        generator.writeStartObject();
    }

    public void open(String name) {
        generator.writeName(name);
        open();
    }

    /** Ends the object opened last. */
    public void end() {
        generator.writeEndObject();
    }

    /**
     * A value as JSON has it; dates and other things as their text, an empty {@link Optional} as
     * null.
     */
    public void field(String name, Object value) {
        generator.writeName(name);
        value(value);
    }

    public void number(String name, long value) {
        generator.writeName(name);
        generator.writeNumber(value);
    }

    void confidence(double confidence) {
        generator.writeName("confidence");
        generator.writeNumber(Numbers.confidence(confidence));
    }

    public void strings(String name, Collection<String> items) {
        generator.writeName(name);
        value(items);
    }

    public <T> void array(String name, List<T> items, Consumer<T> fields) {
        generator.writeName(name);
        generator.writeStartArray();
        for (T item : items) {
            open();
            fields.accept(item);
            end();
        }
        generator.writeEndArray();
    }

    <T> void object(String name, Optional<T> object, Consumer<T> fields) {
        generator.writeName(name);
        if (object.isEmpty()) {
            generator.writeNull();
            return;
        }
        open();
        fields.accept(object.get());
        end();
    }

    private void value(Object value) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Optional<?> optional) {
            value(optional.orElse(null));
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            generator.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigInteger number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Double || value instanceof Float) {
            generator.writeNumber(((Number) value).doubleValue());
        } else if (value instanceof Map<?, ?> map) {
            open();
            map.forEach((key, item) -> field(String.valueOf(key), item));
            end();
        } else if (value instanceof Collection<?> items) {
            generator.writeStartArray();
            items.forEach(this::value);
            generator.writeEndArray();
        } else {
            generator.writeString(value.toString());
        }
    }

    @Override
    public void close() {
        generator.close();
    }
}
