package org.gleaner.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A text and what its supplier said of it. The text never changes; every annotation stands off it.
 *
 * @param title as the supplier gives it; the layout's own finding is in {@link Header}
 * @param date the day the document was published, which relative dates are resolved against
 * @param language ISO 639-1 code, when the supplier gives it
 * @param metadata every other field, carried through to the output; values are those JSON can hold
 * @param warnings of the reader, e.g. on broken bytes
 * @param layout what the file says of its page
 */
public record Document(
        String id,
        Source source,
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<String> language,
        Map<String, Object> metadata,
        String text,
        List<Warning> warnings,
        Layout layout) {

    private static final String NO_TEXT =
            "the text of a document is null; give \"\" for an empty one";

    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, NO_TEXT);
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(layout, "layout");
    }

    /** A document of which nothing is known but what its text shows. */
    public Document(
            String id,
            Source source,
            Optional<String> title,
            Optional<LocalDate> date,
            Optional<String> language,
            Map<String, Object> metadata,
            String text,
            List<Warning> warnings) {
        this(id, source, title, date, language, metadata, text, warnings, Layout.NONE);
    }

    /** A document of a text alone, as a library user or a test has it. */
    public static Document of(String id, String text) {
        byte[] bytes = Objects.requireNonNull(text, NO_TEXT).getBytes(StandardCharsets.UTF_8);
        Source source = new Source("-", sha256(bytes), "text/plain", "UTF-8", bytes.length);
        return new Document(
                id,
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                text,
                List.of());
    }

    public Document withDate(LocalDate date) {
        return new Document(
                id, source, title, Optional.of(date), language, metadata, text, warnings, layout);
    }

    /** Lower-case hex of the SHA-256 of {@code bytes}. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
