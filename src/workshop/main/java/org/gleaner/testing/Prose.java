package org.gleaner.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Header;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;

/**
 * A megabyte to measure a stage on: the sample corpus over and over, or one line of the same few
 * characters.
 */
public record Prose(String text, List<Sentence> sentences) {

    private static final int MEGABYTE = 1_000_000;

    /**
     * @param unit "prose" for the sample corpus, else what the line repeats
     */
    public static Prose of(String unit) {
        if (!unit.equals("prose")) {
            String line = unit.repeat(MEGABYTE / unit.length());
            return new Prose(
                    line, List.of(new Sentence(new Span(0, line.length()), BlockKind.BODY)));
        }
        String corpus = corpus();
        String text = corpus.repeat(MEGABYTE / corpus.length() + 1).substring(0, MEGABYTE);
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < text.length(); at++) {
            if (at > from && (text.charAt(at) == '\n' || text.startsWith(". ", at - 1))) {
                sentences.add(new Sentence(new Span(from, at), BlockKind.BODY));
                from = at;
            }
        }
        return new Prose(text, sentences);
    }

    private static String corpus() {
        try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Prose::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words, numbers and punctuation marks. */
    public int tokens() {
        return text.split("\\s+|(?=[.,;:!?()\"])").length;
    }

    /** The text as a stage gets it: cut into sentences, with a date. */
    public Annotations annotations() {
        Annotations annotations = new Annotations(Document.of("prose", text), Long.MAX_VALUE);
        annotations.put(Layer.SENTENCES, sentences);
        annotations.put(
                Layer.HEADER, new Header(Optional.empty(), Optional.of(LocalDate.of(2020, 5, 1))));
        return annotations;
    }
}
