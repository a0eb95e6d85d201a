package org.gleaner.opennlp;

/**
 * What a word says of the tag of its own token, and of the tokens one and two places after and
 * before it: a weight for each tag.
 */
record TagWord(
        float[] own,
        float[] ofNext,
        float[] ofSecondNext,
        float[] ofPrevious,
        float[] ofSecondPrevious) {}
