package org.gleaner.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gleaner.model.Document;
import org.gleaner.model.Skipped;
import org.gleaner.pipeline.StageStatistics;
import org.gleaner.render.Json;
import org.gleaner.render.Rates;

/**
 * {@code manifest.json}: what was run on what, what became of it, and which files were written,
 * with their checksums. The only file that holds clocks.
 */
final class Manifest {

    static final String FILE = "manifest.json";

    private Manifest() {}

    /**
     * @param file beside the files that the run has written
     * @param written their names
     */
    static void write(
            Path file,
            RunOptions options,
            Map<String, String> models,
            Summary summary,
            List<Skipped> skipped,
            List<StageStatistics> stages,
            long tokens,
            Instant started,
            List<String> written)
            throws IOException {
        Instant ended = Instant.now();
        Counts counts = summary.counts();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Json json = Json.indented(bytes)) {
            json.open();
            json.field("version", Version.get());
            json.field("started", started);
            json.field("ended", ended);
            json.field("seconds", seconds(Duration.between(started, ended).toNanos()));
            json.field("threads", options.threads());
            json.field("java", Runtime.version());
            json.open("configuration");
            json.strings("format", options.formats());
            json.field("excel", options.writing().excel());
            json.field("delimiter", options.writing().delimiter());
            json.strings("jsonl_fields", options.writing().jsonFields());
            json.field("min_confidence", options.configuration().minConfidence());
            json.field("base", options.writing().rates().map(Rates::base));
            json.field("currency", options.configuration().currency());
            json.field("deadline", options.deadline().fixed().map(Duration::toSeconds));
            json.field("overrides_sha256", checksum(options.configuration().overrides()));
            json.field("gazetteer_sha256", checksum(options.configuration().gazetteer()));
            json.field("calibration_sha256", checksum(options.configuration().calibration()));
            json.field("rules_sha256", checksum(options.configuration().rules()));
            json.end();
            json.field("inputs", counts.inputs());
            json.field("done", counts.done());
            json.field("failed", counts.failed());
            json.field("skipped", counts.skipped());
            json.field("resumed", summary.resumed());
            json.array(
                    "skipped_files",
                    skipped,
                    other -> {
                        json.field("path", other.path());
                        json.field("kind", other.kind());
                        json.field("reason", other.reason());
                    });
            json.strings("warnings", summary.warnings());
            json.field("tokens", tokens);
            json.field("peak_memory_bytes", PeakMemory.bytes());
            json.array(
                    "stages",
                    stages,
                    stage -> {
                        json.field("stage", stage.stage());
                        json.field("seconds", seconds(stage.nanos()));
                        json.field("sentences", stage.sentences());
                        json.field("of", stage.of());
                    });
            json.array(
                    "models",
                    List.copyOf(models.entrySet()),
                    model -> {
                        json.field("name", model.getKey());
                        json.field("sha256", model.getValue());
                    });
            json.array(
                    "files",
                    written,
                    name -> {
                        json.field("name", name);
                        json.field("sha256", FileRecord.checksum(file.resolveSibling(name)));
                    });
            json.field(FileRecord.SEAL, FileRecord.UNSEALED);
            json.end();
        }
        Files.writeString(
                file,
                FileRecord.sealed(bytes.toString(StandardCharsets.ISO_8859_1)),
                StandardCharsets.ISO_8859_1);
    }

    private static double seconds(long nanos) {
        return Math.round(nanos / 1e6) / 1e3;
    }

    private static String checksum(String content) {
        return content.isEmpty() ? null : Document.sha256(content.getBytes(StandardCharsets.UTF_8));
    }
}
