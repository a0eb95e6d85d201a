package org.gleaner.annotate.layout;

import java.util.List;
import java.util.Optional;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Layout;
import org.gleaner.model.Spans;

/**
 * The parts of the page that the file itself marks, a heading by its style, a row of a table. They
 * go before what a part looks like, but for speaker labels and date lines, which no file marks.
 */
record MarkedParts(List<Block> parts) {

    static MarkedParts of(Layout layout) {
        return new MarkedParts(layout.blocks());
    }

    /** Whether one of two places is in a marked part that the other is not in. */
    boolean part(int one, int other) {
        return !parts.isEmpty() && !at(one).equals(at(other));
    }

    private Optional<Block> at(int offset) {
        return Spans.at(parts, Block::span, offset);
    }

    /** The blocks with their kinds as the file marks them. */
    List<Block> kinds(List<Block> blocks) {
        return parts.isEmpty() ? blocks : blocks.stream().map(this::marked).toList();
    }

    private Block marked(Block block) {
        boolean told = block.kind() == BlockKind.LABEL || block.kind() == BlockKind.DATELINE;
        return told
                ? block
                : at(block.span().start())
                        .map(part -> new Block(block.span(), part.kind()))
                        .orElse(block);
    }
}
