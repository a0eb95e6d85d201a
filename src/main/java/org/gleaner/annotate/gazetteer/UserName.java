package org.gleaner.annotate.gazetteer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.model.EntityType;

/**
 * A line of a user's gazetteer. The file is CSV with a header and the columns {@code name,type,aliases}; aliases are joined by "|" and may be empty:
 *
 * <pre>
 * name,type,aliases
 * Acme Corporation,ORGANIZATION,Acme|Acme Corp.
 * </pre>
 */
record UserName(String name, EntityType type, List<String> aliases) {

    private static final String TYPES = Arrays.stream(EntityType.values()).filter(type -> type != EntityType.PERCENT).map(Enum::name).collect(Collectors.joining(", "));

    /**
     * @throws IllegalArgumentException naming the line, if a column, a name or a type is missing or unknown
     */
    static List<UserName> read(String csv) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true).get();
        List<UserName> names = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            for (String column : List.of("name", "type")) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new IllegalArgumentException("gazetteer, line 1: no column \"" + column + "\"; the columns are name,type,aliases");
                }
            }
            for (CSVRecord line : parser) {
                names.add(read(line, "gazetteer, line " + parser.getCurrentLineNumber() + ": "));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("gazetteer: a quotation mark is opened and not closed; write a mark inside a cell twice", e);
        }
        return names;
    }

    private static UserName read(CSVRecord line, String where) {
        if (!line.isSet("name") || !line.isSet("type") || line.get("name").isEmpty()) {
            throw new IllegalArgumentException(where + "name and type are needed");
        }
        EntityType type;
        try {
            type = EntityType.valueOf(line.get("type").toUpperCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + "unknown type \"" + line.get("type") + "\"; it is one of " + TYPES, e);
        }
        if (type == EntityType.PERCENT) {
            throw new IllegalArgumentException(where + "a PERCENT has no name");
        }
        List<String> aliases = new ArrayList<>();
        if (line.isSet("aliases")) {
            for (String alias : line.get("aliases").split("\\|")) {
                if (!alias.isBlank()) {
                    aliases.add(alias.strip());
                }
            }
        }
        return new UserName(line.get("name"), type, aliases);
    }
}
