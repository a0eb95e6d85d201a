package org.gleaner.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The image that has no base ({@code bin/image --scratch}), as a container runs it: its files
 * alone, which cannot be written to, under a user without rights.
 */
@EnabledOnOs(OS.LINUX)
class ImageIT {

    private static final Path IMAGE =
            Path.of(System.getProperty("gleaner.distribution") + "-image.tar");

    /**
     * What a container runtime does; the arguments are the root, the shared folder, the command.
     */
    private static final String CONTAINER =
            """
            root=$1 shared=$2
            shift 2
            mount --bind "$root" "$root" && mount -o remount,ro,bind "$root" &&
                mount -t tmpfs -o mode=1777 none "$root/tmp" && mount -t proc none "$root/proc" &&
                mount --bind /dev "$root/dev" && mount --bind "$shared" "$root/work" || exit 99
            exec env -i LC_ALL=C.UTF-8 "$(PATH=$PATH:/usr/sbin:/sbin command -v chroot)" --userspec=10001:10001 "$root" "$@"
            """;

    @TempDir private static Path directory;
    private static Path root;
    private static JsonNode config;

    @BeforeAll
    static void unpack() throws Exception {
        assumeTrue(Files.exists(IMAGE), "SKIPPED: no image; bin/image --scratch makes it");
        Path layers = Files.createDirectories(directory.resolve("layers"));
        root = Files.createDirectories(directory.resolve("root"));
        tar(IMAGE, layers);
        JsonMapper mapper = new JsonMapper();
        JsonNode manifest = mapper.readTree(layers.resolve("manifest.json").toFile()).get(0);
        config = mapper.readTree(layers.resolve(manifest.get("Config").asString()).toFile());
        for (JsonNode layer : manifest.get("Layers")) {
            tar(layers.resolve(layer.asString()), root);
        }
        assumeTrue(Files.exists(root.resolve("runtime/bin/java")), "SKIPPED: the image has a base");
        for (String place : List.of("proc", "dev", "work")) {
            Files.createDirectories(root.resolve(place));
        }
    }

    private static void tar(Path archive, Path into) throws IOException, InterruptedException {
        Process tar =
                new ProcessBuilder("tar", "-xf", archive.toString(), "-C", into.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertEquals(0, tar.waitFor(), archive.toString());
    }

    @Test
    void runsUnderAUserWithoutRights() {
        JsonNode container = config.get("config");
        assertEquals("10001:10001", container.get("User").asString());
        assertTrue(container.get("ExposedPorts").has("8080/tcp"), container.toString());
        assertEquals("1970-01-01T00:00:00Z", config.get("created").asString());
    }

    /** Every format, and a page that a process of its own reads, with a root that is read-only. */
    @Test
    void doesTheMainJobWithAReadOnlyRoot() throws Exception {
        Path shared = Files.createDirectories(directory.resolve("shared"));
        Files.writeString(
                shared.resolve("a.html"), "<p>France will pay Kenya 3 million euros.</p>");
        Files.writeString(shared.resolve("b.txt"), "Norway pledged 5 million dollars to Chad.");
        Files.setAttribute(shared, "unix:uid", 10001);
        Path told = directory.resolve("told");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "unshare",
                                "--mount",
                                "sh",
                                "-c",
                                CONTAINER,
                                "container",
                                root.toString(),
                                shared.toString()));
        config.get("config").get("Entrypoint").forEach(word -> command.add(word.asString()));
        command.addAll(List.of("extract", "/work/a.html", "/work/b.txt", "-o", "/work/out"));
        command.addAll(List.of("--format", "csv,xlsx,sqlite,html"));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "ends");
        String said = Files.readString(told);
        assumeTrue(
                process.exitValue() != 99 && !said.contains("unshare failed"),
                "SKIPPED: this system lets us lay no root: " + said);
        assertEquals(0, process.exitValue(), said);
        String money = Files.readString(shared.resolve("out/money.csv"));
        assertTrue(money.contains("EUR") && money.contains("USD"), money);
    }
}
