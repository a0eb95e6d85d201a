package org.gleaner.annotate.payments;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * The sides of a case as the paper of a court names them: "Ann Lee (Plaintiff) v Acme Ltd (First
 * Defendant)", "Acme Ltd, Respondent", "Claimant: Ann Lee". From there on "the first defendant",
 * without a capital too, is that party. A side of several, or of nobody who is named, stays as it
 * is.
 */
final class CaseSides {

    private static final Set<String> ROLES = DataFile.words("payments/case-roles.txt");
    private static final Set<String> ENDS =
            Set.of(")", ",", ".", ";", "and", "v", "v.", "vs", "vs.");
    private static final String THE = "the";
    private static final String OPEN = "(";
    private static final String CLOSE = ")";
    private static final String COMMA = ",";
    private static final String COLON = ":";

    /** "first defendant", "second cross defendant". */
    private static final int WORDS = 3;

    private final TokenView view;
    private final MentionIndex names;

    /** By the words for a side who it is; nobody for words that mean two. */
    private final Map<String, Optional<Entity>> sides = new HashMap<>();

    CaseSides(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
    }

    /** Files what stands beside a mention. */
    void read(int mention) {
        EntityType type = names.mention(mention).type();
        if (type == EntityType.NATIONALITY) {
            return;
        }
        int next = names.last(mention) + 1;
        String mark = view.lower(next);
        if (mark.equals(OPEN) || mark.equals(COMMA)) {
            behind(mention, next + 1, mark.equals(OPEN));
        }
        int first = names.first(mention);
        if (first > 1 && view.lower(first - 1).equals(COLON)) {
            before(mention, first - 2);
        }
    }

    /** "Acme Ltd ([First Defendant])", "Acme Ltd, [Respondent]" at the end of what is said. */
    private void behind(int mention, int from, boolean bracket) {
        int first = view.lower(from).equals(THE) ? from + 1 : from;
        for (int last = first; last < Math.min(view.size(), first + WORDS); last++) {
            if (ROLES.contains(view.lower(last))) {
                boolean ends =
                        bracket
                                ? view.lower(last + 1).equals(CLOSE)
                                : !view.isSameSentence(last, last + 1)
                                        || ENDS.contains(view.lower(last + 1));
                if (ends && isCapital(first)) {
                    file(mention, first, last);
                }
                return;
            }
        }
    }

    /** "[First Defendant]: Acme Ltd". */
    private void before(int mention, int last) {
        if (ROLES.contains(view.lower(last))) {
            int first = view.tokens().first(view.sentenceOf(last));
            file(mention, last - first < WORDS ? first : last, last);
        }
    }

    private boolean isCapital(int token) {
        String word = view.tokens().word(token);
        return Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
    }

    private void file(int mention, int first, int last) {
        Optional<Entity> entity = names.entity(mention);
        String side = view.tokens().words(first, last).toLowerCase(Locale.ROOT);
        put(side, entity);
        if (last > first) {
            put(view.lower(last), entity);
        }
    }

    private void put(String side, Optional<Entity> entity) {
        sides.merge(side, entity, (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    /** Who the party is, if it is called by its side alone. */
    Optional<Party> of(Party party) {
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        String name = TokenView.lower(party.name());
        String words = name.startsWith(THE + " ") ? name.substring(THE.length() + 1) : name;
        return sides.getOrDefault(words, Optional.empty())
                .map(entity -> Party.of(entity, party.span(), Resolution.ANTECEDENT));
    }
}
