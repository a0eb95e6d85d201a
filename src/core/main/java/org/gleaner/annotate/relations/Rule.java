package org.gleaner.annotate.relations;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.lexicon.RuleExamples;
import org.gleaner.model.EntityType;

/**
 * One line of a rule table: what relation it finds, between what, how sure it is. {@code
 * models/relations/README.md} has the language.
 *
 * @param name unique; records carry it
 * @param subjects types of the subject
 * @param objects types of the object; empty when the relation has none
 * @param more the names that follow the subject in a list ("Ann, Bob and Carl") are subjects as
 *     well
 * @param places the places that follow the object after commas ("Buffalo, New York"), or the names
 *     that follow it in a list, are objects as well
 * @param value what the relation's value is
 * @param tense what the clause must be like
 * @param examples sentences in which it finds something, and others in which it must not
 */
record Rule(
        String name,
        String type,
        Set<EntityType> subjects,
        boolean more,
        Set<EntityType> objects,
        boolean places,
        Value value,
        Tense tense,
        double confidence,
        RuleExamples examples) {

    /** What the value of a relation is. */
    enum Value {
        NONE,
        DATE,
        MONEY,
        WORDS,
        TITLE
    }

    /**
     * What the clause must be like: EVENT has happened, STATE holds (or held once), PAST says that
     * a state is over ("resigned as"), ANY may also be to come.
     */
    enum Tense {
        EVENT,
        STATE,
        PAST,
        ANY
    }

    /** How many cells a line has, but for its examples. */
    static final int COLUMNS = 9;

    /** With its examples and counter-examples. */
    static final int ALL_COLUMNS = COLUMNS + 2;

    /**
     * Of the cells: rule, type, subject, object, value, tense, confidence, behind the pattern's two
     * examples and counter-examples; the pattern itself is read elsewhere.
     */
    static Rule of(List<String> row) {
        String subjects = row.get(2);
        String objects = row.get(3);
        if (row.get(0).isEmpty() || row.get(1).isEmpty() || subjects.equals("-")) {
            throw new IllegalArgumentException("a rule wants a name, a type and a subject");
        }
        return new Rule(
                row.get(0),
                row.get(1),
                types("subject", subjects),
                subjects.endsWith("+"),
                types("object", objects),
                objects.endsWith("+"),
                constant(Value.class, "value", row.get(4)),
                constant(Tense.class, "tense", row.get(5)),
                confidence(row.get(6)),
                RuleExamples.of(
                        row.size() > COLUMNS ? row.get(COLUMNS) : "",
                        row.size() > COLUMNS + 1 ? row.get(COLUMNS + 1) : ""));
    }

    private static double confidence(String cell) {
        try {
            double confidence = Double.parseDouble(cell);
            if (confidence >= 0 && confidence <= 1) {
                return confidence;
            }
        } catch (NumberFormatException e) {
            // reported below, as what is out of range is
        }
        throw new IllegalArgumentException(
                "confidence \"" + cell + "\" is not a number from 0 to 1");
    }

    private static Set<EntityType> types(String column, String cell) {
        if (cell.equals("-")) {
            return Set.of();
        }
        EnumSet<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (String name :
                (cell.endsWith("+") ? cell.substring(0, cell.length() - 1) : cell).split("\\|")) {
            types.add(constant(EntityType.class, column, name));
        }
        return Collections.unmodifiableSet(types);
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, String column, String cell) {
        String name = cell.equals("-") ? "NONE" : cell.toUpperCase(Locale.ROOT);
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                column
                        + " \""
                        + cell
                        + "\" is none of "
                        + Arrays.stream(kind.getEnumConstants())
                                .map(Rule::written)
                                .collect(Collectors.joining(", ")));
    }

    /** Types are written in capitals, other constants in lower case, none as "-". */
    private static String written(Enum<?> constant) {
        return constant instanceof EntityType
                ? constant.name()
                : constant == Value.NONE ? "-" : constant.name().toLowerCase(Locale.ROOT);
    }
}
