package org.gleaner.input;

import java.util.List;

/** A file that is one document as it is. */
final class TextInputFormat implements InputFormat {

    @Override
    public String name() {
        return "txt";
    }

    @Override
    public List<String> extensions() {
        return List.of(".txt");
    }

    @Override
    public String documents() {
        return ".txt files";
    }

    @Override
    public boolean holdsMany() {
        return false;
    }

    @Override
    public Cursor open(InputFile file, String id, Opening opening) {
        return FileCursor.of(TextFile.of(file, id, opening.metadata()));
    }
}
