package org.gleaner.syntax;

import java.util.Set;
import org.gleaner.lexicon.DataFile;

/** Where a way leads: nobody is given anything by "spend $5 million on the road to [Bergen]". */
public final class Routes {

    private static final Set<String> WAYS = DataFile.words("lexicon/routes.txt");

    private Routes() {}

    /** Whether the token of a tree stands behind the "to" of a noun such as road or flight. */
    public static boolean isEnd(int token, Dependencies syntax) {
        for (int marker : syntax.children(token, "case")) {
            if (marker > 0 && syntax.lemma(marker).equals("to")) {
                return WAYS.contains(syntax.lemma(marker - 1));
            }
        }
        return false;
    }
}
