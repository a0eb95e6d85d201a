package org.gleaner.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.gleaner.output.FormatOptions;
import org.gleaner.output.Formats;
import org.gleaner.render.JsonFields;
import picocli.CommandLine.Option;

/** The options that say what is written, and how. */
final class WritingOptions {

    private static final String JSON_LINES = "jsonl";
    private static final String CSV = "csv";
    private static final Set<String> TAB = Set.of("\\t", "tab", "TAB");

    @Option(
            names = "--format",
            paramLabel = "F,F",
            split = ",",
            description = "What to write: ${COMPLETION-CANDIDATES}; default jsonl,csv.",
            completionCandidates = Names.class)
    private List<String> formats;

    @Option(
            names = "--excel",
            description =
                    "Write CSV that Excel and other spreadsheets open right: marked as UTF-8,"
                            + " guarded against formulas.")
    private boolean excel;

    @Option(
            names = "--delimiter",
            paramLabel = "C",
            defaultValue = ",",
            description =
                    "What separates the cells of CSV, such as ';' where a comma is the decimal"
                            + " sign; tab for a tab.")
    private String delimiter;

    @Option(
            names = "--jsonl-fields",
            paramLabel = "F,F",
            split = ",",
            description = "The fields of a JSON line to keep beside id, such as pledges,money.")
    private List<String> jsonFields = List.of();

    /** The names that picocli lists. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Formats.names().iterator();
        }
    }

    /** Whether the user has asked for anything but JSON lines. */
    boolean ask() {
        return formats != null && !formats.equals(List.of(JSON_LINES))
                || excel
                || !delimiter.equals(",");
    }

    List<String> formats() throws UsageException {
        List<String> names =
                formats == null
                        ? List.of(JSON_LINES, CSV)
                        : formats.stream()
                                .map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .toList();
        if (names.isEmpty()) {
            throw new UsageException(
                    "--format names no format; there are: " + String.join(", ", Formats.names()));
        }
        for (String name : names) {
            try {
                Formats.of(name);
            } catch (IllegalArgumentException e) {
                throw new UsageException(
                        "--format: "
                                + e.getMessage()
                                + Suggestion.of(name, Formats.names())
                                        .map(WritingOptions::question)
                                        .orElse(""));
            }
        }
        return names;
    }

    FormatOptions options() throws UsageException {
        List<String> fields = jsonFields.stream().map(String::strip).toList();
        for (String field : fields) {
            if (!JsonFields.NAMES.contains(field)) {
                throw new UsageException(
                        "--jsonl-fields: no field '"
                                + field
                                + "'; there are: "
                                + String.join(", ", JsonFields.NAMES)
                                + Suggestion.of(field, JsonFields.NAMES)
                                        .map(WritingOptions::question)
                                        .orElse(""));
            }
        }
        String between = TAB.contains(delimiter) ? "\t" : delimiter;
        if (between.length() != 1) {
            throw new UsageException(
                    "--delimiter '" + delimiter + "': give one character, such as ; or | or tab");
        }
        try {
            return new FormatOptions(excel, between.charAt(0), fields);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--delimiter: " + e.getMessage() + "; give another, such as ; or | or tab");
        }
    }

    private static String question(String close) {
        return "; did you mean " + close + "?";
    }
}
