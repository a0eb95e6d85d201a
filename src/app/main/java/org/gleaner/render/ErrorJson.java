package org.gleaner.render;

import java.io.ByteArrayOutputStream;
import org.gleaner.pipeline.Outcome;

/** The JSON form of a document that failed. */
public final class ErrorJson {

    private ErrorJson() {}

    /** One JSON object in UTF-8, without a line end. */
    public static byte[] bytes(Outcome.Failed failure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Json json = new Json(bytes)) {
            json.open();
            json.field("id", failure.id());
            json.open("error");
            json.field("stage", failure.stage());
            json.field("kind", failure.kind().label());
            json.field("message", failure.message());
            json.end();
            json.end();
        }
        return bytes.toByteArray();
    }
}
