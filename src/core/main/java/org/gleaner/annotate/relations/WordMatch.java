package org.gleaner.annotate.relations;

import java.util.Optional;
import org.gleaner.model.Span;

/**
 * What a rule over words has read so far. A branch that fails leaves nothing behind, since every
 * step makes a match of its own.
 *
 * @param from first token of the trigger, {@link #NONE} as long as no word has been matched
 * @param last last token of the trigger, inclusive
 * @param next the token at which the next element is tried
 */
record WordMatch(
        Optional<Argument> subject,
        Optional<Argument> object,
        Optional<Span> value,
        int from,
        int last,
        int next) {

    static final int NONE = -1;

    static WordMatch at(int token) {
        return new WordMatch(
                Optional.empty(), Optional.empty(), Optional.empty(), NONE, NONE, token);
    }

    boolean hasTrigger() {
        return from != NONE;
    }

    WordMatch movedTo(int token) {
        return new WordMatch(subject, object, value, from, last, token);
    }

    WordMatch withSubject(Argument found) {
        return new WordMatch(Optional.of(found), object, value, from, last, found.to() + 1);
    }

    WordMatch withObject(Argument found) {
        return new WordMatch(subject, Optional.of(found), value, from, last, found.to() + 1);
    }

    WordMatch withValue(Span found, int behind) {
        return new WordMatch(subject, object, Optional.of(found), from, last, behind);
    }

    /** The trigger reaches from its first word to its last. */
    WordMatch withTrigger(int first, int end) {
        return new WordMatch(subject, object, value, hasTrigger() ? from : first, end, end + 1);
    }
}
