package org.gleaner.annotate.names;

import java.util.regex.Pattern;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Takes a capitalised web name in running text for the firm behind it: "Findit.com bought a rival".
 * Not "www.findit.com", which is an address.
 */
final class WebNameStep implements NameStep {

    private static final Pattern WEB_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}-]+\\.(?:com|net|org|co\\.uk|io|ai|tv)");

    private static final WordTest IS_WEB_NAME =
            new WordTest(word -> word.indexOf('.') > 0 && WEB_NAME.matcher(word).matches());
    private static final double CONFIDENCE = 0.85;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.where(IS_WEB_NAME)) {
            if (!readings.at(token).filter(found -> found.length() > 1).isPresent()) {
                readings.put(
                        new NameReading(
                                token,
                                token,
                                EntityType.ORGANIZATION,
                                CONFIDENCE,
                                MentionSource.CUE));
            }
        }
    }
}
