package org.gleaner.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/**
 * Stanford CoreNLP's own extraction chain, up to relations, with the faster of its coreference
 * models that do well.
 */
final class CoreNlpChain implements Peer {

    private final StanfordCoreNLP chain;

    CoreNlpChain() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,kbp");
        properties.setProperty("coref.algorithm", "statistical");
        chain = new StanfordCoreNLP(properties);
    }

    @Override
    public int read(String text) {
        Annotation annotation = new Annotation(text);
        chain.annotate(annotation);
        return annotation.get(CoreAnnotations.MentionsAnnotation.class).size();
    }
}
