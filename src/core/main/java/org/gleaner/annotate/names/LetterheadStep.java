package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads the first line of a text in capitals as the body whose paper it is: "TIDEWATER RELIEF
 * TRUST", where the text goes on of "the Trust". A headline that ends alike is none.
 */
final class LetterheadStep implements NameStep {

    private static final Set<String> ENDS = DataFile.words("names/letterhead-ends.txt");

    /** Small words that such a name may hold. */
    private static final Set<String> LINKS = Set.of("of", "the", "and", "for", "&", "'s", "-");

    private static final Set<String> DEFINITE = Set.of("the", "our", "this");
    private static final double CUED = 0.85;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    @Override
    public void apply(FormView words, NameReadings readings) {
        if (words.size() == 0 || !words.isInAllCaps(0)) {
            return;
        }
        int last = words.last(0) - 1;
        if (last + 1 < SHORTEST || last >= LONGEST || !isName(words, last)) {
            return;
        }
        if (isTold(words, last) && !readings.at(0).filter(one -> one.to() == last).isPresent()) {
            readings.put(
                    new NameReading(0, last, EntityType.ORGANIZATION, CUED, MentionSource.CUE));
        }
    }

    private static boolean isName(FormView words, int last) {
        if (!ENDS.contains(words.lower(last))) {
            return false;
        }
        for (int token = 0; token <= last; token++) {
            String word = words.lower(token);
            boolean plain = LINKS.contains(word) || Character.isLetter(word.charAt(0));
            if (!plain || words.tag(token).equals("ADP") && !LINKS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text below says "the Trust", or "Relief Trust" again. */
    private static boolean isTold(FormView words, int last) {
        String end = words.lower(last);
        String before = words.lower(last - 1);
        for (int token = last + 2; token < words.size(); token++) {
            if (words.lower(token).equals(end)
                    && words.isCapitalized(token)
                    && !words.isInAllCaps(token)
                    && (DEFINITE.contains(words.lower(token - 1))
                            || before.equals(words.lower(token - 1)))) {
                return true;
            }
        }
        return false;
    }
}
