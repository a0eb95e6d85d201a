package org.gleaner.spark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gleaner.model.Document;
import org.gleaner.model.Skipped;
import org.gleaner.pipeline.Configuration;
import org.gleaner.render.Json;
import org.gleaner.run.Counts;
import org.gleaner.run.Version;

/**
 * What a job did, as the {@code manifest.json} of {@code gleaner extract} has it.
 *
 * @param rows of each table
 * @param resumed how many of the done come from an earlier run
 */
record JobManifest(
        Instant started,
        String spark,
        String format,
        Settings settings,
        Map<String, String> models,
        int partitions,
        Counts counts,
        long resumed,
        Map<String, Long> rows,
        List<Skipped> skipped,
        List<String> warnings) {

    byte[] json() {
        Instant ended = Instant.now();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Json json = Json.indented(bytes)) {
            json.open();
            json.field("version", Version.get());
            json.field("spark", spark);
            json.field("java", Runtime.version());
            json.field("started", started);
            json.field("ended", ended);
            json.field("seconds", Duration.between(started, ended).toMillis() / 1e3);
            json.number("partitions", partitions);
            configuration(json, settings.configuration());
            json.number("inputs", counts.inputs());
            json.number("done", counts.done());
            json.number("failed", counts.failed());
            json.number("skipped", counts.skipped());
            json.number("resumed", resumed);
            json.array(
                    "skipped_files",
                    skipped,
                    other -> {
                        json.field("path", other.path());
                        json.field("kind", other.kind());
                        json.field("reason", other.reason());
                    });
            json.strings("warnings", warnings);
            json.array(
                    "models",
                    List.copyOf(models.entrySet()),
                    model -> {
                        json.field("name", model.getKey());
                        json.field("sha256", model.getValue());
                    });
            json.array(
                    "tables",
                    List.copyOf(rows.entrySet()),
                    table -> {
                        json.field("name", table.getKey());
                        json.number("rows", table.getValue());
                    });
            json.end();
        }
        return bytes.toByteArray();
    }

    private void configuration(Json json, Configuration configuration) {
        json.open("configuration");
        json.field("format", format);
        json.field("min_confidence", configuration.minConfidence());
        json.field("currency", configuration.currency());
        json.field("deadline", settings.deadlineSeconds() == 0 ? null : settings.deadlineSeconds());
        json.field("overrides_sha256", checksum(configuration.overrides()));
        json.field("gazetteer_sha256", checksum(configuration.gazetteer()));
        json.field("calibration_sha256", checksum(configuration.calibration()));
        json.field("rules_sha256", checksum(configuration.rules()));
        json.end();
    }

    private static String checksum(String content) {
        return content.isEmpty() ? null : Document.sha256(content.getBytes(StandardCharsets.UTF_8));
    }
}
