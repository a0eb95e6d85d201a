package org.gleaner.annotate.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * Finds what looks like a speaker label at the beginning of a line: "Minister X (retranslated):
 * ...", "Q. ...", "SPEERS: ...".
 */
final class LabelReader {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 20;

    /** A label that is a whole line has no more words. */
    private static final int MOST_OWN = 11;

    private static final Pattern DASH = Pattern.compile(" (?:\\u2013|\\u2014|--?) ");

    /** What an exchange of messages puts before one: "<Ann Lee> ". */
    private static final Pattern ANGLED = Pattern.compile("<([\\p{Lu}][^<>@/\\n]{1,40})>(?=\\s)");

    /** What the chat of a video meeting puts before a message. */
    private static final Pattern SENT =
            Pattern.compile("From +([\\p{Lu}][^:\\n]{1,60}?)(?: +to +[^:\\n]{1,40})? *:");

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

    /** What may open the words said right after a colon, capitals aside. */
    private static final String OPENING = "\u201C\"\u2018(\u2026";

    private LabelReader() {}

    static Optional<LabelCandidate> read(String text, int index, Span line) {
        LabelMarks.Before before = LabelMarks.before(text, line);
        Span rest = new Span(before.end(), line.end());
        if (isBracketed(text, rest)) {
            return withColon(text, index, new Span(rest.start() + 1, rest.end() - 1))
                    .filter(label -> label.form() == LabelForm.TITLED)
                    .map(label -> label.behind(line.start(), LabelStyle.BRACKETED));
        }
        return rest.isEmpty()
                ? Optional.empty()
                : StoppedLabel.read(text, index, rest)
                        .or(() -> StoppedLabel.withDash(text, index, rest))
                        .or(() -> angled(text, index, rest))
                        .or(() -> sent(text, index, rest, before.style()))
                        .or(() -> withColon(text, index, rest))
                        .map(label -> label.behind(line.start(), before.style()));
    }

    /** "[Ms LEE: Shame!]": the whole line, with a colon in it. */
    private static boolean isBracketed(String text, Span line) {
        return line.length() > 4
                && line.length() < LONGEST
                && text.charAt(line.start()) == '['
                && text.charAt(line.end() - 1) == ']'
                && Shape.indexOf(text, "]", line) == line.end() - 1
                && Shape.indexOf(text, ":", line) > 0;
    }

