package org.gleaner.run;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gleaner.render.Rendered;

/** What the user asked for and no document has met yet, such as a line of the overrides. */
public final class Expectations {

    private final Set<String> open;

    public Expectations(List<String> all) {
        open = new LinkedHashSet<>(all);
    }

    void met(Rendered document) {
        met(document.met());
    }

    /** Documents have met these. */
    public void met(Collection<String> some) {
        some.forEach(open::remove);
    }

    /** A warning for each that no document met. */
    public List<String> warnings() {
        return open.stream().map(expectation -> expectation + " matched nothing").toList();
    }
}
