package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.EntityType;

/**
 * Reads the title behind a name and a comma: "[Gennady Seleznyov], Speaker of the State Duma",
 * "[Ann], a former head of the Border Service".
 */
final class TitleBehindName {

    private static final String RULE = "title-behind-name";

    private final Passage passage;
    private final TitleWords words;
    private final BodyFinder bodies;

    TitleBehindName(Passage passage, TitleWords words, BodyFinder bodies) {
        this.passage = passage;
        this.words = words;
        this.bodies = bodies;
    }

    /**
     * Behind the name and a comma: "X, Speaker of the State Duma", "X, a former head of the Federal
     * Border Service".
     */
    List<RelationCandidate> read(Argument person, int last) {
        List<RelationCandidate> claims = new ArrayList<>();
        int at = person.to() + 1;
        if (at + 1 >= last || !Set.of(",", "(", "–", "-").contains(passage.lower(at))) {
            return claims;
        }
        at++;
        if (namesAnother(at, last)) {
            return claims;
        }
        boolean former = false;
        Optional<Argument> body = Optional.empty();
        int start = -1;
        for (int token = at; token < last && token < at + 8; token++) {
            String word = passage.lower(token);
            former |= words.isFormer(token);
            if (bodies.at(token).isPresent()) {
                body = bodies.at(token);
                token = body.get().to();
                continue;
            }
            if (words.isHead(token) && !(token + 1 < last && words.isHead(token + 1))) {
                if (Titles.isPlural(word)) {
                    return claims;
                }
                start = start < 0 ? token : start;
                int end = token;
                Optional<Argument> object =
                        token + 1 < last && TitleWords.LINKS.contains(passage.lower(token + 1))
                                ? bodies.behind(token + 1, last)
                                : Optional.empty();
                boolean joined = token + 2 < last && passage.lower(token + 1).equals("and");
                if (joined && object.isEmpty()) {
                    object = bodies.behindJoined(token + 2, last);
                }
                if (object.isEmpty()
                        && token + 2 < last
                        && passage.lower(token + 1).equals("of")
                        && words.isCapital(token + 2)) {
                    end = portfolioEnd(token + 2, last);
                }
                Optional<Argument> of = object.isPresent() ? object : body;
                if (of.isPresent() || Titles.isOffice(word) && isEnclosed(end, last)) {
                    words.title(token, end, start)
                            .claim(person, of, former, RULE, passage)
                            .ifPresent(claims::add);
                }
                if (!joined) {
                    return claims;
                }
                start = -1;
                token++;
                continue;
            }
            boolean part =
                    word.equals("a")
                            || word.equals("an")
                            || word.equals("the")
                            || word.equals("'s")
                            || word.equals("'")
                            || former && words.isFormer(token)
                            || Titles.isModifier(word)
                            || words.isCapital(token)
                            || Character.isLetter(word.charAt(0))
                                    && token < at + 3
                                    && !words.opensClause(token);
            if (!part) {
                return claims;
            }
            if (start < 0
                    && (Titles.isModifier(word) && !words.isFormer(token)
                            || words.isCapital(token))) {
                start = token;
            }
        }
        return claims;
    }

    /** Whether another person is named before the next comma: the title is theirs then. */
    private boolean namesAnother(int from, int last) {
        for (int token = from;
                token < last && Character.isLetterOrDigit(passage.lower(token).charAt(0));
                token++) {
            if (passage.mention(token)
                    .filter(mention -> mention.type() == EntityType.PERSON)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnclosed(int end, int last) {
        return end + 1 >= last
                || Set.of(",", ")", ".", "–", "-", ";", ":").contains(passage.lower(end + 1));
    }

    private int portfolioEnd(int from, int last) {
        int end = from;
        while (end + 1 < last
                && (words.isCapital(end + 1)
                        || passage.lower(end + 1).equals("and")
                                && end + 2 < last
                                && words.isCapital(end + 2))) {
            end++;
        }
        return end;
    }
}
