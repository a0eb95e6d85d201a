package org.gleaner.pipeline;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Everything that the chain's results depend on besides the document and the models. User files
 * enter by content, not by path, so that a worker anywhere builds the same chain from it.
 *
 * @param gazetteer CSV of the user's names, empty for none
 * @param overrides CSV of the user's corrections, empty for none
 * @param rules the user's relation rules, empty for none
 * @param minConfidence records below it are left out, 0 to 1
 * @param calibration CSV of confidences as a review has shown them, empty for none
 * @param currency what signs of money mean to the user, as {@link CurrencyChoice#list} reads it
 */
public record Configuration(
        String gazetteer,
        String overrides,
        String rules,
        String calibration,
        double minConfidence,
        String currency)
        implements Serializable {

    public Configuration {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException(
                    "bad minimum confidence " + minConfidence + ": not within 0 to 1");
        }
        CurrencyChoice.list(currency);
    }

    /** A configuration in which signs of money mean what the text says. */
    public Configuration(String gazetteer, String overrides, String rules, double minConfidence) {
        this(gazetteer, overrides, rules, "", minConfidence, "");
    }

    public static Configuration standard() {
        return new Configuration("", "", "", 0);
    }

    public Configuration withOverrides(String other) {
        return new Configuration(gazetteer, other, rules, calibration, minConfidence, currency);
    }

    /** A configuration from files: {@code Configuration.builder().rules(path).build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Reads the user's files; what is wrong with one is said with its name. */
    public static final class Builder {

        private final Map<UserFile, Path> paths = new EnumMap<>(UserFile.class);
        private final Map<UserFile, String> contents = new EnumMap<>(UserFile.class);
        private double minConfidence;
        private String currency = "";

        private Builder() {}

        /** CSV of names: name, type, aliases. */
        public Builder gazetteer(Path file) {
            return read(UserFile.GAZETTEER, file);
        }

        /** CSV of corrections: action, type, name, target. */
        public Builder overrides(Path file) {
            return read(UserFile.OVERRIDES, file);
        }

        /** Relation rules. */
        public Builder rules(Path file) {
            return read(UserFile.RULES, file);
        }

        /** Confidences as a review has shown them. */
        public Builder calibration(Path file) {
            return read(UserFile.CALIBRATION, file);
        }

        /** Leaves out records below it, 0 to 1. */
        public Builder minConfidence(double minimum) {
            minConfidence = minimum;
            return this;
        }

        /** What signs of money mean: {@code $=FJD}; several apart by blanks. */
        public Builder currency(String choices) {
            currency = choices;
            return this;
        }

        /**
         * @throws UserFileException when the file is missing, unreadable or not UTF-8
         */
        private Builder read(UserFile file, Path path) {
            paths.put(file, path);
            try {
                contents.put(file, UserText.of(Files.readAllBytes(path)));
            } catch (NoSuchFileException e) {
                throw unreadable(file, "no such file; check the path", e);
            } catch (CharacterCodingException e) {
                throw unreadable(file, "not UTF-8; save it as UTF-8", e);
            } catch (IOException e) {
                throw unreadable(file, "cannot be read (" + e.getMessage() + ")", e);
            }
            return this;
        }

        private UserFileException unreadable(UserFile file, String fault, IOException cause) {
            return new UserFileException(file, fault, cause).in(paths.get(file));
        }

        public Configuration build() {
            return new Configuration(
                    contents.getOrDefault(UserFile.GAZETTEER, ""),
                    contents.getOrDefault(UserFile.OVERRIDES, ""),
                    contents.getOrDefault(UserFile.RULES, ""),
                    contents.getOrDefault(UserFile.CALIBRATION, ""),
                    minConfidence,
                    currency);
        }

        /**
         * What is made from the configuration, such as {@code build(Gleaner::of)}. A faulty line is
         * said with the name of its file: "rules mine.tsv, line 3: ...".
         *
         * @throws UserFileException when a line is faulty
         */
        public <T> T build(Function<Configuration, T> maker) {
            try {
                return maker.apply(build());
            } catch (UserFileException e) {
                throw paths.containsKey(e.file()) ? e.in(paths.get(e.file())) : e;
            }
        }
    }
}
