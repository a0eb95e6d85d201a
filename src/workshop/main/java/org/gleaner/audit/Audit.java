package org.gleaner.audit;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gleaner.input.InputException;
import org.gleaner.review.Draw;

/**
 * {@code Audit N RESULTS [TABLE...]} writes a sheet to judge rows in; {@code Audit --sum FILE...}
 * sums up filled ones. Both to stdout.
 */
public final class Audit {

    private static final long SEED = 15;

    private Audit() {}

    public static void main(String[] arguments) throws IOException {
        try (Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8)) {
            run(List.of(arguments), out);
        } catch (IllegalArgumentException | InputException e) {
            System.err.println("audit: " + e.getMessage());
            System.exit(2);
        }
    }

    static void run(List<String> arguments, Appendable out) throws IOException, InputException {
        if (arguments.get(0).equals("--sum")) {
            Verdicts verdicts = new Verdicts();
            for (String file : arguments.subList(1, arguments.size())) {
                verdicts.read(Path.of(file));
            }
            out.append(verdicts.summary());
        } else {
            Sheet.to(out)
                    .draw(
                            Path.of(arguments.get(1)),
                            Set.copyOf(arguments.subList(2, arguments.size())),
                            new Draw(SEED),
                            Integer.parseInt(arguments.get(0)));
        }
    }
}
