package org.gleaner.annotate.payments;

import java.util.Optional;
import org.gleaner.coreference.OwnBody;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Whose "the Board" is: of the one body of whose board the text speaks, "the Board of Directors of
 * [Acme] approved $9. The Board also approved".
 */
final class OrganBodies {

    private static final String OF = "of";
    private static final String THE = "the";

    /** How far before the name the organ may stand: "Board of Executive Directors of the". */
    private static final int NEAR = 6;

    private final TokenView view;
    private final MentionIndex names;
    private Optional<Entity> body;

    OrganBodies(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
    }

    /** The body at a token of its organ; empty where the text names none or several. */
    Optional<Party> of(int token) {
        if (body == null) {
            body = only();
        }
        return body.map(
                entity -> Party.of(entity, view.tokens().span(token), Resolution.ANTECEDENT));
    }

    private Optional<Entity> only() {
        Optional<Entity> only = Optional.empty();
        for (int mention = names.lastBefore(view.size()); mention >= 0; mention--) {
            Optional<Entity> known =
                    names.mention(mention).type() == EntityType.ORGANIZATION
                                    && isBehindOrgan(names.first(mention))
                            ? names.entity(mention)
                            : Optional.empty();
            if (known.isPresent() && only.isPresent() && !known.equals(only)) {
                return Optional.empty();
            }
            only = only.or(() -> known);
        }
        return only;
    }

    /** "Board of Directors of the [Acme Bank]". */
    private boolean isBehindOrgan(int first) {
        int of = view.lower(first - 1).equals(THE) ? first - 2 : first - 1;
        if (of < 1 || !view.lower(of).equals(OF)) {
            return false;
        }
        for (int token = of - 1; token >= Math.max(0, of - NEAR); token--) {
            if (OwnBody.isOrgan(view.lower(token))) {
                return view.lower(Math.max(0, token - 1)).equals(THE)
                        || view.lower(Math.max(0, token - 1)).equals(OF);
            }
            if (!Character.isLetter(view.lower(token).charAt(0))) {
                return false;
            }
        }
        return false;
    }
}
