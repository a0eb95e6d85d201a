package org.gleaner.annotate.candidates;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Money;
import org.gleaner.model.Sentence;
import org.gleaner.model.Tags;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.pipeline.SentenceFilter;
import org.gleaner.text.TokenView;

/**
 * Sentences that may hold a pledge. The items of a list under a header that may undertake something
 * ("We will:") go with it.
 */
public final class PledgeSentences implements SentenceFilter {

    private final Lazy<PledgeCues> pledges = new Lazy<>(PledgeCues::new);
    private final Cues lists = Cues.read("candidates/lists.txt");

    @Override
    public String name() {
        return "pledges";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.TAGS, Layer.FIGURES);
    }

    @Override
    public void warmUp() {
        pledges.get();
    }

    @Override
    public BitSet select(Annotations annotations) {
        List<Sentence> sentences = annotations.get(Layer.SENTENCES);
        Tokens tokens = annotations.get(Layer.TOKENS);
        Tags tags = annotations.get(Layer.TAGS);
        BitSet amounts =
                TokenView.of(annotations).sentencesOf(annotations.get(Layer.FIGURES), Money::span);
        BitSet found = new BitSet();
        boolean list = false;
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            annotations.checkDeadline();
            BlockKind kind = sentences.get(sentence).kind();
            if (kind == BlockKind.LABEL || kind == BlockKind.DATELINE) {
                continue;
            }
            int from = tokens.first(sentence);
            int to = tokens.last(sentence);
            boolean prose = kind != BlockKind.HEADING && kind != BlockKind.CAPTION;
            boolean header = to > from && tokens.word(to - 1).equals(":");
            boolean item =
                    kind == BlockKind.LIST_ITEM
                            || prose && to > from && tags.of(from).equals("VERB");
            boolean listed = (header && prose || item) && lists.occurIn(tokens, from, to);
            list = header ? listed : list && kind == BlockKind.LIST_ITEM;
            boolean amount = amounts.get(sentence);
            found.set(
                    sentence,
                    list
                            || listed
                            || prose && pledges.get().occurIn(tokens, tags, from, to, amount)
                            || amount && isUnderWay(tags, tokens, from, to));
        }
        return found;
    }

    /** Whether an action is under way: "is doubling". */
    private static boolean isUnderWay(Tags tags, Tokens tokens, int from, int to) {
        for (int token = from + 1; token < to; token++) {
            if (tags.of(token).equals("VERB")
                    && tokens.word(token).endsWith("ing")
                    && tags.of(token - 1).equals("AUX")) {
                return true;
            }
        }
        return false;
    }
}
