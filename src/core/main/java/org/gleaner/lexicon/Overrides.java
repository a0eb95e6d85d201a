package org.gleaner.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.model.EntityType;
import org.gleaner.pipeline.Delimiter;
import org.gleaner.pipeline.UserFile;
import org.gleaner.pipeline.UserFileException;

/**
 * A user's corrections of names and entities. The file is CSV with a header and the columns {@code
 * action,type,name,target}; an empty type means any. Names are compared with white space folded,
 * capitals and lower case alike.
 *
 * <pre>
 * merge,PERSON,Vova Putin,Vladimir Putin   both names are one entity, called like the target
 * split,PERSON,Bush,                       what "Bush" names is an entity of its own
 * rename,ORGANIZATION,OSCE,Organization for Security and Co-operation in Europe
 * retype,LOCATION,White House,ORGANIZATION what this names is of the target type
 * drop,,Applause,                          this is not a name
 * </pre>
 *
 * Lines of the action {@code wrong} are of records, and read by {@link RejectionTable}.
 */
public record Overrides(List<Line> lines) {

    /** What a line does. */
    public enum Action {
        MERGE,
        SPLIT,
        RENAME,
        RETYPE,
        DROP;

        boolean needsTarget() {
            return this == MERGE || this == RENAME || this == RETYPE;
        }
    }

    /** One correction; {@code target} is empty for split and drop. */
    public record Line(
            long number, Action action, Optional<EntityType> type, String name, String target) {

        private String cell(String column) {
            return switch (column) {
                case "action" -> action.name().toLowerCase(Locale.ROOT);
                case "type" -> type.map(Enum::name).orElse("");
                case "name" -> name;
                case "target" -> target;
                default -> "";
            };
        }

        boolean fits(EntityType found, String surface) {
            return (type.isEmpty() || type.get() == found)
                    && NameForms.key(name).equals(NameForms.key(surface));
        }

        @Override
        public String toString() {
            return "overrides, line "
                    + number
                    + " ("
                    + action.name().toLowerCase(Locale.ROOT)
                    + " "
                    + name
                    + ")";
        }
    }

    private static final List<String> COLUMNS = List.of("action", "type", "name", "target");

    /**
     * @throws UserFileException naming the line that has a fault
     */
    public static Overrides read(String csv) {
        if (csv.isBlank()) {
            return new Overrides(List.of());
        }
        return new Overrides(
                UserTable.rows(UserFile.OVERRIDES, csv, Overrides::check, Overrides::read).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    /**
     * Both files as one, the second's lines of names behind the first's.
     *
     * @throws UserFileException naming the line that has a fault
     */
    public static String joined(String first, String second) {
        if (first.isBlank()) {
            return second;
        }
        List<String> columns = new ArrayList<>();
        UserTable.rows(UserFile.OVERRIDES, first, columns::addAll, (line, number) -> number);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(Delimiter.of(first).sign()).get();
        return read(second).lines().stream()
                .map(line -> columns.stream().map(line::cell).toArray())
                .map(format::format)
                .collect(Collectors.joining("\n", first.stripTrailing() + "\n", "\n"));
    }

    /** Whether a line says that a record is wrong, which {@link RejectionTable} reads. */
    static boolean isOfRecord(CSVRecord line) {
        return line.get("action").equalsIgnoreCase("wrong");
    }

    private static void check(List<String> columns) {
        if (!columns.containsAll(COLUMNS)) {
            throw new IllegalArgumentException(
                    "the columns are "
                            + String.join(",", COLUMNS)
                            + ", not "
                            + String.join(",", columns));
        }
    }

    private static Optional<Line> read(CSVRecord record, long number) {
        if (!record.isConsistent()) {
            throw new IllegalArgumentException(
                    record.size() + " cells, not " + record.getParser().getHeaderNames().size());
        }
        if (isOfRecord(record)) {
            return Optional.empty();
        }
        Action action = constant(Action.class, record.get("action"), "unknown action");
        Optional<EntityType> type =
                record.get("type").isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                constant(EntityType.class, record.get("type"), "unknown type"));
        String target = record.get("target");
        if (record.get("name").isEmpty() || action.needsTarget() && target.isEmpty()) {
            throw new IllegalArgumentException(
                    record.get("name").isEmpty() ? "no name" : "no target");
        }
        if (action == Action.RETYPE) {
            constant(EntityType.class, target, "unknown type");
        }
        return Optional.of(new Line(number, action, type, record.get("name"), target));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word, String fault) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String known =
                    Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    fault
                            + " \""
                            + word
                            + "\"; it is one of "
                            + (type == Action.class
                                    ? known.toLowerCase(Locale.ROOT) + ", wrong"
                                    : known),
                    e);
        }
    }

    /** The lines of these actions, in words. */
    public List<String> expectations(Set<Action> actions) {
        return lines.stream()
                .filter(line -> actions.contains(line.action()))
                .map(Line::toString)
                .toList();
    }

    /**
     * The type that a name has after these corrections; empty if it is dropped.
     *
     * @param used is given each line that takes effect
     */
    public Optional<EntityType> retype(EntityType type, String surface, Consumer<Line> used) {
        EntityType now = type;
        for (Line line : lines) {
            if (line.action() == Action.DROP && line.fits(now, surface)) {
                used.accept(line);
                return Optional.empty();
            }
            if (line.action() == Action.RETYPE && line.fits(now, surface)) {
                used.accept(line);
                now = EntityType.valueOf(line.target().toUpperCase(Locale.ROOT));
            }
        }
        return Optional.of(now);
    }
}
