package org.gleaner.annotate.candidates;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Sentence;
import org.gleaner.model.Tags;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.pipeline.SentenceFilter;
import org.gleaner.text.TokenView;

/** Sentences in which a relation rule over trees could find something; a question asserts none. */
public final class RelationSentences implements SentenceFilter {

    private final Lazy<RelationCues> relations;

    /**
     * @param configuration its relation rules count as well
     */
    public RelationSentences(Configuration configuration) {
        relations = new Lazy<>(() -> new RelationCues(configuration.rules()));
    }

    @Override
    public String name() {
        return "relations";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(
                Layer.SENTENCES,
                Layer.TOKENS,
                Layer.TAGS,
                Layer.MENTIONS,
                Layer.DATES,
                Layer.TURNS,
                Layer.QUOTES);
    }

    @Override
    public void warmUp() {
        relations.get();
    }

    @Override
    public BitSet select(Annotations annotations) {
        List<Sentence> sentences = annotations.get(Layer.SENTENCES);
        Tokens tokens = annotations.get(Layer.TOKENS);
        Tags tags = annotations.get(Layer.TAGS);
        TokenView view = TokenView.of(annotations);
        PartyCounts parties =
                new PartyCounts(
                        view,
                        annotations.get(Layer.MENTIONS),
                        annotations.get(Layer.TURNS),
                        annotations.get(Layer.QUOTES));
        BitSet dates = view.sentencesOf(annotations.get(Layer.DATES), TimeExpression::span);
        BitSet found = new BitSet();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            annotations.checkDeadline();
            BlockKind kind = sentences.get(sentence).kind();
            int from = tokens.first(sentence);
            int to = tokens.last(sentence);
            boolean question = to > from && tokens.word(to - 1).equals("?");
            if (kind == BlockKind.LABEL
                    || kind == BlockKind.DATELINE
                    || question
                    || !parties.isNaming(sentence)) {
                continue;
            }
            boolean dated = dates.get(sentence) || holdsYear(tags, tokens, from, to);
            found.set(sentence, relations.get().occurIn(sentence, tokens, tags, parties, dated));
        }
        return found;
    }

    /** Years stand for dates where lives are reported ("1874 - 1946"), though not all are dates. */
    private static boolean holdsYear(Tags tags, Tokens tokens, int from, int to) {
        for (int token = from; token < to; token++) {
            if (tags.of(token).equals("NUM") && tokens.end(token) - tokens.start(token) == 4) {
                return true;
            }
        }
        return false;
    }
}
