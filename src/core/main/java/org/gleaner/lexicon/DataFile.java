package org.gleaner.lexicon;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads the word lists and rule tables below {@code models/}: UTF-8, one entry a line, cells
 * separated by tabs. Blank lines and lines that begin with {@code #} are comments. Cells have no
 * white space at their ends and may be empty, except those of the key. Every fault is an error that
 * names file and line, so that a slip in a list never passes in silence.
 */
public final class DataFile {

    private static final ClassLoader LOADER = DataFile.class.getClassLoader();

    /**
     * The jar that has the files, if one is the first to have any on the class path: a class loader
     * makes and takes apart an address for each of some hundred files. Null for none.
     */
    private static final ZipFile JAR = jar();

    private DataFile() {}

    private static ZipFile jar() {
        URL folder = LOADER.getResource("models");
        if (folder == null || !folder.getProtocol().equals("jar")) {
            return null;
        }
        String place = folder.getPath();
        try {
            return new ZipFile(new File(URI.create(place.substring(0, place.indexOf("!/")))));
        } catch (IOException | IllegalArgumentException e) {
            // no file of its own, as a jar within a jar
            return null;
        }
    }

    private static InputStream open(String name) throws IOException {
        ZipEntry entry = JAR == null ? null : JAR.getEntry(name);
        return entry == null ? LOADER.getResourceAsStream(name) : JAR.getInputStream(entry);
    }

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
        String name = name(path);
        return parse(name, content(name), columns, keys);
    }

    private static String name(String path) {
        return "models/" + path;
    }

    private static String content(String name) {
        try (InputStream in = open(name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name);
            }
            return decode(name, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    /** A file of one column as a set, in the file's order. */
    public static Set<String> words(String path) {
        String name = name(path);
        String content = content(name);
        Set<String> words = new LinkedHashSet<>();
        if (!readPlain(content, words)) {
            words.clear();
            parse(name, content, 1, 1).forEach(row -> words.add(row.get(0)));
        }
        return Collections.unmodifiableSet(words);
    }

    /**
     * Reads a list of words as nearly all are: false where a line needs a closer look, or has a
     * fault. The lists have most of the lines that a start reads.
     */
    static boolean readPlain(String content, Set<String> words) {
        int end;
        for (int from = 0; from < content.length(); from = end + 1) {
            end = content.indexOf('\n', from);
            end = end < 0 ? content.length() : end;
            if (end == from || content.charAt(from) == '#') {
                continue;
            }
            String line = content.substring(from, end);
            boolean plain =
                    line.indexOf('\t') < 0
                            && line.indexOf('\r') < 0
                            && !isPadded(line)
                            && words.add(line);
            if (!plain) {
                return false;
            }
        }
        return true;
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

    /** The words up to the first blank of each phrase: what most look-ups are refused by. */
    public static Set<String> firstWords(Collection<String> phrases) {
        Set<String> first = new HashSet<>();
        for (String phrase : phrases) {
            int blank = phrase.indexOf(' ');
            first.add(blank < 0 ? phrase : phrase.substring(0, blank));
        }
        return Set.copyOf(first);
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
        Map<Object, Integer> seen = new HashMap<>();
        int number = 0;
        for (String line : (Iterable<String>) content.lines()::iterator) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            List<String> row = cells(line);
            if (row.size() != columns) {
                throw new IllegalStateException(
                        where(name, number) + row.size() + " cells, not " + columns);
            }
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                if (cell.isEmpty() && i < keys) {
                    throw new IllegalStateException(where(name, number) + "empty key");
                }
                if (!cell.isEmpty() && isPadded(cell)) {
                    throw new IllegalStateException(
                            where(name, number) + "white space around \"" + cell + "\"");
                }
            }
            Object key = keys == 1 ? row.get(0) : keys == row.size() ? row : row.subList(0, keys);
            Integer earlier = keys == 0 ? null : seen.putIfAbsent(key, number);
            if (earlier != null) {
                throw new IllegalStateException(
                        where(name, number)
                                + "\""
                                + String.join("\t", row.subList(0, keys))
                                + "\" is in line "
                                + earlier
                                + " already");
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private static List<String> cells(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            return List.of(line);
        }
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (; tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab));
            from = tab + 1;
        }
        cells.add(line.substring(from));
        return List.copyOf(cells);
    }

    /** Whether white space begins or ends a cell. */
    private static boolean isPadded(String cell) {
        return Character.isWhitespace(cell.codePointAt(0))
                || Character.isWhitespace(cell.codePointBefore(cell.length()));
    }

    private static String where(String name, int line) {
        return name + ", line " + line + ": ";
    }
}
