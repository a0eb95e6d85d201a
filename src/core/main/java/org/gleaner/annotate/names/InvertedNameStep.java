package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a person's name whose surname comes first as one: {@code "Lenhart, Matthew"} in quotes or
 * before an address, {@code Townsend, George <...>}.
 */
final class InvertedNameStep implements NameStep {

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");
    private static final double SURE = 0.9;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int comma : words.where(WordTests.COMMA)) {
            if (words.sameSentence(comma - 1, comma + 1)
                    && isName(words, comma - 1)
                    && isName(words, comma + 1)) {
                int to =
                        isInitial(words, comma + 2) && words.sameSentence(comma, comma + 2)
                                ? comma + 2
                                : comma + 1;
                if (isWhole(words, comma, to) && isPerson(words, comma, readings)) {
                    readings.put(
                            new NameReading(
                                    comma - 1,
                                    to,
                                    EntityType.PERSON,
                                    SURE,
                                    MentionSource.INVERTED));
                }
            }
        }
    }

    /**
     * Whether the name opens its sentence or a quotation, and the quotation or an address ends it.
     */
    private static boolean isWhole(FormView words, int comma, int to) {
        boolean quote = QUOTES.contains(words.at(comma - 2));
        boolean addressed =
                words.at(to + 1).startsWith("<")
                        || words.at(to + 1).contains("@")
                        || words.at(to + 2).contains("@");
        return (comma - 1 == words.first(comma) || quote)
                && (quote && QUOTES.contains(words.at(to + 1)) || addressed);
    }

    private static boolean isPerson(FormView words, int comma, NameReadings readings) {
        return words.is(comma + 1, WordTests.FIRST_NAME)
                || isPerson(readings, comma - 1)
                || isPerson(readings, comma + 1);
    }

    private static boolean isName(FormView words, int token) {
        return words.isCapitalized(token)
                && words.at(token).length() > 1
                && words.at(token)
                        .chars()
                        .allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    }

    private static boolean isInitial(FormView words, int token) {
        return words.at(token).matches("\\p{Lu}\\.?");
    }

    private static boolean isPerson(NameReadings readings, int token) {
        return readings.at(token)
                .filter(reading -> reading.type() == EntityType.PERSON && reading.length() == 1)
                .isPresent();
    }
}
