package org.gleaner.tika;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;

/** The process of a {@link ReaderProcess}: reads what it is told to, until nobody asks any more. */
final class ReaderMain {

    private ReaderMain() {}

    public static void main(String[] none) throws IOException {
        PrintStream answers = System.out;
        // What libraries print must not get among the answers.
        System.setOut(System.err);
        try (DataInputStream in = new DataInputStream(System.in);
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(answers, 1 << 16))) {
            while (true) {
                answer(Request.read(in), out);
                out.flush();
            }
        } catch (EOFException e) {
            // Nobody asks any more.
        }
    }

    private static void answer(Request request, DataOutputStream out) throws IOException {
        try {
            if (request.unpackInto().isPresent()) {
                Unpacked unpacked =
                        Unpacker.unpack(request.file(), request.name(), request.unpackInto().get());
                out.writeByte(ReaderProcess.DONE);
                unpacked.write(out);
            } else {
                Extracted read = TikaReader.read(request.file(), request.name(), request.options());
                out.writeByte(ReaderProcess.DONE);
                Wire.write(out, read);
            }
        } catch (UnreadableFileException e) {
            out.writeByte(e.isPlainText() ? ReaderProcess.PLAIN : ReaderProcess.REFUSED);
            Wire.text(out, e.kind().name());
            Wire.text(out, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            out.writeByte(ReaderProcess.UNREADABLE);
            Wire.text(out, String.valueOf(e.getMessage()));
        }
    }
}
