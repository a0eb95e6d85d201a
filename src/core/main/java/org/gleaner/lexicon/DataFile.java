package org.gleaner.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the word lists and rule tables below {@code models/}: UTF-8, one entry a line, cells
 * separated by tabs. Blank lines and lines that begin with {@code #} are comments. Cells have no
 * white space at their ends and may be empty, except those of the key. Every fault is an error that
 * names file and line, so that a slip in a list never passes in silence.
 */
public final class DataFile {

    private DataFile() {}

    /** The rows of a file, whose first cell is its key: {@code rows("calendar/months.tsv", 3)}. */
    public static List<List<String>> rows(String path, int columns) {
        return rows(path, columns, 1);
    }

    /**
     * The rows of a file in its order, each with exactly {@code columns} cells.
     *
     * @param path below {@code models/}
     * @param keys how many leading cells together must be unique; 0 where rows may repeat
     * @throws IllegalStateException if the file is missing, not UTF-8, or a line is faulty
     */
    public static List<List<String>> rows(String path, int columns, int keys) {
        String name = "models/" + path;
        try (InputStream in = DataFile.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name);
            }
            return parse(name, decode(name, in.readAllBytes()), columns, keys);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    /** A file of one column as a set, in the file's order. */
    public static Set<String> words(String path) {
        Set<String> words = new LinkedHashSet<>();
        rows(path, 1).forEach(row -> words.add(row.get(0)));
        return Collections.unmodifiableSet(words);
    }

    /** A file of two columns as a map from the first to the second, in the file's order. */
    public static Map<String, String> map(String path) {
        return map(path, Function.identity());
    }

    /** As {@link #map(String)}, the second column read as something else. */
    public static <T> Map<String, T> map(String path, Function<String, T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        rows(path, 2).forEach(row -> map.put(row.get(0), value.apply(row.get(1))));
        return Collections.unmodifiableMap(map);
    }

    /** A file of words and their kinds as a map from each kind to its words. */
    public static Map<String, Set<String>> byKind(String path) {
        return byKind(rows(path, 2));
    }

    /** As {@link #byKind(String)}, where a word may be of several kinds, on a line for each. */
    public static Map<String, Set<String>> byKinds(String path) {
        return byKind(rows(path, 2, 2));
    }

    private static Map<String, Set<String>> byKind(List<List<String>> rows) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (List<String> row : rows) {
            words.computeIfAbsent(row.get(1), kind -> new LinkedHashSet<>()).add(row.get(0));
        }
        return Collections.unmodifiableMap(words);
    }

    private static String decode(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(name + " is not UTF-8", e);
        }
    }

    static List<List<String>> parse(String name, String content, int columns, int keys) {
        List<List<String>> rows = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        int number = 0;
        for (String line : (Iterable<String>) content.lines()::iterator) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row =
                    line.indexOf('\t') < 0 ? List.of(line) : List.of(line.split("\t", -1));
            if (row.size() != columns) {
                throw new IllegalStateException(
                        where(name, number) + row.size() + " cells, not " + columns);
            }
            for (String cell : row) {
                if (!cell.equals(cell.strip())) {
                    throw new IllegalStateException(
                            where(name, number) + "white space around \"" + cell + "\"");
                }
            }
            List<String> key = keys == row.size() ? row : row.subList(0, keys);
            if (key.contains("")) {
                throw new IllegalStateException(where(name, number) + "empty key");
            }
            Integer earlier = keys == 0 ? null : seen.putIfAbsent(key, number);
            if (earlier != null) {
                throw new IllegalStateException(
                        where(name, number)
                                + "\""
                                + String.join("\t", key)
                                + "\" is in line "
                                + earlier
                                + " already");
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private static String where(String name, int line) {
        return name + ", line " + line + ": ";
    }
}
