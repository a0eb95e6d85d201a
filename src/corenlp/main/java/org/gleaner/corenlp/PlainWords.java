package org.gleaner.corenlp;

import org.gleaner.model.Tokens;

/**
 * Quotation marks and dashes in the plain shape that CoreNLP's models know, and accounts
 * ("@NorfieldRail") as names.
 */
final class PlainWords {

    private PlainWords() {}

    static String of(String word) {
        if (Tokens.isHandle(word)) {
            return WordCases.capitalised(word.substring(1));
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '\u2010' && word.charAt(i) <= '\u201f') {
                return word.replace('’', '\'')
                        .replace('‘', '\'')
                        .replace('“', '"')
                        .replace('”', '"')
                        .replace('\u2010', '-')
                        .replace('\u2011', '-')
                        .replace('–', '-');
            }
        }
        return word;
    }
}
