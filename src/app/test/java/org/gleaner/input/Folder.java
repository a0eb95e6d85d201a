package org.gleaner.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Document;

/** A directory of test files, and what reading it comes to. */
final class Folder {

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    Path path(String name) {
        return root.resolve(name);
    }

    String named(String name) {
        return path(name).toString();
    }

    Folder with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String name, byte[] content) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), content);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Folder link(String name, String target) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.createSymbolicLink(path(name), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The inputs under the given names of this folder; "" for the folder itself. */
    Inputs inputs(String... names) throws InputException {
        return inputs(Metadata.none(), names);
    }

    Inputs inputs(Metadata metadata, String... names) throws InputException {
        List<String> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(named(name));
        }
        return Inputs.of(paths, path("output"), metadata);
    }

    static List<InputResult> read(Inputs inputs) {
        List<InputResult> results = new ArrayList<>();
        try (Cursor cursor = inputs.open()) {
            while (cursor.hasNext()) {
                results.add(cursor.next().read());
            }
        }
        return results;
    }

    static List<String> ids(Inputs inputs) {
        return read(inputs).stream().map(InputResult::id).toList();
    }

    static Document document(InputResult result) {
        if (result instanceof InputResult.Read read) {
            return read.document();
        }
        throw new AssertionError(result);
    }

    static InputResult.Failed failed(InputResult result) {
        if (result instanceof InputResult.Failed failed) {
            return failed;
        }
        throw new AssertionError(result);
    }
}
