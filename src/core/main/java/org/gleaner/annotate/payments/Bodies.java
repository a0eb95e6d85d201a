package org.gleaner.annotate.payments;

import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.OwnBody;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Author;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.Casing;
import org.gleaner.text.TokenView;

/** Bodies that a text calls by a noun: "[The Council] approved the following grants". */
final class Bodies {

    private static final Set<String> NOUNS = DataFile.words("payments/parties.txt");
    private static final Set<String> BEFORE = Set.of("the", "that", "our");

    private static final String OUR = "our";

    /** How many words may stand before the noun: "RESOLVED that the". */
    private static final int FAR = 4;

    private final TokenView view;
    private final AntecedentResolver antecedents;
    private final Optional<Author> paper;

    /**
     * @param paper the body whose paper the text is
     */
    Bodies(TokenView view, AntecedentResolver antecedents, Optional<Author> paper) {
        this.view = view;
        this.antecedents = antecedents;
        this.paper = paper;
    }

    /** The body whose paper it is at "Council" or "our club" there. */
    Optional<Party> own(int noun) {
        String before = noun > 0 ? view.lower(noun - 1) : "";
        boolean said = Casing.isCapitalized(view.tokens().word(noun)) || before.equals(OUR);
        return said ? ofPaper(noun) : Optional.empty();
    }

    /** The body whose paper it is, where that may call itself by the noun. */
    Optional<Party> ofPaper(int noun) {
        return paper.filter(body -> OwnBody.isMeant(body, view.lower(noun)))
                .map(body -> party(body, noun));
    }

    private Party party(Author body, int token) {
        return new Party(
                body.name(), body.entity(), view.tokens().span(token), Resolution.ANTECEDENT);
    }

    /** The body whose paper it is, wherever something is said to have been given to it. */
    Optional<Party> paper(int token) {
        return paper.map(body -> party(body, token));
    }

    boolean isOne(int noun) {
        return NOUNS.contains(view.lower(noun));
    }

    /** By the name that the text has told: the Arts Council at "Council". */
    Optional<Party> known(int noun) {
        return own(noun)
                .or(
                        () ->
                                antecedents
                                        .of("the " + view.lower(noun), noun)
                                        .map(
                                                entity ->
                                                        Party.of(
                                                                entity,
                                                                view.tokens().span(noun),
                                                                Resolution.ANTECEDENT)))
                .or(() -> ofPaper(noun));
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
