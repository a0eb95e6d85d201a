package org.gleaner.output;

import java.util.List;

/**
 * How the files of a run are written, where a format leaves a choice.
 *
 * @param excel whether CSV is written so that spreadsheets open it right
 * @param delimiter between the cells of CSV
 * @param jsonFields the fields that a JSON line keeps beside {@code id}; none named is all
 */
public record FormatOptions(boolean excel, char delimiter, List<String> jsonFields) {

    public static final FormatOptions STANDARD = new FormatOptions(false, ',', List.of());

    public FormatOptions {
        jsonFields = List.copyOf(jsonFields);
        if (Character.isLetterOrDigit(delimiter)
                || "\"'\r\n .-+=@".indexOf(delimiter) >= 0
                || Character.isSurrogate(delimiter)) {
            throw new IllegalArgumentException("'" + delimiter + "' cannot separate cells");
        }
    }
}
