package org.gleaner.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gleaner.input.InputException;
import org.gleaner.model.CodePoints;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * A document in columns, a word and its label a line: {@code Lee I-PER}. Its words are found again
 * in the text of the results, whatever white space is between them.
 */
record ConllDocument(Path file, List<String> ids, List<Word> words) implements Gold {

    /**
     * @param line in its file
     * @param label "B-PER", "I-PER", "O", in any of the schemes
     */
    record Word(long line, String word, String label) {

        String type() {
            int dash = label.indexOf('-');
            return dash < 0 ? "" : label.substring(dash + 1);
        }

        boolean begins() {
            return label.startsWith("B-") || label.startsWith("S-") || label.startsWith("U-");
        }
    }

    /** How treebanks write what they cannot have in a column. */
    private static final Map<String, List<String>> ESCAPES =
            Map.of(
                    "-LRB-", List.of("("),
                    "-RRB-", List.of(")"),
                    "-LSB-", List.of("["),
                    "-RSB-", List.of("]"),
                    "``", List.of("\"", "\u201C"),
                    "''", List.of("\"", "\u201D"));

    @Override
    public boolean isOfNames() {
        return true;
    }

    @Override
    public GoldDocument in(String text) throws InputException {
        String whole = text.isEmpty() ? String.join(" ", forms()) : text;
        CodePoints points = CodePoints.of(whole);
        GoldNames names = new GoldNames();
        List<Span> places = places(whole);
        int start = -1;
        for (int i = 0; i < words.size(); i++) {
            String type = words.get(i).type();
            if (start < 0 && !type.isEmpty()) {
                start = i;
            }
            boolean goesOn =
                    i + 1 < words.size()
                            && words.get(i + 1).type().equals(type)
                            && !words.get(i + 1).begins();
            if (start >= 0 && !goesOn) {
                names.add(
                        new Span(
                                points.fromUtf16(places.get(start).start()),
                                points.fromUtf16(places.get(i).end())),
                        type);
                start = -1;
            }
        }
        return new GoldDocument(ids, whole, names.facts());
    }

    private List<String> forms() {
        return words.stream().map(Word::word).toList();
    }

    private List<Span> places(String text) throws InputException {
        List<Span> places = new ArrayList<>();
        int at = 0;
        for (Word word : words) {
            while (at < text.length() && Whitespace.is(text.charAt(at))) {
                at++;
            }
            String form = word.word;
            for (String written : ESCAPES.getOrDefault(form, List.of())) {
                form = text.startsWith(written, at) ? written : form;
            }
            if (!text.startsWith(form, at)) {
                throw new InputException(
                        file
                                + " line "
                                + word.line
                                + ": the word '"
                                + word.word
                                + "' does not follow in the text of "
                                + ids.get(0)
                                + ", which goes on with '"
                                + text.substring(at, Math.min(text.length(), at + 20))
                                + "'; results and gold must be of the same text");
            }
            places.add(new Span(at, at + form.length()));
            at += form.length();
        }
        return places;
    }
}
