package org.gleaner.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gleaner.input.FieldNames;
import org.gleaner.input.InputException;
import org.gleaner.input.Metadata;
import org.gleaner.input.Reading;
import org.gleaner.input.WrittenDates;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.UserFileException;
import picocli.CommandLine.Option;

/** The options that say how documents are read and what the chain knows. */
public final class ChainOptions {

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description =
                    "The day the documents were published, such as 2020-09-14; relative dates count"
                            + " from it.")
    private String date;

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description =
                    "CSV or TSV with a column id (document id, or file name without extension) and"
                            + " any of title, date, language and others.")
    private Path metadata;

    @Option(
            names = "--text-field",
            paramLabel = "NAME",
            description =
                    "The column or field that holds the text, in tables (.csv, .tsv) and JSON"
                            + " lines; default text, body, content and other usual names.")
    private String textField;

    @Option(
            names = "--id-field",
            paramLabel = "NAME",
            description = "The same for the id of a document.")
    private String idField;

    @Option(names = "--title-field", paramLabel = "NAME", description = "The same for its title.")
    private String titleField;

    @Option(names = "--date-field", paramLabel = "NAME", description = "The same for its date.")
    private String dateField;

    @Option(
            names = "--day-first",
            description = "12/03/2024 is 12 March, where a column does not show it itself.")
    private boolean dayFirst;

    @Option(
            names = "--html",
            paramLabel = "PART",
            defaultValue = "article",
            description = "Of web pages the article, or whole: menus and footers too.")
    private String html;

    @Option(
            names = "--ocr",
            description = "Read scanned pages by Tesseract, where it is installed.")
    private boolean ocr;

    @Option(names = "--overrides", paramLabel = "FILE", description = "Your corrections (CSV).")
    private Path overrides;

    @Option(names = "--gazetteer", paramLabel = "FILE", description = "Your names (CSV).")
    private Path gazetteer;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "Your relation rules (separated by tabs, or CSV; models/relations/README.md).")
    private Path rules;

    @Option(
            names = "--calibration",
            paramLabel = "FILE",
            description = "Confidences as a review has shown them (gleaner review --apply).")
    private Path calibration;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            description = "Leave out records below X, 0 to 1.")
    private double minConfidence;

    @Option(
            names = "--currency",
            paramLabel = "SIGN=CODE",
            description =
                    "What a sign means that several currencies share, such as '$=FJD'; may be given"
                            + " several times. A document's own field currency goes before it.")
    private List<String> currencies = List.of();

    /** The file that {@link #metadata} reads. */
    public Optional<Path> metadataFile() {
        return Optional.ofNullable(metadata);
    }

    /** What is known of documents from outside, and how they are read. */
    public Metadata metadata() throws UsageException, InputException {
        FieldNames fields =
                new FieldNames(
                        Optional.ofNullable(textField),
                        Optional.ofNullable(idField),
                        Optional.ofNullable(titleField),
                        Optional.ofNullable(dateField),
                        dayFirst);
        if (!html.equals("article") && !html.equals("whole")) {
            throw new UsageException("--html " + html + ": give article or whole");
        }
        Metadata known =
                (metadata == null ? Metadata.none() : Metadata.read(metadata, dayFirst))
                        .withFields(fields)
                        .withReading(new Reading(html.equals("whole"), ocr));
        if (date == null) {
            return known;
        }
        try {
            return known.withDate(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return known.withDate(
                    WrittenDates.read(date, dayFirst)
                            .orElseThrow(
                                    () ->
                                            new UsageException(
                                                    "--date "
                                                            + date
                                                            + " is not a date; write it as"
                                                            + " 2020-09-14")));
        }
    }

    /** The configuration, and what is made from it; a fault in the user's files shows here. */
    public <T> T configured(Function<Configuration, T> maker) throws UsageException {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new UsageException(
                    "--min-confidence "
                            + minConfidence
                            + " is out of range; give a number from 0 to 1");
        }
        Configuration.Builder builder =
                Configuration.builder()
                        .minConfidence(minConfidence)
                        .currency(String.join(" ", currencies));
        try {
            if (gazetteer != null) {
                builder.gazetteer(gazetteer);
            }
            if (overrides != null) {
                builder.overrides(overrides);
            }
            if (rules != null) {
                builder.rules(rules);
            }
            if (calibration != null) {
                builder.calibration(calibration);
            }
            return builder.build(maker);
        } catch (UserFileException e) {
            throw new UsageException("--" + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
