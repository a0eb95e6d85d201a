package org.gleaner.cli;

import java.util.function.Function;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;

/**
 * A command that another module brings, found by {@link java.util.ServiceLoader}: {@code serve} by
 * the name of its class in {@code META-INF/services}.
 */
public interface Subcommand {

    /**
     * An object that picocli knows as a command. What it throws is told as the errors of every
     * command are: a {@link UsageException} ends with status 2.
     *
     * @param chain makes the pipeline of a configuration
     */
    Object command(Function<Configuration, Pipeline> chain, Streams streams);
}
