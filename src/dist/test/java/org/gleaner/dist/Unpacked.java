package org.gleaner.dist;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A download unpacked into an empty directory, and a machine around it that has a few tools and
 * neither Maven nor the checkout.
 */
final class Unpacked {

    private static final List<String> TOOLS =
            List.of("sh", "cat", "dirname", "getconf", "head", "mv", "readlink", "rm", "sed");

    private static final Path CHECKOUT = Path.of("").toAbsolutePath();

    /** The folder with bin, lib, docs ... */
    final Path home;

    private final Path work;
    private final Path path;
    private final List<String> hidden = new ArrayList<>();

    record Told(int status, String out, String err) {}

    /**
     * @param archive a tar.gz, which keeps who may run what
     * @param java whether the machine has one
     */
    Unpacked(Path archive, Path directory, boolean java) throws IOException, InterruptedException {
        work = Files.createDirectories(directory.resolve("work"));
        path = tools(directory.resolve("path"), java);
        Process tar =
                new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", work.toString())
                        .inheritIO()
                        .start();
        assertTrue(tar.waitFor() == 0, "tar unpacks " + archive);
        try (Stream<Path> folders = Files.list(work)) {
            home = folders.findFirst().orElseThrow();
        }
        hide();
    }

    private Unpacked(Unpacked other, Path path) {
        home = other.home;
        work = other.work;
        this.path = path;
        hidden.addAll(other.hidden);
    }

    /** The same on a machine that has no Java. */
    Unpacked withoutJava() throws IOException {
        return new Unpacked(this, tools(work.resolveSibling("bare"), false));
    }

    private static Path tools(Path path, boolean java) throws IOException {
        Files.createDirectories(path);
        for (String tool : TOOLS) {
            call(path.resolve(tool), find(tool));
        }
        if (java) {
            call(path.resolve("java"), Path.of(System.getProperty("java.home"), "bin/java"));
        }
        return path;
    }

    /** No link, of which JUnit warns when it clears up. */
    private static void call(Path from, Path tool) throws IOException {
        Files.writeString(from, "#!/bin/sh\nexec '" + tool + "' \"$@\"\n");
        assertTrue(from.toFile().setExecutable(true));
    }

    private static Path find(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + tool + " on this machine"));
    }

    /** Where the system lets us, an empty folder lies over the checkout and Maven's repository. */
    private void hide() throws IOException, InterruptedException {
        String repository = Path.of(System.getProperty("user.home"), ".m2").toString();
        List<String> prefix =
                List.of(
                        "unshare",
                        "--mount",
                        "sh",
                        "-c",
                        "for each in '"
                                + CHECKOUT
                                + "' '"
                                + repository
                                + "'; do [ ! -d \"$each\" ] || mount -t tmpfs none \"$each\" ||"
                                + " exit 1; done; exec env -i \"$@\"",
                        "hidden");
        if (work.startsWith(CHECKOUT) || CHECKOUT.startsWith(work)) {
            return;
        }
        try {
            List<String> trial = new ArrayList<>(prefix);
            trial.add("true");
            Process tried =
                    new ProcessBuilder(trial)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (tried.waitFor() == 0) {
                hidden.addAll(prefix);
                return;
            }
        } catch (IOException e) {
            // as below
        }
        System.out.println("SKIPPED: hiding the checkout, which this system does not let us do");
    }

    /** The command, run from where it was unpacked. */
    ProcessBuilder command(Object... arguments) {
        List<String> words = new ArrayList<>(hidden);
        Map<String, String> environment =
                Map.of(
                        "PATH",
                        path.toString(),
                        "HOME",
                        work.toString(),
                        "GLEANER_JAVA_OPTS",
                        "-Xmx2g");
        if (!hidden.isEmpty()) {
            environment.forEach((name, value) -> words.add(name + "=" + value));
        }
        words.add(home.resolve("bin/gleaner").toString());
        Stream.of(arguments).map(Object::toString).forEach(words::add);
        ProcessBuilder builder = new ProcessBuilder(words).directory(home.toFile());
        if (hidden.isEmpty()) {
            builder.environment().clear();
            builder.environment().putAll(environment);
        }
        return builder;
    }

    Told run(String in, Object... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(work, "out", null);
        Path err = Files.createTempFile(work, "err", null);
        Process process =
                command(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(in.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "ends");
        return new Told(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
