package org.gleaner.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Failures of files in words that follow the file's name: "cannot be read: permission denied". */
final class FileErrors {

    private FileErrors() {}

    static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "is not there; check the path";
        }
        if (failure instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        if (failure instanceof FileSystemLoopException) {
            return "is a link that leads back to itself";
        }
        return "cannot be read: "
                + (failure.getMessage() == null
                        ? failure.getClass().getSimpleName()
                        : failure.getMessage());
    }
}
