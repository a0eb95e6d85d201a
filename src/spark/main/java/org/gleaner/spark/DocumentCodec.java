package org.gleaner.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.json.JsonLimits;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Layout;
import org.gleaner.model.Source;
import org.gleaner.model.Span;
import org.gleaner.model.Warning;
import org.gleaner.render.Json;
import org.gleaner.render.Utf8Strings;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A document as bytes, on its way from the task that read it to the one that runs it. */
final class DocumentCodec {

    private static final JsonMapper MAPPER =
            JsonMapper.builder(JsonLimits.output())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private DocumentCodec() {}

    static void write(Document document, DataOutputStream out) throws IOException {
        Utf8Strings.write(out, document.id());
        Utf8Strings.write(out, document.source().path());
        optional(out, document.source().container());
        Utf8Strings.write(out, document.source().sha256());
        Utf8Strings.write(out, document.source().mediaType());
        Utf8Strings.write(out, document.source().charset());
        out.writeLong(document.source().length());
        optional(out, document.title());
        optional(out, document.date().map(LocalDate::toString));
        optional(out, document.language());
        Utf8Strings.write(out, Json.object(document.metadata()));
        Utf8Strings.write(out, document.text());
        out.writeInt(document.warnings().size());
        for (Warning warning : document.warnings()) {
            Utf8Strings.write(out, warning.stage());
            Utf8Strings.write(out, warning.message());
        }
        layout(out, document.layout());
    }

    private static void layout(DataOutputStream out, Layout layout) throws IOException {
        out.writeInt(layout.blocks().size());
        for (Block block : layout.blocks()) {
            out.writeInt(block.span().start());
            out.writeInt(block.span().end());
            out.writeInt(block.kind().ordinal());
        }
        out.writeInt(layout.pages().size());
        for (int page : layout.pages()) {
            out.writeInt(page);
        }
    }

    static Document read(DataInputStream in) throws IOException {
        String id = Utf8Strings.read(in);
        Source source =
                new Source(
                        Utf8Strings.read(in),
                        optional(in),
                        Utf8Strings.read(in),
                        Utf8Strings.read(in),
                        Utf8Strings.read(in),
                        in.readLong());
        Optional<String> title = optional(in);
        Optional<LocalDate> date = optional(in).map(LocalDate::parse);
        Optional<String> language = optional(in);
        Map<String, Object> metadata = metadata(Utf8Strings.read(in));
        String text = Utf8Strings.read(in);
        List<Warning> warnings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            warnings.add(new Warning(Utf8Strings.read(in), Utf8Strings.read(in)));
        }
        return new Document(
                id, source, title, date, language, metadata, text, warnings, layout(in));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> metadata(String json) {
        return MAPPER.readValue(json, Map.class);
    }

    private static Layout layout(DataInputStream in) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            blocks.add(
                    new Block(
                            new Span(in.readInt(), in.readInt()),
                            BlockKind.values()[in.readInt()]));
        }
        List<Integer> pages = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            pages.add(in.readInt());
        }
        return new Layout(blocks, pages);
    }

    private static void optional(DataOutputStream out, Optional<String> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            Utf8Strings.write(out, value.get());
        }
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(Utf8Strings.read(in)) : Optional.empty();
    }
}
