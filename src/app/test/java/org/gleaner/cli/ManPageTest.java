package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class ManPageTest {

    @Command(name = "dig", description = "Digs.")
    static final class Dig {}

    @Command(name = "deep", description = "Digs deep.")
    static final class Deep {
        @Parameters(paramLabel = "HOLE", description = ".hole files that don't \\ end.")
        private String hole;

        @Option(
                names = {"-n", "--number"},
                paramLabel = "N",
                description = "How many, default ${DEFAULT-VALUE}.",
                defaultValue = "3")
        private int number;

        @Option(names = "--secret", hidden = true, description = "Nobody's business.")
        private boolean secret;
    }

    @Test
    void saysWhatTheCommandSays() {
        String page = ManPage.of(new CommandLine(new Dig()).addSubcommand(new Deep()), "dig 1.0");
        assertTrue(
                page.startsWith(
                        """
                        .TH "DIG" "1" "" "dig 1.0"
                        .SH "NAME"
                        dig \\- Digs.
                        .SH "SYNOPSIS"
                        dig COMMAND [OPTION...] [ARGUMENT...]
                        .SH "COMMANDS"
                        .SS "dig deep HOLE"
                        Digs deep.
                        .TP
                        \\fBHOLE\\fR
                        \\&.hole files that don\\(aqt \\e end.
                        .TP
                        \\fB\\-n, \\-\\-number N\\fR
                        How many, default 3.
                        .SH "FILES"
                        """),
                page);
        assertTrue(page.contains(".TP\n\\fB70\\fR\nerror of the program itself\n"), page);
    }

    @Test
    void thePagesOfTheDistributionNameEveryCommand(@TempDir Path folder) throws Exception {
        Pages.main(folder.toString());
        String manual = Files.readString(folder.resolve("share/man/man1/gleaner.1"));
        String completion =
                Files.readString(folder.resolve("share/bash-completion/completions/gleaner"));
        for (String command : List.of("extract", "explain", "review", "evaluate")) {
            assertTrue(manual.contains(".SS \"gleaner " + command), command);
            assertTrue(completion.contains("_picocli_gleaner_" + command + "()"), command);
        }
        assertTrue(manual.contains("\\-\\-min\\-confidence X"), manual);
        assertEquals(
                0,
                manual.lines().filter(line -> line.startsWith(".") && line.length() == 1).count());
    }
}
