package org.gleaner.annotate.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;
import org.gleaner.text.Casing;

/**
 * Labels that a full stop ends, as the records of parliaments and hearings have them: "Mr. DURBIN.
 * Mr. President, ...", "CHAIR MOSLEY. Thank you.", "Anna Berg (PPE). \u2013 ...".
 */
final class StoppedLabel {

    private static final int LONGEST = 110;

    /** "Josep Borrell, Vice-President of the Commission / High Representative ... . \u2013". */
    private static final int LONGEST_BEFORE_DASH = 220;

    private static final int MOST_WORDS = 12;

    /** "of North Carolina." */
    private static final int MOST_OF_PLACE = 3;

    private static final int MOST_NAMES = 5;

    /** ". \u2013 ", ".-": a full stop and a dash. */
    private static final Pattern STOP_AND_DASH =
            Pattern.compile("[.](?:\\s{0,3}[-\u2013\u2014]{1,2})(?=[\\s\\p{Lu}\u201C\"(])");

    /** The number of a footnote: "MR. BERG.2 Thank you." */
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\.)\\d{1,2}$");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

    /** A name, or an initial, before the last of "Ms. Ann M. Lee." */
    private static final Pattern NAME = Pattern.compile("[\\p{L}'\u2019-]+|" + INITIAL.pattern());

    private static final Pattern LAST_NAME = Pattern.compile("[\\p{L}'\u2019-]{3,}\\.");

    private static final Pattern NOTE = Pattern.compile("\\([^()\\n]{2,60}\\)[.]\\s");

    private StoppedLabel() {}

    /**
     * "Ms. LEE. ", "The PRESIDING OFFICER. ", "Ms. LEE of Ohio. ", "Ms. LEE (reading). ", and in
     * the hearings of committees "Ms. Lee. ".
     */
    static Optional<LabelCandidate> read(String text, int index, Span line) {
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST));
        if (!opens(LabelWord.of(text, head, 2))) {
            return inCapitals(text, index, line, head);
        }
        List<LabelWord> words = LabelWord.of(text, head, MOST_WORDS);
        int names = 1;
        while (names < words.size() && isInner(words.get(names))) {
            names++;
        }
        int end = end(text, words, names, line);
        if (end < 0) {
            return inSmallLetters(text, index, line, words);
        }
        if (!isSaid(text, new Span(end, line.end()))) {
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

    /** "STEVE LIESMAN. Thank you.": two to four words in capitals, the last with the stop. */
    private static Optional<LabelCandidate> inCapitals(
            String text, int index, Span line, Span head) {
        if (line.length() < 2 || !Character.isUpperCase(text.charAt(line.start() + 1))) {
            return Optional.empty();
        }
        List<LabelWord> words = LabelWord.of(text, head, MOST_NAMES);
        int last = 0;
        while (last < words.size() && isInner(words.get(last))) {
            last++;
        }
        if (last == 0
                || last >= words.size()
                || last >= MOST_NAMES - 1
                || !isLast(words.get(last))
                || !isSaid(text, new Span(words.get(last).span().end(), line.end()))) {
            return Optional.empty();
        }
        return Optional.of(
                new LabelCandidate(
                        index,
                        new Span(line.start(), words.get(last).span().end()),
                        words.subList(0, last + 1),
                        LabelForm.CAPITALS,
                        LabelStyle.STOPPED_CAPITALS));
    }

    /** "Ms. Lee. Thank you.", "Chairman Lee. Order.": sentences may begin so too. */
    private static Optional<LabelCandidate> inSmallLetters(
            String text, int index, Span line, List<LabelWord> words) {
        int last = 1;
        while (last < Math.min(words.size(), MOST_NAMES)
                && words.get(last).isName()
                && NAME.matcher(words.get(last).text()).matches()) {
            last++;
        }
        LabelWord first = words.get(0);
        boolean named =
                last < Math.min(words.size(), MOST_NAMES)
                        && !first.text().equals("The")
                        && (first.endsWith(".") || !first.isHonorific())
                        && isNameWithStop(words.get(last));
        if (!named || !isSaid(text, new Span(words.get(last).span().end(), line.end()))) {
            return Optional.empty();
        }
        return Optional.of(
                new LabelCandidate(
                        index,
                        new Span(line.start(), words.get(last).span().end()),
                        words.subList(0, last + 1),
                        LabelForm.NAME,
                        LabelStyle.STOPPED_NAME));
    }

    private static boolean isNameWithStop(LabelWord word) {
        return word.isName() && LAST_NAME.matcher(word.text()).matches() && !word.isTitle();
    }

    /** "The", "Mr.", "CHAIR", "Senator". */
    private static boolean opens(List<LabelWord> words) {
        if (words.size() < 2 || words.get(0).endsWith(":")) {
            return false;
        }
        LabelWord first = words.get(0);
        return first.text().equals("The") && (words.get(1).isTitle() || !words.get(1).endsWith("."))
                || first.isHonorific()
                || first.isCapital() && !first.endsWith(".") && TitleLexicon.isTitle(first.core());
    }

    /** A word of the name before the last. */
    private static boolean isInner(LabelWord word) {
        boolean initial = word.endsWith(".") && INITIAL.matcher(word.text()).matches();
        boolean plain = Character.isLetter(word.text().charAt(0));
        return initial
                || plain && word.isHonorific()
                || plain && word.isInCapitals() && !word.endsWith(".")
                || word.text().equals("Acting")
                || word.text().equals("pro")
                || word.isParticle();
    }

    /** The word in capitals that a full stop ends. */
    private static boolean isLast(LabelWord word) {
        String text = FOOTNOTE.matcher(word.text()).replaceFirst("");
        return text.equals("tempore.")
                || text.indexOf('.') == text.length() - 1
                        && text.length() > 2
                        && Character.isLetter(text.charAt(0))
                        && new LabelWord(word.span(), text, word.core()).isInCapitals();
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
        if (word.text().equals("tempore") && names + 1 < words.size()) {
            return end(text, words, names + 1, line);
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
                && Casing.hasCapitalFirst(first.get(0))
                && first.stream().anyMatch(word -> word.equals("I") || !Shape.allCapitals(word));
    }

    /** "Anna Berg (PPE). \u2013 Mr President, ...", "HON. A. BERG.- Thank you." */
    static Optional<LabelCandidate> withDash(String text, int index, Span line) {
        int limit = Math.min(line.end(), line.start() + LONGEST_BEFORE_DASH);
        if (!hasStopAndDash(text, line.start(), limit)) {
            return Optional.empty();
        }
        Matcher mark = STOP_AND_DASH.matcher(text).region(line.start(), limit);
        if (!mark.find() || mark.start() == line.start()) {
            return Optional.empty();
        }
        Span label = new Span(line.start(), mark.start());
        int aside = Shape.indexOf(text, "),", label);
        Span name = aside >= 0 ? new Span(label.start(), aside + 1) : label;
        boolean bracket = text.charAt(name.end() - 1) == ')';
        List<LabelWord> words =
                beforeComma(
                        LabelWord.outsideBrackets(
                                LabelWord.of(
                                        text, LabelWord.withoutNotes(text, name), MOST_WORDS)));
        if (words.isEmpty() || !bracket && isPlace(text, label)) {
            return Optional.empty();
        }
        return LabelForm.of(words)
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

    /** Whether a full stop and a dash stand there, white space between them or not. */
    private static boolean hasStopAndDash(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) != '.') {
                continue;
            }
            int dash = at + 1;
            while (dash < to && Whitespace.is(text.charAt(dash))) {
                dash++;
            }
            if (dash < to && "-\u2013\u2014".indexOf(text.charAt(dash)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * "SANTA ANA, Calif", "GULFPORT, Miss": behind the comma neither an office nor "on behalf of".
     */
    private static boolean isPlace(String text, Span label) {
        int comma = Shape.indexOf(text, ",", label);
        List<LabelWord> behind =
                comma < 0
                        ? List.of()
                        : LabelWord.of(text, new Span(comma + 1, label.end()), MOST_WORDS);
        return !behind.isEmpty()
                && behind.get(0).isCapital()
                && (behind.stream().noneMatch(LabelWord::isTitle)
                        || behind.size() == 1 && behind.get(0).isHonorific());
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
