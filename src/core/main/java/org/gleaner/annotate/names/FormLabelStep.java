package org.gleaner.annotate.names;

import java.util.Locale;
import java.util.Map;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads what stands behind a label of a form as what the label says: "Employer: Norfield Steel",
 * "Applicant: Rosa Delgado", up to the end of the line or the next label.
 */
final class FormLabelStep implements NameStep {

    private static final Map<String, EntityType> LABELS =
            DataFile.map("names/form-labels.tsv", EntityType::valueOf);

    private static final double LABELLED = 0.9;
    private static final int LONGEST = 6;

    @Override
    public void apply(FormView words, NameReadings readings) {
        int end = -1;
        for (int colon : words.where(WordTests.COLON)) {
            EntityType type =
                    colon > 0 && colon + 1 < words.size()
                            ? LABELS.get(words.at(colon - 1).toLowerCase(Locale.ROOT))
                            : null;
            if (type != null && (words.opensLine(colon - 1) || end == colon - 2)) {
                end = put(words, colon + 1, type, readings);
            }
        }
    }

    /** Reads what stands behind a label, and returns its last token. */
    private static int put(FormView words, int from, EntityType type, NameReadings readings) {
        int to = from - 1;
        while (to + 1 < words.size()
                && to + 1 - from < LONGEST
                && words.isCapitalized(to + 1)
                && !breaksLine(words, to + 1, from)
                && !words.at(to + 2).equals(":")) {
            to++;
        }
        if (to >= from && readings.isOpen(from, to)) {
            // "Defendant: Travis Freight LLC" is no person
            boolean company = to > from && words.is(to, WordTests.COMPANY_END);
            readings.put(
                    new NameReading(
                            from,
                            to,
                            company ? EntityType.ORGANIZATION : type,
                            LABELLED,
                            MentionSource.CUE));
        }
        return to;
    }

    private static boolean breaksLine(FormView words, int token, int from) {
        return token > from
                && words.text()
                        .substring(words.tokens().end(token - 1), words.tokens().start(token))
                        .contains("\n");
    }
}
