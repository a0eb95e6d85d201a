package org.gleaner.render;

import java.util.Optional;
import java.util.OptionalInt;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Turn;

/**
 * A record of a document with what the outputs add to it: an id, and its place in the whole.
 *
 * @param view the document
 * @param id unique within the document
 * @param span where it is, verified
 */
public record Fact<T>(View view, String id, Span span, T value) {

    /** The words of the record, exactly as they are in the document. */
    public String text() {
        return view.text(span);
    }

    /** Code-point offset of its first character. */
    public int start() {
        return view.offset(span.start());
    }

    public int end() {
        return view.offset(span.end());
    }

    /** The page that its start is on, from 1, in a document of pages. */
    OptionalInt page() {
        return view.document().document().layout().page(span.start());
    }

    /** The sentence that holds its start. */
    public Optional<Fact<Sentence>> sentence() {
        return view.sentenceAt(span.start());
    }

    /** The turn that holds its start. */
    public Optional<Fact<Turn>> turn() {
        return view.turnAt(span.start());
    }
}
