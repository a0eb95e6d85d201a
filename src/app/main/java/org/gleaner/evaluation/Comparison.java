package org.gleaner.evaluation;

import java.util.Locale;
import org.gleaner.model.Span;

/**
 * A record of the gold beside what was found for it.
 *
 * @param kind of fact: "pledge", "name"
 * @param gold what was marked; empty where nothing was
 * @param found what the program says; empty where it says nothing
 * @param detail what differs where both are there: "payer: Ann Lee, found Bob Day"
 * @param context the words around it
 * @param at where in the document, in code points; empty at 0 where it has no place
 */
public record Comparison(
        String document,
        String kind,
        Verdict verdict,
        String gold,
        String found,
        String detail,
        String context,
        Span at) {

    /** In tables in lower case. */
    public enum Verdict {
        RIGHT,
        WRONG,
        MISSED,
        SPURIOUS;

        /** Of what was to be found. */
        static Verdict of(boolean found, boolean right) {
            return !found ? MISSED : right ? RIGHT : WRONG;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
