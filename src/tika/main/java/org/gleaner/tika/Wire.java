package org.gleaner.tika;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Layout;
import org.gleaner.model.Span;

/** What a reader's process says, field by field; both sides are of one build. */
final class Wire {

    /** Nothing said is longer; a process that says so is broken. */
    private static final int LONGEST = 4 * TextPieces.LONGEST;

    private Wire() {}

    static void write(DataOutputStream out, Extracted read) throws IOException {
        text(out, read.mediaType());
        text(out, read.title().orElse(""));
        text(out, read.date().map(LocalDate::toString).orElse(""));
        text(out, read.language().orElse(""));
        out.writeInt(read.metadata().size());
        for (Map.Entry<String, String> field : read.metadata().entrySet()) {
            text(out, field.getKey());
            text(out, field.getValue());
        }
        text(out, read.text());
        out.writeInt(read.layout().blocks().size());
        for (Block block : read.layout().blocks()) {
            out.writeByte(block.kind().ordinal());
            out.writeInt(block.span().start());
            out.writeInt(block.span().end());
        }
        out.writeInt(read.layout().pages().size());
        for (int page : read.layout().pages()) {
            out.writeInt(page);
        }
        texts(out, read.warnings());
    }

    static Extracted extracted(DataInputStream in) throws IOException {
        String mediaType = text(in);
        Optional<String> title = said(text(in));
        Optional<LocalDate> date = said(text(in)).map(LocalDate::parse);
        Optional<String> language = said(text(in));
        Map<String, String> metadata = new LinkedHashMap<>();
        for (int left = count(in); left > 0; left--) {
            metadata.put(text(in), text(in));
        }
        String text = text(in);
        List<Block> blocks = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            BlockKind kind = BlockKind.values()[in.readByte()];
            blocks.add(new Block(new Span(in.readInt(), in.readInt()), kind));
        }
        List<Integer> pages = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            pages.add(in.readInt());
        }
        return new Extracted(
                mediaType,
                title,
                date,
                language,
                metadata,
                text,
                new Layout(blocks, pages),
                texts(in));
    }

    static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String each : texts) {
            text(out, each);
        }
    }

    static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in)), StandardCharsets.UTF_8);
    }

    static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > LONGEST) {
            throw new IOException("a count of " + count);
        }
        return count;
    }

    static Optional<String> said(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
