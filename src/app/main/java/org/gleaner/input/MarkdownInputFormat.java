package org.gleaner.input;

import java.util.List;

/** A file of Markdown, which is one document. */
final class MarkdownInputFormat implements InputFormat {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> extensions() {
        return List.of(".md", ".markdown");
    }

    @Override
    public String documents() {
        return "Markdown (.md)";
    }

    @Override
    public boolean holdsMany() {
        return false;
    }

    @Override
    public Cursor open(InputFile file, String id, Opening opening) {
        return FileCursor.of(
                new MarkdownFile(TextFile.of(file, id, opening.metadata()), opening.metadata()));
    }
}
