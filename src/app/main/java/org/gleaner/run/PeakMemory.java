package org.gleaner.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The most memory that this process has held at once, heap and all, as the system counts it. */
final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private PeakMemory() {}

    /**
     * In bytes; empty on a system that does not say (only Linux does, in {@code
     * /proc/self/status}).
     */
    static Optional<Long> bytes() {
        if (!Files.isReadable(STATUS)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .findFirst()
                    .map(
                            line ->
                                    Long.parseLong(
                                                    line.substring(PEAK.length())
                                                            .replace("kB", "")
                                                            .strip())
                                            * 1024);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
