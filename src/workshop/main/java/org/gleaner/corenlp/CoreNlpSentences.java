package org.gleaner.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;

/** Where CoreNLP's own splitter, with its usual settings, ends the sentences of a text. */
public final class CoreNlpSentences {

    private CoreNlpSentences() {}

    /** One past the last character of each sentence. */
    public static Set<Integer> ends(String text) {
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(
                        new StringReader(text), new CoreLabelTokenFactory(), "invertible=true");
        Set<Integer> ends = new TreeSet<>();
        new WordToSentenceProcessor<CoreLabel>()
                .process(tokenizer.tokenize())
                .forEach(sentence -> ends.add(sentence.get(sentence.size() - 1).endPosition()));
        return ends;
    }
}
