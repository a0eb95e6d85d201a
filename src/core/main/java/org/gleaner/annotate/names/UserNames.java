package org.gleaner.annotate.names;

import java.util.Optional;
import org.gleaner.lexicon.Gazetteer;

/**
 * Sees to it at the end that the names of a user's gazetteer stand, whatever recognisers, rules and
 * judge made of them. A longer name of the same type that takes one in ("Acme Corporation" over
 * "Acme") stays.
 */
final class UserNames implements Step {

    private final Gazetteer gazetteer;

    UserNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void apply(Words words, Readings readings) {
        if (!gazetteer.hasUserNames()) {
            return;
        }
        int token = 0;
        while (token < words.size()) {
            Optional<Gazetteer.Match> found =
                    words.at(token).isEmpty()
                            ? Optional.empty()
                            : gazetteer
                                    .at(words.text(), words.tokens(), token)
                                    .filter(match -> match.known().fromUser());
            if (found.isPresent()) {
                Reading user =
                        new Reading(
                                token,
                                found.get().last(),
                                found.get().known().type(),
                                KnownNames.USER,
                                "gazetteer");
                if (readings.at(token)
                        .filter(reading -> reading.contains(user) && reading.type() == user.type())
                        .isEmpty()) {
                    readings.put(user);
                }
                token = user.to() + 1;
            } else {
                token++;
            }
        }
    }
}
