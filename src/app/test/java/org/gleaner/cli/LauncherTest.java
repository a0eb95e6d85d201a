package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bin/gleaner} in a project of its own, with a java and a mvn that only say how they were
 * called.
 */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String JAVA =
            """
            #!/bin/sh
            case "$1" in
                -version) echo 'openjdk version "17.0.1" 2021-10-19' >&2 ;;
                --list-modules) echo 'jdk.compiler@17.0.1' ;;
                -m) : >"$6"; printf 'jar of <%s> <%s> <%s> <%s> <%s>' "$8" "${11}" "${14}" "${17}" "${20}" >"$(dirname "$0")/jar" ;;
                -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) : >"${1#*=}" ;;
                *) for word; do echo "<$word>"; done ;;
            esac
            """;
    private static final String MVN =
            """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'Apache Maven 3.8.7'; exit; fi
            echo build >>"$(dirname "$0")/builds"
            sleep 0.3
            for word; do case $word in -Dmdep.outputFile=*) printf 'lib one.jar' >"${word#*=}" ;; esac; done
            """;

    @TempDir private Path directory;
    private Path project;
    private Path tools;

    private record Told(int status, String out, String err) {}

    @BeforeEach
    void lay() throws IOException {
        project = Files.createDirectories(directory.resolve("my project"));
        tools = Files.createDirectories(directory.resolve("tools"));
        Files.createDirectories(project.resolve("bin"));
        Files.createDirectories(project.resolve("src/app/main"));
        Files.copy(
                Path.of("bin/gleaner"),
                project.resolve("bin/gleaner"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Path source = Files.writeString(project.resolve("src/app/main/A.java"), "");
        Files.writeString(project.resolve("pom.xml"), "");
        for (Path file :
                List.of(source, project.resolve("pom.xml"), project.resolve("src/app/main"))) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(100)));
        }
        tool("java", JAVA);
        tool("mvn", MVN);
    }

    private void tool(String name, String script) throws IOException {
        Files.writeString(tools.resolve(name), script);
        assertTrue(tools.resolve(name).toFile().setExecutable(true));
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("GLEANER_JAVA_OPTS", "-Xmx1g -Dx=y");
        builder.environment().put("PATH", tools + ":" + builder.environment().get("PATH"));
        return builder.start();
    }

    private static Told end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return new Told(process.exitValue(), out, err);
    }

    private Told run(String... arguments) throws IOException, InterruptedException {
        return end(start(project.resolve("bin/gleaner"), arguments));
    }

    private long builds() throws IOException {
        return Files.exists(tools.resolve("builds"))
                ? Files.readAllLines(tools.resolve("builds")).size()
                : 0;
    }

    @Test
    void leavesWhatIsPipedInToTheProgram() throws Exception {
        tool("mvn", MVN + "cat >\"$(dirname \"$0\")/swallowed\"\n");
        Process process = start(project.resolve("bin/gleaner"), "extract", "-");
        try (OutputStream in = process.getOutputStream()) {
            in.write("{\"text\": \"Ann.\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(0, end(process).status());
        assertEquals("", Files.readString(tools.resolve("swallowed")));
    }

    @Test
    void buildsOnFirstUseAndSaysSoThenStartsAtOnce() throws Exception {
        Told first = run("extract", "a b", "*", "");
        assertEquals(0, first.status(), first.err());
        assertTrue(
                first.err().contains("first use; building. Maven downloads some 500 MB"),
                first.err());
        assertTrue(
                first.out()
                        .endsWith(
                                "<-Xmx1g>\n<-Dx=y>\n<-cp>\n<"
                                        + project
                                        + "/target/launcher/gleaner.jar:lib one.jar>\n"
                                        + "<org.gleaner.cli.Main>\n"
                                        + "<extract>\n"
                                        + "<a b>\n"
                                        + "<*>\n"
                                        + "<>\n"),
                first.out());
        assertEquals("", run("--version").err());
        assertEquals(1, builds());
    }

    @Test
    void packsTheClassesAndSharesThem() throws Exception {
        Told told = run("x");
        assertTrue(
                told.out()
                        .contains(
                                "<-XX:SharedArchiveFile="
                                        + project
                                        + "/target/launcher/classes.jsa>\n<-Xshare:auto>\n"),
                told.out());
        assertTrue(Files.exists(project.resolve("target/launcher/classes.jsa")));
        assertEquals(
                Stream.of("core", "corenlp", "tika", "app", "serve")
                        .map(module -> "<" + project + "/src/" + module + "/target/classes>")
                        .collect(Collectors.joining(" ", "jar of ", "")),
                Files.readString(tools.resolve("jar")));
    }

    @Test
    void letsUsersOverrideTheCompilersThresholds() throws Exception {
        String out = run("x").out();
        int ours = out.indexOf("<-XX:Tier4InvocationThreshold=");
        assertTrue(ours >= 0 && ours < out.indexOf("<-Dx=y>"), out);
    }

    @Test
    void worksWithoutTheArchiveOfClasses() throws Exception {
        tool("java", JAVA.replace(": >\"${1#*=}\"", "exit 1"));
        assertEquals(0, run("x").status());
        assertFalse(Files.exists(project.resolve("target/launcher/classes.jsa")));
    }

    @Test
    void keepsWhatALaterJavaHasLearned() throws Exception {
        Files.writeString(directory.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        Path learned = project.resolve("target/launcher/classes.aot");
        assertTrue(run("x").out().contains("<-XX:AOTCache=" + learned + ">\n"));
        assertTrue(Files.exists(learned));
        // an older Java in its place would not start with the option
        Files.writeString(directory.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        assertFalse(run("x").out().contains("AOTCache"));
    }

    @Test
    void buildsAfterAChangeOfSource() throws Exception {
        run();
        Files.writeString(project.resolve("src/app/main/B.java"), "");
        assertTrue(run().err().contains("the source has changed; building"));
        assertEquals("", run().err());
        assertEquals(2, builds());
    }

    @Test
    void worksThroughASymbolicLink() throws Exception {
        Path link =
                Files.createSymbolicLink(tools.resolve("gl"), Path.of("../my project/bin/gleaner"));
        Told told = end(start(link, "x"));
        assertEquals(0, told.status(), told.err());
        assertTrue(
                told.out().contains("<" + project + "/target/launcher/gleaner.jar:"), told.out());
    }

    @Test
    void buildsOnceForTwoFirstRunsAtATime() throws Exception {
        Process one = start(project.resolve("bin/gleaner"), "x");
        Process other = start(project.resolve("bin/gleaner"), "x");
        assertEquals(0, end(one).status());
        assertEquals(0, end(other).status());
        assertEquals(1, builds());
    }

    @Test
    void goesOnWhenABuilderWasKilled() throws Exception {
        Files.createDirectories(project.resolve("target/launcher/building"));
        Files.writeString(project.resolve("target/launcher/building/pid"), "99999999");
        assertEquals(0, run("x").status());
    }

    private void refuses(String message) throws Exception {
        Told told = run("x");
        assertEquals(3, told.status());
        assertTrue(told.err().contains(message), told.err());
        assertEquals("", told.out());
        assertFalse(Files.exists(project.resolve("target/launcher/building")));
    }

    @Test
    void refusesOldTools() throws Exception {
        tool("mvn", "#!/bin/sh\necho 'Apache Maven 3.6.3'\n");
        refuses("mvn is version 3.6; Apache Maven 3.8 or later is needed");
        tool("java", "#!/bin/sh\necho 'java version \"1.8.0_292\"' >&2\n");
        refuses("is Java 8; a JDK 17 or later is needed");
        tool(
                "java",
                "#!/bin/sh\n"
                    + "[ \"$1\" = -version ] && echo 'openjdk version \"21\" 2023-09-19' >&2\n");
        refuses("cannot compile (a JRE?)");
    }

    @Test
    void saysWhenTheBuildFailsAndHowToSeeMore() throws Exception {
        tool(
                "mvn",
                "#!/bin/sh\n"
                        + "[ \"$1\" = -version ] && echo 'Apache Maven 4.0.0' && exit\n"
                        + "echo '[ERROR] A.java: no'\n"
                        + "exit 1\n");
        refuses("[ERROR] A.java: no");
        refuses(
                "the build has failed, see above; to see all of it: mvn -f '"
                        + project
                        + "/pom.xml' compile");
    }
}
