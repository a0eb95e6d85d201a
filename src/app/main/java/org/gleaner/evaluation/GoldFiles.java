package org.gleaner.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.charset.Decoder;
import org.gleaner.charset.NotTextException;
import org.gleaner.input.InputException;
import tools.jackson.core.JacksonException;

/**
 * Reads gold, by the ends of the names of its files: {@code .gold.json} (every kind of fact), and
 * for names {@code .ann} (brat), {@code .conll}, {@code .iob}, {@code .bio} ... (columns) and
 * {@code .jsonl}.
 */
final class GoldFiles {

    private static final String GOLD = ".gold.json";
    private static final String BRAT = ".ann";
    private static final String LINES = ".jsonl";
    private static final Set<String> COLUMNS =
            Set.of(".conll", ".conllu", ".iob", ".iob2", ".bio", ".bioes");

    private GoldFiles() {}

    /**
     * @param place a file, or a folder of them
     */
    static List<Gold> read(Path place) throws InputException {
        List<Gold> gold = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                gold.addAll(marked(file));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(place + " cannot be read: " + e.getMessage(), e);
        }
        if (gold.isEmpty()) {
            throw new InputException(
                    place
                            + " has no gold; there are the forms .gold.json, and for names .ann"
                            + " (brat), .conll, .iob, .bio (columns) and .jsonl");
        }
        return gold;
    }

    /**
     * What a place or number in a file of somebody else's may be wrong in is told with the file.
     */
    private static List<Gold> marked(Path file) throws InputException {
        try {
            return file(file);
        } catch (IllegalArgumentException | JacksonException e) {
            throw new InputException(file + " has a place that is none: " + e.getMessage(), e);
        }
    }

    private static List<Gold> file(Path file) throws InputException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String end = name.substring(Math.max(0, name.lastIndexOf('.')));
        if (name.endsWith(GOLD)) {
            return List.of(whole(file));
        }
        if (end.equals(BRAT)) {
            return List.of(BratFile.read(file));
        }
        if (end.equals(LINES)) {
            return NameLines.read(file);
        }
        return COLUMNS.contains(end) ? ConllFile.read(file) : List.of();
    }

    private static Gold whole(Path file) throws InputException {
        String name = file.getFileName().toString();
        String text = name.substring(0, name.length() - GOLD.length()) + ".txt";
        Path beside = file.resolveSibling(text);
        try {
            var facts = JsonValues.MAPPER.readTree(text(file));
            String id = JsonValues.text(facts, "id");
            return new MarkedDocument(
                    id.isEmpty() || id.equals(text) ? List.of(text) : List.of(text, id),
                    Files.exists(beside) ? text(beside) : "",
                    facts);
        } catch (JacksonException e) {
            throw new InputException(file + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** A file's name up to its last dot. */
    static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    static String text(Path file) throws InputException {
        try {
            return Decoder.decode(Files.readAllBytes(file)).text();
        } catch (IOException | NotTextException e) {
            throw new InputException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
