package org.gleaner.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;

/**
 * A table of words that say something of a sum, by lemma and word class: "fine" the verb and "fine"
 * the noun are two, and "turn down" is another than "turn", "green light" than "light", "put on
 * hold" than "put".
 */
public final class AmountWords<E extends Enum<E>> {

    private static final int COLUMNS = 3;

    private final Map<String, E> values = new HashMap<>();

    /** First words of the phrases in the table: "put" of "put on hold". */
    private final Set<String> phrased = new HashSet<>();

    private AmountWords(String path, Class<E> type) {
        for (List<String> row : DataFile.rows(path, COLUMNS, 2)) {
            int blank = row.get(0).indexOf(' ');
            if (blank > 0) {
                phrased.add(row.get(0).substring(0, blank));
            }
            values.put(
                    row.get(0) + "/" + row.get(1),
                    Enum.valueOf(type, row.get(2).toUpperCase(Locale.ROOT)));
        }
    }

    public static <E extends Enum<E>> AmountWords<E> read(String path, Class<E> type) {
        return new AmountWords<>(path, type);
    }

    public Optional<E> of(int token, Dependencies syntax) {
        String tag = syntax.tag(token);
        String wordClass = tag.startsWith("VB") ? "V" : tag.startsWith("NN") ? "N" : "J";
        String lemma = syntax.lemma(token).toLowerCase(Locale.ROOT);
        int particle =
                wordClass.equals("V") ? syntax.child(token, "compound:prt") : Dependencies.NONE;
        if (particle != Dependencies.NONE) {
            E said = values.get(lemma + " " + syntax.lemma(particle) + "/V");
            if (said != null) {
                return Optional.of(said);
            }
        }
        boolean phrase = wordClass.equals("V") && phrased.contains(lemma);
        for (int noun : phrase ? syntax.children(token, "obl", "obj") : List.<Integer>of()) {
            E said = values.get(lemma + " " + phrase(noun, syntax) + "/V");
            if (said != null) {
                return Optional.of(said);
            }
        }
        int adjective = wordClass.equals("N") ? syntax.child(token, "amod") : Dependencies.NONE;
        if (adjective != Dependencies.NONE) {
            E said = values.get(syntax.lemma(adjective) + " " + lemma + "/N");
            if (said != null) {
                return Optional.of(said);
            }
        }
        return Optional.ofNullable(values.get(lemma + "/" + wordClass));
    }

    /** "on hold", of two words. */
    private static String phrase(int noun, Dependencies syntax) {
        int preposition = syntax.child(noun, "case");
        return preposition != Dependencies.NONE && preposition == noun - 1
                ? syntax.lemma(preposition) + " " + syntax.lemma(noun)
                : "";
    }
}
