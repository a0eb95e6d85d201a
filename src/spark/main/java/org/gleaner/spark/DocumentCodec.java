package org.gleaner.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
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
import org.gleaner.render.RenderedCodec;
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
        RenderedCodec.list(out, document.warnings(), DocumentCodec::warning);
        RenderedCodec.list(out, document.layout().blocks(), DocumentCodec::block);
        RenderedCodec.list(out, document.layout().pages(), DataOutputStream::writeInt);
    }

    private static void warning(DataOutputStream out, Warning warning) throws IOException {
        Utf8Strings.write(out, warning.stage());
        Utf8Strings.write(out, warning.message());
    }

    private static void block(DataOutputStream out, Block block) throws IOException {
        out.writeInt(block.span().start());
        out.writeInt(block.span().end());
        out.writeInt(block.kind().ordinal());
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
        List<Warning> warnings = RenderedCodec.list(in, DocumentCodec::warning);
        Layout layout =
                new Layout(
                        RenderedCodec.list(in, DocumentCodec::block),
                        RenderedCodec.list(in, DataInputStream::readInt));
        return new Document(id, source, title, date, language, metadata, text, warnings, layout);
    }

    private static Warning warning(DataInputStream in) throws IOException {
        return new Warning(Utf8Strings.read(in), Utf8Strings.read(in));
    }

    private static Block block(DataInputStream in) throws IOException {
        return new Block(new Span(in.readInt(), in.readInt()), BlockKind.values()[in.readInt()]);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> metadata(String json) {
        return MAPPER.readValue(json, Map.class);
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
