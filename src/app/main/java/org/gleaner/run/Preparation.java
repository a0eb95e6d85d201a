package org.gleaner.run;

import java.io.IOException;
import java.util.List;
import org.gleaner.output.Sink;
import org.gleaner.pipeline.Outcome;
import org.gleaner.render.Rendered;

/** Makes results ready to be written. Called by workers, several at once. */
interface Preparation {

    List<Sink.Entry> of(Rendered document) throws IOException;

    List<Sink.Entry> of(Outcome.Failed failure) throws IOException;
}