    private static Optional<LabelCandidate> withColon(String text, int index, Span line) {
        int colon = colon(text, line);
        if (colon < 0) {
            return letterAlone(text, index, line);
        }
        int end = colon + 1;
        while (end < line.end() && "*_".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (!opens(text, end, line.end())) {
            return Optional.empty();
        }
        Span label = new Span(line.start(), end);
        Span whole = LabelMarks.asker(text, new Span(line.start(), colon).trim(text));
        Span name = LabelMarks.inside(text, whole);
        boolean bracketed = name.start() > line.start() && text.charAt(name.start() - 1) == '[';
        Span bare = LabelMarks.inside(text, LabelWord.withoutNotes(text, name));
        Optional<BracketedName> bearer = BracketedName.of(text, name);
        List<LabelWord> words = words(text, bearer.map(BracketedName::name).orElse(bare));
        return bearer.map(named -> LabelForm.TITLED)
                .or(() -> form(words))
                .map(
                        form ->
                                new LabelCandidate(
                                        index,
                                        label,
                                        words,
                                        form,
                                        style(text, new Span(bare.end(), colon), bracketed)));
    }

    /** The style that the brackets of a label show: "[Ann Lee]:", "Ann Lee [14:32]:". */
    private static LabelStyle style(String text, Span behindName, boolean bracketed) {
        if (bracketed) {
            return LabelStyle.BRACKETED;
        }
        return LabelMarks.isClock(text, behindName) ? LabelStyle.CLOCKED : LabelStyle.PLAIN;
    }

    /** "&lt;Ann Lee&gt; Good morning." */
    private static Optional<LabelCandidate> angled(String text, int index, Span line) {
        if (text.charAt(line.start()) != '<') {
            return Optional.empty();
        }
        Matcher nick =
                ANGLED.matcher(text)
                        .region(line.start(), Math.min(line.end(), line.start() + LONGEST));
        if (!nick.lookingAt()) {
            return Optional.empty();
        }
        List<LabelWord> words = words(text, new Span(nick.start(1), nick.end(1)));
        return form(words)
                .map(
                        form ->
                                new LabelCandidate(
                                        index,
                                        new Span(line.start(), nick.end()),
                                        words,
                                        form,
                                        LabelStyle.ANGLED));
    }

    /** "From Ann Lee to Everyone: Good morning", behind a time of the clock. */
    private static Optional<LabelCandidate> sent(
            String text, int index, Span line, LabelStyle style) {
        Optional<Span> name = style == LabelStyle.TIMED ? sender(text, line) : Optional.empty();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int colon = Shape.indexOf(text, ":", new Span(name.get().end(), line.end()));
        List<LabelWord> words = words(text, name.get());
        return form(words)
                .map(
                        form ->
                                new LabelCandidate(
                                        index,
                                        new Span(line.start(), colon + 1),
                                        words,
                                        form,
                                        LabelStyle.TIMED));
    }

    /** The "Ann Lee" of "From Ann Lee to Everyone:". */
    static Optional<Span> sender(String text, Span line) {
        if (!text.startsWith("From ", line.start())) {
            return Optional.empty();
        }
        Matcher from =
                SENT.matcher(text)
                        .region(line.start(), Math.min(line.end(), line.start() + LONGEST));
        return from.lookingAt()
                ? Optional.of(new Span(from.start(1), from.end(1)))
                : Optional.empty();
    }

    /** A name or role that a dash between spaces ends: "Ann Lee - Good morning." */
    static Optional<LabelCandidate> dashed(String text, int index, Span line) {
        Matcher dash =
                DASH.matcher(text)
                        .region(line.start(), Math.min(line.end(), line.start() + LONGEST));
        if (!dash.find()) {
            return Optional.empty();
        }
        List<LabelWord> words = words(text, new Span(line.start(), dash.start()));
        return form(words)
                .filter(form -> form != LabelForm.WORD && form != LabelForm.DESCRIBED)
                .map(
                        form ->
                                new LabelCandidate(
                                        index,
                                        new Span(line.start(), dash.end() - 1),
                                        words,
                                        form));
    }

    private static List<LabelWord> words(String text, Span name) {
        return LabelWord.outsideBrackets(LabelWord.of(text, name, MOST_WORDS + 5));
    }

    private static Optional<LabelForm> form(List<LabelWord> words) {
        return words.isEmpty() || words.size() > MOST_WORDS
                ? Optional.empty()
                : LabelForm.of(words);
    }

    /** The first colon that could end a label; -1 if there is none. */
    private static int colon(String text, Span line) {
        int limit = Math.min(line.end(), line.start() + LONGEST);
        boolean inNote = false;
        for (int at = line.start(); at < limit; at++) {
            switch (text.charAt(at)) {
                case '(', '[' -> inNote = true;
                case ')', ']' -> inNote = false;
                case ':', '\uFF1A' -> {
                    if (!inNote) {
                        return at;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /**
     * Whether words to be said can begin here: after a space, or a capital or quotation mark run
     * on.
     */
    private static boolean opens(String text, int at, int end) {
        return at >= end
                || Whitespace.is(text.charAt(at))
                || Character.isUpperCase(text.charAt(at))
                || OPENING.indexOf(text.charAt(at)) >= 0;
    }

    /**
     * "Q. When ...", "A. Soon.", and "Q When ..." as official transcripts of press conferences have
     * it.
     */
    private static Optional<LabelCandidate> letterAlone(String text, int index, Span line) {
        char letter = text.charAt(line.start());
        if (letter != 'Q' && letter != 'A' || line.length() < 4) {
            return Optional.empty();
        }
        boolean stop = text.charAt(line.start() + 1) == '.';
        if (!stop && letter == 'A') {
            return Optional.empty();
        }
        Span label = new Span(line.start(), line.start() + (stop ? 2 : 1));
        Span rest = new Span(label.end(), line.end()).trim(text);
        if (!Whitespace.is(text.charAt(label.end()))
                || rest.isEmpty()
                || Character.isLowerCase(text.charAt(rest.start()))) {
            return Optional.empty();
        }
        List<LabelWord> words = LabelWord.of(text, new Span(line.start(), line.start() + 1), 1);
        return Optional.of(new LabelCandidate(index, label, words, LabelForm.ROLE));
    }

    /**
     * The name or role that is a whole line, with a title after a dash if need be: "Ann Lee --
     * Chief Executive Officer".
     */
    static Optional<LabelCandidate> ownLine(String text, int index, Span line) {
        Optional<LabelCandidate> office = office(text, index, line);
        if (office.isPresent()) {
            return office;
        }
        LabelMarks.Before before = LabelMarks.before(text, line);
        Span bare =
                LabelWord.withoutNotes(
                        text, LabelMarks.inside(text, LabelMarks.withoutBullet(text, line)));
        List<LabelWord> words = LabelWord.of(text, bare, MOST_OWN + 1);
        int dash = firstDash(words);
        boolean dashed = dash < words.size();
        boolean titled = words.stream().skip(dash + 1).anyMatch(LabelWord::isTitle);
        if (dash == 0 || words.size() > MOST_OWN || dashed && !titled) {
            return Optional.empty();
        }
        List<LabelWord> name = words.subList(0, dash);
        return LabelForm.of(name)
                .map(form -> isAddressedRole(name) ? LabelForm.ROLE : form)
                .filter(form -> form == LabelForm.NAME || form == LabelForm.ROLE)
                .map(
                        form ->
                                new LabelCandidate(
                                        index,
                                        line,
                                        name,
                                        form,
                                        dashed ? LabelStyle.DASHED : before.style()));
    }

    /** "Mr Speaker", "Madam Deputy Speaker". */
    private static boolean isAddressedRole(List<LabelWord> name) {
        return name.size() > 1
                && name.get(0).isHonorific()
                && LabelForm.isRole(name.subList(name.size() - 1, name.size()))
                && name.stream().allMatch(LabelWord::isTitle);
    }

    /** "The Secretary of State for Transport (Mr. James McGrath)". */
    private static Optional<LabelCandidate> office(String text, int index, Span line) {
        return BracketedName.of(text, line)
                .filter(bearer -> bearer.end() == line.end())
                .map(
                        bearer ->
                                new LabelCandidate(
                                        index,
                                        line,
                                        words(text, bearer.name()),
                                        LabelForm.TITLED,
                                        LabelStyle.DASHED));
    }

    /** Where the first dash between words is; their number without one. */
    static int firstDash(List<LabelWord> words) {
        int dash = 0;
        while (dash < words.size() && !DASHES.contains(words.get(dash).text())) {
            dash++;
        }
        return dash;
    }
}
