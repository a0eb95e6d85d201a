package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.annotate.layout.LabelCandidate.Form;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * Reads what looks like a speaker label off the beginning of a line: "Minister X (retranslated):
 * ...", "Q. ...", "SPEERS: ...".
 */
final class LabelReader {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 20;
    private static final Map<String, String> TITLES = DataFile.map("names/titles.tsv");
    private static final Set<String> ROLES = DataFile.words("layout/roles.txt");
    private static final Map<String, String> NEVER = DataFile.map("layout/not-labels.tsv");
    private static final Set<String> CONNECTORS = DataFile.words("layout/connectors.txt");
    private static final Set<String> PARTICLES = DataFile.words("layout/particles.txt");

    private LabelReader() {}

    static Optional<LabelCandidate> read(String text, int index, Span line) {
        int colon = colon(text, line);
        Optional<LabelCandidate> stopped = withStop(text, index, line);
        if (stopped.isPresent()) {
            return stopped;
        }
        if (colon < 0) {
            return letterAlone(text, index, line);
        }
        if (!opens(text, colon + 1, line.end())) {
            return Optional.empty();
        }
        Span label = new Span(line.start(), colon + 1);
        Span name = withoutNote(text, new Span(line.start(), colon).trim(text));
        List<String> words = withoutBrackets(Shape.words(text, name, MOST_WORDS + 5));
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return form(words).map(form -> new LabelCandidate(index, label, words, form));
    }

    private static final Pattern DASH = Pattern.compile(" (?:\\u2013|\\u2014|--?) ");

    /** A name or role that a dash between spaces ends. */
    static Optional<LabelCandidate> dashed(String text, int index, Span line) {
        Matcher dash =
                DASH.matcher(text)
                        .region(line.start(), Math.min(line.end(), line.start() + LONGEST));
        if (!dash.find()) {
            return Optional.empty();
        }
        List<String> words =
                withoutBrackets(
                        Shape.words(text, new Span(line.start(), dash.start()), MOST_WORDS + 5));
        return words.isEmpty() || words.size() > MOST_WORDS
                ? Optional.empty()
                : form(words)
                        .filter(form -> form != Form.WORD && form != Form.DESCRIBED)
                        .map(
                                form ->
                                        new LabelCandidate(
                                                index,
                                                new Span(line.start(), dash.end() - 1),
                                                words,
                                                form));
    }

