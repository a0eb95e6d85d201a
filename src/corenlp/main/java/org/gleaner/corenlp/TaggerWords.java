package org.gleaner.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Works out what the tagger knows of a word. The numbers are those of the published model's
 * features; rare words have more of them.
 */
final class TaggerWords {

    private static final int LONGEST_AFFIX = 10;
    private static final Set<String> COMPANY =
            Set.of(
                    "Company",
                    "COMPANY",
                    "Co.",
                    "Co",
                    "Cos.",
                    "CO.",
                    "COS.",
                    "Corporation",
                    "CORPORATION",
                    "Corp.",
                    "Corp",
                    "CORP.",
                    "Incorporated",
                    "INCORPORATED",
                    "Inc.",
                    "Inc",
                    "INC.",
                    "Association",
                    "ASSOCIATION",
                    "Assn",
                    "ASSN",
                    "Limited",
                    "LIMITED",
                    "Ltd.",
                    "LTD.",
                    "L.P.");

    private final TaggerModel model;

    TaggerWords(TaggerModel model) {
        this.model = model;
    }

    /** A word as it is written; the model knows American spelling. */
    TaggerWord of(String written) {
        return known(Americanize.americanize(written));
    }

    /** A word in the model's own shape. */
    TaggerWord known(String word) {
        int number = model.dictionary().number(word);
        boolean seen = number != HashedInts.NONE;
        boolean rare = !seen || model.dictionary().isRare(number);
        String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
        String cluster = model.cluster(word.toLowerCase(Locale.ROOT));
        float[] first = new float[model.tags().size()];
        model.add(1, word, first);
        if (rare) {
            model.add(6, shape, first);
            model.add(9, cluster, first);
            addShapes(word, first);
        }
        float[] later = first.clone();
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        if (rare) {
            String lower = capital ? lowerCaseTag(word) : "0";
            model.add(19, lower, first);
            model.add(20, "0", first);
            model.add(21, flag(any(word, Character::isUpperCase)), first);
            model.add(19, "0", later);
            model.add(20, lower, later);
            model.add(21, "0", later);
        }
        return new TaggerWord(
                seen ? model.dictionary().options(number) : model.open(),
                first,
                later,
                rare,
                around(word, shape, cluster, 0, 5, 8),
                around(word, shape, cluster, 2, 7, 10),
                cluster,
                capital,
                COMPANY.contains(word));
    }

    private float[][] around(
            String word, String shape, String cluster, int ofWord, int ofShape, int ofCluster) {
        float[] known = model.sum(word, ofWord);
        float[] rare = known.clone();
        model.add(ofShape, shape, rare);
        model.add(ofCluster, cluster, rare);
        return new float[][] {known, rare};
    }

    /** What the word in lower case mostly is, for a word with a capital. */
    private String lowerCaseTag(String word) {
        int number = model.dictionary().number(word.toLowerCase(Locale.ROOT));
        return number == HashedInts.NONE ? "0" : model.tags().get(model.dictionary().usual(number));
    }

    private void addShapes(String word, float[] scores) {
        boolean upper = any(word, Character::isUpperCase);
        boolean digit = any(word, Character::isDigit);
        boolean letter = any(word, Character::isLetter);
        boolean dash = word.indexOf('-') >= 0;
        model.add(12, flag(upper), scores);
        model.add(13, flag(digit), scores);
        model.add(14, flag(dash), scores);
        model.add(15, flag(letter && dash && digit), scores);
        model.add(17, flag(word.chars().allMatch(Character::isUpperCase)), scores);
        model.add(18, flag(upper && dash && digit), scores);
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            boolean there = word.length() >= length;
            model.add(21 + length, there ? word.substring(0, length) : "######", scores);
            model.add(
                    31 + length, there ? word.substring(word.length() - length) : "######", scores);
        }
        model.add(
                42,
                WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4),
                scores);
        model.add(43, flag(!letter && !digit), scores);
    }

    private static boolean any(String word, IntPredicate kind) {
        return word.chars().anyMatch(kind);
    }

    private static String flag(boolean is) {
        return is ? "1" : "0";
    }
}
