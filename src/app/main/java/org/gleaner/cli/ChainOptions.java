package org.gleaner.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.gleaner.annotate.relations.RuleCheck;
import org.gleaner.input.InputException;
import org.gleaner.input.Metadata;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** The options that say how documents are read and what the chain knows. */
final class ChainOptions {

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

    @Option(names = "--overrides", paramLabel = "FILE", description = "Your corrections (CSV).")
    private Path overrides;

    @Option(names = "--gazetteer", paramLabel = "FILE", description = "Your names (CSV).")
    private Path gazetteer;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "Your relation rules (apart by tabs, or CSV; models/relations/README.md).")
    private Path rules;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            description = "Leave out records below X, 0 to 1.")
    private double minConfidence;

    Metadata metadata() throws UsageException, InputException {
        Metadata known = metadata == null ? Metadata.none() : Metadata.read(metadata);
        if (date == null) {
            return known;
        }
        try {
            return known.withDate(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            throw new UsageException("--date " + date + " is not a date; write it as 2020-09-14");
        }
    }

    Configuration configuration() throws UsageException {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new UsageException(
                    "--min-confidence "
                            + minConfidence
                            + " is out of range; give a number from 0 to 1");
        }
        return new Configuration(
                content("--gazetteer", gazetteer),
                content("--overrides", overrides),
                content("--rules", rules),
                minConfidence);
    }

    /**
     * The chain for a configuration; what is wrong in the user's files shows here, rules that do
     * not do what their examples say among it.
     */
    Pipeline pipeline(Function<Configuration, Pipeline> chain, Configuration configuration)
            throws UsageException {
        Pipeline pipeline;
        try {
            pipeline = chain.apply(configuration);
        } catch (IllegalArgumentException e) {
            throw new UsageException(withFile(String.valueOf(e.getMessage())));
        }
        List<String> faults =
                RuleCheck.ofUserRules(pipeline.stages()).map(RuleCheck::faults).orElse(List.of());
        if (!faults.isEmpty()) {
            throw new UsageException(withFile(faults.get(0)));
        }
        return pipeline;
    }

    /**
     * "--rules mine.tsv, line 3: ..." of "rules, line 3: ...", since the chain knows what a file
     * says and not its name.
     */
    private String withFile(String message) {
        int comma = message.indexOf(", ");
        Path file =
                comma < 0
                        ? null
                        : switch (message.substring(0, comma)) {
                            case "rules" -> rules;
                            case "overrides" -> overrides;
                            case "gazetteer" -> gazetteer;
                            default -> null;
                        };
        return file == null
                ? message
                : "--" + message.substring(0, comma) + " " + file + message.substring(comma);
    }

    private static String content(String option, Path file) throws UsageException {
        if (file == null) {
            return "";
        }
        try {
            String content = Files.readString(file);
            return content.startsWith("\uFEFF") ? content.substring(1) : content;
        } catch (NoSuchFileException e) {
            throw new UsageException(option + " " + file + ": no such file");
        } catch (CharacterCodingException e) {
            throw new UsageException(option + " " + file + ": not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new UsageException(
                    option + " " + file + ": cannot be read (" + e.getMessage() + ")");
        }
    }
}
