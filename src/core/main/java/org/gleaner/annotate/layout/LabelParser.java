package org.gleaner.annotate.layout;

import java.util.List;
import java.util.Optional;
import org.gleaner.model.Span;
import org.gleaner.model.SpeakerLabel;

/**
 * Parts a speaker label into role and name, by its titles, commas and casing: "President of Russia
 * | Vladimir Putin", "Yevgeny Rozhkov, | reporter at VGTRK".
 */
final class LabelParser {

    /** Marks that end a label, a full stop aside. */
    private static final String ENDS = ":\uFF1A-\u2013\u2014";

    private static final int LONGEST_OFFICE = 10;

    /** "OF THE OPPOSITION": the words from an office on. */
    private static final int LONGEST_OF = 4;

    private final Span label;
    private final List<LabelWord> words;

    private LabelParser(Span label, List<LabelWord> words) {
        this.label = label;
        this.words = words;
    }

    /** Reads a label block. */
    static SpeakerLabel read(String text, Span block) {
        int from = LabelMarks.before(text, block).end();
        Optional<BracketedName> bearer = BracketedName.of(text, new Span(from, block.end()));
        if (bearer.isPresent()) {
            Span office = bearer.get().office();
            return new SpeakerLabel(
                    new Span(office.start(), bearer.get().end()),
                    Optional.of(office),
                    Optional.of(bearer.get().name()));
        }
        Optional<Span> sender = LabelReader.sender(text, new Span(from, block.end()));
        if (sender.isPresent() && from > block.start()) {
            return new SpeakerLabel(sender.get(), Optional.empty(), sender);
        }
        Optional<SpeakerLabel> twoLines = twoLines(text, block);
        if (twoLines.isPresent()) {
            return twoLines.get();
        }
        Span label =
                withoutMarks(
                        text,
                        LabelMarks.asker(
                                text, LabelMarks.withoutBullet(text, new Span(from, block.end()))));
        LabelParser parser = new LabelParser(label, words(text, label));
        SpeakerLabel read = parser.dashed().orElseGet(parser::label);
        return read.role().isPresent() || read.name().isEmpty()
                ? read
                : new SpeakerLabel(read.span(), office(text, block), read.name());
    }

    /** "Minister of Finance" of "Hon BO KIM (Minister of Finance):". */
    private static Optional<Span> office(String text, Span block) {
        int open = Shape.indexOf(text, "(", block);
        int close = open < 0 ? -1 : Shape.indexOf(text, ")", new Span(open, block.end()));
        if (close < 0) {
            return Optional.empty();
        }
        int dash = Math.max(text.indexOf('\u2014', open), text.indexOf('\u2013', open));
        int from = dash > open && dash < close ? dash : open;
        Span inside = new Span(from + 1, close).trim(text);
        List<LabelWord> words = LabelWord.of(text, inside, LONGEST_OFFICE);
        boolean titled =
                !words.isEmpty()
                        && words.get(0).isTitle()
                        && !words.get(0).isHonorific()
                        && words.size() < LONGEST_OFFICE;
        return titled ? Optional.of(inside) : Optional.empty();
    }

