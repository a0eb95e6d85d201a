package org.gleaner.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The registry of formats: a line each. */
public final class Formats {

    private static final Map<String, Format> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("jsonl", new JsonLinesFormat());
        BY_NAME.put("csv", new CsvFormat());
        BY_NAME.put("xlsx", new WorkbookFormat(SheetLimits.EXCEL));
        BY_NAME.put("sqlite", new SqliteFormat());
        BY_NAME.put("parquet", new ParquetFormat());
        BY_NAME.put("html", new ReportFormat());
    }

    private Formats() {}

    /** In the order of the documentation. */
    public static Collection<String> names() {
        return BY_NAME.keySet();
    }

    /**
     * @throws IllegalArgumentException listing the formats there are
     */
    public static Format of(String name) {
        Format format = BY_NAME.get(name);
        if (format == null) {
            throw new IllegalArgumentException(
                    "unknown format '" + name + "'; there are: " + String.join(", ", names()));
        }
        return format;
    }

    /** Names of all files that any format writes. */
    public static Stream<String> files() {
        return BY_NAME.values().stream().flatMap(format -> format.files().stream());
    }
}
