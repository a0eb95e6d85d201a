package org.gleaner.model;

import java.util.Optional;

/**
 * A title beside a person's name: "Prime Minister" of "Prime Minister of Belarus Roman
 * Golovchenko".
 *
 * @param person index of the mention of who bears it
 * @param side where the title is
 * @param span the words of the title, as the text has them: "Presidents"
 * @param name the same in the singular: "President"
 * @param text the title with whose it is, as running text would have it: "Prime Minister of
 *     Belarus"
 * @param of the name of the organization or place that it belongs to: "Belarus", "Belarusian"
 * @param kind what it says by itself
 * @param former whether the person bore it once
 */
public record Title(
        int person,
        Side side,
        Span span,
        Span name,
        String text,
        Optional<Span> of,
        Kind kind,
        boolean former) {

    /** Where a title is. */
    public enum Side {
        /** "President Putin". */
        BEFORE_NAME,
        /** "Ann Lee, President of Acme". */
        BEHIND_NAME
    }

    /** What a title says by itself. */
    public enum Kind {
        /** An office that a person holds: "Governor". */
        OFFICE,
        /** A calling or rank, a position only where an organization is named: "Professor". */
        CALLING,
        /** A form of address, no position: "Dr". */
        HONORIFIC
    }

    /** The same title, which says something else by itself. */
    public Title as(Kind other) {
        return new Title(person, side, span, name, text, of, other, former);
    }
}
