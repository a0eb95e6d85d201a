package org.gleaner.annotate.money;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.text.CharRuns;

/** The country that an address of the web, of mail or of a telephone ends or begins with. */
final class CountryAddresses {

    private static final Map<String, String> DIALLED = dialled();

    /** Domains of countries that anybody uses. */
    private static final Set<String> ANYBODY = DataFile.words("money/open-domains.txt");

    private CountryAddresses() {}

    private static Map<String, String> dialled() {
        Map<String, String> codes = new HashMap<>();
        for (List<String> row : DataFile.rows("money/dial-codes.tsv", 2)) {
            codes.put(row.get(0), row.get(1));
        }
        return codes;
    }

    /** The ISO code of the country whose domain or dialling code the mark at {@code at} opens. */
    static Optional<String> country(CharRuns runs, int at) {
        if (!runs.isMark(at) || !runs.joined(at + 1)) {
            return Optional.empty();
        }
        if (runs.is(at, '+')) {
            return runs.isDigits(at + 1) && !runs.joined(at)
                    ? Optional.ofNullable(DIALLED.get(runs.asciiDigits(at + 1)))
                    : Optional.empty();
        }
        return runs.is(at, '.') && isLastOfAddress(runs, at)
                ? Optional.of(runs.lower(at + 1))
                        .filter(domain -> !ANYBODY.contains(domain))
                        .map(domain -> domain.equals("uk") ? "GB" : domain)
                        .map(domain -> domain.toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Two letters behind "@mill.co." or "www.mill.", with nothing of an address behind them. */
    private static boolean isLastOfAddress(CharRuns runs, int at) {
        int to = at + 2;
        boolean ends = !runs.joined(to) || runs.isMark(to, ".,;:)/>") && !goesOn(runs, to);
        return runs.joined(at)
                && runs.isLetters(at - 1)
                && runs.joined(at - 1)
                && runs.isMark(at - 2, ".@")
                && runs.isLetters(at + 1)
                && runs.length(at + 1) == 2
                && !runs.isCapitalized(at + 1)
                && ends;
    }

    private static boolean goesOn(CharRuns runs, int mark) {
        return runs.is(mark, '.') && runs.joined(mark + 1) && runs.isLetters(mark + 1);
    }
}
