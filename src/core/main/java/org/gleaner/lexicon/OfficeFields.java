package org.gleaner.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * How far a title goes on behind its head with what the office is in charge of: "of staff" of
 * "chief of staff", "of State for Housing and Planning" of "Secretary of State for Housing and
 * Planning", but nothing of "director of Oslo Zoo".
 */
public final class OfficeFields {

    private static final Map<String, String> WORDS = DataFile.map("lexicon/office-fields.tsv");
    private static final Set<String> PARTS = Set.of("field", "before");
    private static final Set<String> LINKS = Set.of("of", "for");
    private static final Set<String> SITES = Set.of("at", "with");
    private static final Set<String> JOINERS = Set.of("and", "&");

    private OfficeFields() {}

    /**
     * The last token of the title whose head is given: the head itself where no field follows.
     *
     * @param lower the word at a token in lower case; empty outside the text
     * @param named whether a token is part of a name
     */
    public static int end(int head, IntFunction<String> lower, IntPredicate named) {
        int end = head;
        int next = field(end, lower, named);
        while (next > end) {
            end = next;
            next = field(end, lower, named);
        }
        return end;
    }

    /** The last token of the field that is linked or joined to the token. */
    private static int field(int token, IntFunction<String> lower, IntPredicate named) {
        String link = lower.apply(token + 1);
        boolean goesOn = isField(token, lower) && JOINERS.contains(link);
        if (!goesOn && !LINKS.contains(link)) {
            return token;
        }
        int at = lower.apply(token + 2).equals("the") ? token + 3 : token + 2;
        int next = at;
        while (isPart(next, lower) && (!named.test(next) || isNameOfField(next, lower, named))) {
            next++;
        }
        boolean ends = next > at && isField(next - 1, lower);
        return ends && !isBody(lower.apply(next)) ? next - 1 : token;
    }

    /** Whether the word, in lower case, is a noun for a body: "company". */
    public static boolean isBody(String word) {
        return "body".equals(WORDS.get(word));
    }

    private static boolean isPart(int token, IntFunction<String> lower) {
        return isPart(lower.apply(token));
    }

    /** Whether the word, in lower case, may be part of a field: "human", "resources". */
    public static boolean isPart(String word) {
        return PARTS.contains(WORDS.getOrDefault(word, ""));
    }

    /** "Treasury" of "Head of Treasury at Acme", one word that was read as a name. */
    private static boolean isNameOfField(int token, IntFunction<String> lower, IntPredicate named) {
        return LINKS.contains(lower.apply(token - 1))
                && SITES.contains(lower.apply(token + 1))
                && !named.test(token + 1)
                && isField(token, lower);
    }

    private static boolean isField(int token, IntFunction<String> lower) {
        return "field".equals(WORDS.get(lower.apply(token)));
    }
}
