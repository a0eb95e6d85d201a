package org.gleaner.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.model.Entity;

/**
 * What one document comes to in the outputs: all that a format ever sees of it. Made by the worker,
 * so that the one thread that writes has little left to do.
 *
 * @param content the same for documents of the same text, empty for one without words
 * @param row its row in the table of documents; which other it is a duplicate of, the run tells
 * @param json the document as one JSON object in UTF-8, without a line end
 * @param rows the rows of each table, by its name
 * @param entities the document's share in the entities of the corpus
 * @param met what the user asked for that took effect in it, sorted
 */
public record Rendered(
        String id,
        String content,
        List<String> row,
        Packed json,
        Map<String, Rows> rows,
        List<CorpusEntity> entities,
        List<String> met) {

    /** As {@link #of(AnnotatedDocument, Set)}, where nobody asked for anything. */
    public static Rendered of(AnnotatedDocument document) {
        return of(document, Set.of());
    }

    /**
     * @throws InvalidSpanException when a record is not in the text
     */
    public static Rendered of(AnnotatedDocument document, Set<String> met) {
        View view = new View(document);
        String id = document.document().id();
        List<CorpusEntity> entities = new ArrayList<>();
        document.entities().list().forEach(entity -> entities.add(share(entity, id)));
        view.strangers().forEach(who -> entities.add(share(who, id)));
        return new Rendered(
                id,
                content(document.text()),
                Tables.DOCUMENTS.cells(view),
                DocumentJson.packed(view),
                Tables.rows(view),
                entities,
                met.stream().sorted().toList());
    }

    /** The same with other rows. */
    Rendered with(Map<String, Rows> others) {
        return new Rendered(id, content, row, json, others, entities, met);
    }

    /** The same without its JSON, which is longer than all the rest. */
    public Rendered withoutJson() {
        return new Rendered(id, content, row, new Packed(), rows, entities, met);
    }

    /**
     * The rows that this document adds to a table of records; none to one that comes from the whole
     * corpus.
     */
    public Rows rows(String table) {
        return rows.getOrDefault(table, Rows.NONE);
    }

    private static String content(String text) {
        return text.isBlank() ? "" : Document.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody whom records name and no mention does. */
    private static CorpusEntity share(Who who, String document) {
        return who.entity()
                .map(entity -> share(entity.withMentions(List.of()), document))
                .orElseGet(
                        () ->
                                new CorpusEntity(
                                        who.id(),
                                        "",
                                        who.name(),
                                        List.of(),
                                        List.of(),
                                        0,
                                        1,
                                        document,
                                        false));
    }

    private static CorpusEntity share(Entity entity, String document) {
        List<String> aliases = new ArrayList<>(entity.aliases());
        if (!entity.name().equals(entity.canonical())) {
            aliases.remove(entity.canonical());
            aliases.add(0, entity.name());
        }
        return new CorpusEntity(
                entity.id(),
                entity.type().name(),
                entity.canonical(),
                aliases,
                entity.titles(),
                entity.mentions().size(),
                1,
                document,
                true);
    }
}
