package org.gleaner.annotate.names;

import java.util.List;
import java.util.Set;
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
                    "(?=[CDEFHIPRUW])\\b(?:(?:(?:Council|Commission|Delegated|Implementing|Framework)"
                        + " ){0,2}(?:Directive|Regulation|Decision)(?: \\((?:EU|EC|EEC|Euratom|EU,"
                        + " Euratom)\\))?(?: No\\.?)?"
                        + " ?\\d{1,4}/\\d{1,5}(?:/[A-Z]{2,7})?|(?:Presidential|Executive)"
                        + " (?:Order|Decree)(?: No\\.?)? ?\\d{1,5}|Public Law(?: No\\.?)?"
                        + " ?\\d{2,3}-\\d{1,4}|(?:(?:ILO|Hague|UNESCO|WIPO|EU)"
                        + " )?(?:Convention|Protocol|Recommendation) (?:No\\.? ?|Nos\\.? ?|number"
                        + " )\\d{1,3}|ILO Convention \\d{1,3})\\b");

    /**
     * "Law No. 3,219/84", "Act No. 31 of 1998", "Decree 12/2009"; the word before may be its own.
     */
    private static final Pattern LAW =
            Pattern.compile(
                    "(?=[ADLOR])\\b(?:(?:Law|Act|Decree|Decree-Law|Resolution|Ordinance)"
                            + " (?:No|Nos|no|Nr)\\.? ?\\d+(?:[.,]\\d+)*(?:[/-]\\w{1,5})?(?: of"
                            + " \\d{4})?|(?:Law|Decree|Decree-Law|Resolution) \\d{1,5}/\\d{2,4}"
                            + "|Act \\d{3,5})\\b");

    private static final List<String> LAWS = List.of(" No. ", " Nos", " no. ", " Nr", "/", "Act ");

    /** Tags of what may open a sentence before it: "Under Law No. 5". */
    private static final Set<String> LOOSE = Set.of("ADP", "DET", "SCONJ", "VERB");

    private static final Set<String> REPUBLICS = Set.of("Republic", "Commonwealth");

    /** No act is without one of these: few texts have any, and finding a word is cheap. */
    private static final List<String> HEADS =
            List.of(
                    "Directive",
                    "Regulation",
                    "Decision",
                    "Order",
                    "Decree",
                    "Public Law",
                    "Convention",
                    "Protocol",
                    "Recommendation");

    private static final double CONFIDENCE = 0.9;

    @Override
    public void apply(FormView words, NameReadings readings) {
        if (HEADS.stream().anyMatch(words.text()::contains)) {
            Matcher acts = ACT.matcher(words.text());
            while (acts.find()) {
                put(words, acts, false, readings);
            }
        }
        if (LAWS.stream().anyMatch(words.text()::contains)) {
            Matcher laws = LAW.matcher(words.text());
            while (laws.find()) {
                put(words, laws, true, readings);
            }
        }
    }

    /**
     * @param led whether the word before may belong to the name: "[Federal] Law No. 18-FZ"
     */
    private static void put(FormView words, Matcher act, boolean led, NameReadings readings) {
        int head = words.tokens().at(act.start());
        int to = words.tokens().at(act.end() - 1);
        if (to < head || !words.sameSentence(head, to)) {
            return;
        }
        boolean leads =
                led
                        && words.sameSentence(head - 1, head)
                        && words.isCapitalized(head - 1)
                        && !words.hasSmall(words.lower(head - 1))
                        && !LOOSE.contains(words.tag(head - 1));
        boolean bare = act.group().indexOf(' ') == act.group().lastIndexOf(' ');
        if (led && bare && act.group().startsWith("Act") && !isRepublic(words, head - 1)) {
            return;
        }
        readings.put(
                new NameReading(
                        leads ? head - 1 : head,
                        to,
                        EntityType.LAW,
                        CONFIDENCE,
                        MentionSource.HEAD_NOUN));
    }

    /** "Republic Act 8749"; "Act 829" alone is as likely a part of a play. */
    private static boolean isRepublic(FormView words, int token) {
        return token >= 0 && REPUBLICS.contains(words.at(token));
    }
}
