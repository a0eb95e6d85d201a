package org.gleaner.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the compiled models out of CoreNLP's published ones, at build time: Maven runs it after the compiler. What is current is left as it is.
 */
public final class ModelCompiler {

    /** Every compiled model, a line each. */
    static final List<CompiledModel> MODELS = List.of();

    private ModelCompiler() {
    }

    /** Takes the directory of the compiled classes and the version of CoreNLP. */
    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        String version = arguments[1];
        for (CompiledModel model : MODELS) {
            if (!model.isCurrent(classes, version)) {
                System.err.println("compiling the model " + model.name());
                model.compile(classes, version);
            }
        }
    }
}
