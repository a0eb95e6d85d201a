package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads the first word of a company's full name as that company: "Harding has lost two clients"
 * after "Harding Media Group". Not so where the text names a person of that name.
 */
final class ShortCompanyStep implements NameStep {

    private static final Set<String> ENDS = DataFile.words("names/company-ends.txt");
    private static final double SHORT = 0.85;

    @Override
    public void apply(FormView words, NameReadings readings) {
        Set<String> companies = new HashSet<>();
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.ORGANIZATION
                    && reading.length() > 1
                    && ENDS.contains(words.at(reading.to()))) {
                companies.add(words.at(reading.from()));
            }
        }
        if (companies.isEmpty()) {
            return;
        }
        SingleWords single = SingleWords.of(words, readings);
        for (int token = 0; token < words.size(); token++) {
            if (companies.contains(words.at(token)) && single.mayBecome(token)) {
                readings.put(
                        new NameReading(
                                token,
                                token,
                                EntityType.ORGANIZATION,
                                SHORT,
                                MentionSource.CONSISTENCY));
            }
        }
    }
}
