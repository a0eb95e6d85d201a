package org.gleaner.annotate.pledges;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Cues;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Money;
import org.gleaner.model.Sentence;
import org.gleaner.model.Tags;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.pipeline.SentenceFilter;
import org.gleaner.text.TokenView;

/**
 * Sentences in which a pledge rule could find something. The items of a list under a header that
 * may undertake something ("We will:") go with it.
 */
public final class PledgeSentences implements SentenceFilter {

    static final String NAME = "pledges";

    private final Lazy<Cues> lists = new Lazy<>(() -> Cues.read("pledges/list-cues.txt"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.TAGS, Layer.FIGURES);
    }

    @Override
    public void warmUp() {
        lists.get();
        Lexicon.warmUp();
    }

    @Override
    public BitSet select(Annotations annotations) {
        List<Sentence> sentences = annotations.get(Layer.SENTENCES);
        TokenView view = TokenView.of(annotations);
        Tags tags = annotations.get(Layer.TAGS);
        BitSet amounts = view.sentencesOf(annotations.get(Layer.FIGURES), Money::span);
        BitSet found = new BitSet();
        boolean list = false;
        AgreedTerms terms = new AgreedTerms();
        for (int index = 0; index < sentences.size(); index++) {
            annotations.checkDeadline();
            BlockKind kind = sentences.get(index).kind();
            if (kind == BlockKind.LABEL || kind == BlockKind.DATELINE) {
                continue;
            }
            SentenceView sentence = new SentenceView(index, kind, view, tags, Optional.empty());
            boolean header = sentence.word(sentence.size() - 1).equals(":");
            boolean opens = ListRule.announcesList(sentence);
            boolean listed = opens || mayBeListed(sentence, header) && holdsListCue(sentence);
            list = header || opens ? listed : list && kind == BlockKind.LIST_ITEM;
            boolean term = terms.reads(sentence) || PresentTense.mayStand(sentence);
            found.set(
                    index,
                    list
                            || listed
                            || term && isProse(sentence)
                            || mayHoldPledge(sentence, amounts.get(index)));
        }
        return found;
    }

    /** Whether any rule could find something in the sentence itself. */
    static boolean mayHoldPledge(SentenceView sentence, boolean amount) {
        for (PledgeRule rule : PledgeAnnotator.RULES) {
            for (int token = 0;
                    token < sentence.size() && (isProse(sentence) || rule.readsHeadings());
                    token++) {
                if (rule.mayFind(sentence, token, amount)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isProse(SentenceView sentence) {
        return sentence.kind() != BlockKind.HEADING && sentence.kind() != BlockKind.CAPTION;
    }

    /** A header of a list, or an item: marked as one, or beginning with a verb. */
    private static boolean mayBeListed(SentenceView sentence, boolean header) {
        return sentence.kind() == BlockKind.LIST_ITEM
                || isProse(sentence) && (header || sentence.tag(0).equals("VERB"));
    }

    private boolean holdsListCue(SentenceView sentence) {
        return lists.get().occurIn(sentence::word, 0, sentence.size());
    }
}
