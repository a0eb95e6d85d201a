package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.output.FormatOptions;
import org.gleaner.pipeline.Configuration;
import org.gleaner.run.Deadline;
import org.gleaner.run.FileRun;
import org.gleaner.run.OutputException;
import org.gleaner.run.Progress;
import org.gleaner.run.RunOptions;
import org.gleaner.run.Summary;
import org.gleaner.testing.disk.FaultyDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every step of a run at the disk fails in turn, once and for good: the run says so and ends, or
 * has done all; what is under a final name is whole; and --resume brings what an undisturbed run
 * brings. SQLite writes by itself: of its file, only the steps around it are seen here.
 */
class FaultyDiskIT {

    private static final String FOREIGN = "notes.txt";
    private static final String MANIFEST = "manifest.json";

    @TempDir private Path directory;
    private Path in;
    private int rooms;

    @BeforeEach
    void lay() throws IOException {
        in = Files.createDirectories(directory.resolve("in"));
        for (int i = 0; i < 4; i++) {
            Files.writeString(in.resolve(i + ".txt"), "Ann met Bob and paid $" + i + " to Carl");
        }
        Files.writeString(in.resolve("5.txt"), "THROW");
        Files.writeString(in.resolve("6.png"), "no document");
    }

    private Summary run(Path output, boolean resume, String formats) throws Exception {
        RunOptions options =
                new RunOptions(
                        output,
                        List.of(formats.split(",")),
                        FormatOptions.STANDARD,
                        1,
                        Configuration.standard(),
                        Deadline.standard(),
                        false,
                        resume,
                        false,
                        () -> false);
        try (Inputs inputs =
                Inputs.of(List.of(in.toString()), directory.resolve("none"), Metadata.none())) {
            return new FileRun(options, FakeChain.of(Configuration.standard()), Progress.NONE)
                    .run(inputs);
        }
    }

    /** A directory with a file of the user and the result of an earlier run, of other documents. */
    private Path room(Map<String, byte[]> earlier) throws IOException {
        Path room = Files.createDirectory(directory.resolve("room" + rooms++));
        for (Map.Entry<String, byte[]> file : earlier.entrySet()) {
            Files.write(room.resolve(file.getKey()), file.getValue());
        }
        return room;
    }

    private static Map<String, byte[]> files(Path room) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(room)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "xlsx", "sqlite", "parquet", "html"})
    void whicheverStepFailsTheRunIsWholeOrSaysThatItIsNot(String format) throws Exception {
        Path first = room(Map.of(FOREIGN, "mine".getBytes(StandardCharsets.UTF_8)));
        run(first, false, format + ",jsonl");
        Map<String, byte[]> earlier = files(first);
        Files.writeString(in.resolve("4.txt"), "Dan owes $7");
        FaultyDisk sound = FaultyDisk.sound();
        Path undisturbed = room(earlier);
        run(sound.path(undisturbed), false, format);
        Map<String, byte[]> wanted = files(undisturbed);
        int steps = sound.steps().size();
        assertTrue(steps > 30, steps + " steps");
        List<String> faults = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            String which = "step " + step + ", " + sound.steps().get(step);
            for (FaultyDisk disk :
                    List.of(FaultyDisk.failingOnce(step), FaultyDisk.failingFrom(step))) {
                try {
                    holds(which, disk, earlier, wanted, format);
                } catch (AssertionError | OutputException e) {
                    faults.add(e.getMessage());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private void holds(
            String which,
            FaultyDisk disk,
            Map<String, byte[]> earlier,
            Map<String, byte[]> wanted,
            String format)
            throws Exception {
        Path room = room(earlier);
        Optional<String> failure = Optional.empty();
        try {
            assertEquals(Summary.End.COMPLETE, run(disk.path(room), false, format).end(), which);
        } catch (OutputException e) {
            failure = Optional.of(e.getMessage());
        }
        Map<String, byte[]> left = files(room);
        if (failure.isPresent()) {
            assertEquals(
                    "cannot write to "
                            + room
                            + ": "
                            + FaultyDisk.REASON
                            + "; make room or rights there, or name another directory with -o",
                    failure.get(),
                    which);
            assertWhole(which, left, earlier, wanted);
        } else {
            assertSame(which, wanted, left);
        }
        assertEquals(0, disk.open(), which + ": files stay open");
        assertArrayEquals(earlier.get(FOREIGN), left.get(FOREIGN), which);
        run(room, true, format);
        assertSame(which + ", resumed", wanted, files(room));
        try (Stream<Path> all = Files.list(room)) {
            assertEquals(wanted.size(), all.count(), which + ": something is left over");
        }
    }

    /** A set with its manifest is complete; without one, each file is an old or a new one. */
    private static void assertWhole(
            String which,
            Map<String, byte[]> left,
            Map<String, byte[]> earlier,
            Map<String, byte[]> wanted) {
        boolean old = Arrays.equals(left.get(MANIFEST), earlier.get(MANIFEST));
        for (Map.Entry<String, byte[]> file : left.entrySet()) {
            String name = file.getKey();
            if (!name.startsWith(".") && !name.equals(MANIFEST)) {
                boolean asBefore = Arrays.equals(file.getValue(), earlier.get(name));
                boolean isNew = Arrays.equals(file.getValue(), wanted.get(name));
                assertTrue(asBefore || isNew, which + ": " + name + " is not whole");
                if (left.containsKey(MANIFEST)) {
                    assertTrue(old ? asBefore : isNew, which + ": " + name + " of another run");
                }
            }
        }
        if (left.containsKey(MANIFEST)) {
            Set<String> names = new TreeSet<>((old ? earlier : wanted).keySet());
            names.remove(".gleaner-journal");
            assertTrue(left.keySet().containsAll(names), which + ": a set of " + left.keySet());
        }
    }

    private static void assertSame(
            String which, Map<String, byte[]> wanted, Map<String, byte[]> found) {
        assertEquals(wanted.keySet(), found.keySet(), which);
        for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
            if (!file.getKey().equals(MANIFEST)) {
                assertArrayEquals(
                        file.getValue(), found.get(file.getKey()), which + ": " + file.getKey());
            }
        }
    }
}
