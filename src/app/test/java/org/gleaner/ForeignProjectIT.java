package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gleaner.run.Version;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a library user gets: a Maven project that knows nothing but the artifacts is built without a
 * network, adds a stage with a layer of its own to the standard chain, and runs.
 */
class ForeignProjectIT {

    private static final Path PROJECT = Path.of("src/app/test/resources/foreign");
    private static final long MOST_BYTES = 110_000_000;

    @TempDir private static Path directory;

    @BeforeAll
    static void build() throws Exception {
        Path maven = maven();
        Path project = directory.resolve("foreign");
        copy(PROJECT, project);
        run(
                maven.toString(),
                "-o",
                "-q",
                "-B",
                "-f",
                project.resolve("pom.xml").toString(),
                "-Dmaven.repo.local=" + repository(),
                "-Dgleaner.version=" + Version.get(),
                "-Dmdep.outputFile=target/classpath",
                "compile",
                "dependency:build-classpath");
    }

    /** JUnit warns of links that lead out of its folder. */
    @AfterAll
    static void unlink() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    private static Path maven() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "mvn"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(
                        () -> {
                            assumeTrue(false, "SKIPPED: no mvn on the PATH");
                            return null;
                        });
    }

    /** The present local repository, seen through links, with the artifacts as if installed. */
    private static Path repository() throws IOException {
        Path repository = Files.createDirectories(directory.resolve("repository"));
        Path present = present();
        link(present, repository, "org");
        link(present.resolve("org"), Files.createDirectories(repository.resolve("org")), "gleaner");
        install(repository, Path.of("pom.xml"), "gleaner-parent", null);
        install(repository, Path.of("src/core/pom.xml"), "gleaner-core", "src/core");
        install(repository, Path.of("src/corenlp/pom.xml"), "gleaner-corenlp", "src/corenlp");
        install(repository, Path.of("src/app/pom.xml"), "gleaner", "src/app");
        return repository;
    }

    private static Path present() {
        String jar = Test.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        int end = jar.indexOf("/org/junit/");
        assumeTrue(end > 0, "SKIPPED: not built by Maven");
        return Path.of(jar.substring(0, end));
    }

    private static void link(Path from, Path to, String except) throws IOException {
        try (Stream<Path> folders = Files.list(from)) {
            for (Path folder : folders.toList()) {
                if (!folder.getFileName().toString().equals(except)) {
                    Files.createSymbolicLink(to.resolve(folder.getFileName()), folder);
                }
            }
        }
    }

    private static void install(Path repository, Path pom, String artifact, String module)
            throws IOException {
        String name = artifact + "-" + Version.get();
        Path folder =
                Files.createDirectories(
                        repository.resolve("org/gleaner").resolve(artifact).resolve(Version.get()));
        Files.copy(pom, folder.resolve(name + ".pom"));
        if (module != null) {
            Path jar = Path.of(module, "target", name + ".jar");
            assumeTrue(Files.exists(jar), "SKIPPED: no " + jar + "; run mvn verify");
            Files.copy(jar, folder.resolve(name + ".jar"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static String run(String... command) throws Exception {
        Path said = directory.resolve("said");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "takes too long");
        assertEquals(0, process.exitValue(), () -> read(said));
        return read(said);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<Path> classPath(String module) throws IOException {
        String path =
                Files.readString(directory.resolve("foreign/" + module + "/target/classpath"));
        return Stream.of(path.strip().split(File.pathSeparator)).map(Path::of).toList();
    }

    @Test
    void runsAStageOfItsOwn() throws Exception {
        List<String> path = new ArrayList<>();
        path.add(directory.resolve("foreign/chain/target/classes").toString());
        classPath("chain").forEach(jar -> path.add(jar.toString()));
        List<String> lines =
                run(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-cp",
                                String.join(File.pathSeparator, path),
                                "example.Foreign")
                        .lines()
                        .filter(line -> !line.startsWith("SLF4J"))
                        .toList();
        assertEquals(List.of("[Hear, hear!]", "pay Kenya 3 million euros by next year"), lines);
    }

    @Test
    void getsNoMoreThanTheChainNeeds() throws IOException {
        long bytes = 0;
        for (Path jar : classPath("chain")) {
            bytes += Files.size(jar);
        }
        assertTrue(bytes <= MOST_BYTES, bytes + " bytes: " + classPath("chain"));
    }

    @Test
    void theCoreComesWithoutToolsThatOthersNeed() throws IOException {
        List<String> jars =
                classPath("core").stream().map(jar -> jar.getFileName().toString()).toList();
        for (String tool : List.of("corenlp", "jackson", "picocli", "fastexcel")) {
            assertTrue(jars.stream().noneMatch(jar -> jar.contains(tool)), jars.toString());
        }
    }
}
