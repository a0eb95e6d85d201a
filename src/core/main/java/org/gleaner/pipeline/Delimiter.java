package org.gleaner.pipeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What separates the cells of a table as spreadsheets save it: a comma, a semicolon where the comma
 * is the decimal mark, or a tab.
 *
 * @param sign the separator
 * @param rest the table without the line {@code sep=;} that tells a spreadsheet the separator
 */
public record Delimiter(char sign, String rest) {

    private static final Pattern SAID = Pattern.compile("(?i)sep=([,;\t])\\R");

    /** Of a table whose first line that is not blank names the columns. */
    public static Delimiter of(String csv) {
        Matcher said = SAID.matcher(csv);
        if (said.lookingAt()) {
            return new Delimiter(said.group(1).charAt(0), csv.substring(said.end()));
        }
        String header = csv.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return new Delimiter(best, csv);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
