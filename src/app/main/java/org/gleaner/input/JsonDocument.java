package org.gleaner.input;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.charset.Decoded;
import org.gleaner.charset.Decoder;
import org.gleaner.charset.NotTextException;
import org.gleaner.json.JsonLimits;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Source;
import org.gleaner.model.Surrogates;
import org.gleaner.model.Warning;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one line of JSON: {@code {"id": ..., "text": ...}}, optional {@code title}, {@code date},
 * {@code language}; every other field is metadata.
 */
final class JsonDocument {

    private static final String MEDIA_TYPE = "application/x-ndjson";

    /** Decimals stay as they were written. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder(JsonLimits.input())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final LineOrigin origin;
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<String, Object> metadata = new LinkedHashMap<>();
    private Optional<String> id = Optional.empty();
    private Optional<String> text = Optional.empty();

    private final FieldNames fields;

    private JsonDocument(LineOrigin origin, FieldNames fields) {
        this.origin = origin;
        this.fields = fields;
    }

    static InputResult read(byte[] line, LineOrigin origin, Metadata metadata) {
        JsonDocument reader = new JsonDocument(origin, metadata.fields());
        String text = "";
        try {
            Decoded decoded = Decoder.decodePart(line);
            text = decoded.text();
            reader.warnings.addAll(decoded.warnings());
            reader.parse(text);
            Document document = reader.document(decoded.charset());
            return new InputResult.Read(
                    metadata.apply(document, List.of(document.id(), reader.ownId())));
        } catch (NotTextException e) {
            return reader.failed(FailureKind.NOT_TEXT, e.getMessage(), e);
        } catch (JacksonException e) {
            return reader.refused(e, text);
        } catch (BadLineException e) {
            return reader.failed(e.kind(), e.getMessage(), e);
        } catch (ArithmeticException | NumberFormatException e) {
            return reader.failed(
                    FailureKind.BAD_INPUT, "a number is beyond what can be read; shorten it", e);
        }
    }

    /** The id that {@link #read} will give a line, without building the document. */
    static String ownId(byte[] line, LineOrigin origin, FieldNames fields) {
        JsonDocument reader = new JsonDocument(origin, fields);
        try (JsonParser parser = MAPPER.createParser(Decoder.decodePart(line).text())) {
            reader.open(parser);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals(reader.idName())) {
                    reader.readId(parser);
                } else if (parser.currentToken().isScalarValue() && fields.mayBeId(name)) {
                    reader.metadata.put(
                            name, Surrogates.replaceIn(parser.readValueAs(Object.class)));
                } else {
                    parser.skipChildren();
                }
            }
            reader.findId();
        } catch (NotTextException | JacksonException | BadLineException e) {
            // Whatever is wrong is reported when the line is read.
        }
        return reader.ownId();
    }

    private void parse(String line) throws BadLineException {
        try (JsonParser parser = MAPPER.createParser(line)) {
            open(parser);
            boolean noText = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals(idName())) {
                    readId(parser);
                } else if (name.equals(textName()) && value == JsonToken.VALUE_STRING) {
                    text = Optional.of(parser.getString());
                } else if (name.equals(textName())) {
                    noText = true;
                    parser.skipChildren();
                } else {
                    metadata.put(name, Surrogates.replaceIn(parser.readValueAs(Object.class)));
                }
            }
            if (parser.nextToken() != null) {
                throw new BadLineException(
                        FailureKind.BAD_JSON,
                        "there is more after the object; put one object on a line");
            }
            findId();
            if (text.isEmpty() && !noText) {
                findText();
            }
            if (text.isEmpty()) {
                throw new BadLineException(
                        FailureKind.BAD_INPUT,
                        noText
                                ? "the field " + textName() + " is not a string"
                                : "there is no field "
                                        + textName()
                                        + "; name the one that holds the text by --text-field");
            }
        }
    }

    private String idName() {
        return fields.id().orElse("id");
    }

    private String textName() {
        return fields.text().orElse("text");
    }

    /** By another usual name, where there is none by its own. */
    private void findId() {
        if (id.isEmpty() && fields.id().isEmpty()) {
            Optional<String> name = fields.idAmong(metadata.keySet());
            Object value = name.map(metadata::get).orElse(null);
            if (value instanceof String || value instanceof Number) {
                String words = value.toString();
                if (!words.isEmpty() && words.length() <= Limits.LONGEST_ID) {
                    id = Optional.of(words);
                    metadata.remove(name.get());
                }
            }
        }
    }

    private void findText() {
        Optional<String> name = fields.textAmong(metadata.keySet());
        if (name.isPresent() && metadata.get(name.get()) instanceof String words) {
            text = Optional.of(words);
            metadata.remove(name.get());
        }
    }

    private void open(JsonParser parser) throws BadLineException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new BadLineException(
                    FailureKind.BAD_INPUT, "not an object; write {\"id\": ..., \"text\": ...}");
        }
    }

    /** A number is taken as it is written; null and "" are none. */
    private void readId(JsonParser parser) throws BadLineException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            String given = Surrogates.replace(parser.getString());
            if (given.length() > Limits.LONGEST_ID) {
                throw new BadLineException(
                        FailureKind.BAD_INPUT,
                        "the id has "
                                + given.length()
                                + " characters; every row repeats it: give it "
                                + Limits.LONGEST_ID
                                + " at most");
            }
            id = Optional.of(given).filter(own -> !own.isEmpty());
        } else if (token != JsonToken.VALUE_NULL) {
            parser.skipChildren();
            throw new BadLineException(
                    FailureKind.BAD_INPUT, "the field id is neither a string nor a number");
        }
    }

    private String ownId() {
        return id.orElseGet(origin::generatedId);
    }

    /** The document's. */
    private String id() {
        return id.map(origin::id).orElseGet(origin::idOfNone);
    }

    private Document document(String charset) {
        String given = text.orElseThrow();
        int lone = Surrogates.lone(given);
        if (lone > 0) {
            warn(
                    lone
                            + " lone surrogate"
                            + (lone == 1 ? " was" : "s were")
                            + " replaced by U+FFFD");
        }
        String whole = Surrogates.replace(given);
        Optional<String> title = taken(fields.titleAmong(metadata.keySet()));
        Optional<LocalDate> date = date();
        Optional<String> language = taken(FieldNames.languageAmong(metadata.keySet()));
        if (language.isPresent() && Fields.language(language.get()).isEmpty()) {
            warn(
                    "unknown language "
                            + language.get()
                            + ": not an ISO 639-1 code such as en; kept in the metadata");
            metadata.put("language", language.get());
        }
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        Source source =
                new Source(
                        origin.path(), Document.sha256(bytes), MEDIA_TYPE, charset, bytes.length);
        return new Document(
                id(),
                source,
                title,
                date,
                language.flatMap(Fields::language),
                metadata,
                whole,
                warnings);
    }

    private Optional<String> taken(Optional<String> name) {
        return name.flatMap(this::take).map(Object::toString);
    }

    /** By a field called so, of which something is said where it is none; or by one like it. */
    private Optional<LocalDate> date() {
        Optional<String> name = fields.dateAmong(metadata.keySet());
        Optional<String> words = taken(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> doubt =
                fields.dayFirst() ? Optional.empty() : WrittenDates.doubt(words.get());
        Optional<LocalDate> read =
                doubt.isPresent()
                        ? Optional.empty()
                        : WrittenDates.read(words.get(), fields.dayFirst());
        if (read.isEmpty()) {
            metadata.put(name.get(), words.get());
            if (doubt.isPresent()) {
                warn(doubt.get());
            } else if (name.get().equals(fields.date().orElse("date"))) {
                warn(
                        "bad date "
                                + words.get()
                                + ": not of the form 2020-09-14; kept in the metadata");
            }
        }
        return read;
    }

    /**
     * A field that has a place of its own: a string that says something, or a number. Anything else
     * stays metadata.
     */
    private Optional<Object> take(String name) {
        Object value = metadata.get(name);
        boolean absent = value == null || value instanceof String words && words.isBlank();
        if (!absent && !(value instanceof String) && !(value instanceof Number)) {
            warn("the field " + name + " is not a string; kept in the metadata");
            return Optional.empty();
        }
        metadata.remove(name);
        return absent ? Optional.empty() : Optional.of(value);
    }

    private void warn(String message) {
        warnings.add(new Warning(Decoded.STAGE, message));
    }

    private InputResult.Failed failed(FailureKind kind, String what, Exception cause) {
        return new InputResult.Failed(id(), kind, origin.where() + ": " + what, Optional.of(cause));
    }

    /** In Jackson's words, without the advice it gives to programmers. */
    private InputResult.Failed refused(JacksonException e, String line) {
        String column = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
        String what = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return failed(
                    FailureKind.BAD_INPUT,
                    "too much for one line: " + what.replaceAll(", from `[^`]*`", "") + column,
                    e);
        }
        if (Surrogates.lone(what) > 0 || what.contains("surrogate")) {
            return failed(FailureKind.BAD_INPUT, strayCharacter(e, line) + column, e);
        }
        what = what.replaceFirst(" \\(start marker at .*", "").replaceFirst(": enable `.*", "");
        return failed(FailureKind.BAD_JSON, "not JSON: " + what + column, e);
    }

    /** Jackson names one half of a character beyond U+FFFF. */
    private static String strayCharacter(JacksonException e, String line) {
        long at = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
        for (long i = Math.max(0, at - 2); i <= at && i < line.length(); i++) {
            int character = line.codePointAt((int) i);
            if (Character.isSupplementaryCodePoint(character)) {
                return String.format(
                        Locale.ROOT,
                        "the character %s (U+%X) is outside quotation marks; remove it, or write"
                                + " it inside a string",
                        Character.toString(character),
                        character);
            }
        }
        return "half a character (a lone surrogate) is where JSON has none; write whole characters";
    }
}
