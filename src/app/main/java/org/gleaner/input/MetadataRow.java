package org.gleaner.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one row of a metadata file says of its document; empty cells say nothing. Remembers whether
 * it was of use.
 */
final class MetadataRow {

    private final long line;
    private final Optional<String> title;
    private final Optional<LocalDate> date;
    private final Optional<String> language;
    private final Map<String, String> others;
    private final List<String> faults;
    private volatile boolean used;

    MetadataRow(
            long line,
            Optional<String> title,
            Optional<LocalDate> date,
            Optional<String> language,
            Map<String, String> others,
            List<String> faults) {
        this.line = line;
        this.title = title;
        this.date = date;
        this.language = language;
        this.others = others;
        this.faults = List.copyOf(faults);
    }

    long line() {
        return line;
    }

    Optional<String> title() {
        return title;
    }

    Optional<LocalDate> date() {
        return date;
    }

    Optional<String> language() {
        return language;
    }

    Map<String, String> others() {
        return others;
    }

    /** What could not be read, for the warnings of its document. */
    List<String> faults() {
        return faults;
    }

    void use() {
        used = true;
    }

    boolean used() {
        return used;
    }
}
