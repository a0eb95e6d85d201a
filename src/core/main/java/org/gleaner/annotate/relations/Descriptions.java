package org.gleaner.annotate.relations;

import java.util.Set;

/**
 * Tells where the noun of a rule over words describes no name of it, since a verb or preposition
 * takes it for somebody else: "Ann met the founder of Acme", "Ann and his wife met Bob".
 */
final class Descriptions {

    private static final Set<String> TAKING =
            Set.of("to", "with", "against", "by", "for", "from", "about", "near");
    private static final Set<String> BEFORE = Set.of("the", "a", "an", "every", "each", "any");

    /** Up to how many words a gap has that no verb may stand in. */
    private static final int CLOSE = 6;

    private final Passage passage;

    Descriptions(Passage passage) {
        this.passage = passage;
    }

    /** Whether the noun that opens the trigger is what a verb or preposition before it takes. */
    boolean isTaken(Rule rule, WordMatch match) {
        if (!TypeTrait.DESCRIBED.isOf(rule.type())
                || !match.hasTrigger()
                || match.object().isEmpty()
                || !passage.isNominal(match.from())) {
            return false;
        }
        int names = Math.min(match.subject().orElseThrow().to(), match.object().orElseThrow().to());
        int before = match.from() - 1;
        while (before > names
                && !passage.inMention(before)
                && (BEFORE.contains(passage.lower(before)) || passage.isNominal(before))) {
            before--;
        }
        return before > names && (isActing(before) || TAKING.contains(passage.lower(before)));
    }

    /** Whether a verb ends the gap of a rule that would lead to another party. */
    boolean closes(Rule rule, WordRule.Element gap, int token, int to) {
        return gap.kind() == WordRule.Kind.GAP
                && gap.gap() <= CLOSE
                && token < to
                && TypeTrait.DESCRIBED.isOf(rule.type())
                && isActing(token);
    }

    /** A verb that is not one of being, nor the "gaming" of "gaming subsidiary". */
    private boolean isActing(int token) {
        return passage.isVerb(token)
                && !passage.inMention(token)
                && !passage.lower(token).endsWith("ing")
                && !WordMatcher.BEING.contains(passage.lower(token));
    }
}
