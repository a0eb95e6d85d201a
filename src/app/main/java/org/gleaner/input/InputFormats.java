package org.gleaner.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The registry: every input format, a line each. */
final class InputFormats {

    private static final List<InputFormat> ALL =
            List.of(new TextInputFormat(), new JsonLinesInputFormat());

    private InputFormats() {}

    /** The format of a file of this name; empty when it holds no documents. */
    static Optional<InputFormat> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> format.extensions().stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /** ".txt, .jsonl or .ndjson" */
    static String extensions() {
        List<String> all = ALL.stream().flatMap(format -> format.extensions().stream()).toList();
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
    }

    /** ".txt files and the lines of .jsonl and .ndjson files" */
    static String documents() {
        return ALL.stream().map(InputFormats::documents).collect(Collectors.joining(" and "));
    }

    private static String documents(InputFormat format) {
        String files = String.join(" and ", format.extensions()) + " files";
        return format.holdsMany() ? "the lines of " + files : files;
    }
}
