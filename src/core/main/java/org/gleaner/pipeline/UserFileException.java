package org.gleaner.pipeline;

/**
 * A fault in a file of the user's: "rules, line 3: no S in ...". The message is for the user and
 * says what to write.
 */
public final class UserFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int WHOLE = 0;

    private final UserFile file;
    private final int line;
    private final String fault;

    /**
     * @param line the number of the faulty line, from 1
     * @param fault what is wrong and what to write
     */
    public UserFileException(UserFile file, long line, String fault, Throwable cause) {
        super(message(file.label(), (int) line, fault), cause);
        this.file = file;
        this.line = (int) line;
        this.fault = fault;
    }

    /** A fault of the file as a whole. */
    public UserFileException(UserFile file, String fault, Throwable cause) {
        this(file, WHOLE, fault, cause);
    }

    private UserFileException(String name, UserFileException nameless) {
        super(message(name, nameless.line, nameless.fault), nameless);
        file = nameless.file;
        line = nameless.line;
        fault = nameless.fault;
    }

    public UserFile file() {
        return file;
    }

    /** The same fault in a file that has a name: "rules mine.tsv, line 3: ...". */
    UserFileException in(Object path) {
        return new UserFileException(file.label() + " " + path, this);
    }

    private static String message(String name, int line, String fault) {
        return name + (line == WHOLE ? "" : ", line " + line) + ": " + fault;
    }
}
