package org.gleaner.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What suppliers write into the fields of a document, read. */
final class Fields {

    private static final int DATE_LENGTH = "2020-09-14".length();

    /** "english", "eng" and "en" to "en", for every language of ISO 639-1. */
    private static final Map<String, String> LANGUAGES = new HashMap<>();

    static {
        for (String code : Locale.getISOLanguages()) {
            Locale language = new Locale(code);
            LANGUAGES.put(
                    language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            LANGUAGES.put(language.getISO3Language(), code);
            LANGUAGES.put(code, code);
        }
    }

    private Fields() {}

    /**
     * A date in ISO, alone or with a time of day behind it: "2020-09-14", "2020-09-14T15:30:00Z".
     */
    static Optional<LocalDate> date(String words) {
        String stripped = words.strip();
        if (stripped.length() > DATE_LENGTH && "T ".indexOf(stripped.charAt(DATE_LENGTH)) >= 0) {
            stripped = stripped.substring(0, DATE_LENGTH);
        }
        try {
            return Optional.of(LocalDate.parse(stripped));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The ISO 639-1 code of a language given by code, with or without a region, or by its English
     * name.
     */
    static Optional<String> language(String words) {
        String stripped = words.strip().toLowerCase(Locale.ROOT);
        String code = LANGUAGES.get(stripped);
        return Optional.ofNullable(
                code != null ? code : LANGUAGES.get(stripped.split("[-_]", 2)[0]));
    }
}
