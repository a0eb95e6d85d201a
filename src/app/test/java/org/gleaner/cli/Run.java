package org.gleaner.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.gleaner.Stages;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;

/** One call of the command, over the fake chain unless said otherwise, and what came of it. */
record Run(int status, String out, String err) {

    static Run of(Object... arguments) {
        return fed("", arguments);
    }

    /** With {@code in} on stdin. */
    static Run fed(String in, Object... arguments) {
        return fed(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Run fed(InputStream in, Object... arguments) {
        return of(FakeChain::of, in, arguments);
    }

    /** Over the real chain, with {@code in} on stdin. */
    static Run real(String in, Object... arguments) {
        return of(
                Stages::pipeline,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                arguments);
    }

    private static Run of(
            Function<Configuration, Pipeline> chain, InputStream in, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams =
                new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int status = new Cli(chain, streams).run(words);
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    String lastLine() {
        String[] lines = err.strip().split("\n");
        return lines[lines.length - 1];
    }
}
