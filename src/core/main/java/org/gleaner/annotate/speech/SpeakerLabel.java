package org.gleaner.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * A speaker label taken apart: "Editor-in-chief of Nezavisimaya Gazeta Konstantin Remchukov
 * (retranslated):".
 *
 * @param span the label without mark and note
 * @param role the title, empty for a bare name: "Editor-in-chief of Nezavisimaya Gazeta"
 * @param name the name, empty for a role alone: "Konstantin Remchukov"
 */
record SpeakerLabel(Span span, Optional<Span> role, Optional<Span> name) {

    private static final Map<String, String> TITLES = DataFile.map("names/titles.tsv");
    private static final Set<String> ROLES = DataFile.words("layout/roles.txt");
    private static final Set<String> PARTICLES = DataFile.words("layout/particles.txt");

    private record Word(Span span, String core, boolean capital) {}

    /** Reads a label block. */
    static SpeakerLabel read(String text, Span block) {
        Span span = bare(text, block);
        List<Word> words = words(text, span);
        int comma = comma(text, words);
        if (comma > 0 && lastTitle(words.subList(0, comma)) < 0 && !titleFirst(words)) {
            return new SpeakerLabel(
                    span,
                    Optional.of(cover(words, comma, words.size())),
                    Optional.of(cover(words, 0, comma)));
        }
        int title = lastTitle(words);
        if (title < 0) {
            boolean role = ROLES.contains(core(text, span)) || words.isEmpty() || role(words);
            int from = role ? 0 : described(words);
            return role
                    ? new SpeakerLabel(span, Optional.of(span), Optional.empty())
                    : new SpeakerLabel(
                            span,
                            from == 0 ? Optional.empty() : Optional.of(cover(words, 0, from)),
                            Optional.of(cover(words, from, words.size())));
        }
        int of = nameBeforeOf(words, title);
        if (of > 0) {
            return new SpeakerLabel(
                    span,
                    Optional.of(cover(words, 0, title + 1)),
                    Optional.of(cover(words, title + 1, of)));
        }
        int from = nameAfter(words, title);
        if (from >= words.size()) {
            return new SpeakerLabel(span, Optional.of(span), Optional.empty());
        }
        boolean honorific =
                title == 0 && from == 1 && "honorific".equals(TITLES.get(words.get(0).core));
        return new SpeakerLabel(
                span,
                honorific ? Optional.empty() : Optional.of(cover(words, 0, from)),
                Optional.of(cover(words, from, words.size())));
    }

    /** This label with the name beginning where it is known to begin. */
    SpeakerLabel withName(String text, Span known) {
        Span before = new Span(span.start(), known.start()).trim(text);
        return new SpeakerLabel(
                span,
                before.isEmpty() ? role.filter(span -> !span.overlaps(known)) : Optional.of(before),
                Optional.of(known));
    }

    /** Without the colon or dash, notes in brackets at the ends, and white space. */
    private static Span bare(String text, Span block) {
        Span span = block;
        for (boolean changed = true; changed && !span.isEmpty(); ) {
            changed = false;
            char last = text.charAt(span.end() - 1);
            char first = text.charAt(span.start());
            Span next = span;
            boolean mark =
                    last == ':'
                            || last == '\uFF1A'
                            || last == '-'
                            || last == '\u2013'
                            || last == '\u2014';
            if (mark || last == '.' && span.end() == block.end()) {
                next = new Span(span.start(), span.end() - 1);
            } else if (last == ')' || last == ']') {
                int open = text.lastIndexOf(last == ')' ? '(' : '[', span.end() - 1);
                next = open > span.start() ? new Span(span.start(), open) : span;
            } else if (first == '(' || first == '[') {
                int close = text.indexOf(first == '(' ? ')' : ']', span.start());
                next = close > 0 && close < span.end() - 1 ? new Span(close + 1, span.end()) : span;
            }
            changed = !next.equals(span);
            span = next.trim(text);
        }
        return span;
    }

