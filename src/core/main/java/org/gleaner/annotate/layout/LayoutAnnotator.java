package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;

/**
 * Cuts a text into the blocks of its page, and reads its speaker labels, title and date. Knows
 * lines and their looks, no grammar.
 */
public final class LayoutAnnotator implements Annotator {

    @Override
    public Set<Layer<?>> requires() {
        return Set.of();
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.BLOCKS, Layer.LABELS, Layer.HEADER);
    }

    @Override
    public void annotate(Annotations annotations) {
        String text = annotations.text();
        List<Line> all = Line.of(text);
        FrontMatter front = FrontMatter.of(text, all);
        List<Line> body = all.subList(front.lines().size(), all.size());
        LabelledLines read = InlineLabels.part(text, LabelledLines.of(text, body));
        annotations.checkDeadline();
        List<Chunk> chunks = Paragraphs.of(text, read.lines(), Labels.of(text, read));
        annotations.checkDeadline();
        List<Block> blocks = new ArrayList<>(front.blocks());
        blocks.addAll(Kinds.of(text, chunks));
        annotations.put(Layer.BLOCKS, List.copyOf(blocks));
        annotations.put(
                Layer.LABELS,
                blocks.stream()
                        .filter(block -> block.kind() == BlockKind.LABEL)
                        .map(block -> LabelParser.read(text, block.span()))
                        .toList());
        annotations.put(Layer.HEADER, HeaderReader.read(annotations.document(), front, blocks));
    }
}
