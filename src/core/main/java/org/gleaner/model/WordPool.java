package org.gleaner.model;

/**
 * Words cut out of texts, each made once as long as it is seen now and then: the thousands of times
 * that "the" stands in a corpus are one string, whose hash is known. One place for each hash; the
 * next word of that place drives the earlier one out. For all threads: a string is seen whole or
 * not at all.
 */
public final class WordPool {

    private static final int BITS = 14;
    private static final int LONGEST = 24;
    private static final String[] WORDS = new String[1 << BITS];

    private WordPool() {}

    /** What {@code text.substring(start, end)} is: "the" of "by the sea" from 3 to 6. */
    public static String word(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return text.substring(start, end);
        }
        int hash = length;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash * 0x9e3779b9) >>> (Integer.SIZE - BITS);
        String word = WORDS[place];
        if (word == null || word.length() != length || !text.startsWith(word, start)) {
            word = text.substring(start, end);
            WORDS[place] = word;
        }
        return word;
    }
}
