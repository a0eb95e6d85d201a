package org.gleaner.tika;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a reader's process is asked. Paths go as URIs, which keep the bytes of names that are no
 * text.
 *
 * @param name what the file is called
 * @param unpackInto where to put the members of a container; empty when its text is asked for
 */
record Request(Path file, String name, ReaderOptions options, Optional<Path> unpackInto) {

    void write(DataOutputStream out) throws IOException {
        Wire.text(out, file.toUri().toString());
        Wire.text(out, name);
        out.writeBoolean(options.wholePages());
        out.writeBoolean(options.ocr());
        Wire.text(out, unpackInto.map(into -> into.toUri().toString()).orElse(""));
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        Path file = Path.of(URI.create(Wire.text(in)));
        String name = Wire.text(in);
        ReaderOptions options = new ReaderOptions(in.readBoolean(), in.readBoolean());
        String into = Wire.text(in);
        return new Request(
                file,
                name,
                options,
                into.isEmpty() ? Optional.empty() : Optional.of(Path.of(URI.create(into))));
    }
}
