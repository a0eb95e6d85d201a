package org.gleaner.testing;

import java.util.List;
import java.util.regex.Pattern;
import org.gleaner.model.Tags;
import org.gleaner.model.Tokens;

/**
 * One sentence, its words separated by spaces, each with a Universal POS tag where it matters:
 * {@code We plan/VERB to go}; the others are X.
 */
public record Tagged(Tokens tokens, Tags tags) {

    private static final Pattern TAG = Pattern.compile("/[A-Z]+(?= |$)");

    public static Tagged of(String tagged) {
        String[] tags =
                Pattern.compile("\\S+")
                        .matcher(tagged)
                        .results()
                        .map(
                                word ->
                                        word.group().matches(".+/[A-Z]+")
                                                ? word.group().replaceAll(".*/", "")
                                                : "X")
                        .toArray(String[]::new);
        return new Tagged(tokens(TAG.matcher(tagged).replaceAll("")), new Tags(tags));
    }

    public static Tokens tokens(String text) {
        List<int[]> spans =
                Pattern.compile("\\S+")
                        .matcher(text)
                        .results()
                        .map(m -> new int[] {m.start(), m.end()})
                        .toList();
        return new Tokens(
                text,
                spans.stream().mapToInt(s -> s[0]).toArray(),
                spans.stream().mapToInt(s -> s[1]).toArray(),
                new int[] {0, spans.size()});
    }
}
