package org.gleaner.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What the command reads from and writes to.
 *
 * @param out results only; failures to write show as exceptions, unlike with a {@link PrintStream}
 * @param err progress and messages
 * @param terminal whether somebody watches {@code err}
 */
public record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal) {

    /** Says something to whoever runs the command. */
    public void tell(String message) {
        tell(err, message);
    }

    /** Adds to the results. */
    void print(String result) {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        writer.print(result);
        writer.flush();
    }

    static void tell(PrintStream err, String message) {
        err.println("gleaner: " + Printable.of(message));
    }
}
