package org.gleaner.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The results could not be written; the message says where, why, and what to do. */
public final class OutputException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    OutputException(String message) {
        super(message);
    }

    /** An output that must not be written to, for a reason that says what to do. */
    public static OutputException refused(String reason) {
        return new OutputException(reason);
    }

    /**
     * @param what the directory or file that could not be written
     */
    public OutputException(Object what, IOException cause) {
        super(
                "cannot write to "
                        + what
                        + ": "
                        + reason(cause)
                        + "; make room or rights there, or name another directory with -o",
                cause);
    }

    /**
     * There is no memory left for the run itself.
     *
     * @param then what to do when there is more
     */
    public static OutputException memory(String then) {
        return new OutputException("not enough memory to go on; " + MemoryAdvice.TEXT + then);
    }

    /**
     * There is no worker left.
     *
     * @param then what to do about those that are not done
     */
    static OutputException hanging(HangingException cause, String then) {
        return new OutputException(
                cause.getMessage()
                        + "; leave them out, or give them more time with --deadline"
                        + then);
    }

    /** Files that no run wrote are where the results belong. */
    static OutputException inTheWay(Object directory, List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(names.size(), SHOWN)));
        return new OutputException(
                directory
                        + " holds files that no earlier run wrote, or that were changed since: "
                        + some
                        + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "")
                        + "; move them, name another directory with -o, or replace them with"
                        + " --overwrite");
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException gone && gone.getReason() == null) {
            return "no such file or directory: " + gone.getFile();
        }
        if (cause instanceof FileAlreadyExistsException file) {
            return file.getFile() + " is a file, not a directory";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause.getMessage();
    }
}
