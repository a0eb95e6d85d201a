package org.gleaner.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A way to write the results of a run into a directory. */
public interface Format {

    /** Names of the files it writes; a run owns them and replaces or removes those of an earlier run. */
    List<String> files();

    /** Starts those files in {@code directory}. */
    Sink open(Path directory) throws IOException;
}
