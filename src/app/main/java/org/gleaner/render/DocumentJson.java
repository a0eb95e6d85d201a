package org.gleaner.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.model.Entity;

/**
 * The documented JSON of a document, as a line of {@code documents.jsonl} has it: {@code String
 * line = DocumentJson.of(Gleaner.standard().extract(text))}. The same keys in the same order for
 * every document, absent ones null or []; the schema is {@code document.schema.json} beside this
 * class.
 */
public final class DocumentJson {

    static final String SCHEMA_VERSION = "1.0";

    private static final String ENTITIES = "entities";

    /** The fields of a document, in order. */
    static final List<String> NAMES = names();

    private final View view;
    private final Json json;

    private DocumentJson(View view, Json json) {
        this.view = view;
        this.json = json;
    }

    /**
     * One JSON object without a line end.
     *
     * @throws InvalidSpanException when a record is not in the text
     */
    public static String of(AnnotatedDocument document) {
        return new String(packed(new View(document)).bytes(), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8. Does not close {@code to}. */
    public static void write(AnnotatedDocument document, OutputStream to) throws IOException {
        try (InputStream json = packed(new View(document)).open()) {
            json.transferTo(to);
        }
    }

    static Packed packed(View view) {
        Packed bytes = new Packed();
        try (Json json = new Json(bytes)) {
            new DocumentJson(view, json).write();
        }
        return bytes;
    }

    private void write() {
        AnnotatedDocument annotated = view.document();
        Document document = annotated.document();
        json.open();
        json.field("schema_version", SCHEMA_VERSION);
        json.field("offset_unit", "code_point");
        json.field("id", document.id());
        json.open("source");
        json.field("path", document.source().path());
        json.field("container", document.source().container());
        json.field("sha256", document.source().sha256());
        json.field("media_type", document.source().mediaType());
        json.field("charset", document.source().charset());
        json.number("length", document.source().length());
        List<Integer> pages = document.layout().pages();
        json.field("pages", pages.isEmpty() ? Optional.empty() : Optional.of(pages.size()));
        json.end();
        json.field("title", annotated.header().title());
        json.field("date", annotated.header().date());
        json.field("language", annotated.language());
        json.field("metadata", document.metadata());
        json.field("text", document.text());
        for (FactKind<?> kind : FactKinds.ALL) {
            kind.write(view, json);
            if (kind == FactKinds.SENTENCES) {
                json.array(ENTITIES, annotated.entities().list(), this::entity);
            }
        }
        json.array(
                "warnings",
                annotated.warnings(),
                warning -> {
                    json.field("stage", warning.stage());
                    json.field("message", warning.message());
                });
        json.end();
    }

    private void entity(Entity entity) {
        json.field("id", entity.id());
        json.field("type", entity.type().name());
        json.field("name", entity.name());
        json.strings("aliases", entity.aliases());
        json.strings("titles", entity.titles());
        json.strings(
                "mentions",
                entity.mentions().stream().map(index -> view.mentions().get(index).id()).toList());
    }

    private static List<String> names() {
        List<String> names =
                new ArrayList<>(
                        List.of(
                                "schema_version",
                                "offset_unit",
                                "id",
                                "source",
                                "title",
                                "date",
                                "language",
                                "metadata",
                                "text"));
        for (FactKind<?> kind : FactKinds.ALL) {
            names.add(kind.name());
            if (kind == FactKinds.SENTENCES) {
                names.add(ENTITIES);
            }
        }
        names.add("warnings");
        return List.copyOf(names);
    }
}
