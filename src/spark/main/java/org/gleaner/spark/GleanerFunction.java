package org.gleaner.spark;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.model.FailureKind;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Outcome;
import org.gleaner.render.Json;
import org.gleaner.run.Extraction;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What {@code gleaner(text, date, options)} does with one row. Dates and options are read as the
 * fields of a line of JSON are; a document that fails is a struct that says so.
 */
final class GleanerFunction implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Fields of the document that an option may give. */
    private static final Set<String> FIELDS = Set.of("id", "title", "date", "language", "currency");

    private static final List<String> CHAIN =
            List.of("min-confidence", "deadline", "gazetteer", "overrides", "rules", "calibration");

    /** What a document is called that has no id, as for users of the library. */
    private static final String ID = "text";

    private final Settings standard;

    /**
     * @param standard where no option says otherwise
     */
    GleanerFunction(Settings standard) {
        this.standard = standard;
    }

    /**
     * @param more a date, a map of options, or both in this order
     * @return null for null
     */
    Row apply(Object text, Object... more) {
        if (text == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", ID);
        fields.put("text", text.toString());
        try {
            return extract(fields, settings(fields, more));
        } catch (IllegalArgumentException e) {
            return DocumentStruct.of(
                    new Outcome.Failed(
                            String.valueOf(fields.get("id")),
                            Extraction.INPUT,
                            FailureKind.BAD_INPUT,
                            e.getMessage(),
                            e));
        }
    }

    private Row extract(Map<String, Object> fields, Settings settings) {
        Extraction extraction =
                Chain.extract(Inputs.ofLine(line(fields), Metadata.none()), settings);
        return extraction instanceof Extraction.Done done
                ? DocumentStruct.of(done.document().json().open())
                : DocumentStruct.of(((Extraction.Failed) extraction).failure());
    }

    private static byte[] line(Map<String, Object> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Json json = new Json(bytes)) {
            json.open();
            fields.forEach(json::field);
            json.end();
        }
        return bytes.toByteArray();
    }

    /** Puts what is said of the document into its fields; the rest says how it is to be run. */
    private Settings settings(Map<String, Object> fields, Object... more) {
        Settings settings = standard;
        for (Object given : more) {
            if (given instanceof scala.collection.Map<?, ?> map) {
                settings = settings(fields, CollectionConverters.asJava(map));
            } else if (given != null) {
                fields.put("date", given.toString());
            }
        }
        return settings;
    }

    private Settings settings(Map<String, Object> fields, Map<?, ?> options) {
        Map<String, String> chain = new LinkedHashMap<>();
        options.forEach(
                (key, value) -> {
                    String name = String.valueOf(key).replace('_', '-');
                    if (value == null) {
                        return;
                    }
                    if (FIELDS.contains(name)) {
                        fields.put(name, value.toString());
                    } else if (CHAIN.contains(name)) {
                        chain.put(name, value.toString());
                    } else {
                        throw new IllegalArgumentException(
                                "gleaner() has no option "
                                        + key
                                        + "; there are id, title, date, language, currency, "
                                        + String.join(", ", CHAIN));
                    }
                });
        return chain.isEmpty() ? standard : with(chain);
    }

    private Settings with(Map<String, String> chain) {
        Configuration known = standard.configuration();
        return new Settings(
                new Configuration(
                        chain.getOrDefault("gazetteer", known.gazetteer()),
                        chain.getOrDefault("overrides", known.overrides()),
                        chain.getOrDefault("rules", known.rules()),
                        chain.getOrDefault("calibration", known.calibration()),
                        number(chain, "min-confidence", known.minConfidence()),
                        known.currency()),
                number(chain, "deadline", standard.deadlineSeconds()),
                "");
    }

    private static double number(Map<String, String> options, String name, double usual) {
        String given = options.get(name);
        try {
            return given == null ? usual : Double.parseDouble(given);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "option " + name + " '" + given + "' is not a number", e);
        }
    }
}
