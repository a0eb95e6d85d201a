package org.gleaner.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Tokens;

/** Our token columns as CoreNLP wants them. */
final class CoreLabels {

    private CoreLabels() {}

    /**
     * The tokens of a sentence, each with its word alone; quotation marks, dashes and letters in
     * the plain shape that the models know.
     */
    static List<CoreLabel> of(Tokens tokens, int sentence) {
        List<CoreLabel> labels = new ArrayList<>(tokens.last(sentence) - tokens.first(sentence));
        for (int token = tokens.first(sentence); token < tokens.last(sentence); token++) {
            CoreLabel label = new CoreLabel(8);
            String word = PlainLetters.of(PlainWords.of(tokens.word(token)));
            label.setWord(word);
            label.setValue(word);
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        return labels;
    }
}
