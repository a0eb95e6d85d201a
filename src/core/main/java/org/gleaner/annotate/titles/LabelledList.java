package org.gleaner.annotate.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;

/**
 * The people of a list behind a label in the plural: "Trustees: Dame Ann Lee, Mr Bob Hill (ex
 * officio) and Eve Day".
 */
final class LabelledList {

    private static final Set<String> SIGNS = Set.of(",", ";", "and", "&", "|", "•");

    /** How many words what is told of one of them has at most: ", president (Mali)". */
    private static final int ASIDE = 12;

    /** No list of people has more. */
    private static final int LONGEST = 60;

    private final NamedText text;

    LabelledList(NamedText text) {
        this.text = text;
    }

    /** Those who follow the person, up to the token {@code last}, exclusive. */
    List<Integer> behind(int person, int last) {
        List<Integer> people = new ArrayList<>();
        int at = next(text.last(person) + 1, last);
        while (at < last && people.size() < LONGEST) {
            people.add(text.mentionAt(at));
            at = next(text.last(text.mentionAt(at)) + 1, last);
        }
        return people;
    }

    /** The first token of the next name; {@code last} where the list ends. */
    private int next(int from, int last) {
        int depth = 0;
        boolean sign = false;
        for (int at = from; at < last && at < from + ASIDE; at++) {
            String word = text.lower(at);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            if (depth == 0 && sign && text.isAt(at, EntityType.PERSON)) {
                return at;
            }
            sign = depth == 0 && (SIGNS.contains(word) || sign && isAddress(word));
            if (depth < 0 || word.equals(":") || word.equals(".") && !sign) {
                return last;
            }
        }
        return last;
    }

    private static boolean isAddress(String word) {
        return TitleLexicon.isHonorificOrStyle(word) || word.equals(".") || word.equals("the");
    }
}
