package org.gleaner.syntax;

import java.util.List;
import java.util.Locale;
import org.gleaner.model.Parse;

/**
 * Trees written by hand for tests: a line a token, {@code word tag head relation [lemma]}, heads
 * counted from 1, 0 for the root. The lemma is the word in lower case unless given.
 */
public final class Trees {

    private Trees() {}

    public static Parse.Tree tree(int first, String lines) {
        List<String[]> rows =
                lines.strip().lines().map(line -> line.strip().split("\\s+")).toList();
        int size = rows.size();
        int[] head = new int[size];
        String[] relation = new String[size];
        String[] tag = new String[size];
        String[] lemma = new String[size];
        for (int i = 0; i < size; i++) {
            String[] row = rows.get(i);
            tag[i] = row[1];
            head[i] = Integer.parseInt(row[2]) - 1;
            relation[i] = row[3];
            lemma[i] = row.length > 4 ? row[4] : row[0].toLowerCase(Locale.ROOT);
        }
        return new Parse.Tree(first, head, relation, tag, lemma);
    }
}
