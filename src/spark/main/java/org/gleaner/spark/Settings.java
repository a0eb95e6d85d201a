package org.gleaner.spark;

import java.io.Serializable;
import java.time.Duration;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Configuration;
import org.gleaner.run.Deadline;
import org.gleaner.run.Key;

/**
 * What an executor has to know besides the documents; the user's files are in it by content.
 *
 * @param deadlineSeconds for every document alike; 0 for a minute plus a second for every 10 KB
 * @param fingerprint what results depend on besides the document; "" where nobody goes on from them
 */
record Settings(Configuration configuration, double deadlineSeconds, String fingerprint)
        implements Serializable {

    Settings(Configuration configuration) {
        this(configuration, 0, "");
    }

    Deadline deadline() {
        return deadlineSeconds == 0
                ? Deadline.standard()
                : Deadline.of(Duration.ofMillis(Math.max(1, Math.round(deadlineSeconds * 1000))));
    }

    /** What the results of a document depend on, in 32 hex digits. */
    String key(Document document) {
        return Key.of(document, fingerprint).hex();
    }
}
