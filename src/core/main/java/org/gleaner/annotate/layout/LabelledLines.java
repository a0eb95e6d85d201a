package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a text and, of each, the label that it may begin with. Read once for all who ask.
 */
record LabelledLines(List<Line> lines, List<Optional<LabelCandidate>> openings) {

    static LabelledLines of(String text, List<Line> lines) {
        List<Optional<LabelCandidate>> openings = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            openings.add(LabelReader.read(text, i, lines.get(i).span()));
        }
        return new LabelledLines(lines, openings);
    }
}
