package org.gleaner.review;

import java.util.Map;

/**
 * What a person says of a row.
 *
 * @param row as it is in the results
 * @param corrected the cells that should read otherwise, by column
 */
public record Judgement(
        String table,
        String id,
        Verdict verdict,
        String note,
        ResultRow row,
        Map<String, String> corrected) {

    /** On the sheet in lower case. */
    public enum Verdict {
        RIGHT,
        WRONG,
        UNSURE
    }
}
