package org.gleaner.annotate.relations;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Party;
import org.gleaner.model.Whitespace;

/**
 * Tells relatives that share a name apart: in "Kent is married to Lois Kent" the first is not the
 * second, though the names alone would fit.
 */
final class Namesakes {

    /** Nobody is so related to themselves. */
    private static final Set<String> KIN = Set.of("SPOUSE_OF", "CHILD_OF", "SUBSIDIARY_OF");

    private Namesakes() {}

    record Ends(End subject, End object) {}

    /**
     * The ends of a relation of {@code type}, both parties different; empty when they are one and
     * the same.
     */
    static Optional<Ends> apart(String type, End subject, End object, Passage passage) {
        if (!subject.party().name().equals(object.party().name())) {
            return Optional.of(new Ends(subject, object));
        }
        String first = words(subject, passage);
        String second = words(object, passage);
        if (!KIN.contains(type)
                || first.equals(second)
                || !passage.inMention(subject.from())
                || !passage.inMention(object.from())) {
            return Optional.empty();
        }
        return Optional.of(
                first.length() < second.length()
                        ? new Ends(byWords(subject, first), object)
                        : new Ends(subject, byWords(object, second)));
    }

    private static String words(End end, Passage passage) {
        return Whitespace.fold(end.party().span().in(passage.text));
    }

    private static End byWords(End end, String words) {
        return new End(
                Party.named(words, end.party().span(), end.party().source()),
                end.type(),
                end.from(),
                end.to());
    }
}
