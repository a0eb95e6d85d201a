package org.gleaner.run;

import org.gleaner.pipeline.Outcome;
import org.gleaner.render.Rendered;

/** What became of one input, ready to be written. */
public sealed interface Result {

    /**
     * @param key for the journal
     * @param old whether it comes from the journal of an earlier run
     */
    record Done(Rendered document, Key key, boolean old) implements Result {}

    record Failed(Outcome.Failed failure) implements Result {}
}
