package org.gleaner.run;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;

/** What results depend on besides the documents: the program, configuration, models and stages. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * The same for two runs exactly when a document comes to the same in both.
     *
     * @param models as {@link Models#checksums}
     */
    public static String of(
            Configuration configuration, Map<String, String> models, Pipeline pipeline) {
        String all =
                Models.program()
                        + '\n'
                        + configuration
                        + '\n'
                        + models
                        + '\n'
                        + pipeline.stages().stream().map(Annotator::name).toList();
        return Document.sha256(all.getBytes(StandardCharsets.UTF_8));
    }
}
