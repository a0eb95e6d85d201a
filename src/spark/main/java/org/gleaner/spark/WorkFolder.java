package org.gleaner.spark;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;

/**
 * Where the tasks of a job write: {@code kept/} what they have extracted, which stays for a later
 * job, and {@code tables/} until the driver publishes them.
 *
 * @param uri of the folder
 */
record WorkFolder(String uri) implements Serializable {

    /** Before the name of what is not whole. */
    private static final String DRAFT = "_";

    Path path() {
        return new Path(uri);
    }

    Path kept() {
        return new Path(uri, "kept");
    }

    Path kept(String attempt) {
        return new Path(kept(), attempt);
    }

    Path draft(String attempt) {
        return new Path(kept(), DRAFT + attempt);
    }

    static boolean isDraft(Path kept) {
        return kept.getName().startsWith(DRAFT);
    }

    Path tables() {
        return new Path(uri, "tables");
    }

    Path tables(String attempt) {
        return new Path(tables(), attempt);
    }

    Path table(String attempt, String file) {
        return new Path(tables(attempt), file);
    }
}
