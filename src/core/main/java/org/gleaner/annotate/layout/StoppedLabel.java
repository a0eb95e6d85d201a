package org.gleaner.annotate.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Span;

/**
 * Labels that a full stop ends, as the records of parliaments and hearings have them: "Mr. DURBIN.
 * Mr. President, ...", "CHAIR MOSLEY. Thank you.", "Anna Berg (PPE). \u2013 ...".
 */
final class StoppedLabel {

    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 12;

    /** "of North Carolina." */
    private static final int MOST_OF_PLACE = 3;

    /** ". \u2013 ", ".-": a full stop and a dash. */
    private static final Pattern STOP_AND_DASH =
            Pattern.compile("[.](?:\\s{0,3}[-\u2013\u2014]{1,2})(?=[\\s\\p{Lu}\u201C\"(])");

    private static final Pattern NOTE = Pattern.compile("\\([^()\\n]{2,60}\\)[.]\\s");

    private StoppedLabel() {}

    /** "Ms. LEE. ", "The PRESIDING OFFICER. ", "Ms. LEE of Ohio. ", "Ms. LEE (reading). ". */
    static Optional<LabelCandidate> read(String text, int index, Span line) {
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST));
        List<LabelWord> words = LabelWord.of(text, head, MOST_WORDS);
        if (words.size() < 2 || !opens(words)) {
            return Optional.empty();
        }
        int names = 1;
        while (names < words.size() && isInner(words.get(names))) {
            names++;
        }
        int end = end(text, words, names, line);
        if (end < 0 || !isSaid(text, new Span(end, line.end()))) {
            return Optional.empty();
        }
        boolean stops = names < words.size() && isLast(words.get(names));
        return Optional.of(
                new LabelCandidate(
                        index,
                        new Span(line.start(), end),
                        words.subList(0, stops ? names + 1 : names),
                        LabelForm.TITLED,
                        LabelStyle.STOPPED));
    }

    /** "The", "Mr.", "CHAIR", "Senator". */
    private static boolean opens(List<LabelWord> words) {
        LabelWord first = words.get(0);
        return first.text().equals("The") && (words.get(1).isTitle() || !words.get(1).endsWith("."))
                || first.isHonorific()
                || first.isCapital() && !first.endsWith(".") && TitleLexicon.isTitle(first.core());
    }

    /** A word of the name before the last. */
    private static boolean isInner(LabelWord word) {
        boolean initial = word.text().matches("\\p{Lu}\\.");
        return initial
                || word.isHonorific()
                || word.isInCapitals() && !word.endsWith(".")
                || word.isParticle();
    }

    /** The word in capitals that a full stop ends. */
    private static boolean isLast(LabelWord word) {
        String text = word.text();
        return text.indexOf('.') == text.length() - 1 && text.length() > 2 && word.isInCapitals();
    }

    /** Where the label ends, if its name ends before word {@code names}, or in it; -1 if not so. */
    private static int end(String text, List<LabelWord> words, int names, Span line) {
        if (names >= words.size()) {
            return -1;
        }
        LabelWord word = words.get(names);
        if (isLast(word)) {
            return word.span().end();
        }
        if (names < 2) {
            return -1;
        }
        if (word.text().startsWith("(")) {
            Matcher note = NOTE.matcher(text).region(word.span().start(), line.end());
            return note.lookingAt() ? note.end() - 1 : -1;
        }
        return word.text().equals("of") ? placeEnd(words, names + 1) : -1;
    }

    private static int placeEnd(List<LabelWord> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + MOST_OF_PLACE); i++) {
            if (!words.get(i).isCapital()) {
                return -1;
            }
            if (words.get(i).endsWith(".")) {
                return words.get(i).span().end();
            }
        }
        return -1;
    }

    /** Whether what follows begins with a capital, and is not in capitals as a heading is. */
    private static boolean isSaid(String text, Span rest) {
        Span said = rest.trim(text);
        List<String> first = Shape.words(text, said, 3);
        return !first.isEmpty()
                && Shape.capital(first.get(0))
                && first.stream().anyMatch(word -> word.equals("I") || !Shape.allCapitals(word));
    }

    /** "Anna Berg (PPE). \u2013 Mr President, ...", "HON. A. BERG.- Thank you." */
    static Optional<LabelCandidate> withDash(String text, int index, Span line) {
        Matcher mark =
                STOP_AND_DASH
                        .matcher(text)
                        .region(line.start(), Math.min(line.end(), line.start() + LONGEST));
        if (!mark.find() || mark.start() == line.start()) {
            return Optional.empty();
        }
        Span label = new Span(line.start(), mark.start());
        boolean bracket = text.charAt(label.end() - 1) == ')';
        List<LabelWord> words =
                beforeComma(
                        LabelWord.outsideBrackets(
                                LabelWord.of(
                                        text, LabelWord.withoutNotes(text, label), MOST_WORDS)));
        return (words.isEmpty() ? Optional.<LabelForm>empty() : LabelForm.of(words))
                .filter(form -> form != LabelForm.WORD || bracket)
                .map(
                        form ->
                                new LabelCandidate(
                                        index,
                                        new Span(line.start(), mark.end()),
                                        words,
                                        form,
                                        LabelStyle.STOP_AND_DASH));
    }

    /** "Anna Berg," of "Anna Berg, on behalf of the Left Group". */
    private static List<LabelWord> beforeComma(List<LabelWord> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).endsWith(",")) {
                return LabelWord.withoutComma(words.subList(0, i + 1));
            }
        }
        return words;
    }
}
