package org.gleaner.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.input.InputException;

/**
 * Reads columns: a word and its label a line, an empty line between sentences; documents begin with
 * {@code -DOCSTART-} or {@code # newdoc id = a}, or are a file each.
 */
final class ConllFile {

    private static final Pattern COMMENT = Pattern.compile("#\\s*(?:newdoc|[\\w. ]+=.*)(?:\\s.*)?");
    private static final Pattern ID = Pattern.compile("#\\s*newdoc(?:\\s+id)?\\s*=\\s*(.+)");
    private static final Pattern LABEL = Pattern.compile("O|_|[BIESLUM]-\\S+");
    private static final String DOCUMENT = "-DOCSTART-";

    private final Path file;
    private final List<Gold> documents = new ArrayList<>();
    private List<ConllDocument.Word> words = new ArrayList<>();
    private String id = "";

    private ConllFile(Path file) {
        this.file = file;
    }

    static List<Gold> read(Path file) throws InputException {
        ConllFile reader = new ConllFile(file);
        List<String> lines = GoldFiles.text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i + 1L, lines.get(i));
        }
        reader.end();
        return reader.documents;
    }

    private void line(long number, String line) throws InputException {
        Matcher named = ID.matcher(line.strip());
        if (line.startsWith(DOCUMENT) || COMMENT.matcher(line).matches()) {
            if (line.startsWith(DOCUMENT) || line.contains("newdoc")) {
                end();
            }
            id = named.matches() ? named.group(1).strip() : id;
        } else if (!line.isBlank()) {
            words.add(word(number, line));
        }
    }

    private void end() {
        if (!words.isEmpty()) {
            String stem = GoldFiles.stem(file);
            String name =
                    !id.isEmpty()
                            ? id
                            : documents.isEmpty() ? stem : stem + "-" + (documents.size() + 1);
            documents.add(new ConllDocument(file, List.of(name + ".txt", name), words));
            words = new ArrayList<>();
            id = "";
        }
    }

    /** The word comes first, behind its number if it has one; the label is the last that is one. */
    private ConllDocument.Word word(long number, String line) throws InputException {
        String[] cells = line.strip().split(line.contains("\t") ? "\t" : "\\s+");
        int first = cells.length > 2 && cells[0].chars().allMatch(Character::isDigit) ? 1 : 0;
        for (int i = cells.length - 1; i > first; i--) {
            if (LABEL.matcher(cells[i]).matches()) {
                return new ConllDocument.Word(number, cells[first], cells[i]);
            }
        }
        throw new InputException(
                file
                        + " line "
                        + number
                        + ": no label; a line has a word and a label, such as: Lee I-PER");
    }
}
