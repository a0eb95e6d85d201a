package org.gleaner.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the README says of the service, as it stands there, but for the port. */
@Timeout(600)
class ServiceReadmeIT {

    private static final String START = "bin/gleaner serve";
    private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+)");

    private static List<String> commands() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("## As a service"));
        return section.substring(0, section.indexOf("\n## "))
                .lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();
    }

    @Test
    void itsCommandsAreAnswered() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "curl"))),
                "SKIPPED: no curl on this system");
        List<String> commands = commands();
        assertEquals(START, commands.get(0));
        assertTrue(commands.size() > 2, commands.toString());
        Process service =
                new ProcessBuilder("/bin/sh", "-c", "exec " + START + " --port 0").start();
        try (BufferedReader log =
                new BufferedReader(
                        new InputStreamReader(service.getErrorStream(), StandardCharsets.UTF_8))) {
            String port = "";
            String line = log.readLine();
            while (line != null && !line.contains("ready after")) {
                Matcher address = PORT.matcher(line);
                port = address.find() ? address.group(1) : port;
                line = log.readLine();
            }
            for (String command : commands.subList(1, commands.size())) {
                answered(command.replace("localhost:8080", "localhost:" + port));
            }
            service.toHandle().destroy();
            assertTrue(service.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, service.exitValue());
        } finally {
            service.destroyForcibly();
        }
    }

    private static void answered(String command) throws Exception {
        Process process =
                new ProcessBuilder("/bin/sh", "-c", command + " --silent --show-error --fail")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), command);
        assertTrue(
                told.contains("euro") || told.contains("Lukashenko") || told.contains("gleaner_"));
    }
}
