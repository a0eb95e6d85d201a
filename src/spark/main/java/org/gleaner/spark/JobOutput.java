package org.gleaner.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * The output directory of a job: a folder for each table, the manifest, and {@code _work} with what
 * was extracted, from which a later job goes on. The manifest is there when all else is.
 */
final class JobOutput {

    static final String MANIFEST = "manifest.json";
    static final String DOCUMENTS = "documents.jsonl";
    private static final String WORK = "_work";

    /** Another name whenever what is kept is another. */
    private static final String RUN = "run-";

    private final Path directory;
    private final FileSystem system;

    JobOutput(SparkSession spark, String named) throws IOException {
        Path given = new Path(named);
        system = given.getFileSystem(spark.sparkContext().hadoopConfiguration());
        directory = system.makeQualified(given);
    }

    Path directory() {
        return directory;
    }

    /**
     * Why it must not be written to, in words; empty when it may.
     *
     * @param resume whether the job goes on with what is there
     */
    String refusal(boolean resume, boolean overwrite) throws IOException {
        if (!system.exists(directory)) {
            return "";
        }
        if (!system.getFileStatus(directory).isDirectory()) {
            return directory + " is a file, not a directory; name another with --output";
        }
        boolean ours = system.exists(new Path(directory, WORK));
        if (system.listStatus(directory).length == 0 || overwrite || resume && ours) {
            return "";
        }
        return directory
                + " exists; "
                + (ours
                        ? "go on with it by --resume, replace it by --overwrite,"
                        : "replace what a job writes there by --overwrite,")
                + " or name another with --output";
    }

    /** Removes what vouches for an earlier run, and all that it left unless this one goes on. */
    void begin(boolean resume) throws IOException {
        system.delete(new Path(directory, MANIFEST), false);
        if (!resume) {
            system.delete(new Path(directory, WORK), true);
        }
        system.mkdirs(new Path(directory, WORK));
    }

    /** Where this job works, with a number of its own. */
    WorkFolder work() throws IOException {
        int last =
                runs().stream()
                        .mapToInt(run -> Integer.parseInt(run.getName().substring(RUN.length())))
                        .max()
                        .orElse(0);
        WorkFolder work =
                new WorkFolder(new Path(new Path(directory, WORK), RUN + (last + 1)).toString());
        system.mkdirs(work.kept());
        return work;
    }

    /** Files of what earlier jobs have extracted. */
    List<String> earlier() throws IOException {
        List<String> files = new ArrayList<>();
        for (Path run : runs()) {
            for (FileStatus file : system.listStatus(new WorkFolder(run.toString()).kept())) {
                if (!WorkFolder.isDraft(file.getPath())) {
                    files.add(file.getPath().toString());
                }
            }
        }
        return files;
    }

    private List<Path> runs() throws IOException {
        return Arrays.stream(system.listStatus(new Path(directory, WORK)))
                .filter(FileStatus::isDirectory)
                .map(FileStatus::getPath)
                .filter(path -> path.getName().startsWith(RUN))
                .toList();
    }

    /** Moves each table into its folder, in place of an earlier one. */
    void publish(WorkFolder work, Collection<Written> tasks, TableWriting writing)
            throws IOException {
        for (String table : writing.tables()) {
            Path folder = new Path(directory, table);
            system.delete(folder, true);
            system.mkdirs(folder);
            String ending = writing.ending(table);
            for (Written task : tasks) {
                if (task.rows().containsKey(table)) {
                    Path file = work.table(task.attempt(), table + ending);
                    Path place =
                            new Path(folder, String.format("part-%05d%s", task.task(), ending));
                    if (!system.rename(file, place)) {
                        throw new IOException("cannot rename " + file + " to " + place);
                    }
                }
            }
        }
    }

    /** Leaves of all work what a later job goes on from. */
    void tidy(WorkFolder work, Collection<Written> tasks) throws IOException {
        system.delete(work.tables(), true);
        Set<String> told = new HashSet<>();
        tasks.forEach(task -> told.add(task.attempt()));
        for (FileStatus file : system.listStatus(work.kept())) {
            if (!told.contains(file.getPath().getName())) {
                system.delete(file.getPath(), false);
            }
        }
        for (FileStatus other : system.listStatus(new Path(directory, WORK))) {
            if (!other.getPath().getName().equals(work.path().getName())) {
                system.delete(other.getPath(), true);
            }
        }
    }

    void manifest(byte[] json) throws IOException {
        try (OutputStream out = system.create(new Path(directory, MANIFEST), true)) {
            out.write(json);
        }
    }
}
