package org.gleaner.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Unmatched;

/**
 * Options in a file of properties in UTF-8: the long names without their dashes, such as
 *
 * <pre>
 * # nightly.properties
 * format = csv,sqlite
 * threads = 4
 * currency = $=FJD
 * quiet = true
 * </pre>
 *
 * One file may serve several commands: each takes what it knows. What no command knows is an error.
 */
final class ConfigFile implements IDefaultValueProvider {

    private static final String DASHES = "--";

    /** What may stand in no file: it would end the command, or name the file itself. */
    private static final Set<String> NEVER = Set.of("--help", "--version", ConfigOption.NAME);

    private final Properties properties;

    private ConfigFile(Properties properties) {
        this.properties = properties;
    }

    /** Finds {@code --config FILE}, in files of arguments ({@code @file}) too. */
    private static final class Finder {
        @Option(names = ConfigOption.NAME)
        private Path config;

        @Option(names = {"-q", "--quiet"})
        private boolean quiet;

        @Option(names = {"-v", "--verbose"})
        private boolean verbose;

        @Unmatched private List<String> others;
    }

    /**
     * Makes the file that the arguments name, if they do, the source of defaults of all commands.
     */
    static void use(CommandLine command, String... arguments) throws UsageException {
        Finder finder = new Finder();
        CommandLine first = new CommandLine(finder).setOverwrittenOptionsAllowed(true);
        ParseResult parsed;
        try {
            parsed = first.parseArgs(arguments);
        } catch (CommandLine.ParameterException e) {
            return; // such as --config without a file, which the command says itself
        }
        if (parsed.hasMatchedOption(ConfigOption.NAME)) {
            ConfigFile file = new ConfigFile(read(finder.config));
            file.check(finder.config, command);
            if (finder.quiet || finder.verbose) {
                file.properties.keySet().removeAll(Set.of("quiet", "verbose"));
            }
            command.getSubcommands().values().forEach(each -> settle(each.getCommandSpec()));
            command.setDefaultValueProvider(file);
        }
    }

    private static Properties read(Path file) throws UsageException {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(Files.readString(file))) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            throw new UsageException(fault(file, "no such file; check the path"));
        } catch (CharacterCodingException e) {
            throw new UsageException(fault(file, "is not UTF-8; save it as UTF-8"));
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    fault(file, "is no file of properties; write a backslash twice"));
        } catch (IOException e) {
            throw new UsageException(fault(file, "cannot be read"));
        }
        return properties;
    }

    private static String fault(Path file, String what) {
        return ConfigOption.NAME + " " + file + ": " + what;
    }

    private void check(Path file, CommandLine command) throws UsageException {
        Set<String> known = new TreeSet<>();
        Set<String> flags = new HashSet<>();
        for (CommandLine each : command.getSubcommands().values()) {
            for (OptionSpec option : each.getCommandSpec().options()) {
                for (String name : option.names()) {
                    if (name.startsWith(DASHES) && !NEVER.contains(name)) {
                        known.add(name.substring(DASHES.length()));
                        if (option.arity().max() == 0) {
                            flags.add(name.substring(DASHES.length()));
                        }
                    }
                }
            }
        }
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            if (!known.contains(name)) {
                Optional<String> close = Suggestion.of(name, known);
                throw new UsageException(
                        fault(
                                file,
                                "unknown option "
                                        + name
                                        + close.map(word -> "; did you mean " + word + "?")
                                                .orElse(
                                                        "; write it as in --help, without"
                                                                + " dashes")));
            }
            String value = properties.getProperty(name);
            if (flags.contains(name) && !value.equals("true") && !value.equals("false")) {
                throw new UsageException(
                        fault(file, name + " is '" + value + "'; give true or false"));
            }
        }
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        for (String name : option.names()) {
            String value =
                    name.startsWith(DASHES)
                            ? properties.getProperty(name.substring(DASHES.length()))
                            : null;
            if (value != null) {
                return value.strip();
            }
        }
        return null;
    }

    /** A flag of the command line is set, where picocli would turn a default round. */
    private static void settle(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            spec.remove(option);
            spec.addOption(
                    option.arity().max() == 0
                            ? OptionSpec.builder(option).fallbackValue("true").build()
                            : option);
        }
    }
}
