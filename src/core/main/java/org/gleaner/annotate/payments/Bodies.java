package org.gleaner.annotate.payments;

import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.Casing;
import org.gleaner.text.TokenView;

/** Bodies that a text calls by a noun: "[The Council] approved the following grants". */
final class Bodies {

    private static final Set<String> NOUNS = DataFile.words("payments/parties.txt");
    private static final Set<String> BEFORE = Set.of("the", "that", "our");

    /** How many words may stand before the noun: "RESOLVED that the". */
    private static final int FAR = 4;

    private final TokenView view;
    private final AntecedentResolver antecedents;

    Bodies(TokenView view, AntecedentResolver antecedents) {
        this.view = view;
        this.antecedents = antecedents;
    }

    boolean isOne(int noun) {
        return NOUNS.contains(view.lower(noun));
    }

    /** By the name that the text has told: the Arts Council at "Council". */
    Optional<Party> known(int noun) {
        return antecedents
                .of("the " + view.lower(noun), noun)
                .map(entity -> Party.of(entity, view.tokens().span(noun), Resolution.ANTECEDENT));
    }

    Party named(int noun) {
        return Party.named(view.tokens().word(noun), view.tokens().span(noun), Resolution.SUBJECT);
    }

    /** The one that opens a sentence, by its name where the text has told it. */
    Optional<Party> first(int from, int to) {
        for (int noun = from + 1; noun < Math.min(to, from + FAR); noun++) {
            if (Casing.isCapitalized(view.tokens().word(noun))
                    && BEFORE.contains(view.lower(noun - 1))
                    && isOne(noun)) {
                int at = noun;
                return known(at).or(() -> Optional.of(named(at)));
            }
        }
        return Optional.empty();
    }
}
