package org.gleaner.pipeline;

import java.util.Locale;

/** A file of the user's that enters the {@link Configuration}. */
public enum UserFile {
    GAZETTEER,
    OVERRIDES,
    RULES,
    CALIBRATION;

    /** "rules", as messages and options call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
