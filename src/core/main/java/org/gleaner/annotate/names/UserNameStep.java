package org.gleaner.annotate.names;

import java.util.Optional;
import org.gleaner.lexicon.Gazetteer;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Makes sure at the end that the names of a user's gazetteer are kept, whatever recognisers, rules
 * and classifier made of them. A longer name of the same type that takes one in ("Acme Corporation"
 * over "Acme") stays.
 */
final class UserNameStep implements NameStep {

    private final Gazetteer gazetteer;

    UserNameStep(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
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
                NameReading user =
                        new NameReading(
                                token,
                                found.get().last(),
                                found.get().known().type(),
                                KnownNameStep.USER,
                                MentionSource.GAZETTEER);
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
