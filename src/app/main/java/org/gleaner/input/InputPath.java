package org.gleaner.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * An INPUT as the user named it.
 *
 * @param name with "/" between its parts and none at its end; "." for the working directory
 * @param real with links resolved
 */
record InputPath(String name, Path path, Path real) {

    /**
     * @throws InputException if there is nothing of that name
     */
    static InputPath of(String named) throws InputException {
        try {
            Path path = Path.of(named);
            if (named.isEmpty() || !Files.exists(path)) {
                throw missing(named);
            }
            String name =
                    path.normalize().toString().replace(path.getFileSystem().getSeparator(), "/");
            return new InputPath(name.isEmpty() ? "." : name, path, path.toRealPath());
        } catch (InvalidPathException e) {
            throw missing(named);
        } catch (IOException e) {
            throw new InputException(named + " " + FileErrors.of(e), e);
        }
    }

    private static InputException missing(String named) {
        return new InputException("no such file or directory: " + named + "; check the path");
    }

    /** The name of what lies below it. */
    String child(String below) {
        return name.equals(".") ? below : name.endsWith("/") ? name + below : name + "/" + below;
    }
}
