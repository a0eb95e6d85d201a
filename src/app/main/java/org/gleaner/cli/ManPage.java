package org.gleaner.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual of a command and its subcommands in the macros of man(7), from their own descriptions.
 */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /**
     * A page of section 1.
     *
     * @param version as it stands at the foot: "gleaner 1.0.0"
     */
    static String of(CommandLine command, String version) {
        ManPage page = new ManPage();
        CommandSpec spec = command.getCommandSpec();
        page.macro("TH", spec.name().toUpperCase(Locale.ROOT), "1", "", version);
        page.macro("SH", "NAME");
        page.text(spec.name() + " - " + words(spec.usageMessage().description()));
        page.macro("SH", "SYNOPSIS");
        page.text(spec.name() + " COMMAND [OPTION...] [ARGUMENT...]");
        page.macro("SH", "COMMANDS");
        command.getSubcommands().values().stream()
                .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                .forEach(page::command);
        page.macro("SH", "FILES");
        page.text(
                "An argument @FILE is replaced by the words of that file, one option or more a"
                        + " line; @@ stands for a name that begins with @. --config FILE holds"
                        + " options as properties.");
        page.macro("SH", "ENVIRONMENT");
        page.item("GLEANER_JAVA_OPTS", "Options for the JVM, such as -Xmx4g.");
        page.item("JAVA_HOME", "Which Java; else the java of the PATH.");
        page.macro("SH", "EXIT STATUS");
        for (Map.Entry<Integer, String> status : Status.MEANINGS.entrySet()) {
            page.item(status.getKey().toString(), status.getValue());
        }
        return page.page.toString();
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        List<PositionalParamSpec> inputs = spec.positionalParameters();
        macro(
                "SS",
                spec.qualifiedName()
                        + inputs.stream()
                                .map(input -> " " + input.paramLabel())
                                .collect(Collectors.joining()));
        text(words(spec.usageMessage().description()));
        for (PositionalParamSpec input : inputs) {
            item(input.paramLabel(), words(input.description()));
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                item(names(option), words(option.renderedDescription()));
            }
        }
    }

    private static String names(OptionSpec option) {
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        return String.join(", ", option.names()) + value;
    }

    /** "%n" and "%%" of picocli's descriptions are a space and a sign here. */
    private static String words(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.replace("%n", " ").replace("%%", "%").strip())
                .collect(Collectors.joining(" "));
    }

    private void macro(String name, String... arguments) {
        page.append('.').append(name);
        for (String argument : arguments) {
            page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
    }

    private void item(String term, String description) {
        page.append(".TP\n\\fB").append(escaped(term)).append("\\fR\n");
        text(description);
    }

    /** A line that begins with a dot would be taken for a macro. */
    private void text(String text) {
        page.append(text.startsWith(".") ? "\\&" : "").append(escaped(text)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
    }
}
