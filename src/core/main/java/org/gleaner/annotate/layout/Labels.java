package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Lazy;

/**
 * Decides which candidates are speaker labels, by what the whole document shows: plain forms count
 * by themselves; names must come again, end a fuller label, or be among other labels; a colon in
 * prose or after a heading opens no turn.
 */
final class Labels {

    private static final int LOOKUPS = 50;

    /** Initials that stand for a speaker have no more letters. */
    private static final int SHORT = 3;

    /** So many quotations with a name before each are no transcript. */
    private static final int FEW = 2;

    private static final int FEWEST_FIELDS = 3;

    /** So many forms of names are known only in a long transcript. */
    private static final int MANY = 20;

    private final String text;
    private final List<Line> lines;
    private final List<LabelCandidate> candidates = new ArrayList<>();
    private final Map<String, Integer> count = new HashMap<>();

    /**
     * Keys of the labels that are sure, and every tail of them that could mean the same speaker.
     */
    private final Set<String> tails = new HashSet<>();

    /** Of the labels that are sure, of two words at least: "JO" of "JAMAL OSEI". */
    private final Set<String> initials = new HashSet<>();

    private final Map<String, Boolean> named = new HashMap<>();

    /** Whether labels are set in a style, for each style that was asked about. */
    private final Map<LabelStyle, Boolean> styles = new EnumMap<>(LabelStyle.class);

    private final Lazy<Boolean> severalInCapitals =
            new Lazy<>(() -> several(candidate -> candidate.isInCapitals() && said(candidate)));

    /** The lines whose labels are sure. */
    private final Set<Integer> sure = new HashSet<>();

    private final Lazy<Set<String>> turning = new Lazy<>(this::findTurning);

    private final Lazy<Set<String>> words = new Lazy<>(this::findWords);

    private final Lazy<Boolean> fields = new Lazy<>(this::hasFields);
    private final Lazy<Boolean> report = new Lazy<>(this::isReport);

    private final Lazy<Boolean> numbered = new Lazy<>(this::isNumbered);

    private Labels(String text, LabelledLines read) {
        this.text = text;
        this.lines = read.lines();
        for (Optional<LabelCandidate> opening : read.openings()) {
            opening.ifPresent(candidates::add);
        }
    }

    /** The label of each line that has one, by the line's index. */
    static Map<Integer, Span> of(String text, LabelledLines read) {
        return new Labels(text, read).decide();
    }

    private Map<Integer, Span> decide() {
        candidates.forEach(candidate -> count.merge(candidate.key(), 1, Integer::sum));
        if (!comesAgain(candidate -> candidate.style() == LabelStyle.STOPPED_NAME)) {
            // "Ms. Lee." opens sentences too, but not the same one twice
            candidates.removeIf(candidate -> candidate.style() == LabelStyle.STOPPED_NAME);
        }
        if (candidates.stream().noneMatch(candidate -> candidate.style() == LabelStyle.STOPPED)) {
            candidates.removeIf(candidate -> candidate.style() == LabelStyle.STOPPED_CAPITALS);
        }
        Map<Integer, Span> labels = new HashMap<>();
        List<LabelCandidate> left = new ArrayList<>();
        for (LabelCandidate candidate : candidates) {
            if (!title(candidate) && plain(candidate)) {
                accept(candidate, labels);
            } else {
                left.add(candidate);
            }
        }
        if (labels.isEmpty()) {
            otherwise(labels);
            left.removeIf(candidate -> labels.containsKey(candidate.line()));
        }
        boolean dense = dense(labels);
        for (int round = 0; round < 2; round++) {
            List<LabelCandidate> still = new ArrayList<>();
            boolean transcript = labels.size() > 1;
            for (LabelCandidate candidate : left) {
                if ((!title(candidate) || candidate.isAddressed())
                        && (dense && candidate.form() == LabelForm.NAME
                                || known(candidate, transcript))) {
                    accept(candidate, labels);
                } else {
                    still.add(candidate);
                }
            }
            left = still;
        }
        return areOfQuotations(labels) ? Map.of() : labels;
    }

    /** Labels of a text in which none is plain. */
    private void otherwise(Map<Integer, Span> labels) {
        labels.putAll(OwnLines.of(text, lines));
        if (labels.isEmpty()) {
            dashed(labels);
        }
        if (labels.isEmpty()) {
            InterviewLabels.of(candidates, this::said, this::asks)
                    .forEach(candidate -> accept(candidate, labels));
        }
    }

