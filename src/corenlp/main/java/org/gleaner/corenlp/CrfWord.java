package org.gleaner.corenlp;

/**
 * All that a recogniser can say of a word by itself, worked out once: its scores for each label as
 * the word in question, as the one before or after it, and as one of the neighbours to its left or
 * right; the same for pairs of labels; and the pieces from which features of several words are
 * joined.
 */
record CrfWord(
        Piece word,
        Piece shape,
        Piece cluster,
        Form form,
        float[] own,
        float[] before,
        float[] after,
        float[] left,
        float[] right,
        float[] edge,
        float[] edgeBefore,
        float[] edgeAfter) {

    /**
     * The plain marks of a word that some features ask for. {@code small}: of three characters at
     * most.
     */
    record Form(boolean small, boolean nameCase, boolean noUpperCase, boolean letter) {

        static Form of(String word) {
            boolean upperInside = word.chars().skip(1).anyMatch(Character::isUpperCase);
            boolean upperFirst = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            boolean titleFirst = !word.isEmpty() && Character.isTitleCase(word.charAt(0));
            return new Form(
                    word.length() <= 3,
                    word.length() > 1 && (upperFirst || titleFirst) && !upperInside,
                    !word.isEmpty() && !upperFirst && !upperInside,
                    word.chars().anyMatch(Character::isLetter));
        }
    }

    boolean is(CrfWord other) {
        return word.hash() == other.word.hash();
    }
}
