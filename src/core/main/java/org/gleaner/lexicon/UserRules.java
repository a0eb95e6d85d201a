package org.gleaner.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.gleaner.pipeline.Delimiter;
import org.gleaner.pipeline.UserFile;
import org.gleaner.pipeline.UserFileException;

/**
 * Reads a user's table of rules, a rule a line: cells separated by tabs, or by commas as CSV quotes
 * them. Comments, blank lines and a header are left out.
 */
public final class UserRules {

    /**
     * @param line counted from 1
     */
    public record Row(int line, List<String> cells) {}

    private UserRules() {}

    /**
     * @throws UserFileException if a quoted cell is not closed in its line
     */
    public static List<Row> read(String content) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) content.lines()::iterator) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(line, number).stream().map(String::strip).toList();
            if (!(cells.size() > 1 && cells.get(0).equals("rule") && cells.get(1).equals("type"))) {
                rows.add(new Row(number, cells));
            }
        }
        return rows;
    }

    private static List<String> cells(String line, int number) {
        if (line.indexOf('\t') >= 0) {
            return List.of(line.split("\t", -1));
        }
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(Delimiter.of(line).sign()).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(line), format)) {
            return parser.getRecords().get(0).toList();
        } catch (IOException | RuntimeException e) {
            throw new UserFileException(
                    UserFile.RULES,
                    number,
                    "a quoted cell is not closed; close it, and write a quote within it twice",
                    e);
        }
    }
}
