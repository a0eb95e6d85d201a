package org.gleaner.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.Furniture;

/**
 * Cuts every sentence into Penn Treebank tokens with CoreNLP's tokenizer, as its recognisers and
 * parser were trained to see them. What is no word of the text is in no token.
 */
public final class CoreNlpTokenizer implements Annotator {

    /**
     * {@code untokenizable=noneKeep}: every character belongs to a token, and nothing is logged.
     */
    private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";

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
        String words = Furniture.blank(text, annotations.get(Layer.FURNITURE));
        List<Sentence> sentences = annotations.get(Layer.SENTENCES);
        int[] start = new int[text.length() / 4 + 16];
        int[] end = new int[start.length];
        int[] first = new int[sentences.size() + 1];
        int count = 0;
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            annotations.checkDeadline();
            first[sentence] = count;
            Span span = sentences.get(sentence).span();
            PTBTokenizer<CoreLabel> tokenizer =
                    new PTBTokenizer<>(
                            new StringReader(span.in(words)), new CoreLabelTokenFactory(), OPTIONS);
            while (tokenizer.hasNext()) {
                CoreLabel token = tokenizer.next();
                if (token.endPosition() <= token.beginPosition()) {
                    continue;
                }
                if (count == start.length) {
                    start = Arrays.copyOf(start, count * 2);
                    end = Arrays.copyOf(end, count * 2);
                }
                start[count] = span.start() + token.beginPosition();
                end[count] = span.start() + token.endPosition();
                count++;
            }
        }
        first[sentences.size()] = count;
        annotations.put(
                Layer.TOKENS,
                new Tokens(text, Arrays.copyOf(start, count), Arrays.copyOf(end, count), first));
    }
}
