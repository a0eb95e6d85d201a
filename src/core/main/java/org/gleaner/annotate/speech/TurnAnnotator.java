package org.gleaner.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Span;
import org.gleaner.model.SpeakerLabel;
import org.gleaner.model.Turn;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;

/**
 * Says who speaks what: every speaker label opens a turn that runs to the next label, or to where
 * the speaking plainly ends.
 */
public final class TurnAnnotator implements Annotator {

    private static final Set<String> CLOSINGS = DataFile.words("speech/closings.txt");

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.BLOCKS, Layer.LABELS, Layer.MENTIONS, Layer.ENTITIES);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.TURNS);
    }

    @Override
    public void annotate(Annotations annotations) {
        String text = annotations.text();
        List<Block> blocks = annotations.get(Layer.BLOCKS);
        List<Integer> places = new ArrayList<>();
        List<SpeakerLabel> labels = annotations.get(Layer.LABELS);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.LABEL) {
                places.add(i);
            }
        }
        Speakers speakers =
                new Speakers(
                        text,
                        labels,
                        annotations.get(Layer.MENTIONS),
                        annotations.get(Layer.ENTITIES));
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            annotations.checkDeadline();
            int last =
                    lastSaid(
                            text,
                            blocks,
                            places.get(i),
                            i + 1 < places.size() ? places.get(i + 1) : blocks.size());
            if (last > places.get(i)) {
                Span said = blocks.get(places.get(i) + 1).span().cover(blocks.get(last).span());
                Speakers.Speaker speaker = speakers.of(labels.get(i));
                turns.add(
                        new Turn(
                                said,
                                labels.get(i).span(),
                                speaker.name(),
                                speaker.entity(),
                                speaker.role()));
            }
        }
        annotations.put(Layer.TURNS, List.copyOf(turns));
    }

    /**
     * The last block that belongs to the turn of the label at {@code label}; that of the label if
     * nothing is said.
     */
    private static int lastSaid(String text, List<Block> blocks, int label, int next) {
        int end = label + 1;
        while (end < next && !closes(text, blocks.get(end))) {
            end++;
        }
        int last = end - 1;
        while (last > label + 1
                && blocks.get(last).kind() != BlockKind.BODY
                && blocks.get(last).kind() != BlockKind.LIST_ITEM) {
            last--;
        }
        return last;
    }

    private static boolean closes(String text, Block block) {
        return block.kind() == BlockKind.HEADING
                && block.span().length() < 40
                && CLOSINGS.contains(
                        Whitespace.fold(block.span().in(text)).toLowerCase(Locale.ROOT));
    }
}
