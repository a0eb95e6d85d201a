package org.gleaner.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.gleaner.json.JsonLimits;
import org.gleaner.pipeline.Outcome;
import org.gleaner.render.DocumentJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documented JSON of a document as a struct of typed fields, with {@code error} behind them.
 * Its type comes from the JSON schema, so that a new field is in it without an edit: days are
 * dates, amounts decimals, confidences doubles, metadata a map of strings.
 */
final class DocumentStruct {

    /**
     * Fits every amount below 10^28 to ten decimals; what is finer is rounded, what is more null.
     */
    static final DecimalType AMOUNT = DataTypes.createDecimalType(38, 10);

    static final StructType ERROR =
            new StructType()
                    .add("stage", DataTypes.StringType)
                    .add("kind", DataTypes.StringType)
                    .add("message", DataTypes.StringType);

    private static final JsonMapper MAPPER =
            JsonMapper.builder(JsonLimits.output())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private static final Map<String, DataType> SCALARS =
            Map.of(
                    "day", DataTypes.DateType,
                    "amount", AMOUNT,
                    "id_or_null", DataTypes.StringType);

    private static final StructType FIELDS = (StructType) type(Map.of("$ref", "#/$defs/document"));

    static final StructType TYPE = FIELDS.add("error", ERROR, true);

    private DocumentStruct() {}

    /** The name is of a definition: "day" of "#/$defs/day". */
    private static DataType named(String name) {
        return SCALARS.containsKey(name) ? SCALARS.get(name) : type(Schema.DEFINITIONS.get(name));
    }

    private static final class Schema {

        static final Map<?, ?> DEFINITIONS = definitions();

        private static Map<?, ?> definitions() {
            try (InputStream in = DocumentJson.class.getResourceAsStream("document.schema.json")) {
                return (Map<?, ?>) MAPPER.readValue(in, Map.class).get("$defs");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static DataType type(Object described) {
        Map<?, ?> schema = (Map<?, ?>) described;
        if (schema.get("$ref") instanceof String name) {
            return named(name.substring(name.lastIndexOf('/') + 1));
        }
        if (schema.get("allOf") instanceof List<?> all) {
            return type(all.get(0));
        }
        Object type = schema.get("type");
        return switch (String.valueOf(type instanceof List<?> either ? either.get(0) : type)) {
            case "object" ->
                    schema.get("properties") instanceof Map<?, ?> properties
                            ? struct(properties)
                            : DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType);
            case "array" -> DataTypes.createArrayType(type(schema.get("items")));
            case "integer" -> DataTypes.LongType;
            case "number" -> DataTypes.DoubleType;
            case "boolean" -> DataTypes.BooleanType;
            default -> DataTypes.StringType;
        };
    }

    private static StructType struct(Map<?, ?> properties) {
        List<StructField> fields = new ArrayList<>();
        properties.forEach(
                (name, value) ->
                        fields.add(DataTypes.createStructField((String) name, type(value), true)));
        return DataTypes.createStructType(fields);
    }

    /** A document that was done, from its JSON. */
    static Row of(InputStream json) {
        Map<?, ?> object = MAPPER.readValue(json, Map.class);
        Object[] values = new Object[FIELDS.size() + 1];
        fill(values, object, FIELDS);
        return RowFactory.create(values);
    }

    static Row of(Outcome.Failed failure) {
        Object[] values = new Object[FIELDS.size() + 1];
        values[FIELDS.fieldIndex("id")] = failure.id();
        values[FIELDS.size()] = error(failure);
        return RowFactory.create(values);
    }

    static Row error(Outcome.Failed failure) {
        return RowFactory.create(failure.stage(), failure.kind().label(), failure.message());
    }

    private static void fill(Object[] values, Map<?, ?> object, StructType type) {
        for (int i = 0; i < type.size(); i++) {
            StructField field = type.apply(i);
            values[i] = value(object.get(field.name()), field.dataType());
        }
    }

    private static Object value(Object json, DataType type) {
        if (json == null) {
            return null;
        }
        if (type instanceof StructType struct) {
            Object[] values = new Object[struct.size()];
            fill(values, (Map<?, ?>) json, struct);
            return RowFactory.create(values);
        }
        if (type instanceof ArrayType array) {
            return ((List<?>) json).stream().map(item -> value(item, array.elementType())).toList();
        }
        if (type instanceof MapType) {
            Map<String, String> strings = new LinkedHashMap<>();
            ((Map<?, ?>) json).forEach((key, item) -> strings.put((String) key, words(item)));
            return strings;
        }
        if (type instanceof DecimalType) {
            return amount(new BigDecimal(json.toString()));
        }
        if (type == DataTypes.DateType) {
            return LocalDate.parse(json.toString());
        }
        if (type == DataTypes.LongType) {
            return ((Number) json).longValue();
        }
        if (type == DataTypes.DoubleType) {
            return ((Number) json).doubleValue();
        }
        return json instanceof Boolean ? json : json.toString();
    }

    /** As {@link #AMOUNT} says. */
    static BigDecimal amount(BigDecimal exact) {
        BigDecimal amount = exact.setScale(AMOUNT.scale(), RoundingMode.HALF_UP);
        return amount.precision() > AMOUNT.precision() ? null : amount;
    }

    /** What is no string of itself is shown as JSON. */
    private static String words(Object value) {
        return value == null || value instanceof String
                ? (String) value
                : MAPPER.writeValueAsString(value);
    }
}
