package org.gleaner.annotate.relations;

import java.util.Set;
import org.gleaner.lexicon.DataFile;

/** Which words of a passage belong to a title, and where it begins. */
final class TitleWords {

    /** Prepositions between a title and the body or place that it belongs to. */
    static final Set<String> LINKS = Set.of("of", "for", "to", "in", "at");

    private static final Set<String> FORMER = DataFile.words("relations/former.txt");

    /** Heads before which capitalised words are a portfolio: "Natural Resources Minister". */
    private static final Set<String> MINISTERS =
            Set.of("minister", "secretary", "undersecretary", "commissioner");

    /** Words that no title holds, behind a name. */
    private static final Set<String> CLAUSE =
            Set.of(
                    "who", "which", "was", "is", "were", "are", "and", "has", "had", "said", "he",
                    "she", "they", "it", "we", "i", "that", "as", "in", "but", "my", "your", "our");

    private final Passage passage;

    TitleWords(Passage passage) {
        this.passage = passage;
    }

    /**
     * The head with the modifiers and capitalised words before it, up to the words of {@code to}.
     */
    Title title(int head, int to, int first) {
        int from = head;
        while (from > first
                && !passage.inMention(from - 1)
                && (isModifier(from - 1)
                        || isHead(from - 1)
                        || MINISTERS.contains(passage.lower(head))
                                && isCapital(from - 1)
                                && isCapital(from)
                                && !isSentenceWord(from - 1, first)
                                && !Titles.isHonorific(passage.lower(from - 1))
                        || passage.lower(from - 1).equals("and")
                                && from - 2 >= first
                                && passage.lower(from - 2).equals("extraordinary"))) {
            from--;
        }
        while (from < head && FORMER.contains(passage.lower(from))) {
            from++;
        }
        return new Title(from, to, Titles.isOffice(passage.lower(head)));
    }

    private boolean isModifier(int token) {
        String word = passage.lower(token);
        return Titles.isModifier(word)
                && !(word.equals("under") && !passage.lower(token + 1).startsWith("secretar"));
    }

    /** A capital at the start of a sentence proves nothing. */
    private boolean isSentenceWord(int token, int first) {
        return token == first
                && !Titles.isModifier(passage.lower(token))
                && !Titles.isHead(passage.lower(token));
    }

    boolean isHead(int token) {
        return !passage.inMention(token) && Titles.isHead(passage.lower(token));
    }

    boolean isCapital(int token) {
        return Character.isUpperCase(passage.text.charAt(passage.tokens.start(token)));
    }

    boolean isFormer(int token) {
        return FORMER.contains(passage.lower(token));
    }

    /** Whether the head is one that bears the name of its portfolio before it. */
    boolean isMinister(int token) {
        return MINISTERS.contains(passage.lower(token));
    }

    /** Whether the word begins a clause rather than a title. */
    boolean opensClause(int token) {
        return CLAUSE.contains(passage.lower(token));
    }
}
