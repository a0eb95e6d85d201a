package org.gleaner.annotate.payments;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.gleaner.lexicon.Cues;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Money;
import org.gleaner.model.Sentence;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.SentenceFilter;
import org.gleaner.text.TokenView;

/** Sentences that may say who pays whom: they hold an amount and a word of paying. */
public final class PaymentSentences implements SentenceFilter {

    private final Cues cues = Cues.read("payments/cues.txt");

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.FIGURES);
    }

    @Override
    public BitSet select(Annotations annotations) {
        List<Sentence> sentences = annotations.get(Layer.SENTENCES);
        Tokens tokens = annotations.get(Layer.TOKENS);
        TokenView view = TokenView.of(annotations);
        BitSet found = view.sentencesOf(annotations.get(Layer.FIGURES), Money::span);
        for (int sentence = found.nextSetBit(0);
                sentence >= 0;
                sentence = found.nextSetBit(sentence + 1)) {
            annotations.checkDeadline();
            BlockKind kind = sentences.get(sentence).kind();
            if (kind == BlockKind.LABEL
                    || kind == BlockKind.DATELINE
                    || !cues.occurIn(view::lower, tokens.first(sentence), tokens.last(sentence))) {
                found.clear(sentence);
            }
        }
        return found;
    }
}
