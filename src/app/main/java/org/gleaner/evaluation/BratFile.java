package org.gleaner.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.input.InputException;
import org.gleaner.model.Span;

/**
 * Reads the names of a stand-off file of brat: {@code T1 <tab> PERSON 0 7 <tab> Ann Lee}. One in
 * several pieces is taken from the first to the last; other annotations are left out.
 */
final class BratFile {

    private static final Pattern NAME =
            Pattern.compile("T\\S*\\t(\\S+) (\\d+)(?: .*?)?\\s(\\d+)(?:\\t.*)?");

    private BratFile() {}

    static Gold read(Path file) throws InputException {
        GoldNames names = new GoldNames();
        List<String> lines = GoldFiles.text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("T")) {
                continue;
            }
            Matcher name = NAME.matcher(lines.get(i));
            if (!name.matches()) {
                throw new InputException(
                        file
                                + " line "
                                + (i + 1)
                                + ": no name of brat; such a line is: T1, tab, PERSON 0 7, tab,"
                                + " Ann Lee");
            }
            names.add(
                    new Span(Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3))),
                    name.group(1));
        }
        String stem = GoldFiles.stem(file);
        Path text = file.resolveSibling(stem + ".txt");
        return new MarkedDocument(
                List.of(stem + ".txt", stem),
                Files.exists(text) ? GoldFiles.text(text) : "",
                names.facts());
    }
}