    /** The first colon that could end a label; -1 if there is none. */
    private static int colon(String text, Span line) {
        int limit = Math.min(line.end(), line.start() + LONGEST);
        boolean inNote = false;
        for (int at = line.start(); at < limit; at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                inNote = true;
            } else if (c == ')' || c == ']') {
                inNote = false;
            } else if ((c == ':' || c == '\uFF1A') && !inNote) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Whether words to be said can begin here: after a space, or a capital or quotation mark run
     * on.
     */
    private static boolean opens(String text, int at, int end) {
        if (at >= end) {
            return true;
        }
        char c = text.charAt(at);
        return Whitespace.is(c)
                || Character.isUpperCase(c)
                || "\u201C\"\u2018(\u2026".indexOf(c) >= 0;
    }

    /**
     * "Q. When ...", "A. Soon.", and "Q When ..." as official transcripts of press conferences have
     * it.
     */
    private static Optional<LabelCandidate> letterAlone(String text, int index, Span line) {
        char c = text.charAt(line.start());
        if (c != 'Q' && c != 'A' || line.length() < 4) {
            return Optional.empty();
        }
        int end = text.charAt(line.start() + 1) == '.' ? 2 : c == 'Q' ? 1 : 0;
        if (end == 0 || !Whitespace.is(text.charAt(line.start() + end))) {
            return Optional.empty();
        }
        Span rest = new Span(line.start() + end, line.end()).trim(text);
        if (rest.isEmpty() || Character.isLowerCase(text.charAt(rest.start()))) {
            return Optional.empty();
        }
        return Optional.of(
                new LabelCandidate(
                        index,
                        new Span(line.start(), line.start() + end),
                        List.of(String.valueOf(c)),
                        Form.ROLE));
    }

    /**
     * "Mr. DURBIN. Mr. President, ...", "The PRESIDING OFFICER. ...", as the records of parliaments
     * have it.
     */
    private static Optional<LabelCandidate> withStop(String text, int index, Span line) {
        List<String> words =
                Shape.words(
                        text, new Span(line.start(), Math.min(line.end(), line.start() + 60)), 6);
        int last = -1;
        for (int i = 1; i < words.size() && last < 0; i++) {
            String word = words.get(i);
            boolean inner = word.indexOf('.') >= 0 && word.indexOf('.') < word.length() - 1;
            if (!Shape.allCapitals(word) || word.length() < 3 || inner) {
                return Optional.empty();
            }
            last = word.endsWith(".") ? i : -1;
        }
        boolean opens =
                last > 0
                        && (words.get(0).equals("The")
                                || isHonorific(Shape.bare(words.get(0)))
                                        && !Shape.allCapitals(words.get(0)));
        if (!opens || last + 1 >= words.size() || !Shape.capital(words.get(last + 1))) {
            return Optional.empty();
        }
        int end = line.start();
        for (int i = 0; i <= last; i++) {
            end = text.indexOf(words.get(i), end) + words.get(i).length();
        }
        return Optional.of(
                new LabelCandidate(
                        index,
                        new Span(line.start(), end),
                        words.subList(0, last + 1),
                        Form.TITLED));
    }

    /**
     * Whether a whole line has the form of a name, with a title after a dash if need be, or of a
     * role.
     */
    static boolean ownLine(String text, Span line) {
        List<String> words = Shape.words(text, line, 12);
        int dash = 0;
        while (dash < words.size() && !words.get(dash).matches("--|[-\u2013\u2014]")) {
            dash++;
        }
        boolean titled =
                dash < words.size() - 1
                        && words.subList(dash + 1, words.size()).stream()
                                .anyMatch(word -> isTitle(Shape.bare(word)));
        if (dash == 0 || words.size() > 11 || dash < words.size() && !titled) {
            return false;
        }
        return form(words.subList(0, dash))
                .filter(form -> form == Form.NAME || form == Form.ROLE)
                .isPresent();
    }

    /** The name without "(retranslated)" after it and "[00:12:30]" on either side. */
    private static Span withoutNote(String text, Span name) {
        Span left = name;
        for (boolean changed = true; changed && !left.isEmpty(); ) {
            changed = false;
            char last = text.charAt(left.end() - 1);
            if (last == ')' || last == ']') {
                int open = text.lastIndexOf(last == ')' ? '(' : '[', left.end() - 1);
                if (open >= left.start()) {
                    left = new Span(left.start(), open).trim(text);
                    changed = true;
                    continue;
                }
            }
            char first = text.charAt(left.start());
            if (first == '[' || first == '(') {
                int close = text.indexOf(first == '(' ? ')' : ']', left.start());
                if (close >= 0 && close < left.end()) {
                    left = new Span(close + 1, left.end()).trim(text);
                    changed = true;
                }
            }
        }
        return left;
    }

    /** Without what stands in brackets between: "CEO of CIFAL (France) Gilles Remy". */
    private static List<String> withoutBrackets(List<String> words) {
        List<String> outside = new ArrayList<>(words.size());
        boolean inside = false;
        for (String word : words) {
            inside |= word.startsWith("(") || word.startsWith("[");
            if (!inside) {
                outside.add(word);
            }
            inside &= !(word.endsWith(")") || word.endsWith("]") || word.endsWith("),"));
        }
        return inside ? List.of() : outside;
    }

    private static Optional<Form> form(List<String> words) {
        List<String> bare = new ArrayList<>();
        boolean capitals = true;
        boolean titled = false;
        boolean heading = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String core = Shape.bare(word);
            bare.add(core);
            if (core.isEmpty()) {
                if (!isDash(word)) {
                    return Optional.empty();
                }
                continue;
            }
            if (!clean(word, i == words.size() - 1)) {
                return Optional.empty();
            }
            capitals &= Shape.allCapitals(word);
            titled |= isTitle(core);
            String never = NEVER.getOrDefault(core, "");
            if (i == 0
                    && CONNECTORS.contains(core)
                    && !word.endsWith(".")
                    && !PARTICLES.contains(core)
                    && !core.equals("the")) {
                return Optional.empty();
            }
            if (never.equals("always")
                    && !word.equals("i")
                    && (Character.isLowerCase(word.charAt(0))
                            || i == 0 && !Shape.allCapitals(word)
                            || capitals && core.length() > 3)) {
                return Optional.empty();
            }
            heading |= never.equals("bare") && !(i == 0 && core.equals("the"));
        }
        if (role(bare)) {
            return Optional.of(Form.ROLE);
        }
        if (words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit))) {
            return Optional.empty();
        }
        if (capitals && (titled || words.size() > 1 || bare.get(0).length() > 2)) {
            return heading && !titled || words.size() > 8
                    ? Optional.empty()
                    : Optional.of(titled ? Form.TITLED : Form.CAPITALS);
        }
        if (titled) {
            return titled(words, bare) ? Optional.of(Form.TITLED) : Optional.empty();
        }
        return heading ? Optional.empty() : untitled(words);
    }

    /**
     * Whether the word has none of the marks that end sentences or open quotations, full stops of
     * abbreviations aside.
     */
    private static boolean clean(String word, boolean last) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                boolean initial =
                        i > 0
                                && Character.isUpperCase(word.charAt(i - 1))
                                && (i == 1 || !Character.isLetter(word.charAt(i - 2)));
                if (!initial
                        && !isHonorific(Shape.bare(word))
                        && (i + 1 >= word.length() || !Character.isLetter(word.charAt(i + 1)))) {
                    return false;
                }
            } else if (c == ',') {
                if (i < word.length() - 1 || last) {
                    return false;
                }
            } else if (!Character.isLetterOrDigit(c)
                    && !Character.isSurrogate(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && "-\u2010\u2011\u2013\u2019'`/&".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(String word) {
        return word.equals("-")
                || word.equals("\u2013")
                || word.equals("\u2014")
                || word.equals("&");
    }

    private static boolean isTitle(String core) {
        return !TITLES.getOrDefault(core, "modifier").equals("modifier")
                || core.indexOf('-') > 0
                        && !core.startsWith("-")
                        && (isTitle(core.substring(core.lastIndexOf('-') + 1))
                                || isTitle(core.substring(0, core.indexOf('-'))));
    }

    /** Capitalised, if only after a particle: "el-Sisi". */
    private static boolean isName(String word) {
        int hyphen = word.indexOf('-');
        return Shape.capital(word)
                || hyphen > 0
                        && hyphen < 4
                        && Shape.capital(word.substring(hyphen + 1))
                        && PARTICLES.contains(word.substring(0, hyphen));
    }

    private static boolean isHonorific(String core) {
        return TITLES.getOrDefault(core, "").equals("honorific");
    }

    /**
     * "Question", "The Moderator", "Speaker 2", "Plenary session moderator", "Voice from the
     * audience".
     */
    private static boolean role(List<String> bare) {
        int from = bare.get(0).equals("the") ? 1 : 0;
        int to = bare.size();
        if (to - from > 1
                && bare.get(to - 1).length() < 4
                && bare.get(to - 1).chars().allMatch(Character::isDigit)) {
            to--;
        }
        if (to <= from || to - from > 4) {
            return false;
        }
        String whole = String.join(" ", bare.subList(from, to)).toLowerCase(Locale.ROOT);
        return ROLES.contains(whole)
                || to - from > 1
                        && (bare.contains("audience") || bare.contains("unidentified"))
                        && (ROLES.contains(bare.get(from)) || ROLES.contains(bare.get(to - 1)));
    }

    /**
     * Whether words with a title among them make a label: a name at the end, or the title itself,
     * and no clause.
     */
    private static boolean titled(List<String> words, List<String> bare) {
        if (!isName(words.get(words.size() - 1))) {
            return isTitle(bare.get(bare.size() - 1))
                    && Shape.capital(words.get(0))
                    && words.size() <= 5;
        }
        boolean first = Shape.capital(words.get(0)) || isTitle(bare.get(0));
        int lower = 0;
        for (String word : words) {
            if (!Shape.capital(word) && !CONNECTORS.contains(word) && !isTitle(Shape.bare(word))) {
                lower++;
            }
        }
        return first && lower <= 4 && (!bare.get(0).equals("the") || words.size() <= 4);
    }

    private static Optional<Form> untitled(List<String> words) {
        if (!Shape.capital(words.get(0)) || !isName(words.get(words.size() - 1))) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return words.get(0).length() > 2
                            && !words.get(0).endsWith("'s")
                            && !words.get(0).endsWith("\u2019s")
                    ? Optional.of(Form.WORD)
                    : Optional.empty();
        }
        int capitals = 0;
        boolean name = words.size() <= 5;
        boolean comma = false;
        for (String word : words) {
            if (word.endsWith("'s") || word.endsWith("\u2019s") || word.indexOf('&') >= 0) {
                name = false;
            }
            comma |= word.endsWith(",");
            if (isName(word)) {
                capitals++;
            } else if (!PARTICLES.contains(word)) {
                name = false;
            }
        }
        if (name && capitals >= 2 && !comma) {
            return Optional.of(Form.NAME);
        }
        boolean tail =
                isName(words.get(words.size() - 2))
                        || PARTICLES.contains(words.get(words.size() - 2));
        return words.size() <= 10 && (tail || comma)
                ? Optional.of(Form.DESCRIBED)
                : Optional.empty();
    }
}
