package org.gleaner.annotate.relations;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Sentence;
import org.gleaner.model.TimeExpression;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.pipeline.SentenceFilter;
import org.gleaner.text.TokenView;

/** Sentences in which a relation rule over trees could find something; a question asserts none. */
public final class RelationSentences implements SentenceFilter {

    private static final int YEAR_DIGITS = 4;

    private final Lazy<TreeRuleIndex> index;

    /**
     * @param rules those that the stage applies
     */
    public RelationSentences(RelationRules rules) {
        index = new Lazy<>(() -> new TreeRuleIndex(rules));
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
        index.get();
    }

    @Override
    public BitSet select(Annotations annotations) {
        List<Sentence> sentences = annotations.get(Layer.SENTENCES);
        TokenView view = TokenView.of(annotations);
        TreeRuleIndex.Text text =
                new TreeRuleIndex.Text(
                        view,
                        annotations.get(Layer.TAGS),
                        new PartyCounts(
                                view,
                                annotations.get(Layer.MENTIONS),
                                annotations.get(Layer.TURNS),
                                annotations.get(Layer.QUOTES)));
        BitSet dates = view.sentencesOf(annotations.get(Layer.DATES), TimeExpression::span);
        BitSet found = new BitSet();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            annotations.checkDeadline();
            if (mayAssert(sentences.get(sentence).kind(), sentence, text)) {
                boolean dated = dates.get(sentence) || holdsYear(sentence, text);
                found.set(sentence, index.get().mayFindIn(sentence, text, dated));
            }
        }
        return found;
    }

    private static boolean mayAssert(BlockKind kind, int sentence, TreeRuleIndex.Text text) {
        int last = text.last(sentence) - 1;
        boolean question = last >= text.first(sentence) && text.view().lower(last).equals("?");
        return kind != BlockKind.LABEL
                && kind != BlockKind.DATELINE
                && !question
                && text.parties().isNaming(sentence);
    }

    /** Years stand for dates where lives are reported ("1874 - 1946"), though not all are dates. */
    private static boolean holdsYear(int sentence, TreeRuleIndex.Text text) {
        for (int token = text.first(sentence); token < text.last(sentence); token++) {
            if (text.tags().of(token).equals("NUM")
                    && text.view().lower(token).length() == YEAR_DIGITS) {
                return true;
            }
        }
        return false;
    }
}
