package org.gleaner.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.gleaner.Stages;

/** Where the process begins and ends; everything else is {@link Cli}. */
public final class Main {

    /**
     * What the log on stderr holds, by the properties of slf4j-simple; the user's own settings take
     * precedence.
     */
    private static final Map<String, String> LOG_LEVELS =
            Map.of(
                    "org.slf4j.simpleLogger.defaultLogLevel",
                    "warn",
                    // It warns of every character that is not a word of English, which is of no use
                    // to the user.
                    "org.slf4j.simpleLogger.log.edu.stanford.nlp.process.Morphology",
                    "error",
                    // Its failures are exceptions as well, which the command puts into words.
                    "org.slf4j.simpleLogger.log.org.sqlite",
                    "off",
                    // So are those of the libraries that read documents.
                    "org.slf4j.simpleLogger.log.org.apache",
                    "off");

    private static final FileOutputStream ERR = new FileOutputStream(FileDescriptor.err);
    private static final byte[] NO_MEMORY =
            "gleaner: not enough memory to go on; raise it with GLEANER_JAVA_OPTS=-Xmx...\n"
                    .getBytes(StandardCharsets.UTF_8);

    private static final String TERMINAL = "gleaner.terminal";

    private Main() {}

    public static void main(String[] arguments) {
        try {
            run(arguments);
        } catch (OutOfMemoryError e) {
            withoutMemory();
        }
    }

    /** Where not even the handlers of the command had memory: takes none of its own. */
    private static void withoutMemory() {
        try {
            ERR.write(NO_MEMORY);
        } catch (IOException | OutOfMemoryError e) {
            // the status has to tell it
        }
        Runtime.getRuntime().halt(Status.OUTPUT);
    }

    private static void run(String[] arguments) {
        // a worker that even its handler had no memory for: the run says so itself
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, error) -> {
                    if (!(error instanceof OutOfMemoryError)) {
                        error.printStackTrace();
                    }
                });
        leavePlatformLanguage();
        LOG_LEVELS.forEach(
                (name, level) -> System.setProperty(name, System.getProperty(name, level)));
        PrintStream err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setErr(err);
        // stdout carries results only, whatever a library prints
        System.setOut(err);
        String given = System.getProperty(TERMINAL);
        boolean terminal = given == null ? System.console() != null : Boolean.parseBoolean(given);
        Streams streams =
                new Streams(System.in, new FileOutputStream(FileDescriptor.out), err, terminal);
        System.exit(new Cli(Stages::pipeline, streams).run(arguments));
    }

    /** Messages, and whatever a library formats for a file, are the same on every platform. */
    static void leavePlatformLanguage() {
        Locale.setDefault(Locale.ROOT);
    }
}
