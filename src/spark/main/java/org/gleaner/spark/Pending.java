package org.gleaner.spark;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;
import org.gleaner.input.InputResult;
import org.gleaner.model.FailureKind;
import org.gleaner.render.Utf8Strings;

/**
 * A document that waits for the chain, or why it could not be read.
 *
 * @param size in bytes, by which it was dealt out
 */
record Pending(Place place, long size, InputResult read) {

    /** On its way from the task that read it to the one that runs it. */
    byte[] bytes() {
        return Bytes.of(
                out -> {
                    place.write(out);
                    out.writeLong(size);
                    out.writeBoolean(read instanceof InputResult.Read);
                    if (read instanceof InputResult.Read done) {
                        DocumentCodec.write(done.document(), out);
                    } else {
                        InputResult.Failed failed = (InputResult.Failed) read;
                        Utf8Strings.write(out, failed.id());
                        Utf8Strings.write(out, failed.kind().name());
                        Utf8Strings.write(out, failed.message());
                    }
                });
    }

    static Pending of(byte[] bytes) {
        return Bytes.read(bytes, in -> new Pending(Place.read(in), in.readLong(), result(in)));
    }

    private static InputResult result(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? new InputResult.Read(DocumentCodec.read(in))
                : new InputResult.Failed(
                        Utf8Strings.read(in),
                        FailureKind.valueOf(Utf8Strings.read(in)),
                        Utf8Strings.read(in),
                        Optional.empty());
    }
}
