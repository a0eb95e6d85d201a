package org.gleaner.annotate.payments;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Party;
import org.gleaner.syntax.Dependencies;

/**
 * Who does what an infinitive tells behind a thing: "[Acme] struck a deal to buy Ajax", "[Leeds]
 * broke their record to sign Haas". Not "tabled a motion to pay", "urged Chad to pay".
 */
final class Doers {

    private static final Set<String> DEALS = DataFile.words("payments/deals.txt");

    private final PartyFinder parties;

    Doers(PartyFinder parties) {
        this.parties = parties;
    }

    Optional<Party> of(int verb, Dependencies syntax) {
        if (!isInfinitive(verb, syntax)) {
            return Optional.empty();
        }
        int above = syntax.head(verb);
        int thing = above;
        if (above != Dependencies.NONE && syntax.isNoun(above)) {
            above = syntax.relation(above).equals("obj") ? syntax.head(above) : Dependencies.NONE;
        } else {
            thing = above == Dependencies.NONE ? above : syntax.object(above);
        }
        boolean does =
                above != Dependencies.NONE
                        && thing > above
                        && thing < verb
                        && syntax.isVerb(above)
                        && !syntax.isPassive(above)
                        && DEALS.contains(syntax.lemma(thing));
        int doer = does ? syntax.subject(above) : Dependencies.NONE;
        return doer == Dependencies.NONE
                ? Optional.empty()
                : parties.at(doer, syntax, Party.Resolution.SUBJECT);
    }

    private static boolean isInfinitive(int verb, Dependencies syntax) {
        return syntax.tag(verb).equals("VB")
                && syntax.children(verb, "mark").stream()
                        .anyMatch(to -> syntax.tag(to).equals("TO"));
    }
}
