package org.gleaner.annotate.relations;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;

/**
 * What holds of a relation type, whichever rule finds it: SPOUSE_OF is mutual. A line of {@code
 * models/relations/types.tsv}; a user's types have no traits.
 */
enum TypeTrait {
    /** Either party may be named first. */
    MUTUAL,
    /** Two parties of one name are two: nobody is married to themselves. */
    NAMESAKES,
    /** A title before a name says it, which is read without a tree. */
    TITLED,
    /** The object is a country: nobody is a national of a town. */
    COUNTRY,
    /** A country lies in a part of the world alone: not Uganda in Kasese. */
    PARTS,
    /**
     * Where what is signed has a name, which each signs, the parties are told once, in their order.
     */
    NAMED,
    /** A noun beside a name says it of the person next to it alone. */
    NEAREST,
    /** The noun that says it describes a name, and is not what a verb between acts on. */
    DESCRIBED,
    /** Since when it holds and until when it held is read. */
    LASTING;

    private static final Map<String, Set<String>> TRAITS =
            DataFile.map("relations/types.tsv", traits -> Set.of(traits.split(",")));

    private final String word = name().toLowerCase(Locale.ROOT);

    boolean isOf(String type) {
        return TRAITS.getOrDefault(type, Set.of()).contains(word);
    }
}
