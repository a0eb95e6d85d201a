package org.gleaner.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.gleaner.input.InputException;
import org.gleaner.input.NamedFile;
import org.gleaner.model.Skipped;

/**
 * What lies under the INPUTs, found by the driver: files that hold documents, tables of documents,
 * and what is neither. Files of an INPUT are in the order of their paths below it, as {@code
 * gleaner extract} has them.
 */
final class CorpusListing {

    private static final String PARQUET = ".parquet";

    /** A frame whose rows are documents: a Parquet file or directory, or a registered table. */
    record Tabular(int input, String name, boolean registered) {}

    private final SparkSession spark;
    private final Path output;
    private final List<String> inputs;
    private final List<CorpusFile> files = new ArrayList<>();
    private final List<Tabular> tables = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final BitSet directories = new BitSet();

    private CorpusListing(SparkSession spark, List<String> inputs, Path output) {
        this.spark = spark;
        this.inputs = inputs;
        this.output = output;
    }

    /**
     * @param output is never read
     * @throws InputException when an INPUT does not exist
     */
    static CorpusListing of(SparkSession spark, List<String> inputs, Path output)
            throws InputException, IOException {
        CorpusListing listing = new CorpusListing(spark, inputs, output);
        for (int i = 0; i < inputs.size(); i++) {
            listing.add(i);
        }
        listing.settleIds();
        return listing;
    }

    List<CorpusFile> files() {
        return files;
    }

    List<Tabular> tables() {
        return tables;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    private void add(int input) throws InputException, IOException {
        String name = inputs.get(input);
        Path given = path(name);
        FileSystem system = system(given, name);
        Path place = given == null ? null : system.makeQualified(given);
        if (place == null || !system.exists(place)) {
            if (!isTable(name)) {
                throw new InputException(
                        "no such file, directory or table: " + name + "; check the path");
            }
            tables.add(new Tabular(input, name, true));
        } else if (isParquet(system, place)) {
            tables.add(new Tabular(input, place.toString(), false));
        } else if (system.getFileStatus(place).isDirectory()) {
            directories.set(input);
            int first = files.size();
            walk(input, system, place, "");
            files.subList(first, files.size()).sort(Comparator.comparing(CorpusFile::below));
        } else {
            file(input, system.getFileStatus(place), place.getName());
        }
    }

    private static Path path(String name) {
        try {
            return new Path(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private FileSystem system(Path path, String name) throws InputException {
        try {
            return path == null
                    ? null
                    : path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        } catch (IOException e) {
            throw new InputException(
                    name + " cannot be reached (" + e.getMessage() + "); check its scheme and host",
                    e);
        }
    }

    private boolean isTable(String name) {
        try {
            return spark.catalog().tableExists(name);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean isParquet(FileSystem system, Path place) throws IOException {
        if (place.getName().toLowerCase(Locale.ROOT).endsWith(PARQUET)) {
            return true;
        }
        return system.getFileStatus(place).isDirectory()
                && Arrays.stream(system.listStatus(place))
                        .anyMatch(child -> child.getPath().getName().endsWith(PARQUET));
    }

    private void walk(int input, FileSystem system, Path folder, String below) throws IOException {
        if (folder.equals(output)) {
            return;
        }
        for (FileStatus child : children(system, folder)) {
            String name = child.getPath().getName();
            String there = below.isEmpty() ? name : below + "/" + name;
            if (name.startsWith(".")) {
                skip(input, there, "hidden", "hidden");
            } else if (child.isDirectory()) {
                walk(input, system, child.getPath(), there);
            } else {
                file(input, child, there);
            }
        }
    }

    private static FileStatus[] children(FileSystem system, Path folder) throws IOException {
        try {
            return system.listStatus(folder);
        } catch (FileNotFoundException e) {
            return new FileStatus[0];
        }
    }

    private void file(int input, FileStatus status, String below) {
        if (NamedFile.isRead(below)) {
            files.add(
                    new CorpusFile(
                            files.size(),
                            input,
                            status.getPath().toUri().toString(),
                            name(input, below),
                            below,
                            below,
                            status.getLen(),
                            false));
        } else {
            int dot = below.lastIndexOf('.');
            boolean bare = dot <= below.lastIndexOf('/') + 1 || dot == below.length() - 1;
            skip(
                    input,
                    below,
                    bare ? "none" : below.substring(dot + 1).toLowerCase(Locale.ROOT),
                    "no format that the job reads (docs/scale.md)");
        }
    }

    private void skip(int input, String below, String kind, String reason) {
        skipped.add(new Skipped(name(input, below), kind, reason));
    }

    /** "corpus/a/b.txt" */
    private String name(int input, String below) {
        String named = trimmed(inputs.get(input));
        if (!directories.get(input)) {
            return named;
        }
        return named.equals(".")
                ? below
                : named.endsWith("/") ? named + below : named + "/" + below;
    }

    private static String trimmed(String name) {
        String trimmed = name.startsWith("./") ? name.substring(2) : name;
        while (trimmed.length() > 1 && trimmed.endsWith("/")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        return trimmed.isEmpty() ? "." : trimmed;
    }

    /** Where two INPUTs share a path, all that lies below either has the INPUT's name in front. */
    private void settleIds() {
        BitSet named = new BitSet();
        for (boolean changed = inputs.size() > 1; changed; ) {
            changed = false;
            Map<String, Integer> owners = new HashMap<>();
            for (CorpusFile file : files) {
                Integer owner = owners.putIfAbsent(id(file, named), file.input());
                if (owner != null && owner != file.input()) {
                    changed |= !named.get(owner) || !named.get(file.input());
                    named.set(owner);
                    named.set(file.input());
                }
            }
        }
        files.replaceAll(file -> file.withId(id(file, named)));
    }

    private static String id(CorpusFile file, BitSet named) {
        return named.get(file.input()) ? file.path() : file.below();
    }
}
