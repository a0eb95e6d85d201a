package org.gleaner.annotate.payments;

import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.payments.WordedParties.Found;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.TokenView;

/**
 * People and bodies that a noun tells and no name: "affected [households]", "each of its 1,450
 * [employees]", "his [widow]", "a dismissed [driver]", "every [pupil]".
 */
final class UnnamedPeople {

    private static final Set<String> EACH = DataFile.words("payments/each-words.txt");

    /** Before one that no text has named: "[a] driver", "[her] widow", and not "the company". */
    private static final Set<String> ONE =
            Set.of("a", "an", "his", "her", "its", "their", "our", "my", "each", "every", "one");

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "his", "her", "its", "their", "our", "my", "these", "those");
    private static final Set<String> BORDERS = FunctionWords.of("prepositions");
    private static final Set<String> CLAUSES = DataFile.words("payments/clause-words.txt");
    private static final String OF = "of";

    /** How many words may tell what kind they are: "former cabin". */
    private static final int DESCRIBED = 4;

    private final TokenView view;
    private final Bodies bodies;

    UnnamedPeople(TokenView view, Bodies bodies) {
        this.view = view;
        this.bodies = bodies;
    }

    /** Those whose words begin at a token. */
    Optional<Found> behind(int token, int to) {
        int at = token;
        boolean one = false;
        while (at < to && EACH.contains(view.lower(at))) {
            one |= ONE.contains(view.lower(at));
            at += view.lower(at + 1).equals(OF) ? 2 : 1;
        }
        if (at < to && ARTICLES.contains(view.lower(at))) {
            one |= ONE.contains(view.lower(at));
            at++;
        }
        while (at < to && Character.isDigit(view.lower(at).charAt(0))) {
            at++;
        }
        int last = at;
        while (last < Math.min(to, at + DESCRIBED) && !isNoun(last, one) && mayDescribe(last)) {
            last++;
        }
        return last < to && last < at + DESCRIBED && isNoun(last, one)
                ? Optional.of(found(at, last))
                : Optional.empty();
    }

    private boolean isNoun(int token, boolean one) {
        return bodies.isSeveral(token)
                || one
                        && bodies.isOne(token)
                        && !bodies.isOne(token + 1)
                        && Character.isLowerCase(view.tokens().word(token).codePointAt(0));
    }

    private boolean mayDescribe(int token) {
        String word = view.lower(token);
        return Character.isLowerCase(view.tokens().word(token).codePointAt(0))
                && !BORDERS.contains(word)
                && !CLAUSES.contains(word);
    }

    private Found found(int first, int last) {
        return new Found(
                Party.named(
                        view.tokens().words(first, last),
                        view.tokens().span(first, last),
                        Resolution.OBJECT),
                last);
    }
}
