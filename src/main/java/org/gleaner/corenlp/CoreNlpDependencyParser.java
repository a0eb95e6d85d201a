package org.gleaner.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.gleaner.model.Parse;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;

/**
 * Parses the candidate sentences into the trees that CoreNLP's neural dependency parser would give, over tags of CoreNLP's own tagger,
 * which the parser was trained on. Sentences of more than {@value #LONGEST} tokens are tables and lists; they have no tree.
 */
public final class CoreNlpDependencyParser implements Annotator {

    private static final int LONGEST = 150;

    private static final Lazy<MaxentTagger> TAGGER = new Lazy<>(() ->
            new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger", new Properties(), false));
    private static final Lazy<ParserNetwork> NETWORK = new Lazy<>(() -> ModelCompiler.PARSER.load(ParserNetwork::new));

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.TOKENS, Layer.CANDIDATES);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.PARSE);
    }

    @Override
    public void warmUp() {
        TAGGER.get();
        NETWORK.get();
    }

    @Override
    public void annotate(Annotations annotations) {
        Tokens tokens = annotations.get(Layer.TOKENS);
        BitSet wanted = annotations.get(Layer.CANDIDATES).all();
        Map<Integer, Parse.Tree> trees = new TreeMap<>();
        TransitionParser parser = new TransitionParser(NETWORK.get());
        for (int sentence = wanted.nextSetBit(0); sentence >= 0; sentence = wanted.nextSetBit(sentence + 1)) {
            annotations.checkDeadline();
            int size = tokens.last(sentence) - tokens.first(sentence);
            if (size > 0 && size <= LONGEST) {
                trees.put(sentence, parse(parser, tokens, sentence));
            }
        }
        annotations.lookedAt(trees.size());
        annotations.put(Layer.PARSE, new Parse(trees));
    }

    private static Parse.Tree parse(TransitionParser parser, Tokens tokens, int sentence) {
        List<CoreLabel> labels = CoreLabels.of(tokens, sentence);
        int size = labels.size();
        String[] word = new String[size];
        String[] tag = new String[size];
        String[] lemma = new String[size];
        Morphology morphology = new Morphology();
        List<TaggedWord> tagged = TAGGER.get().tagSentence(labels);
        for (int i = 0; i < size; i++) {
            tag[i] = tagged.get(i).tag();
            word[i] = labels.get(i).word();
            lemma[i] = morphology.lemma(word[i], tag[i]).toLowerCase(Locale.ROOT);
        }
        String[] relation = new String[size];
        int[] head = parser.parse(word, tag, relation);
        return new Parse.Tree(tokens.first(sentence), head, relation, tag, lemma);
    }
}
