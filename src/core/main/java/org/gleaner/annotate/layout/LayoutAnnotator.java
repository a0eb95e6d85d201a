package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.LeftMarkup;

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
        return Set.of(Layer.BLOCKS, Layer.FURNITURE, Layer.LABELS, Layer.HEADER);
    }

    @Override
    public void annotate(Annotations annotations) {
        String text = annotations.text();
        List<Line> all = Line.of(text);
        FrontMatter front = FrontMatter.of(text, all);
        PageLines.Found found = PageLines.of(text, all.subList(front.lines().size(), all.size()));
        List<Line> body = found.lines();
        LabelledLines read = InlineLabels.part(text, LabelledLines.of(text, body));
        annotations.checkDeadline();
        MarkedParts parts = MarkedParts.of(annotations.document().layout());
        List<Chunk> chunks = Paragraphs.of(text, read.lines(), Labels.of(text, read), parts);
        annotations.checkDeadline();
        List<Block> blocks = new ArrayList<>(front.blocks());
        blocks.addAll(parts.kinds(Kinds.of(text, chunks)));
        annotations.put(Layer.BLOCKS, List.copyOf(blocks));
        annotations.put(Layer.FURNITURE, furniture(text, found));
        annotations.put(
                Layer.LABELS,
                blocks.stream()
                        .filter(block -> block.kind() == BlockKind.LABEL)
                        .map(block -> LabelParser.read(text, block.span()))
                        .toList());
        annotations.put(Layer.HEADER, HeaderReader.read(annotations.document(), front, blocks));
    }

    /** What stands within the blocks and is no word of theirs, in text order. */
    private static List<Span> furniture(String text, PageLines.Found found) {
        List<Span> furniture = new ArrayList<>(found.taken());
        furniture.addAll(PostEnds.of(text, found.lines()));
        furniture.addAll(InlineNumbers.of(text, found.lines()));
        furniture.addAll(NoteMarks.in(text));
        furniture.addAll(LeftMarkup.in(text));
        furniture.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(furniture);
    }
}
