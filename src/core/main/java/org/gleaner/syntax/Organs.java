package org.gleaner.syntax;

import java.util.Set;
import org.gleaner.lexicon.DataFile;

/** Who decides for a body, and pays and promises as the body: "the board of [Acme]". */
public final class Organs {

    private static final Set<String> NOUNS = DataFile.words("lexicon/organs.txt");

    private static final Set<String> PLACES = DataFile.words("lexicon/place-nouns.txt");

    private Organs() {}

    /** "Porto" at "city" of "the city of Porto", by the same terms. */
    public static int place(int noun, Dependencies syntax) {
        return PLACES.contains(syntax.lemma(noun))
                ? syntax.prepositional(noun, "of")
                : Dependencies.NONE;
    }

    /**
     * The head of the name of the body: "Acme" at "board" of "the board of Acme" and of "Acme's
     * board"; {@link Dependencies#NONE} for any other noun.
     */
    public static int body(int noun, Dependencies syntax) {
        if (!syntax.isNoun(noun) || !NOUNS.contains(word(noun, syntax))) {
            return Dependencies.NONE;
        }
        int of = syntax.prepositional(noun, "of");
        int body = of == Dependencies.NONE ? syntax.child(noun, "nmod:poss") : of;
        return body != Dependencies.NONE && syntax.tag(body).startsWith("NNP")
                ? body
                : Dependencies.NONE;
    }

    /** A director is a person, and directors are their company. */
    private static String word(int noun, Dependencies syntax) {
        String lemma = syntax.lemma(noun);
        return syntax.tag(noun).equals("NNS") ? lemma + "s" : lemma;
    }
}
