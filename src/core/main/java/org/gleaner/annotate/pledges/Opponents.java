package org.gleaner.annotate.pledges;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.Tokens;
import org.gleaner.text.TokenView;

/**
 * Whom a campaigner's text accuses: those whose "cuts" or "failure" it tells of, "under" whom
 * things go wrong, who "will slash". What such a text says that they will do is no undertaking of
 * theirs. Texts without a word of elections have no opponents.
 */
final class Opponents {

    private static final Set<String> CAMPAIGN = Words.of("campaign-words");

    /** By the telling words of their names. */
    private final Map<String, Integer> accused = new HashMap<>();

    private Opponents() {}

    static Opponents of(PledgeContext context, List<PledgeCandidate> candidates) {
        Opponents opponents = new Opponents();
        if (!context.isCampaign()) {
            return opponents;
        }
        Tokens tokens = context.tokens();
        for (int token = 1; token + 1 < tokens.size(); token++) {
            if (!Character.isUpperCase(tokens.word(token).charAt(0))) {
                continue;
            }
            boolean under = lower(context, token - 1).equals("under");
            boolean owner =
                    isPossessive(tokens.word(token + 1))
                            && token + 2 < tokens.size()
                            && accuses(
                                    lower(context, token + 2),
                                    token + 3 < tokens.size() ? lower(context, token + 3) : "");
            if (under || owner) {
                opponents.accuse(context, token);
            }
        }
        for (PledgeCandidate candidate : candidates) {
            if (!candidate.clause().negated()
                    && Lexicon.BLAME.contains(candidate.verb())
                    && candidate.clause().subject() >= 0) {
                opponents.accuse(
                        context, candidate.sentence().inDocument(candidate.clause().subject()));
            }
        }
        return opponents;
    }

    /** Whether any word of the text is of elections. */
    static boolean isCampaign(TokenView view) {
        return view.hasAny(CAMPAIGN, 0, view.size());
    }

    private static boolean accuses(String word, String next) {
        return Lexicon.ACCUSATIONS.contains(Inflection.withoutS(word))
                || Lexicon.ACCUSATIONS.contains(Inflection.withoutS(next));
    }

    private static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }

    private static String lower(PledgeContext context, int token) {
        return context.view().lower(token);
    }

    private void accuse(PledgeContext context, int token) {
        String name =
                context.names()
                        .actorAt(token)
                        .map(entity -> entity.name())
                        .orElse(context.tokens().word(token));
        if (Character.isUpperCase(name.charAt(0))) {
            TellingWords.of(name).forEach(word -> accused.merge(word, 1, Integer::sum));
        }
    }

    /**
     * How often the text accuses the bearer of the name, or of one that shares a telling word with
     * it.
     */
    int accusations(String name) {
        return TellingWords.of(name).stream()
                .mapToInt(word -> accused.getOrDefault(word, 0))
                .max()
                .orElse(0);
    }
}
