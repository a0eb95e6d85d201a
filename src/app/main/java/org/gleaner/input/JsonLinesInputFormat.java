package org.gleaner.input;

import java.util.List;

/** A file each line of which is a JSON object with a document. */
final class JsonLinesInputFormat implements InputFormat {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public List<String> extensions() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public String documents() {
        return "the lines of .jsonl and .ndjson files";
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Cursor open(InputFile file, String id, Opening opening) {
        return JsonLines.of(file, id, opening.prefixed(), opening.keep(), opening.metadata());
    }
}
