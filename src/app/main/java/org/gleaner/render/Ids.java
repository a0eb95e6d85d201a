package org.gleaner.render;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.gleaner.model.Document;

/**
 * Ids of one document's records: a letter and 12 hex digits, made from content alone and unique
 * within the document.
 */
final class Ids {

    private static final int DIGITS = 12;

    private final String text;
    private final Set<String> given = new HashSet<>();

    Ids(String text) {
        this.text = Document.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param discriminators what tells records of one kind at one place apart; where they fail to,
     *     the order of asking does
     */
    String next(char letter, int start, int end, String... discriminators) {
        String content =
                text
                        + '\n'
                        + letter
                        + '\n'
                        + start
                        + '\n'
                        + end
                        + '\n'
                        + String.join("\n", discriminators);
        String id = letter + hash(content);
        for (int ordinal = 1; !given.add(id); ordinal++) {
            id = letter + hash(content + '\n' + ordinal);
        }
        return id;
    }

    private static String hash(String content) {
        return Document.sha256(content.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
