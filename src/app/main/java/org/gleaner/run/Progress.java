package org.gleaner.run;

import java.util.Map;
import java.util.OptionalLong;
import org.gleaner.pipeline.Outcome;

/** Hears how a run goes on, from the thread that writes. */
public interface Progress {

    Progress NONE = new Progress() {};

    /**
     * @param total how many documents there will be, when known
     */
    default void began(OptionalLong total) {}

    /**
     * @param bytes how many there will be, by the kind of input; nothing when that is not known
     */
    default void expecting(Map<String, Long> bytes) {}

    /** What the input has come to that is told next. */
    default void worked(Work work) {}

    default void done(String id) {}

    /** An earlier run had done it. */
    default void resumed(String id) {}

    /** What a user should know about the files written. */
    default void warned(String message) {}

    default void failed(Outcome.Failed failure) {}

    /** Nothing new; comes a few times a second while the next document is awaited. */
    default void waiting() {}
}
