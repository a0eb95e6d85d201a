package org.gleaner.extern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the machine that a test needs; without them it is skipped, and says so. */
final class Tool {

    /** Where {@code .ci/run} installs the modules that the system has not. */
    private static final String OWN_PYTHON = "target/python/bin/python";

    private Tool() {}

    static Optional<Path> find(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Path need(String name) {
        Optional<Path> found = find(name);
        assumeTrue(found.isPresent(), "SKIPPED: no " + name + " on this machine");
        return found.get();
    }

    /** A Python that has the module. */
    static Path python(String module) {
        for (String name : List.of("python3", "/usr/bin/python3", OWN_PYTHON)) {
            Optional<Path> python =
                    name.contains("/")
                            ? Optional.of(Path.of(name)).filter(Files::isExecutable)
                            : find(name);
            if (python.isPresent()
                    && status(Path.of("."), python.get().toString(), "-c", "import " + module)
                            == 0) {
                return python.get();
            }
        }
        assumeTrue(false, "SKIPPED: no Python with the module " + module + " on this machine");
        throw new AssertionError();
    }

    private static int status(Path directory, String... command) {
        try {
            return new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** What a command that has to end well writes to stdout. */
    static String run(Path directory, Object... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        Process process =
                new ProcessBuilder(Stream.of(command).map(Object::toString).toList())
                        .directory(directory.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        process.getOutputStream().close();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), "ends");
        assertEquals(0, process.exitValue(), List.of(command) + "\n" + Files.readString(err));
        return Files.readString(out);
    }

    static Path gleaner() {
        return Path.of("bin/gleaner").toAbsolutePath();
    }
}
