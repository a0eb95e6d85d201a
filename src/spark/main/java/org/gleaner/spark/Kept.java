package org.gleaner.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.gleaner.render.Rendered;
import org.gleaner.render.RenderedCodec;
import org.gleaner.render.Utf8Strings;

/**
 * What was extracted from a document, as a job leaves it for the tables of the whole corpus and for
 * a later job.
 *
 * @param key as {@link Settings#key} makes it: of the document and all that its results depend on
 * @param size in bytes, by which it was dealt out
 */
record Kept(Place place, String key, long size, Rendered document) {

    /**
     * @param json whether the document's own JSON is wanted
     */
    static Kept of(Pending pending, String key, Rendered document, boolean json) {
        return new Kept(
                pending.place(), key, pending.size(), json ? document : document.withoutJson());
    }

    boolean isOf(Pending pending, String itsKey) {
        return place.equals(pending.place()) && key.equals(itsKey);
    }

    void write(DataOutputStream out) throws IOException {
        place.write(out);
        Utf8Strings.write(out, key);
        out.writeLong(size);
        RenderedCodec.write(document, out);
    }

    static Kept read(DataInputStream in) throws IOException {
        return new Kept(
                Place.read(in), Utf8Strings.read(in), in.readLong(), RenderedCodec.read(in));
    }

    byte[] bytes() {
        return Bytes.of(this::write);
    }

    static Kept of(byte[] bytes) {
        return Bytes.read(bytes, Kept::read);
    }
}
