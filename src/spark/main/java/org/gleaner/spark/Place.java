package org.gleaner.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import org.gleaner.render.Utf8Strings;

/**
 * Where a document stands among all; the order of places decides which of two is the first.
 *
 * @param input which of the INPUTs it was found under
 * @param path of its file below the INPUT, "" for a row of a table
 * @param row in its file, from 0
 * @param id of the document, which settles the order of what has no place of its own
 */
record Place(int input, String path, long row, String id) implements Serializable {

    void write(DataOutputStream out) throws IOException {
        out.writeInt(input);
        Utf8Strings.write(out, path);
        out.writeLong(row);
        Utf8Strings.write(out, id);
    }

    static Place read(DataInputStream in) throws IOException {
        return new Place(in.readInt(), Utf8Strings.read(in), in.readLong(), Utf8Strings.read(in));
    }

    /** Any number, the same for the same place; known of a file before it is read. */
    int spread() {
        int hash = (path.isEmpty() ? id : path).hashCode() * 31 + Long.hashCode(row);
        return mixed(hash * 31 + input);
    }

    /** Neighbours far apart (the last steps of MurmurHash3). */
    private static int mixed(int hash) {
        int once = (hash ^ hash >>> 16) * 0x85ebca6b;
        int twice = (once ^ once >>> 13) * 0xc2b2ae35;
        return twice ^ twice >>> 16;
    }
}