    /**
     * Labels that end in a dash: "Ann Lee - Good morning." Only where no other form is, most lines
     * open so, two speakers at least, and one comes again, since lists of names and what they stand
     * for look the same.
     */
    private void dashed(Map<Integer, Span> labels) {
        List<LabelCandidate> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LabelReader.dashed(text, i, lines.get(i).span())
                    .filter(this::said)
                    .ifPresent(found::add);
        }
        long speakers = found.stream().map(LabelCandidate::key).distinct().count();
        if (speakers > 1 && found.size() > speakers && found.size() * 2 >= lines.size()) {
            found.forEach(candidate -> accept(candidate, labels));
        }
    }

    private void accept(LabelCandidate candidate, Map<Integer, Span> labels) {
        labels.put(candidate.line(), candidate.label());
        sure.add(candidate.line());
        initials.add(
                candidate.words().stream()
                        .map(word -> word.text().substring(0, 1))
                        .collect(Collectors.joining()));
        if (isShortened(candidate)) {
            tails.add(candidate.words().get(0).text());
        }
        for (int from = 0; from < candidate.words().size(); from++) {
            tails.add(candidate.tail(from, " "));
            tails.add(compact(candidate.tail(from, "")));
        }
    }

    /** For names that have lost their space: "VladimirPutin". */
    private static String compact(String name) {
        return "=" + name.toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the first line of the document is a headline that only looks so: "Jane Roe: a life in
     * numbers".
     */
    private boolean title(LabelCandidate candidate) {
        return candidate.line() == 0 && count.get(candidate.key()) == 1 && !said(candidate);
    }

    private boolean plain(LabelCandidate candidate) {
        boolean again = count.get(candidate.key()) > 1;
        return switch (candidate.form()) {
            case ROLE ->
                    comes(candidate, again) && !isField(candidate) && !isLetterAlone(candidate);
            case NUMBERED -> numbered.get();
            case TITLED -> comes(candidate, again) && !namesSomebody(candidate);
            case CAPITALS -> plainInCapitals(candidate, again);
            case NAME, DESCRIBED -> plainName(candidate, again) || styled(candidate);
            case WORD -> styled(candidate);
        };
    }

    /** A name, with a post behind it or not, that comes again and says something. */
    private boolean plainName(LabelCandidate candidate, boolean again) {
        return (again || isShortened(candidate))
                && said(candidate)
                && (candidate.form() == LabelForm.NAME || candidate.isNameWithPost());
    }

    /** "Ana Ruiz:", where "Ruiz:" or "Ana:" heads what is said later. */
    private boolean isShortened(LabelCandidate candidate) {
        List<LabelWord> name = candidate.words();
        return candidate.form() == LabelForm.NAME
                && name.size() > 1
                && (words.get().contains(name.get(0).text())
                        || words.get().contains(name.get(name.size() - 1).text()));
    }

    /** The labels of one word behind which something is said. */
    private Set<String> findWords() {
        return candidates.stream()
                .filter(candidate -> candidate.form() == LabelForm.WORD && said(candidate))
                .map(LabelCandidate::key)
                .collect(Collectors.toSet());
    }

    /** "A." without "Q.". */
    private boolean isLetterAlone(LabelCandidate candidate) {
        return candidate.key().equalsIgnoreCase("a") && !asked();
    }

    private boolean namesSomebody(LabelCandidate candidate) {
        return LabelFields.namesSomebody(text, rest(candidate));
    }

    private boolean plainInCapitals(LabelCandidate candidate, boolean again) {
        return again && candidate.key().length() > 2
                || said(candidate) && severalInCapitals.get()
                || styled(candidate);
    }

    /** Whether what is said after other labels makes this one too. */
    private boolean known(LabelCandidate candidate, boolean transcript) {
        if (isTail(candidate)) {
            return true;
        }
        if (isShort(candidate)) {
            return initials.contains(candidate.key()) || transcript && takesTurns(candidate);
        }
        boolean again = count.get(candidate.key()) > 1;
        boolean addressed = said(candidate) && honoured(candidate);
        return switch (candidate.form()) {
            case NAME -> transcript ? tails.size() > MANY || comes(candidate, again) : addressed;
            case DESCRIBED, CAPITALS -> transcript ? comes(candidate, again) : addressed;
            case WORD -> transcript && (again || addressed);
            case TITLED -> !tails.isEmpty() && begins(candidate);
            default -> false;
        };
    }

    /**
     * Whether a label comes again, each time right behind another label: "PM:" between lines that
     * begin with "Q:".
     */
    private boolean takesTurns(LabelCandidate candidate) {
        return said(candidate) && turning.get().contains(candidate.key());
    }

    /** The labels that come again and of which none follows on itself, none labelled between. */
    private Set<String> findTurning() {
        Set<String> found = new HashSet<>();
        Set<String> other = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            LabelCandidate candidate = candidates.get(i);
            boolean behind =
                    i > 0
                            && sure.contains(candidates.get(i - 1).line())
                            && candidates.get(i - 1).line() == candidate.line() - 1;
            (behind ? found : other).add(candidate.key());
        }
        found.removeAll(other);
        found.removeIf(key -> count.get(key) < 2);
        return found;
    }

    private boolean comes(LabelCandidate candidate, boolean again) {
        return again || said(candidate);
    }

    /** "Ms LEE: The clinic at", torn after some words, where other labels are. */
    private boolean begins(LabelCandidate candidate) {
        Line line = lines.get(candidate.line());
        Span rest = new Span(candidate.label().end(), line.end()).trim(text);
        return (candidate.isAddressed() || candidate.isInCapitals())
                && !rest.isEmpty()
                && !Shape.startsLower(text, rest);
    }

    /** "JO:", two capitals or three, which a label must stand for: not "US:". */
    private static boolean isShort(LabelCandidate candidate) {
        return candidate.words().size() == 1
                && candidate.key().length() <= SHORT
                && candidate.form() == LabelForm.WORD
                && candidate.words().get(0).isAllCapitals();
    }

    /** "Putin", where "President Putin" is a label. */
    private boolean isTail(LabelCandidate candidate) {
        return tails.contains(candidate.key())
                || candidate.form() == LabelForm.WORD && tails.contains(compact(candidate.key()));
    }

    /**
     * Whether the words after the label are what somebody says: they begin with a capital and end a
     * sentence, or are on lines of their own.
     */
    private boolean said(LabelCandidate candidate) {
        Line line = lines.get(candidate.line());
        Span rest = new Span(candidate.label().end(), line.end()).trim(text);
        if (rest.isEmpty()) {
            return candidate.line() + 1 < lines.size()
                    && !Shape.startsLower(text, lines.get(candidate.line() + 1).span());
        }
        boolean wraps =
                candidate.line() + 1 < lines.size()
                        && lines.get(candidate.line() + 1).gap() == 0
                        && rest.length() > 30
                        && !Shape.opensWithFigure(text, rest);
        char last = Shape.lastMark(text, rest);
        return !Shape.startsLower(text, rest)
                && (Shape.endsSentence(text, rest)
                        || wraps
                        || goesOn(candidate)
                        || last == ','
                        || last == ':'
                        || last == '-'
                        || last == '\u2014'
                        || last == '\u2013');
    }

    private boolean asks(LabelCandidate candidate) {
        Line line = lines.get(candidate.line());
        Span rest = new Span(candidate.label().end(), line.end()).trim(text);
        return !rest.isEmpty() && Shape.lastMark(text, rest) == '?';
    }

    /** Whether the next line goes on in lower case, if only after an empty line. */
    private boolean goesOn(LabelCandidate candidate) {
        int next = candidate.line() + 1;
        return next < lines.size()
                && Shape.breaksOff(text, lines.get(candidate.line()).span())
                && Shape.startsLower(text, lines.get(next).span())
                && (candidate.form() == LabelForm.TITLED || candidate.isInCapitals());
    }

    /** The words behind the label on its line. */
    private Span rest(LabelCandidate candidate) {
        return new Span(candidate.label().end(), lines.get(candidate.line()).end()).trim(text);
    }

    /** Whether a role heads a field: "Chair: Ann Lee (Bath)", and "Response:" among others. */
    private boolean isField(LabelCandidate candidate) {
        return namesSomebody(candidate)
                || LabelForm.isFieldToo(candidate.words())
                        && (count.get(candidate.key()) == 1 ? fields : report).get();
    }

    /** "Response:" and behind it "Gaps:", under one heading after the other; no label asks. */
    private boolean isReport() {
        boolean open = false;
        boolean report = false;
        for (LabelCandidate candidate : candidates) {
            if (LabelForm.asks(candidate.words())) {
                return false;
            }
            boolean field = LabelForm.isFieldToo(candidate.words());
            report |= open && !field && candidate.form() == LabelForm.WORD;
            open |= field;
        }
        return report;
    }

    /** Whether several words that name nobody head a line each, once. */
    private boolean hasFields() {
        return candidates.stream()
                        .filter(
                                candidate ->
                                        candidate.form() == LabelForm.WORD
                                                || LabelForm.isFieldToo(candidate.words()))
                        .filter(candidate -> count.get(candidate.key()) == 1)
                        .limit(FEWEST_FIELDS)
                        .count()
                == FEWEST_FIELDS;
    }

    /** Whether the one or two labels of a text of other lines are before quotations. */
    private boolean areOfQuotations(Map<Integer, Span> labels) {
        return labels.size() <= FEW
                && lines.size() >= labels.size() * 2
                && labels.entrySet().stream()
                        .allMatch(
                                label ->
                                        LabelFields.isQuotation(
                                                text,
                                                new Span(
                                                                label.getValue().end(),
                                                                lines.get(label.getKey()).end())
                                                        .trim(text)));
    }

    /** "A." is a label only where there is "Q." too; else it numbers a paragraph. */
    private boolean asked() {
        return count.containsKey("Q") || count.containsKey("Q.") || count.containsKey("q");
    }

    /** "P1:" and "P2:", one of them twice; one alone numbers something else. */
    private boolean isNumbered() {
        Predicate<LabelCandidate> fits = candidate -> candidate.form() == LabelForm.NUMBERED;
        return several(fits.and(this::said)) && comesAgain(fits);
    }

    /** Whether one of the candidates that fit comes again. */
    private boolean comesAgain(Predicate<LabelCandidate> fits) {
        return candidates.stream()
                .anyMatch(candidate -> fits.test(candidate) && count.get(candidate.key()) > 1);
    }

    /** Whether the candidates that fit have two keys at least. */
    private boolean several(Predicate<LabelCandidate> fits) {
        return candidates.stream().filter(fits).map(LabelCandidate::key).distinct().limit(2).count()
                > 1;
    }

    /**
     * Whether the label is set in a style that other labels of the document have too, one of labels
     * alone or with names of people in it: "**Ann Lee:**" and "**Bo Kim:**".
     */
    private boolean styled(LabelCandidate candidate) {
        LabelStyle style = candidate.style();
        return style != LabelStyle.PLAIN
                && said(candidate)
                && (style.isSure() && candidate.isOfPerson()
                        || styles.computeIfAbsent(style, this::isOfLabels));
    }

    private boolean isOfLabels(LabelStyle style) {
        Predicate<LabelCandidate> same = other -> other.style() == style && said(other);
        return several(same)
                && (style.isSure()
                        || isOfPeople(style)
                        || style == LabelStyle.TIMED && comesAgain(same));
    }

    /** Whether at least half of the labels in a style begin with a given name or have a title. */
    private boolean isOfPeople(LabelStyle style) {
        List<LabelCandidate> same =
                candidates.stream().filter(other -> other.style() == style).toList();
        return same.stream().filter(LabelCandidate::isOfPerson).count() * 2 >= same.size();
    }

    /**
     * Whether most paragraphs begin with a label or the name of somebody, of two at least; names of
     * firms and towns open the items of a list.
     */
    private boolean dense(Map<Integer, Span> labels) {
        Predicate<LabelCandidate> fits =
                candidate ->
                        labels.containsKey(candidate.line())
                                || candidate.form() == LabelForm.NAME && said(candidate);
        return candidates.stream().filter(fits).count() * 2 >= lines.size()
                && several(fits)
                && (!labels.isEmpty()
                        || comesAgain(fits)
                        || candidates.stream().anyMatch(fits.and(LabelCandidate::isOfPerson)));
    }

    /** Whether the last word of the label occurs somewhere after a title: "Mr Baranov". */
    private boolean honoured(LabelCandidate candidate) {
        return named.computeIfAbsent(
                candidate.tail(candidate.words().size() - 1, ""), this::afterTitle);
    }

    private boolean afterTitle(String name) {
        int hits = 0;
        for (int at = named.size() < LOOKUPS ? text.indexOf(name) : -1;
                at >= 0 && hits < LOOKUPS;
                at = text.indexOf(name, at + name.length())) {
            hits++;
            if (wordBefore(at).map(word -> TitleLexicon.isTitle(Shape.bare(word))).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> wordBefore(int at) {
        int end = at;
        while (end > 0 && Whitespace.is(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 20 && !Whitespace.is(text.charAt(start - 1))) {
            start--;
        }
        return start < end && end < at ? Optional.of(text.substring(start, end)) : Optional.empty();
    }
}
