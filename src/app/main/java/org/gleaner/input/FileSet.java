package org.gleaner.input;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a run, with the ids of their documents settled. A line has the id it gives itself;
 * where two files hold the same id, all lines of either carry their file's id in front: {@code
 * b.jsonl#17}.
 */
final class FileSet {

    private final List<InputFile> files;
    private final DocumentIds ids;
    private final Metadata metadata;
    private final BitSet prefixed = new BitSet();
    private final Map<String, Long> bytes = new HashMap<>();
    private final long count;

    FileSet(List<InputPath> inputs, List<InputFile> files, Metadata metadata) {
        this.files = files;
        this.ids = new DocumentIds(inputs, files);
        this.metadata = metadata;
        this.count = scan();
    }

    long count() {
        return count;
    }

    /** How many bytes the inputs have, by their kind. */
    Map<String, Long> bytes() {
        return Map.copyOf(bytes);
    }

    Cursor open() {
        return new FileCursor(files.size(), file -> open(file, false));
    }

    private Cursor open(int file, boolean keep) {
        InputFile found = files.get(file);
        String id = ids.of(found);
        InputFormat.Opening opening = new InputFormat.Opening(prefixed.get(file), keep, metadata);
        return found.format()
                .map(format -> format.open(found, id, opening))
                .orElseGet(() -> FileCursor.of(unreadable(found, id)));
    }

    private static Input unreadable(InputFile found, String id) {
        return new UnreadableInput(
                id,
                found.trouble().orElseThrow().kind(),
                found.path() + " " + found.trouble().orElseThrow().what());
    }

    /**
     * Counts the documents and marks the files whose lines share ids with another file. A lone file
     * need not be parsed.
     */
    private long scan() {
        boolean compare = files.size() > 1 && files.stream().anyMatch(InputFile::holdsMany);
        IdTable table = new IdTable();
        long inputs = 0;
        for (int file = 0; file < files.size(); file++) {
            if (!files.get(file).holdsMany()) {
                inputs++;
                try (Cursor one = open(file, false)) {
                    weigh(one.next());
                }
                if (compare) {
                    compare(table, ids.of(files.get(file)), file);
                }
                continue;
            }
            try (Cursor cursor = open(file, compare)) {
                while (cursor.hasNext()) {
                    inputs++;
                    Input input = cursor.next();
                    weigh(input);
                    if (compare) {
                        int of = file;
                        input.ownId().ifPresent(id -> compare(table, id, of));
                    }
                }
            }
        }
        return inputs;
    }

    private void weigh(Input input) {
        bytes.merge(input.kind(), input.size(), Long::sum);
    }

    private void compare(IdTable table, String id, int file) {
        int first = table.firstFile(id, file);
        if (first != file) {
            prefixed.set(first);
            prefixed.set(file);
        }
    }
}
