package org.gleaner.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.input.InputException;
import org.gleaner.input.RatesFile;
import org.gleaner.output.FormatOptions;
import org.gleaner.output.Formats;
import org.gleaner.pipeline.CurrencyChoice;
import org.gleaner.render.JsonFields;
import org.gleaner.render.Rates;
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

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description =
                    "Rates of exchange (CSV: currency,date,rate, what one unit is worth in the"
                            + " currency of --base): adds amounts in that currency to the tables.")
    private Path rates;

    @Option(
            names = "--base",
            paramLabel = "CODE",
            description = "The currency that --rates convert to, such as USD.")
    private String base;

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
                || rates != null
                || base != null
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

    FormatOptions options() throws UsageException, InputException {
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
            return new FormatOptions(excel, between.charAt(0), fields, rates());
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--delimiter: " + e.getMessage() + "; give another, such as ; or | or tab");
        }
    }

    private Optional<Rates> rates() throws UsageException, InputException {
        if (rates == null && base == null) {
            return Optional.empty();
        }
        if (rates == null || base == null) {
            throw new UsageException(
                    rates == null
                            ? "--base needs --rates FILE; nothing is converted without rates"
                            : "--rates needs --base, the currency that they convert to, such as"
                                    + " --base USD");
        }
        String code = base.toUpperCase(Locale.ROOT);
        if (!CurrencyChoice.isCode(code)) {
            throw new UsageException("--base " + base + " is no ISO 4217 code, such as USD");
        }
        return Optional.of(new Rates(code, RatesFile.read(rates)));
    }

    private static String question(String close) {
        return "; did you mean " + close + "?";
    }
}
