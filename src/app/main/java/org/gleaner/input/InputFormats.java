package org.gleaner.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The registry: every input format, a line each. */
final class InputFormats {

    private static final List<InputFormat> ALL =
            List.of(
                    new TextInputFormat(),
                    new JsonLinesInputFormat(),
                    new MarkdownInputFormat(),
                    new CsvInputFormat(),
                    new DocumentInputFormat());

    private InputFormats() {}

    /** The format of a file of this name; empty when it holds no documents. */
    static Optional<InputFormat> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> format.extensions().stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /** ".txt files, the lines of .jsonl and .ndjson files and PDF": what is read, in words. */
    static String documents() {
        List<String> all = ALL.stream().map(InputFormat::documents).toList();
        return String.join(", ", all.subList(0, all.size() - 1))
                + " and "
                + all.get(all.size() - 1);
    }
}
