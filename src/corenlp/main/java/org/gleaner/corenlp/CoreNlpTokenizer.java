package org.gleaner.corenlp;

import java.util.List;
import java.util.Set;
import org.gleaner.model.Sentence;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.Furniture;

/**
 * Cuts every sentence into Penn Treebank tokens with CoreNLP's tokenizer, as its recognisers and
 * parser were trained to see them: "Ren&eacute;" is one word. What is no word of the text is in no
 * token.
 */
public final class CoreNlpTokenizer implements Annotator {

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.SENTENCES, Layer.FURNITURE);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.TOKENS);
    }

    @Override
    public void annotate(Annotations annotations) {
        String text = annotations.text();
        String words = SpoiltLetters.mask(Furniture.blank(text, annotations.get(Layer.FURNITURE)));
        List<Sentence> sentences = annotations.get(Layer.SENTENCES);
        TokenCutter cutter = new TokenCutter(words);
        int[] first = new int[sentences.size() + 1];
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            annotations.checkDeadline();
            first[sentence] = cutter.count();
            cutter.cut(sentences.get(sentence).span());
        }
        first[sentences.size()] = cutter.count();
        annotations.put(Layer.TOKENS, new Tokens(text, cutter.starts(), cutter.ends(), first));
    }
}
