package org.gleaner.annotate.pledges;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.model.Tokens;

/**
 * Whom a campaigner's text accuses: those whose "cuts" or "failure" it tells of, "under" whom
 * things go wrong, who "will slash". What such a text says that they will do is no undertaking of
 * theirs. Texts without a word of elections have no rivals.
 */
final class Rivals {

    private static final Set<String> CAMPAIGN = Words.of("campaign-words");

    /** By the telling words of their names. */
    private final Map<String, Integer> accused = new HashMap<>();

    private Rivals() {}

    static Rivals of(Scene scene, List<Find> finds) {
        Rivals rivals = new Rivals();
        if (!isCampaign(scene.tokens())) {
            return rivals;
        }
        Tokens tokens = scene.tokens();
        for (int token = 1; token + 1 < tokens.size(); token++) {
            if (!Character.isUpperCase(tokens.word(token).charAt(0))) {
                continue;
            }
            boolean under = lower(tokens, token - 1).equals("under");
            boolean owner =
                    isPossessive(tokens.word(token + 1))
                            && token + 2 < tokens.size()
                            && accuses(
                                    lower(tokens, token + 2),
                                    token + 3 < tokens.size() ? lower(tokens, token + 3) : "");
            if (under || owner) {
                rivals.accuse(scene, token);
            }
        }
        for (Find find : finds) {
            if (!find.clause().negated()
                    && Lexicon.BLAME.contains(find.verb())
                    && find.clause().subject() >= 0) {
                rivals.accuse(scene, find.statement().inDocument(find.clause().subject()));
            }
        }
        return rivals;
    }

    private static boolean isCampaign(Tokens tokens) {
        for (int token = 0; token < tokens.size(); token++) {
            if (CAMPAIGN.contains(lower(tokens, token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean accuses(String word, String next) {
        return Lexicon.ACCUSATIONS.contains(singular(word))
                || Lexicon.ACCUSATIONS.contains(singular(next));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }

    private static String lower(Tokens tokens, int token) {
        return tokens.word(token).toLowerCase(Locale.ROOT);
    }

    private void accuse(Scene scene, int token) {
        String name =
                scene.names()
                        .actorAt(token)
                        .map(entity -> entity.name())
                        .orElse(scene.tokens().word(token));
        if (Character.isUpperCase(name.charAt(0))) {
            Authors.telling(name).forEach(word -> accused.merge(word, 1, Integer::sum));
        }
    }

    /**
     * How often the text accuses the bearer of the name, or of one that shares a telling word with
     * it.
     */
    int accusations(String name) {
        return Authors.telling(name).stream()
                .mapToInt(word -> accused.getOrDefault(word, 0))
                .max()
                .orElse(0);
    }
}
