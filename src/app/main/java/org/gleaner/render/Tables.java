package org.gleaner.render;

import static org.gleaner.render.Column.bool;
import static org.gleaner.render.Column.date;
import static org.gleaner.render.Column.id;
import static org.gleaner.render.Column.list;
import static org.gleaner.render.Column.number;
import static org.gleaner.render.Column.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Money;
import org.gleaner.model.Pledge;
import org.gleaner.model.Sentence;
import org.gleaner.model.Skipped;
import org.gleaner.model.Transfer;
import org.gleaner.pipeline.Outcome;

/**
 * The one description of the tables, from which every tabular format and the data dictionary come.
 */
public final class Tables {

    private static final List<FactKind<?>> COUNTED =
            List.of(
                    FactKinds.MENTIONS,
                    MoneyFacts.KIND,
                    TransferFacts.KIND,
                    FactKinds.DATES,
                    FactKinds.QUOTES,
                    PledgeFacts.KIND,
                    RelationFacts.KIND);

    public static final Table<View> DOCUMENTS =
            new Table<>("documents", "One row per document that was done.", ofDocuments());

    public static final Table<CorpusEntity> ENTITIES =
            new Table<>(
                    "entities",
                    "One row per entity of the whole corpus.",
                    List.of(
                            text(
                                    "type",
                                    "What it is: PERSON, ORGANIZATION ...; empty without a name.",
                                    CorpusEntity::type),
                            text(
                                    "name",
                                    "Canonical name, the same in every document.",
                                    CorpusEntity::name),
                            list(
                                    "aliases",
                                    "The other strings that name it.",
                                    CorpusEntity::aliases),
                            list(
                                    "titles",
                                    "Titles beside its mentions, in the singular.",
                                    CorpusEntity::titles),
                            number(
                                    "mentions",
                                    "How many mentions, all documents together.",
                                    CorpusEntity::mentions),
                            number(
                                    "documents",
                                    "How many documents mention it.",
                                    CorpusEntity::documents),
                            id(
                                    "first_doc_id",
                                    "The first document that mentions it.",
                                    CorpusEntity::firstDocument),
                            bool(
                                    "named",
                                    "Whether it has a name of its own; \"creditors\" has none.",
                                    CorpusEntity::named),
                            id(
                                    "entity_id",
                                    "Id of the entity, the same in every document.",
                                    CorpusEntity::id)));

    /** The documents that failed; a file of its own in every run, whatever the formats. */
    public static final Table<Outcome.Failed> ERRORS =
            new Table<>(
                    "errors",
                    "One row per document that failed.",
                    List.of(
                            id("doc_id", "Id of the document.", Outcome.Failed::id),
                            text(
                                    "stage",
                                    "Where it failed: input, a stage of the chain, output or run.",
                                    Outcome.Failed::stage),
                            text(
                                    "kind",
                                    "How: not_text, bad_json, timeout, memory ...",
                                    failure -> failure.kind().label()),
                            text(
                                    "message",
                                    "What happened, and what to do.",
                                    Outcome.Failed::message)));

    /** What was come upon and is no document; as {@link #ERRORS}. */
    public static final Table<Skipped> SKIPPED =
            new Table<>(
                    "skipped",
                    "One row per file that is no document.",
                    List.of(
                            id("path", "Where it is.", Skipped::path),
                            text(
                                    "kind",
                                    "Its extension, or hidden, link, output, repeated, special.",
                                    Skipped::kind),
                            text("reason", "Why it is no document.", Skipped::reason)));

    public static final Table<Fact<Transfer>> TRANSFERS = TransferFacts.KIND.table();
    public static final Table<Fact<Money>> MONEY = MoneyFacts.KIND.table();
    public static final Table<Fact<Pledge>> PLEDGES = PledgeFacts.KIND.table();
    public static final Table<Fact<Sentence>> SENTENCES = FactKinds.SENTENCES.table();

    /** The tables of records, whose rows come document by document. */
    public static final List<Table<?>> RECORDS =
            FactKinds.TABLES.stream().<Table<?>>map(FactKind::table).toList();

    /** Those of a run without rates. */
    public static final TableSet STANDARD = new TableSet(RECORDS);

    public static final List<Table<?>> ALL = STANDARD.all();
    public static final List<Table<?>> JOINED = STANDARD.joined();

    private Tables() {}

    /**
     * The rows of one document, by table name; {@link #ENTITIES} and {@link #DOCUMENTS} come from
     * the whole corpus instead.
     */
    static Map<String, Rows> rows(View view) {
        Map<String, Rows> rows = new LinkedHashMap<>();
        rows.put(SENTENCES.name(), FactKinds.SENTENCES.rows(view));
        FactKinds.TABLES.forEach(kind -> rows.put(kind.name(), kind.rows(view)));
        return rows;
    }

    /** What a document is, how many records of each kind it has, and how it went. */
    private static List<Column<View>> ofDocuments() {
        List<Column<View>> columns = new ArrayList<>();
        columns.addAll(
                List.of(
                        id(
                                "doc_id",
                                "Id of the document.",
                                view -> view.document().document().id()),
                        text(
                                "title",
                                "Title, as supplied or as found in the text.",
                                view -> view.document().header().title()),
                        date(
                                "date",
                                "Day it was published, as supplied or as found in the text.",
                                view -> view.document().header().date()),
                        text(
                                "language",
                                "ISO 639-1 code of its language.",
                                view -> view.document().language()),
                        text(
                                "media_type",
                                "What the source is: text/plain, application/x-ndjson ...",
                                view -> view.document().document().source().mediaType()),
                        number(
                                "length",
                                "Length of the source in bytes.",
                                view -> view.document().document().source().length())));
        columns.add(count(FactKinds.SENTENCES));
        columns.add(count(FactKinds.TURNS));
        columns.add(
                number(
                        "entities",
                        "How many distinct entities.",
                        view -> view.document().entities().list().size()));
        COUNTED.forEach(kind -> columns.add(count(kind)));
        columns.addAll(
                List.of(
                        list(
                                "warnings",
                                "What a user should know about its processing.",
                                view ->
                                        view.document().warnings().stream()
                                                .map(
                                                        warning ->
                                                                warning.stage()
                                                                        + ": "
                                                                        + warning.message())
                                                .toList()),
                        id(
                                "duplicate_of",
                                "The first document of the run that has the same text.",
                                view -> Optional.empty()),
                        text(
                                "sha256",
                                "SHA-256 of the source in hex.",
                                view -> view.document().document().source().sha256())));
        return columns;
    }

    private static Column<View> count(FactKind<?> kind) {
        return number(kind.name(), kind.count(), view -> view.facts(kind).size());
    }
}
