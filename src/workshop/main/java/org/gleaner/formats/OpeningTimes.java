package org.gleaner.formats;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gleaner.Gleaner;
import org.gleaner.model.Document;
import org.gleaner.tika.ReaderOptions;
import org.gleaner.tika.TikaReader;
import org.gleaner.tika.UnreadableFileException;

/**
 * The processor time that it takes to open a file of each format, beside that of extracting the
 * same text, both warm. A program: its argument is a folder with a folder for each format, and the
 * texts in one called {@code plain}, as {@code bin/formats} makes them.
 */
public final class OpeningTimes {

    private static final int WARM_UP = 10;
    private static final int PASSES = 20;
    private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

    private OpeningTimes() {}

    /** What is done with one file. */
    private interface Task {
        void run(Path file) throws IOException, UnreadableFileException;
    }

    public static void main(String[] arguments) throws IOException {
        Path room = Path.of(arguments[0]);
        Gleaner gleaner = Gleaner.standard();
        Task extracting =
                file ->
                        gleaner.extract(
                                Document.of(file.getFileName().toString(), Files.readString(file)));
        double extracted = milliseconds(room.resolve("plain"), extracting);
        System.out.printf(Locale.ROOT, "| (extracting the text) | %.1f | |%n", extracted);
        for (Path folder : list(room)) {
            Task opening =
                    file ->
                            TikaReader.read(
                                    file, file.getFileName().toString(), ReaderOptions.STANDARD);
            double opened = milliseconds(folder, opening);
            if (opened >= 0) {
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.1f | %.0f |%n",
                        folder.getFileName(),
                        opened,
                        100 * opened / extracted);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Of a file, on the average; below 0 where the files are none that Tika opens. */
    private static double milliseconds(Path folder, Task task) throws IOException {
        List<Path> files = list(folder);
        try {
            for (int pass = 0; pass < WARM_UP; pass++) {
                for (Path file : files) {
                    task.run(file);
                }
            }
            long from = TIME.getCurrentThreadCpuTime();
            for (int pass = 0; pass < PASSES; pass++) {
                for (Path file : files) {
                    task.run(file);
                }
            }
            return (TIME.getCurrentThreadCpuTime() - from) / 1e6 / PASSES / files.size();
        } catch (UnreadableFileException e) {
            return -1;
        }
    }
}
