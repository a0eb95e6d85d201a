package org.gleaner.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gleaner.Stages;

/** Where the process begins and ends; everything else is {@link Cli}. */
public final class Main {

    private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";
    private static final String TERMINAL = "gleaner.terminal";

    private Main() {
    }

    public static void main(String[] arguments) {
        if (System.getProperty(LOG_LEVEL) == null) {
            System.setProperty(LOG_LEVEL, "warn");
        }
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setErr(err);
        // stdout carries results only, whatever a library prints
        System.setOut(err);
        String told = System.getProperty(TERMINAL);
        boolean terminal = told == null ? System.console() != null : Boolean.parseBoolean(told);
        Streams streams = new Streams(System.in, new FileOutputStream(FileDescriptor.out), err, terminal);
        System.exit(new Cli(Stages::pipeline, streams).run(arguments));
    }
}
