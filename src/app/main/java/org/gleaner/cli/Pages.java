package org.gleaner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gleaner.Stages;
import org.gleaner.run.Version;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the pages of the distribution that follow from the command's options, at build time. */
public final class Pages {

    private Pages() {}

    /**
     * Takes the folder: {@code share/man/man1/gleaner.1} and the completion for bash and zsh come
     * below it.
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0], "share");
        Streams none =
                new Streams(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        System.err,
                        false);
        CommandLine command = new Cli(Stages::pipeline, none).command();
        write(
                folder.resolve("man/man1/gleaner.1"),
                ManPage.of(command, "gleaner " + Version.get()));
        write(
                folder.resolve("bash-completion/completions/gleaner"),
                AutoComplete.bash("gleaner", command).replace(System.lineSeparator(), "\n"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
