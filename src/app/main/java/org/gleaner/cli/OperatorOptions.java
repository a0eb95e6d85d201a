package org.gleaner.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options of whoever runs a command again and again: how much it says, and where its options
 * stand.
 */
final class OperatorOptions {

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on stderr but errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell every document, warning and failure on stderr.")
    private boolean verbose;

    @Mixin private ConfigOption config;

    Talk talk() throws UsageException {
        if (quiet && verbose) {
            throw new UsageException("--quiet and --verbose exclude each other; leave out one");
        }
        return quiet ? Talk.QUIET : verbose ? Talk.VERBOSE : Talk.NORMAL;
    }
}
