package org.gleaner.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A way to write the results of a run into a directory. */
public interface Format {

    /**
     * Names of the files it writes; a run owns them and replaces or removes those of an earlier
     * run.
     */
    List<String> files();

    /**
     * Starts those files in {@code directory}, where it may keep files of its own until the sink is
     * closed.
     *
     * @param warnings receives, in words, what a user should know about the files
     */
    Sink open(Path directory, FormatOptions options, Consumer<String> warnings) throws IOException;
}
