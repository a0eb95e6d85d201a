package org.gleaner.output;

import java.util.List;
import java.util.Optional;
import org.gleaner.render.Rates;
import org.gleaner.render.TableSet;
import org.gleaner.render.Tables;

/**
 * How the files of a run are written, where a format leaves a choice.
 *
 * @param excel whether CSV is written so that spreadsheets open it right
 * @param delimiter between the cells of CSV
 * @param jsonFields the fields that a JSON line keeps beside {@code id}; none named is all
 * @param rates what adds amounts in one currency to the tables
 */
public record FormatOptions(
        boolean excel, char delimiter, List<String> jsonFields, Optional<Rates> rates) {

    public static final FormatOptions STANDARD = new FormatOptions(false, ',', List.of());

    /** Without rates. */
    public FormatOptions(boolean excel, char delimiter, List<String> jsonFields) {
        this(excel, delimiter, jsonFields, Optional.empty());
    }

    /** The tables to write. */
    public TableSet tables() {
        return rates.map(Rates::tables).orElse(Tables.STANDARD);
    }

    public FormatOptions {
        jsonFields = List.copyOf(jsonFields);
        if (Character.isLetterOrDigit(delimiter)
                || "\"'\r\n .-+=@".indexOf(delimiter) >= 0
                || Character.isSurrogate(delimiter)) {
            throw new IllegalArgumentException("'" + delimiter + "' cannot separate cells");
        }
    }
}
