package org.gleaner.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * The options of whoever runs a command again and again: how much it says, and where its options
 * stand.
 */
final class OperatorOptions {

    static final String CONFIG = "--config";

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on stderr but errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell every document, warning and failure on stderr.")
    private boolean verbose;

    /** Read by {@link ConfigFile} before the other options are. */
    @Option(
            names = CONFIG,
            paramLabel = "FILE",
            description =
                    "Take options from a file of properties, such as threads=4; those of the"
                            + " command line go before them.")
    private Path config;

    Talk talk() throws UsageException {
        if (quiet && verbose) {
            throw new UsageException("--quiet and --verbose exclude each other; leave out one");
        }
        return quiet ? Talk.QUIET : verbose ? Talk.VERBOSE : Talk.NORMAL;
    }
}
