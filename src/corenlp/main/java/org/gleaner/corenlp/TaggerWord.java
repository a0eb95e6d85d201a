package org.gleaner.corenlp;

/**
 * What the tagger knows of a word whatever stands around it, worked out once.
 *
 * @param options the tags that it can have
 * @param first its own scores for all tags at the head of a sentence
 * @param later the same elsewhere
 * @param rare whether it goes by its shape, its affixes and the words' clusters too
 * @param before what it adds to the scores of the word after it: when that is rare (1) or not (0)
 * @param after what it adds to the scores of the word before it, likewise
 * @param cluster the name of its cluster
 * @param capital whether it starts with a capital: beside one such as "Inc." it is a name
 * @param company whether it is such a word
 */
record TaggerWord(
        int[] options,
        float[] first,
        float[] later,
        boolean rare,
        float[][] before,
        float[][] after,
        String cluster,
        boolean capital,
        boolean company) {}
