package org.gleaner.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.model.EntityType;
import org.gleaner.pipeline.UserFile;
import org.gleaner.pipeline.UserFileException;

/**
 * A line of a user's gazetteer. The file is CSV with a header and the columns {@code
 * name,type,aliases}; aliases are joined by "|" and may be empty:
 *
 * <pre>
 * name,type,aliases
 * Acme Corporation,ORGANIZATION,Acme|Acme Corp.
 * </pre>
 */
record UserName(String name, EntityType type, List<String> aliases) {

    private static final int LONGEST = 1000;

    private static final String TYPES =
            Arrays.stream(EntityType.values())
                    .filter(type -> type != EntityType.PERCENT)
                    .map(Enum::name)
                    .collect(Collectors.joining(", "));

    /**
     * @throws UserFileException naming the line, if a column, a name or a type is missing or
     *     unknown
     */
    static List<UserName> read(String csv) {
        return UserTable.rows(UserFile.GAZETTEER, csv, UserName::check, UserName::read);
    }

    private static void check(List<String> columns) {
        for (String column : List.of("name", "type")) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(
                        "no column \"" + column + "\"; the columns are name,type,aliases");
            }
        }
    }

    private static UserName read(CSVRecord line, long number) {
        if (!line.isSet("name") || !line.isSet("type") || line.get("name").isEmpty()) {
            throw new IllegalArgumentException("name and type are needed");
        }
        EntityType type;
        try {
            type = EntityType.valueOf(line.get("type").toUpperCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "unknown type \"" + line.get("type") + "\"; it is one of " + TYPES, e);
        }
        if (type == EntityType.PERCENT) {
            throw new IllegalArgumentException("a PERCENT has no name");
        }
        List<String> aliases = new ArrayList<>();
        if (line.isSet("aliases")) {
            for (String alias : line.get("aliases").split("\\|")) {
                if (!alias.isBlank()) {
                    aliases.add(alias.strip());
                }
            }
        }
        for (String name : Stream.concat(Stream.of(line.get("name")), aliases.stream()).toList()) {
            if (name.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "a name of " + name.length() + " characters; give " + LONGEST + " at most");
            }
        }
        return new UserName(line.get("name"), type, aliases);
    }
}
