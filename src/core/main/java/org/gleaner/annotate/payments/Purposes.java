package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Party;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.Roles;

/**
 * Who or what gains by the purpose of an amount: "to upgrade [Puffing Billy]", "for the widening of
 * [the Tourist Road]".
 */
final class Purposes {

    private static final Set<String> VERBS = DataFile.words("payments/purposes.txt");
    private static final List<String> FOR = List.of("for", "towards", "toward");
    private static final List<String> WITHIN = List.of("of", "for", "to");

    private final PartyFinder parties;

    Purposes(PartyFinder parties) {
        this.parties = parties;
    }

    /**
     * @param word the amount, or the word that it hangs on
     */
    Optional<Party> of(int word, Dependencies syntax) {
        for (int child : syntax.children(word)) {
            String relation = syntax.relation(child);
            if (syntax.isVerb(child)
                    && (relation.equals("advcl")
                            || relation.startsWith("acl")
                            || relation.equals("xcomp")
                            || relation.equals("ccomp"))
                    && syntax.children(child, "mark", "aux").stream()
                            .anyMatch(mark -> syntax.lemma(mark).equals("to"))) {
                Optional<Party> helped = helped(child, syntax);
                if (helped.isPresent()) {
                    return helped;
                }
            }
        }
        for (int noun : Roles.prepositional(word, FOR, syntax)) {
            Optional<Party> party = thing(noun, syntax);
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    /**
     * Whom a verb of helping or building helps: the object of the verb, or of one that is
     * coordinated with it.
     */
    Optional<Party> helped(int verb, Dependencies syntax) {
        for (int each : syntax.coordinated(verb)) {
            int object = syntax.object(each);
            if (VERBS.contains(syntax.lemma(each)) && object != Dependencies.NONE) {
                return thing(object, syntax);
            }
        }
        return Optional.empty();
    }

    private Optional<Party> thing(int noun, Dependencies syntax) {
        return parties.at(noun, syntax, Party.Resolution.OBJECT)
                .or(
                        () ->
                                Roles.prepositional(noun, WITHIN, syntax).stream()
                                        .map(
                                                inner ->
                                                        parties.at(
                                                                inner,
                                                                syntax,
                                                                Party.Resolution.OBJECT))
                                        .flatMap(Optional::stream)
                                        .findFirst());
    }
}
