package org.gleaner.annotate.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads acts that are named by their number as laws: "Directive 2014/65/EU", "Regulation (EU) No
 * 575/2013", "Executive Order 13526", "ILO Convention No. 169", "Federal Law No. 44-FZ", "Republic
 * Act No. 7183". Not "Order 12".
 */
final class NumberedActStep implements NameStep {

    /** Looks at the first letter before all else: it is tried at every character. */
    private static final Pattern ACT =
            Pattern.compile(
                    "(?=[A-Z])\\b(?:(?:(?:Council|Commission|Delegated|Implementing|Framework)"
                        + " ){0,2}(?:Directive|Regulation|Decision)(?: \\((?:EU|EC|EEC|Euratom|EU,"
                        + " Euratom)\\))?(?: No\\.?)?"
                        + " ?\\d{1,4}/\\d{1,5}(?:/[A-Z]{2,7})?|(?:Presidential|Executive)"
                        + " (?:Order|Decree)(?: No\\.?)? ?\\d{1,5}|Public Law(?: No\\.?)?"
                        + " ?\\d{2,3}-\\d{1,4}|(?:Republic|Commonwealth) Act(?: No\\.?)?"
                        + " ?\\d{1,5}|(?:[A-Z][A-Za-z]{1,14} )?(?:Law|Act|Decree|Decree-Law"
                        + "|Resolution|Ordinance) (?:No|Nos|no|Nr)\\.? ?\\d+(?:[.,]\\d+)*"
                        + "(?:[/-]\\w{1,5})?(?: of \\d{4})?|(?:Law|Decree|Decree-Law|Resolution)"
                        + " \\d{1,5}/\\d{2,4}|(?:(?:ILO|Hague|UNESCO|WIPO|EU)"
                        + " )?(?:Convention|Protocol|Recommendation) (?:No\\.? ?|Nos\\.? ?|number"
                        + " )\\d{1,3}|ILO Convention \\d{1,3})\\b");

    /** No act is without one of these: few texts have any, and finding a word is cheap. */
    private static final List<String> HEADS =
            List.of(
                    "Directive",
                    "Regulation",
                    "Decision",
                    "Order",
                    "Decree",
                    "Law",
                    "Act",
                    "Resolution",
                    "Ordinance",
                    "Convention",
                    "Protocol",
                    "Recommendation");

    private static final double CONFIDENCE = 0.9;

    @Override
    public void apply(FormView words, NameReadings readings) {
        if (HEADS.stream().noneMatch(words.text()::contains)) {
            return;
        }
        Matcher acts = ACT.matcher(words.text());
        while (acts.find()) {
            int from = words.tokens().at(acts.start());
            int to = words.tokens().at(acts.end() - 1);
            if (to >= from && words.sameSentence(from, to)) {
                readings.put(
                        new NameReading(
                                from, to, EntityType.LAW, CONFIDENCE, MentionSource.HEAD_NOUN));
            }
        }
    }
}
