package org.gleaner.input;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that holds documents, or what stands in the way of one.
 *
 * @param input which of the INPUTs it was found under, 0-based
 * @param file to open
 * @param path as named: "corpus/a/b.txt"
 * @param below the path below the INPUT: "a/b.txt"; for a file named as INPUT its name
 * @param format what it holds; empty exactly when {@code trouble} is not
 * @param trouble why it cannot be read, when that is known already
 * @param container the path of the archive or mail that it is in
 */
record InputFile(
        int input,
        Path file,
        String path,
        String below,
        Optional<InputFormat> format,
        Optional<Trouble> trouble,
        Optional<String> container) {

    boolean holdsMany() {
        return format.isPresent() && format.get().holdsMany();
    }

    /** The file's name without its last extension: "b". */
    String stem() {
        String name = Containers.unpackedName(below.substring(below.lastIndexOf('/') + 1));
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
