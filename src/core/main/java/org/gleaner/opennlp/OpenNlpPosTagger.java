package org.gleaner.opennlp;

import java.util.Set;
import opennlp.tools.postag.POSModel;
import org.gleaner.model.Forms;
import org.gleaner.model.Tags;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;

/**
 * Tags every token with its universal part of speech, with OpenNLP's published English model and a
 * decoder of our own that gives the same tags.
 */
public final class OpenNlpPosTagger implements Annotator {

    private static final Lazy<TagDecoder> TAGGER =
            new Lazy<>(() -> new TagDecoder(OpenNlpModels.load(OpenNlpModels.TAGS, POSModel::new)));

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.TOKENS, Layer.FORMS);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.TAGS);
    }

    @Override
    public void warmUp() {
        TAGGER.get();
    }

    @Override
    public void annotate(Annotations annotations) {
        Tokens tokens = annotations.get(Layer.TOKENS);
        Forms forms = annotations.get(Layer.FORMS);
        String[] tags = new String[tokens.size()];
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            annotations.checkDeadline();
            String[] found = TAGGER.get().tag(forms.ofSentence(sentence));
            for (int i = 0; i < found.length; i++) {
                int token = tokens.first(sentence) + i;
                tags[token] = tokens.isHandle(token) ? "PROPN" : found[i];
            }
        }
        annotations.put(Layer.TAGS, new Tags(tags));
    }
}
