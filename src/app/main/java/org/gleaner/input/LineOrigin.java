package org.gleaner.input;

import java.util.Optional;

/**
 * Where a line of JSON is.
 *
 * @param path of its file, "-" for a stream
 * @param prefix the file's id, when the ids of its lines need it in front
 * @param number 1-based, blank lines counted
 */
record LineOrigin(String path, Optional<String> prefix, long number) {

    /** The id of a line that has none of its own. */
    String generatedId() {
        return "line-" + number;
    }

    /** The document's id, from its own. */
    String id(String own) {
        return prefix.map(file -> file + "#" + own).orElse(own);
    }

    /** For messages. */
    String where() {
        return path.equals("-") ? "line " + number : path + " line " + number;
    }
}
