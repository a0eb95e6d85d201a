package org.gleaner.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import org.gleaner.input.InputException;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.run.OutputException;
import org.gleaner.run.ProgramException;
import org.gleaner.run.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command as a function of streams to an exit status. */
@Command(
        name = "gleaner",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Versions.class,
        sortOptions = false,
        description =
                "Names, money, pledges and relations out of running text, each with the words that"
                        + " state it.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit status: 0 all documents done, 1 a document failed, 2 wrong usage or nothing to"
                    + " read, 3 output not writable, 70 error of the program itself.",
            "'gleaner help extract' lists the options of the main command; @FILE stands for the"
                    + " words of a file."
        })
final class Cli implements Runnable {

    private static final String DEBUG = "--debug";
    private static final int WIDTH = 110;

    private final Function<Configuration, Pipeline> chain;
    private final Streams streams;
    @Spec private CommandSpec spec;

    Cli(Function<Configuration, Pipeline> chain, Streams streams) {
        this.chain = chain;
        this.streams = streams;
    }

    int run(String... arguments) {
        boolean debug = Arrays.asList(arguments).contains(DEBUG);
        CommandLine command =
                command()
                        .setOut(
                                new PrintWriter(
                                        new OutputStreamWriter(
                                                streams.out(), StandardCharsets.UTF_8),
                                        true))
                        .setErr(new PrintWriter(streams.err(), true))
                        .setUsageHelpWidth(WIDTH)
                        .setParameterExceptionHandler((wrong, given) -> misused(wrong))
                        .setExecutionExceptionHandler(
                                (failure, at, parsed) -> failed(failure, debug));
        try {
            ConfigFile.use(command, arguments);
            return command.execute(arguments);
        } catch (UsageException e) {
            return failed(e, debug);
        } catch (Error e) {
            return failed(e, debug);
        }
    }

    /** With all its subcommands. */
    CommandLine command() {
        CommandLine command =
                new CommandLine(this)
                        .addSubcommand(new ExtractCommand(chain, streams))
                        .addSubcommand(new ExplainCommand(chain, streams))
                        .addSubcommand(new ReviewCommand(streams))
                        .addSubcommand(new EvaluateCommand(streams));
        ServiceLoader.load(Subcommand.class)
                .forEach(brought -> command.addSubcommand(brought.command(chain, streams)));
        return command.addSubcommand(new CommandLine.HelpCommand());
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: " + String.join(", ", spec.subcommands().keySet()));
    }

    private int misused(ParameterException wrong) {
        CommandSpec at = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            Set<String> known =
                    word.startsWith("-") ? at.optionsMap().keySet() : at.subcommands().keySet();
            streams.tell(
                    "unknown "
                            + (word.startsWith("-")
                                    ? "option "
                                    : at.parent() == null ? "command " : "argument ")
                            + word
                            + Suggestion.of(word, known)
                                    .map(close -> "; did you mean " + close + "?")
                                    .orElse(""));
        } else {
            streams.tell(wrong.getMessage());
        }
        streams.err().println("See '" + at.qualifiedName() + " --help'.");
        return Status.USAGE;
    }

    private int failed(Throwable failure, boolean debug) {
        streams.tell(message(failure));
        if (debug) {
            failure.printStackTrace(streams.err());
        }
        if (failure instanceof UsageException || failure instanceof InputException) {
            return Status.USAGE;
        }
        return failure instanceof OutputException || failure instanceof OutOfMemoryError
                ? Status.OUTPUT
                : Status.PROGRAM;
    }

    private static String message(Throwable failure) {
        if (failure instanceof UsageException
                || failure instanceof InputException
                || failure instanceof OutputException) {
            return failure.getMessage();
        }
        if (failure instanceof OutOfMemoryError) {
            return OutputException.memory("").getMessage();
        }
        return "an error of the program itself"
                + (failure instanceof ProgramException
                        ? ", " + failure.getMessage()
                        : ": " + failure)
                + "; please report it, with what the same command says with --debug";
    }

    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return Version.lines();
        }
    }
}
