package org.gleaner.annotate.candidates;

import java.util.ArrayList;
import java.util.List;

/** Cues for the user's own relation rules: the lemmas that trigger them, with any ending. */
final class RuleTriggers {

    private static final int KIND = 7;
    private static final int PATTERN = 8;
    private static final int SHORT = 3;

    private RuleTriggers() {
    }

    /** @param rules in the form of {@code models/relations/rules.tsv}; faulty lines are the business of the stage that applies them */
    static List<String> of(String rules) {
        List<String> cues = new ArrayList<>();
        rules.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                .filter(row -> row.length > PATTERN && row[KIND].equals("tree"))
                .forEach(row -> {
                    for (String lemma : row[PATTERN].split("[;/]")[0].strip().split(",")) {
                        if (!lemma.isEmpty() && !lemma.startsWith("@")) {
                            cues.add(cue(lemma));
                        }
                    }
                });
        return cues;
    }

    /** "admire" becomes "admir*", "marry" "marr*": endings replace the last vowel. */
    private static String cue(String lemma) {
        boolean vowel = lemma.endsWith("e") || lemma.endsWith("y");
        return lemma.length() <= SHORT ? lemma : (vowel ? lemma.substring(0, lemma.length() - 1) : lemma) + "*";
    }
}
