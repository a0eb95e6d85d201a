package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FirstNames;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Joins two founders whose company has a legal form: "Marks and Sparrow PLC". Not a body or person
 * beside a company: "Oxfam and Sparrow PLC", "Ann Marks and Sparrow PLC".
 */
final class JointCompanyStep implements NameStep {

    private static final Set<String> FORMS = DataFile.words("names/legal-forms.txt");
    private static final double JOINED = 0.85;
    private static final int NAMES = 2;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading company : readings.all()) {
            int and = company.from() - 1;
            if (company.type() == EntityType.ORGANIZATION
                    && company.length() == NAMES
                    && FORMS.contains(words.at(company.to()))
                    && words.sameSentence(and - 1, company.to())
                    && words.at(and).equals("and")
                    && isFounder(words, readings, and - 1)) {
                readings.put(
                        new NameReading(
                                and - 1,
                                company.to(),
                                EntityType.ORGANIZATION,
                                JOINED,
                                MentionSource.HEAD_NOUN));
            }
        }
    }

    /** A capitalised word by itself that is no known name, given name or common noun. */
    private static boolean isFounder(FormView words, NameReadings readings, int token) {
        String word = words.at(token);
        boolean alone =
                token == words.first(token)
                        || !words.isCapitalized(token - 1)
                                && !words.at(token - 1).equals("of")
                                && !words.at(token - 1).equals(",");
        return alone
                && words.isCapitalized(token)
                && !words.hasSmall(words.lower(token))
                && !CommonNouns.contains(word)
                && !FirstNames.contains(word)
                && Countries.of(word).isEmpty()
                && readings.at(token)
                        .map(reading -> reading.length() == 1 && !reading.isKnown())
                        .orElse(true);
    }
}
