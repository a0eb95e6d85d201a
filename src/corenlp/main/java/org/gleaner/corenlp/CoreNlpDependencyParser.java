package org.gleaner.corenlp;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gleaner.model.Parse;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.text.Dateline;

/**
 * Parses the candidate sentences into the trees that CoreNLP's neural dependency parser would give,
 * over the tags that its tagger would, on which the parser was trained; both by decoders of our own
 * over the published weights. Sentences of more than {@value #LONGEST} tokens are tables and lists;
 * they have no tree.
 */
public final class CoreNlpDependencyParser implements Annotator {

    private static final int LONGEST = 150;

    private static final Lazy<MaxentTags> TAGS =
            new Lazy<>(() -> ModelCompiler.TAGGER.load(MaxentTags::new));
    private static final Lazy<ParserNetwork> NETWORK =
            new Lazy<>(() -> ModelCompiler.PARSER.load(ParserNetwork::new));
    private static final Lemmas LEMMAS = new Lemmas();

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
        TAGS.get();
        NETWORK.get();
    }

    @Override
    public void annotate(Annotations annotations) {
        Tokens tokens = annotations.get(Layer.TOKENS);
        BitSet wanted = annotations.get(Layer.CANDIDATES).all();
        Map<Integer, Parse.Tree> trees = new TreeMap<>();
        TransitionParser parser = new TransitionParser(NETWORK.get());
        for (int sentence = wanted.nextSetBit(0);
                sentence >= 0;
                sentence = wanted.nextSetBit(sentence + 1)) {
            annotations.checkDeadline();
            int size = tokens.last(sentence) - tokens.first(sentence);
            if (size > 0 && size <= LONGEST) {
                trees.put(sentence, parse(parser, tokens, sentence));
            }
        }
        annotations.lookedAt(trees.size());
        annotations.put(Layer.PARSE, new Parse(trees));
    }

    /**
     * The tree of a sentence; the words of a dateline before it hang on its root and say nothing.
     */
    private static Parse.Tree parse(TransitionParser parser, Tokens tokens, int sentence) {
        int first = tokens.first(sentence);
        int opening = Dateline.length(tokens, sentence);
        String[] word = new String[tokens.last(sentence) - first];
        for (int i = 0; i < word.length; i++) {
            word[i] = PlainWords.of(tokens.word(first + i));
        }
        String[] tag = TAGS.get().tag(word);
        String[] said = Arrays.copyOfRange(word, opening, word.length);
        String[] saidTag = opening == 0 ? tag : TAGS.get().tag(said);
        System.arraycopy(saidTag, 0, tag, opening, saidTag.length);
        String[] lemma = new String[word.length];
        for (int i = 0; i < word.length; i++) {
            lemma[i] = LEMMAS.of(word[i], tag[i]);
        }
        String[] found = new String[said.length];
        int[] heads = parser.parse(said, saidTag, found);
        int[] head = new int[word.length];
        String[] relation = new String[word.length];
        int root = 0;
        for (int i = 0; i < said.length; i++) {
            head[opening + i] = heads[i] < 0 ? heads[i] : heads[i] + opening;
            relation[opening + i] = found[i];
            root = heads[i] < 0 ? opening + i : root;
        }
        Arrays.fill(head, 0, opening, root);
        Arrays.fill(relation, 0, opening, "dep");
        return new Parse.Tree(first, head, relation, tag, lemma);
    }
}
