package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Span;

/**
 * Labels without a colon, on lines of their own: "Tim Cook", "### Tim Cook (00:14)", "Tim Cook --
 * Chief Executive Officer", or the name on one line and the office on the next. Read only where no
 * other form is.
 */
final class OwnLines {

    /** Few things said are shorter that end in no full stop. */
    private static final int SHORT = 60;

    private static final int LONGEST = 100;
    private static final int LONGEST_OFFICE = 8;

    private final String text;
    private final List<Line> lines;
    private final Map<String, List<LabelCandidate>> places = new LinkedHashMap<>();

    private OwnLines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The label of each line that has one, by the line's index. */
    static Map<Integer, Span> of(String text, List<Line> lines) {
        return new OwnLines(text, lines).labels();
    }

    private Map<Integer, Span> labels() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            label(i).ifPresent(
                            label ->
                                    places.computeIfAbsent(label.key(), key -> new ArrayList<>())
                                            .add(label));
        }
        Map<Integer, Span> labels = new HashMap<>();
        boolean again = again();
        if (again || calls()) {
            places.values().stream()
                    .flatMap(List::stream)
                    .filter(label -> accepts(label, again))
                    .forEach(label -> labels.put(label.line(), label.label()));
        }
        return labels;
    }

    private boolean accepts(LabelCandidate label, boolean again) {
        List<LabelCandidate> same = places.get(label.key());
        return isKnown(label)
                || isDashed(same.get(0))
                || again && (label.line() > 0 || same.size() > 1);
    }

    /** A label that something said follows, in this line or, with an office, in two. */
    private Optional<LabelCandidate> label(int i) {
        Line line = lines.get(i);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<LabelCandidate> label = LabelReader.ownLine(text, i, line.span());
        if (isFollowed(i)) {
            return label;
        }
        return label.filter(name -> name.form() == LabelForm.NAME && isOffice(i + 1))
                .map(
                        name ->
                                new LabelCandidate(
                                        i,
                                        line.span().cover(lines.get(i + 1).span()),
                                        name.words(),
                                        name.form(),
                                        LabelStyle.DASHED));
    }

    /** Whether the next line is what somebody says. */
    private boolean isFollowed(int i) {
        if (i + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(i + 1);
        return (next.length() > SHORT || Shape.endsSentence(text, next.span()))
                && !Shape.startsLower(text, next.span());
    }

    /** "Analyst, Marlowe Securities", right below the name. */
    private boolean isOffice(int i) {
        Line line = lines.get(i);
        List<LabelWord> words = LabelWord.of(text, line.span(), LONGEST_OFFICE + 1);
        return line.gap() == 0
                && words.size() <= LONGEST_OFFICE
                && words.get(0).isCapital()
                && words.stream().anyMatch(LabelWord::isTitle)
                && isFollowed(i);
    }

    /**
     * Whether two speakers come again at least; or one does, and the labels are marked, or are a
     * third of all lines.
     */
    private boolean again() {
        List<LabelCandidate> all = places.values().stream().flatMap(List::stream).toList();
        long often = places.values().stream().filter(at -> at.size() > 1).count();
        boolean marked = all.stream().allMatch(label -> label.style() == LabelStyle.BOLD);
        boolean people = all.stream().allMatch(LabelCandidate::isOfPerson);
        return often > 1
                || often == 1
                        && places.size() > 1
                        && people
                        && (marked || all.size() * 3 >= lines.size());
    }

    /** Whether two labels have a title after a dash or below, "Operator" counted. */
    private boolean calls() {
        return places.values().stream().anyMatch(at -> isDashed(at.get(0)))
                && places.values().stream().filter(at -> isKnown(at.get(0))).limit(2).count() > 1;
    }

    private static boolean isDashed(LabelCandidate label) {
        return label.style() == LabelStyle.DASHED;
    }

    /** "Tim Cook -- Chief Executive Officer", "Operator". */
    private static boolean isKnown(LabelCandidate label) {
        return isDashed(label) || label.form() == LabelForm.ROLE;
    }
}
