package org.gleaner.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Makes the compiled models out of CoreNLP's published ones, at build time: Maven runs it after the
 * compiler. What is current is left as it is.
 */
public final class ModelCompiler {

    private static final String NER = "edu/stanford/nlp/models/ner/";
    private static final String THREE_CLASSES = NER + "english.all.3class.distsim.crf.ser.gz";
    private static final String FOUR_CLASSES = NER + "english.conll.4class.distsim.crf.ser.gz";

    static final CompiledModel CRF_3CLASS =
            new CompiledModel("crf-3class", 2, CrfCompiler.recognizer(THREE_CLASSES));
    static final CompiledModel CRF_4CLASS =
            new CompiledModel("crf-4class", 2, CrfCompiler.recognizer(FOUR_CLASSES));
    static final CompiledModel WORD_CLUSTERS =
            new CompiledModel("word-clusters", 2, CrfCompiler.clusters(THREE_CLASSES));
    static final CompiledModel PARSER = new CompiledModel("parser", 3, ParserModel::compile);
    static final CompiledModel TAGGER = new CompiledModel("tagger", 2, TaggerCompiler::compile);

    static final CompiledModel WORD_CASES =
            new CompiledModel("word-cases", 2, WordCases.compiler(THREE_CLASSES, FOUR_CLASSES));

    /** Every compiled model. */
    static final List<CompiledModel> MODELS =
            List.of(CRF_3CLASS, CRF_4CLASS, WORD_CLUSTERS, PARSER, TAGGER, WORD_CASES);

    private ModelCompiler() {}

    /** Takes the directory of the compiled classes and the version of CoreNLP. */
    public static void main(String... arguments) throws IOException {
        // CoreNLP lower-cases by the language of the platform
        Locale.setDefault(Locale.ROOT);
        Path classes = Path.of(arguments[0]);
        String version = arguments[1];
        boolean checked = false;
        for (CompiledModel model : MODELS) {
            if (!model.isCurrent(classes, version)) {
                if (!checked) {
                    PublishedModels.verify();
                    checked = true;
                }
                System.err.println("compiling the model " + model.name());
                model.compile(classes, version);
            }
        }
    }
}
