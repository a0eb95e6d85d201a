package org.gleaner.corenlp;

import java.text.Normalizer;
import java.util.Map;

/**
 * Letters without the marks of other languages, "Opotiki" for "Ōpōtiki": the recognisers learned
 * from English text, where next to no word has one.
 */
final class PlainLetters {

    /** Those that no mark can be taken from. */
    private static final Map<Character, String> OTHERS =
            Map.ofEntries(
                    Map.entry('ø', "o"),
                    Map.entry('Ø', "O"),
                    Map.entry('æ', "ae"),
                    Map.entry('Æ', "Ae"),
                    Map.entry('œ', "oe"),
                    Map.entry('Œ', "Oe"),
                    Map.entry('ł', "l"),
                    Map.entry('Ł', "L"),
                    Map.entry('đ', "d"),
                    Map.entry('Đ', "D"),
                    Map.entry('ð', "d"),
                    Map.entry('þ', "th"),
                    Map.entry('Þ', "Th"),
                    Map.entry('ß', "ss"),
                    Map.entry('ı', "i"));

    private static final char LAST_PLAIN = '\u007f';
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';

    private PlainLetters() {}

    static String of(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > LAST_PLAIN && Character.isLetter(word.charAt(i))) {
                return plain(word);
            }
        }
        return word;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        for (char letter : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            if (letter < FIRST_MARK || letter > LAST_MARK) {
                plain.append(OTHERS.getOrDefault(letter, String.valueOf(letter)));
            }
        }
        return plain.toString();
    }
}
