package org.gleaner.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gleaner.render.Rendered;

/** What the user asked for and no document has met yet, such as a line of the overrides. */
final class Expectations {

    private final Set<String> open;

    Expectations(List<String> all) {
        open = new LinkedHashSet<>(all);
    }

    void met(Rendered document) {
        document.met().forEach(open::remove);
    }

    /** A warning for each that no document met. */
    List<String> warnings() {
        return open.stream().map(expectation -> expectation + " matched nothing").toList();
    }
}
