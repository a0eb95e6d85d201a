package org.gleaner.input;

import java.util.Optional;

/**
 * Where a line of JSON is.
 *
 * @param path of its file, "-" for a stream
 * @param fileId the id that its file goes by
 * @param prefix the file's id, when the ids of its lines need it in front
 * @param number 1-based, blank lines counted
 */
record LineOrigin(String path, String fileId, Optional<String> prefix, long number) {

    private static final String STREAM = "-";

    /** The id of a line that has none of its own, within its file. */
    String generatedId() {
        return "line-" + number;
    }

    /** The document's id, from its own. */
    String id(String own) {
        return prefix.map(file -> file + "#" + own).orElse(own);
    }

    /** The document's id where it has none of its own: {@code a.jsonl#line-7}. */
    String idOfNone() {
        return path.equals(STREAM) ? generatedId() : fileId + "#" + generatedId();
    }

    /** For messages. */
    String where() {
        return path.equals(STREAM) ? "line " + number : path + " line " + number;
    }
}
