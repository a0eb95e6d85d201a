package org.gleaner.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * The option that names a file of options; {@link ConfigFile} reads it before the others are read.
 */
public final class ConfigOption {

    static final String NAME = "--config";

    @Option(
            names = NAME,
            paramLabel = "FILE",
            description =
                    "Take options from a file of properties, such as threads=4; those of the"
                            + " command line go before them.")
    private Path config;
}
