package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * Parts lines in which several people speak: {@code Host: Welcome. Guest: Thanks. Host: Ten!} A
 * label within a line counts where it, or another like it, comes again, and two speak at least; a
 * colon in prose parts nothing.
 */
final class InlineLabels {

    private static final Set<LabelForm> FORMS =
            Set.of(
                    LabelForm.ROLE,
                    LabelForm.NUMBERED,
                    LabelForm.TITLED,
                    LabelForm.CAPITALS,
                    LabelForm.NAME);
    private static final String ENDS = ".!?\u2026\"\u201D)]\u2014-";

    /** No label is longer. */
    private static final int LONGEST = 90;

    private static final int MOST_LINES = 200_000;

    private final String text;
    private final LabelledLines read;
    private final List<Line> lines;
    private final Map<String, Integer> count = new HashMap<>();

    private InlineLabels(String text, LabelledLines read) {
        this.text = text;
        this.read = read;
        this.lines = read.lines();
    }

    static LabelledLines part(String text, LabelledLines read) {
        return read.lines().size() > MOST_LINES ? read : new InlineLabels(text, read).parted();
    }

    private record Place(int line, LabelCandidate label) {}

    private LabelledLines parted() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<LabelCandidate> opening = read.openings().get(i);
            int from = opening.map(label -> label.label().end()).orElse(line.start());
            within(i, new Span(from, line.end()), places);
            opening.ifPresent(this::count);
        }
        places.forEach(place -> count(place.label()));
        Set<Integer> dialogues = new HashSet<>();
        places.stream()
                .filter(
                        place ->
                                again(place.label())
                                        || read.openings()
                                                .get(place.line())
                                                .filter(this::again)
                                                .isPresent())
                .forEach(place -> dialogues.add(place.line()));
        places.removeIf(place -> !dialogues.contains(place.line()));
        return count.size() > 1 && !places.isEmpty() ? LabelledLines.of(text, apart(places)) : read;
    }

    private static String key(LabelCandidate label) {
        return label.key().toLowerCase(Locale.ROOT);
    }

    private void count(LabelCandidate label) {
        count.merge(key(label), 1, Integer::sum);
    }

    private boolean again(LabelCandidate label) {
        return count.get(key(label)) > 1;
    }

    private void within(int index, Span line, List<Place> places) {
        if (!mayHold(line)) {
            return;
        }
        for (int at = line.start() + 2; at < line.end() - 2; at++) {
            if (!Whitespace.is(text.charAt(at - 1))
                    || !opens(text.charAt(at))
                    || !endsSentence(line, at - 1)) {
                continue;
            }
            Span rest = new Span(at, Math.min(line.end(), at + LONGEST));
            Optional<LabelCandidate> label =
                    mayHold(rest) ? LabelReader.read(text, index, rest) : Optional.empty();
            if (label.filter(found -> FORMS.contains(found.form()) && isSaid(found, line))
                    .isPresent()) {
                places.add(new Place(index, label.get()));
                at = label.get().label().end();
            }
        }
    }

    private static boolean opens(char c) {
        return Character.isUpperCase(c) || c == '[' || c == '>' || c == '*';
    }

    private boolean endsSentence(Span line, int space) {
        int at = space;
        while (at > line.start() && Whitespace.is(text.charAt(at))) {
            at--;
        }
        return ENDS.indexOf(text.charAt(at)) >= 0 && !isAbbreviation(line, at);
    }

    /** "HON.", "J.": no sentence ends there. */
    private boolean isAbbreviation(Span line, int stop) {
        int from = stop;
        while (from > line.start() && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.charAt(stop) == '.'
                && (stop - from < 2 || TitleLexicon.isHonorific(text.substring(from, stop)));
    }

    /** Whether the stretch has a colon, or a word in capitals that a full stop ends. */
    private boolean mayHold(Span rest) {
        for (int at = rest.start() + 1; at < rest.end(); at++) {
            char c = text.charAt(at);
            boolean stop =
                    c == '.'
                            && Character.isUpperCase(text.charAt(at - 1))
                            && at - rest.start() > 2
                            && Character.isUpperCase(text.charAt(at - 2));
            if (c == ':' || stop) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows begins as something said does. */
    private boolean isSaid(LabelCandidate label, Span line) {
        Span rest = new Span(Math.min(label.label().end(), line.end()), line.end()).trim(text);
        return !rest.isEmpty()
                && !Shape.startsLower(text, rest)
                && !Character.isDigit(text.charAt(rest.start()));
    }

    private List<Line> apart(List<Place> places) {
        List<Line> apart = new ArrayList<>(lines.size() + places.size());
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int from = line.start();
            int gap = line.gap();
            while (next < places.size() && places.get(next).line() == i) {
                Span label = places.get(next++).label().label();
                apart.add(new Line(new Span(from, label.start()).trim(text), gap));
                from = label.start();
                gap = 1;
            }
            apart.add(new Line(new Span(from, line.end()), gap));
        }
        return apart;
    }
}
