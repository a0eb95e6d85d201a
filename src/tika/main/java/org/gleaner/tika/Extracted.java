package org.gleaner.tika;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Layout;

/**
 * What a file came to.
 *
 * @param mediaType by its content: "application/pdf"
 * @param title as the file's own fields say, such as the subject of a mail
 * @param date the day it was published or sent
 * @param language ISO 639-1 code
 * @param metadata its other fields: "from", "to"
 * @param text paragraph by paragraph, all of it that is read
 * @param layout of the text
 * @param warnings what was left out, in words
 */
public record Extracted(
        String mediaType,
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<String> language,
        Map<String, String> metadata,
        String text,
        Layout layout,
        List<String> warnings) {

    public Extracted {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        warnings = List.copyOf(warnings);
    }
}
