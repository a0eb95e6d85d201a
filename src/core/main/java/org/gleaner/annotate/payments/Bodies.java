package org.gleaner.annotate.payments;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Tokens;

/** Bodies that a header calls by a noun: "[The Council] approved the following grants". */
final class Bodies {

    private static final Set<String> NOUNS = DataFile.words("payments/parties.txt");
    private static final Set<String> BEFORE = Set.of("the", "that", "our");

    /** How many words may stand before the noun: "RESOLVED that the". */
    private static final int FAR = 4;

    private final Tokens tokens;
    private final AntecedentResolver antecedents;

    Bodies(Tokens tokens, AntecedentResolver antecedents) {
        this.tokens = tokens;
        this.antecedents = antecedents;
    }

    /** The one that opens a sentence, by its name where the text has told it. */
    Optional<Party> first(int from, int to) {
        for (int noun = from + 1; noun < Math.min(to, from + FAR); noun++) {
            if (isCapital(noun)
                    && BEFORE.contains(lower(noun - 1))
                    && NOUNS.contains(lower(noun))) {
                int at = noun;
                return antecedents
                        .of("the " + lower(noun), noun)
                        .map(entity -> Party.of(entity, tokens.span(at), Resolution.ANTECEDENT))
                        .or(() -> Optional.of(named(at)));
            }
        }
        return Optional.empty();
    }

    private Party named(int noun) {
        return Party.named(tokens.word(noun), tokens.span(noun), Resolution.SUBJECT);
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(tokens.word(token).codePointAt(0));
    }

    private String lower(int token) {
        return tokens.word(token).toLowerCase(Locale.ROOT);
    }
}
