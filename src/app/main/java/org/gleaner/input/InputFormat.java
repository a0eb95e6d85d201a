package org.gleaner.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A kind of file that holds documents, known by the ends of its names. */
interface InputFormat {

    /** "jsonl" */
    String name();

    /** In lower case, with their dot: ".jsonl". */
    List<String> extensions();

    /** In words, for messages: ".txt files". */
    String documents();

    /**
     * Whether a file holds any number of documents, which may have ids of their own ({@link
     * Input#ownId()}); otherwise it is one.
     */
    boolean holdsMany();

    /**
     * Why a file of this kind holds no documents after all, in words; empty when it does.
     *
     * @param fields which of its columns hold what
     */
    default Optional<String> refusal(Path file, FieldNames fields) {
        return Optional.empty();
    }

    /**
     * The documents of a file. Never throws: a file that cannot be read is an input that says so.
     *
     * @param id of the file: the path below the INPUT, or more where two collide
     */
    Cursor open(InputFile file, String id, Opening opening);

    /**
     * How the documents of a file are wanted.
     *
     * @param prefixed whether their ids need the file's id in front
     * @param keep whether the inputs hold their content, so that the file need not be opened again
     */
    record Opening(boolean prefixed, boolean keep, Metadata metadata) {}
}
