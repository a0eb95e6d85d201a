package org.gleaner.annotate.relations;

import java.util.Optional;
import org.gleaner.model.Party;
import org.gleaner.model.Whitespace;

/**
 * Distinguishes relatives that share a name: in "Kent is married to Lois Kent" the first is not the
 * second, though the names alone would fit.
 */
final class Namesakes {

    private Namesakes() {}

    record Arguments(Argument subject, Argument object) {}

    /**
     * The arguments of a relation of {@code type}, both parties different; empty when they are one
     * and the same.
     */
    static Optional<Arguments> apart(
            String type, Argument subject, Argument object, Passage passage) {
        if (!subject.party().name().equals(object.party().name())) {
            return Optional.of(new Arguments(subject, object));
        }
        String first = words(subject, passage);
        String second = words(object, passage);
        if (!TypeTrait.NAMESAKES.isOf(type)
                || first.equals(second)
                || !passage.inMention(subject.from())
                || !passage.inMention(object.from())) {
            return Optional.empty();
        }
        return Optional.of(
                first.length() < second.length()
                        ? new Arguments(byWords(subject, first), object)
                        : new Arguments(subject, byWords(object, second)));
    }

    private static String words(Argument argument, Passage passage) {
        return Whitespace.fold(argument.party().span().in(passage.text));
    }

    private static Argument byWords(Argument argument, String words) {
        return new Argument(
                Party.named(words, argument.party().span(), argument.party().source()),
                argument.type(),
                argument.from(),
                argument.to());
    }
}
