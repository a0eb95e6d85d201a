package org.gleaner.annotate.relations;

import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;

/**
 * Tells by the words beside a title and its name that the office is over: "the club sacked manager
 * [Ann Lee]", "police chief [Ann Lee] was dismissed", "Minister [Ann Lee] resigned".
 */
final class Departures {

    private static final Map<String, String> WORDS = DataFile.map("relations/departures.tsv");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "its", "their", "his", "her", "our");
    private static final String LEAVES = "leaves";
    private static final String DISMISSES = "dismisses";
    private static final String BETWEEN = "between";

    /** How many words may be between the name and the verb: "has just been". */
    private static final int FAR = 4;

    private final Passage passage;

    Departures(Passage passage) {
        this.passage = passage;
    }

    /** Whether the person whose title it is leaves the office, or is dismissed. */
    boolean leaves(Span title, Argument person) {
        int first = passage.tokens.first(passage.tokens.sentenceOf(person.from()));
        int last = passage.tokens.last(passage.tokens.sentenceOf(person.from()));
        int opening = Math.min(passage.tokens.at(title.start()), person.from());
        return isDismissedBefore(opening, first) || leavesBehind(person.to() + 1, last);
    }

    /** "sacked manager", "fired its chief executive", but not "refused to sack manager". */
    private boolean isDismissedBefore(int opening, int first) {
        int verb = opening - 1;
        while (verb > first
                && (DETERMINERS.contains(passage.lower(verb))
                        || passage.inMention(verb)
                        || passage.isPossessive(verb))) {
            verb--;
        }
        return verb > first
                && DISMISSES.equals(WORDS.get(passage.lower(verb)))
                && passage.isVerb(verb)
                && !passage.lower(verb - 1).equals("not");
    }

    private boolean leavesBehind(int from, int last) {
        boolean passive = false;
        for (int token = from; token < last && token < from + FAR; token++) {
            String use = WORDS.getOrDefault(passage.lower(token), "");
            if (use.equals(LEAVES) || use.equals(DISMISSES) && passive) {
                return true;
            }
            if (!use.equals(BETWEEN) && !use.equals("passive")) {
                return false;
            }
            passive |= use.equals("passive");
        }
        return false;
    }
}