    /** A name and, in the line below, an office. */
    private static Optional<SpeakerLabel> twoLines(String text, Span block) {
        int end = Shape.indexOf(text, "\n", block);
        if (end < 0) {
            return Optional.empty();
        }
        Span name = withoutMarks(text, new Span(block.start(), end).trim(text));
        Span office = new Span(end, block.end()).trim(text);
        return name.isEmpty() || office.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SpeakerLabel(
                                name.cover(office), Optional.of(office), Optional.of(name)));
    }

    /** "Ann Lee -- Acme -- Analyst": what is behind the first dash, if a name is before it. */
    private Optional<SpeakerLabel> dashed() {
        int dash = LabelReader.firstDash(words);
        boolean titled = lastTitle(words.size()) > dash;
        return titled
                        && dash > 0
                        && LabelForm.of(words.subList(0, dash)).orElse(null) == LabelForm.NAME
                ? Optional.of(label(cover(dash + 1, words.size()), cover(0, dash)))
                : Optional.empty();
    }

    /** The words outside brackets, up to a comma after one: "TOM LARK (R), UTAH". */
    private static List<LabelWord> words(String text, Span label) {
        List<LabelWord> words = LabelWord.of(text, label, Integer.MAX_VALUE);
        int end = 0;
        while (end < words.size() && !words.get(end).endsWith("),")) {
            end++;
        }
        return LabelWord.outsideBrackets(words.subList(0, Math.min(end + 1, words.size())));
    }

    /** Without the colon or dash, notes in brackets at the ends, and white space. */
    private static Span withoutMarks(String text, Span block) {
        boolean open = text.charAt(block.start()) == '[' && Shape.indexOf(text, "]", block) < 0;
        Span words = open ? new Span(block.start() + 1, block.end()) : block;
        Span label = LabelMarks.inside(text, withoutStop(text, words));
        Span before = null;
        while (!label.isEmpty() && !label.equals(before)) {
            before = label;
            Span inside = LabelMarks.inside(text, label);
            if (ENDS.indexOf(text.charAt(label.end() - 1)) >= 0) {
                label = withoutLast(text, label);
            } else if (!inside.equals(label)) {
                label = inside;
            } else {
                label = LabelMarks.inside(text, LabelWord.withoutNotes(text, label));
            }
        }
        return label;
    }

    /** Without the full stop at the end, or the full stop and dash: "Anna Berg (PPE). \u2013". */
    private static Span withoutStop(String text, Span block) {
        int end = block.end();
        while (end > block.start() && "-\u2013\u2014 ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > block.start() && text.charAt(end - 1) == '.'
                ? new Span(block.start(), end - 1).trim(text)
                : block;
    }

    private static Span withoutLast(String text, Span span) {
        return new Span(span.start(), span.end() - 1).trim(text);
    }

    /** "The MINISTER OF WATER": without a name, for all its capitals. */
    private boolean isOffice() {
        return words.size() > 1
                && words.get(0).core().equals("the")
                && lastTitle(words.size()) > 0
                && words.stream().skip(1).allMatch(word -> word.isAllCapitals());
    }

    private SpeakerLabel label() {
        if (isOffice() || !words.isEmpty() && LabelForm.isRole(words)) {
            return roleAlone();
        }
        if (LabelForm.asksFrom(words, 0)) {
            int end = comma();
            return label(cover(0, 1), cover(2, end > 2 ? end : words.size()));
        }
        int comma = comma();
        int title = lastTitle(words.size());
        if (comma > 0 && lastTitle(comma) < 0 && !endsInTitledName(title)) {
            return label(cover(comma, words.size()), cover(0, comma));
        }
        return title < 0 ? untitled() : titled(title);
    }

    private SpeakerLabel untitled() {
        if (words.isEmpty() || LabelForm.isRole(words)) {
            return roleAlone();
        }
        int from = describedUntil();
        return label(cover(0, from), cover(from, words.size()));
    }

    private SpeakerLabel titled(int title) {
        if (isOfficeInCapitals(title)) {
            return roleAlone();
        }
        int of = nameBeforeOf(title);
        if (of > 0) {
            return label(role(title + 1), cover(title + 1, of));
        }
        int from = nameAfter(title);
        if (from >= words.size()) {
            return roleAlone();
        }
        return label(role(from), cover(from, words.size()));
    }

    /** "HON. LEADER OF THE OPPOSITION": nothing but an office and what it is of. */
    private boolean isOfficeInCapitals(int title) {
        return isOf(title + 1)
                && words.size() <= title + LONGEST_OF
                && !words.get(title).isHonorific()
                && words.stream().allMatch(word -> word.isAllCapitals());
    }

    /**
     * The words before {@code to}, if they are more than an honorific: none of "Mr. DURBIN" or
     * "HON. DR. RATU".
     */
    private Optional<Span> role(int to) {
        return words.subList(0, to).stream().allMatch(LabelWord::isHonorific)
                ? Optional.empty()
                : cover(0, to);
    }

    private SpeakerLabel label(Optional<Span> role, Optional<Span> name) {
        return new SpeakerLabel(label, role, name);
    }

    private SpeakerLabel roleAlone() {
        return label(Optional.of(label), Optional.empty());
    }

    private Optional<Span> cover(int from, int to) {
        return from == to
                ? Optional.empty()
                : Optional.of(words.get(from).span().cover(words.get(to - 1).span()));
    }

    /** How many words occur before the first comma; 0 without one. */
    private int comma() {
        for (int i = 0; i < words.size() - 1; i++) {
            if (words.get(i).endsWith(",")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The last title before word {@code to}, "President's" aside; -1 if there is none. */
    private int lastTitle(int to) {
        int at = to - 1;
        while (at >= 0 && (!words.get(at).isTitle() || words.get(at).isPossessive())) {
            at--;
        }
        return at;
    }

    /**
     * Whether the title is followed by two or three names and nothing else, whatever commas occur
     * before it: "Civil Defence, Emergencies and Disaster Relief Minister Vladimir Puchkov".
     */
    private boolean endsInTitledName(int title) {
        int names = words.size() - title - 1;
        return title >= 0
                && (names == 2 || names == 3)
                && words.subList(title + 1, words.size()).stream().allMatch(LabelWord::isName);
    }

    /**
     * Where a name right after the title ends before "of": "Patriarch Kirill of Moscow"; 0 if none
     * does.
     */
    private int nameBeforeOf(int title) {
        if (title > 0 && !words.get(title - 1).isName()) {
            return 0;
        }
        int at = title + 1;
        while (at < words.size() && words.get(at).isName()) {
            at++;
        }
        boolean name = at > title + 1 && at < title + 4;
        return name && isOf(at) ? at : 0;
    }

    private boolean isOf(int at) {
        return at < words.size() && words.get(at).core().equals("of");
    }

    /** Neither a name nor a particle of one, or what is short for a title. */
    private boolean isPlain(int at) {
        return at == 0 && words.get(at).isAbbreviation()
                || !words.get(at).isName() && !words.get(at).isParticle();
    }

    /**
     * Where the name begins after the last title, if only guessed: past "of ..." the last two names
     * remain.
     */
    private int nameAfter(int title) {
        int from = title + 1;
        for (int i = from; i < words.size(); i++) {
            from = isPlain(i) ? i + 1 : from;
        }
        if (from == title + 1) {
            return from;
        }
        int names = words.size() - from;
        return names < 2 || names == 2 && isOf(from - 1) ? words.size() : tail(from);
    }

    /**
     * Where the last two names begin, particles included; a third is left to those who know the
     * country.
     */
    private int tail(int least) {
        int at = words.size() - 2;
        while (at > least && (words.get(at).isParticle() || words.get(at - 1).isParticle())) {
            at--;
        }
        return Math.max(least, at);
    }

    /**
     * Where the name begins after words that say who it is, in lower case: "NASA astronaut Timothy
     * Kopra"; 0 for a bare name.
     */
    private int describedUntil() {
        int from = 0;
        for (int i = 0; i < words.size() - 1; i++) {
            from = isPlain(i) ? i + 1 : from;
        }
        return from;
    }
}