    private static List<Word> words(String text, Span span) {
        List<Word> words = new ArrayList<>();
        int at = span.start();
        boolean inside = false;
        while (at < span.end()) {
            int end = at;
            while (end < span.end() && !Whitespace.is(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                inside |= text.charAt(at) == '(' || text.charAt(at) == '[';
                if (!inside) {
                    String word = text.substring(at, end);
                    words.add(
                            new Word(
                                    new Span(at, end),
                                    word.replaceAll("[.,]+$", "").toLowerCase(Locale.ROOT),
                                    capital(word)));
                }
                inside &= text.charAt(end - 1) != ')' && text.charAt(end - 1) != ']';
            }
            at = end + 1;
        }
        return words;
    }

    private static boolean capital(String word) {
        int hyphen = word.indexOf('-');
        return Character.isUpperCase(word.charAt(0))
                || hyphen > 0
                        && hyphen + 1 < word.length()
                        && Character.isUpperCase(word.charAt(hyphen + 1))
                        && PARTICLES.contains(word.substring(0, hyphen));
    }

    /** How many words stand before the first comma; 0 without one. */
    private static int comma(String text, List<Word> words) {
        for (int i = 0; i < words.size() - 1; i++) {
            if (text.charAt(words.get(i).span.end() - 1) == ',') {
                return i + 1;
            }
        }
        return 0;
    }

    private static Span cover(List<Word> words, int from, int to) {
        return words.get(from).span.cover(words.get(to - 1).span);
    }

    private static String core(String text, Span span) {
        String core = Whitespace.fold(span.in(text)).toLowerCase(Locale.ROOT);
        return core.startsWith("the ") ? core.substring(4) : core;
    }

    /** "Speaker 2", "Voice from the audience". */
    private static boolean role(List<Word> words) {
        Word last = words.get(words.size() - 1);
        return words.size() > 1
                        && Character.isDigit(last.core.isEmpty() ? 'x' : last.core.charAt(0))
                || words.stream()
                        .anyMatch(
                                word ->
                                        word.core.equals("audience")
                                                || word.core.equals("unidentified"));
    }

    /**
     * Whether a title stands right before two or three names at the end, whatever commas stand
     * before it.
     */
    private static boolean titleFirst(List<Word> words) {
        int title = lastTitle(words);
        int names = words.size() - title - 1;
        return title >= 0
                && (names == 2 || names == 3)
                && words.subList(title + 1, words.size()).stream().allMatch(Word::capital);
    }

    private static boolean isTitle(String core) {
        String kind = TITLES.get(core);
        if (kind == null && core.indexOf('-') > 0) {
            return isTitle(core.substring(core.lastIndexOf('-') + 1))
                    || isTitle(core.substring(0, core.indexOf('-')));
        }
        return kind != null && !kind.equals("modifier");
    }

    private static int lastTitle(List<Word> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (isTitle(words.get(i).core)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Where a name right after the title ends before "of": "Patriarch Kirill of Moscow"; 0 if none
     * does.
     */
    private static int nameBeforeOf(List<Word> words, int title) {
        int at = title + 1;
        if (title > 0 && !words.get(title - 1).capital) {
            return 0;
        }
        while (at < words.size() && words.get(at).capital) {
            at++;
        }
        return at > title + 1
                        && at < title + 4
                        && at < words.size()
                        && words.get(at).core.equals("of")
                ? at
                : 0;
    }

    /**
     * Where the name begins after the last title, if only guessed: past "of ..." the last two names
     * remain.
     */
    private static int nameAfter(List<Word> words, int title) {
        int from = title + 1;
        boolean complement = false;
        for (int i = from; i < words.size(); i++) {
            if (!words.get(i).capital && !PARTICLES.contains(words.get(i).core)) {
                complement = true;
                from = i + 1;
            }
        }
        if (!complement) {
            return from;
        }
        int names = words.size() - from;
        return names < 2
                        || names == 2
                                && title >= 0
                                && from > title + 1
                                && words.get(from - 1).core.equals("of")
                ? words.size()
                : tail(words, from);
    }

    /**
     * Where the last two names begin, particles included; a third is left to those who know the
     * country.
     */
    private static int tail(List<Word> words, int least) {
        int at = words.size() - 2;
        while (at > least
                && (PARTICLES.contains(words.get(at).core)
                        || PARTICLES.contains(words.get(at - 1).core))) {
            at--;
        }
        return Math.max(least, at);
    }

    /**
     * Where the name begins after words that say who it is, in lower case: "NASA astronaut Timothy
     * Kopra"; 0 for a bare name.
     */
    private static int described(List<Word> words) {
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).capital
                    && !PARTICLES.contains(words.get(i).core)
                    && i < words.size() - 1) {
                from = i + 1;
            }
        }
        return from;
    }
}
