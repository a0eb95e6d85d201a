package org.gleaner.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Finds the acronyms that a text explains: "World Monuments Fund (WMF)", "SAICO, the Southern
 * African Institute of Crop Officers".
 */
public final class AcronymFinder {

    private static final Pattern NO_CAPITALS = Pattern.compile("[^\\p{Lu}]");

    private static final int LONGEST = 10;
    private static final int SHORTEST_WORD = 4;

    /** Tags of the words within a long form that give the acronym no letter. */
    private static final Set<String> LINKS = Set.of("ADP", "CCONJ", "DET");

    private static final WordTest MAY_BE = new WordTest(word -> isAcronym(word) || isWord(word));

    private AcronymFinder() {}

    /**
     * An acronym and its expansion.
     *
     * @param from first token of the long form
     * @param to its last token
     * @param at the acronym
     */
    public record Definition(int from, int to, int at) {}

    /** Every definition of a text, in order. */
    public static List<Definition> definitions(FormView words) {
        List<Definition> found = new ArrayList<>();
        for (int token : words.where(MAY_BE)) {
            if (token + 1 == words.size()) {
                break;
            }
            if (isBracketed(words, token) || isBracketedWord(words, token)) {
                longForm(words, token).ifPresent(found::add);
            } else if (isExplainedBehind(words, token)) {
                longFormBehind(words, token).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the token is an acronym, and ", the" and a capitalised word come next. */
    private static boolean isExplainedBehind(FormView words, int token) {
        return words.at(token + 1).equals(",")
                && words.lower(token + 2).equals("the")
                && words.isCapitalized(token + 3)
                && isAcronym(words.at(token))
                && words.sameSentence(token, token + 3);
    }

    /** Walks on from the comma as long as the capitalised words begin with the next letters. */
    private static Optional<Definition> longFormBehind(FormView words, int at) {
        String letters = letters(words.at(at));
        int from = at + 3;
        int next = 0;
        for (int token = from; words.sameSentence(at, token) && token - from < LONGEST; token++) {
            if (!words.isCapitalized(token)) {
                if (!LINKS.contains(words.tag(token))) {
                    return Optional.empty();
                }
            } else if (words.at(token).charAt(0) != letters.charAt(next)) {
                return Optional.empty();
            } else {
                next = inside(words, token, letters, next + 1);
            }
            if (next == letters.length()) {
                return Optional.of(new Definition(from, token, at));
            }
        }
        return Optional.empty();
    }

    /** "NA" of "National" in "NASRI": letters that the next word does not begin with. */
    private static int inside(FormView words, int token, String letters, int from) {
        int next = from;
        String word = words.at(token);
        int follows = token + 1;
        while (LINKS.contains(words.tag(follows))) {
            follows++;
        }
        String other = words.at(follows);
        for (int i = 1; i < word.length() && next < letters.length(); i++) {
            boolean opensNext =
                    words.isCapitalized(follows) && other.charAt(0) == letters.charAt(next);
            if (opensNext) {
                break;
            }
            next += Character.toUpperCase(word.charAt(i)) == letters.charAt(next) ? 1 : 0;
        }
        return next;
    }

    /** Whether an acronym in brackets is at the token, explained or not. */
    public static boolean isBracketed(FormView words, int token) {
        return isBracket(words.at(token - 1), "(", "-LRB-")
                && isBracket(words.at(token + 1), ")", "-RRB-")
                && isAcronym(words.at(token))
                && words.sameSentence(token - 2, token);
    }

    /** Whether a word in brackets may be an acronym that is written as one: "(Sawea)". */
    public static boolean isBracketedWord(FormView words, int token) {
        return isBracket(words.at(token - 1), "(", "-LRB-")
                && isBracket(words.at(token + 1), ")", "-RRB-")
                && isWord(words.at(token))
                && words.sameSentence(token - 2, token);
    }

    private static boolean isWord(String word) {
        return word.length() >= SHORTEST_WORD
                && word.length() <= LONGEST
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private static boolean isBracket(String word, String plain, String escaped) {
        return word.equals(plain) || word.equals(escaped);
    }

    private static boolean isAcronym(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return word.length() >= 2
                && word.length() <= 8
                && capitals >= 2
                && capitals * 2 > word.length()
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '&');
    }

    /** The capitals of an acronym, and all letters of one that is written as a word. */
    private static String letters(String acronym) {
        String capitals = NO_CAPITALS.matcher(acronym).replaceAll("");
        return capitals.length() > 1 ? capitals : acronym.toUpperCase(Locale.ROOT);
    }

    /** Walks back from the bracket until the initials are used up. */
    private static Optional<Definition> longForm(FormView words, int at) {
        String letters = letters(words.at(at));
        boolean strict = letters.length() < 3 || Character.isLowerCase(words.at(at).charAt(1));
        int next = letters.length() - 1;
        int to = at - 2;
        for (int token = to;
                words.sameSentence(at, token) && to - token < LONGEST && next >= 0;
                token--) {
            String word = words.at(token);
            if (Character.isLetter(word.charAt(0))
                    && Character.toUpperCase(word.charAt(0)) == letters.charAt(next)
                    && (next > 0 || words.isCapitalized(token))) {
                if (next == 0) {
                    return token < to
                            ? Optional.of(new Definition(token, to, at))
                            : Optional.empty();
                }
                next--;
            } else if (words.isCapitalized(token) && strict || ".;:()\"".contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
