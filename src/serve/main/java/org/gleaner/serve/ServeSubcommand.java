package org.gleaner.serve;

import java.util.function.Function;
import org.gleaner.cli.Streams;
import org.gleaner.cli.Subcommand;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;

/** Brings {@code serve} to the command line. */
public final class ServeSubcommand implements Subcommand {

    @Override
    public Object command(Function<Configuration, Pipeline> chain, Streams streams) {
        return new ServeCommand(chain, streams);
    }
}
