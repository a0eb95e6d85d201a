package org.gleaner.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gleaner.model.CodePoints;
import org.gleaner.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * A document as somebody has marked it.
 *
 * @param ids by which its results may be known, the likeliest first
 * @param text as it was marked; empty where the gold came without it
 * @param facts {@code {"entities": [...], "money": [...], ...}}
 * @param points of the text
 */
record GoldDocument(List<String> ids, String text, JsonNode facts, CodePoints points) {

    private static final int CONTEXT = 60;

    GoldDocument(List<String> ids, String text, JsonNode facts) {
        this(ids, text, facts, CodePoints.of(text));
    }

    String id() {
        return ids.get(0);
    }

    List<JsonNode> records(String field) {
        return StreamSupport.stream(facts.path(field).spliterator(), false).toList();
    }

    /**
     * Where a record stands: at its {@code start} and {@code end} where it has them and its words
     * are there, else where they are from an offset on.
     *
     * @param field of its words
     */
    Optional<Span> place(JsonNode record, String field, int from) {
        String words = JsonValues.text(record, field);
        Span at = JsonValues.span(record);
        return record.has("end") && Aliases.norm(words(at)).equals(Aliases.norm(words))
                ? Optional.of(at)
                : next(words, from);
    }

    /** Where some words stand from an offset on, else anywhere. */
    Optional<Span> next(String words, int from) {
        return find(words, from).or(() -> find(words, 0));
    }

    /** Where some words stand from an offset on, in code points, white space alike. */
    Optional<Span> find(String words, int from) {
        Pattern pattern =
                Pattern.compile(
                        Arrays.stream(words.strip().split("\\s+"))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s+")),
                        Pattern.UNICODE_CHARACTER_CLASS);
        Matcher matcher = pattern.matcher(text);
        return matcher.find(Math.min(points.toUtf16(from), text.length()))
                ? Optional.of(
                        new Span(
                                points.fromUtf16(matcher.start()), points.fromUtf16(matcher.end())))
                : Optional.empty();
    }

    /** The words at a place; empty beyond the text. */
    String words(Span at) {
        return at.end() > points.length()
                ? ""
                : text.substring(points.toUtf16(at.start()), points.toUtf16(at.end()));
    }

    /** The words around a place, for a reader of errors. */
    String around(Span at) {
        if (at.end() == 0 || at.end() > points.length()) {
            return "";
        }
        int start = points.toUtf16(Math.max(0, at.start() - CONTEXT));
        int end = points.toUtf16(Math.min(points.length(), at.end() + CONTEXT));
        return text.substring(start, end);
    }
}
