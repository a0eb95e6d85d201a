package org.gleaner.annotate.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.EntityType;

/**
 * Who shares a title in the plural: "Presidents Ann Lee and Bo Day", "MPs Ann Lee (Lab), Bo Day
 * (Con) and Eve Roe", "Trustees: Ann Lee, Bo Day".
 */
final class PluralBearers {

    private static final Set<String> SIGNS = Set.of(",", "and", "&");

    /** How many words a bracket behind one of them has at most: "(Lab, Leeds)". */
    private static final int BRACKET = 10;

    private final NamedText text;
    private final LabelledList list;

    PluralBearers(NamedText text) {
        this.text = text;
        list = new LabelledList(text);
    }

    /** The person and who follows up to the token {@code last}, exclusive. */
    List<Integer> of(int person, int last, boolean labelled) {
        List<Integer> people = new ArrayList<>(List.of(person));
        if (labelled) {
            people.addAll(list.behind(person, last));
        } else {
            coordinated(people, last);
        }
        return people;
    }

    private void coordinated(List<Integer> people, int last) {
        int at = behindBracket(text.last(people.get(0)) + 1, last);
        while (at + 1 < last && SIGNS.contains(text.lower(at))) {
            int next = text.lower(at + 1).equals("and") ? at + 2 : at + 1;
            if (next >= last || !text.isAt(next, EntityType.PERSON)) {
                return;
            }
            people.add(text.mentionAt(next));
            at = behindBracket(text.last(text.mentionAt(next)) + 1, last);
        }
    }

    private int behindBracket(int open, int last) {
        if (!text.lower(open).equals("(")) {
            return open;
        }
        int close = open + 1;
        while (close < last && close < open + BRACKET && !text.lower(close).equals(")")) {
            close++;
        }
        return close < last && text.lower(close).equals(")") ? close + 1 : open;
    }
}
