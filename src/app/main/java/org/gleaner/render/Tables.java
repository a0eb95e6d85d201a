package org.gleaner.render;

import static org.gleaner.render.Column.amount;
import static org.gleaner.render.Column.bool;
import static org.gleaner.render.Column.date;
import static org.gleaner.render.Column.id;
import static org.gleaner.render.Column.list;
import static org.gleaner.render.Column.number;
import static org.gleaner.render.Column.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gleaner.model.Entity;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.gleaner.model.Quote;
import org.gleaner.model.Relation;
import org.gleaner.model.Sentence;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Turn;
import org.gleaner.pipeline.Outcome;

/**
 * The one description of the tables, from which every tabular format and the data dictionary come.
 */
public final class Tables {

    public static final Table<View> DOCUMENTS =
            new Table<>(
                    "documents",
                    "One row per document that was done.",
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
                            number(
                                    "length",
                                    "Length of the source in bytes.",
                                    view -> view.document().document().source().length()),
                            number(
                                    "sentences",
                                    "How many sentences it has.",
                                    view -> view.sentences().size()),
                            number("turns", "How many speaker turns.", view -> view.turns().size()),
                            number(
                                    "entities",
                                    "How many distinct entities.",
                                    view -> view.document().entities().list().size()),
                            number(
                                    "mentions",
                                    "How many mentions.",
                                    view -> view.mentions().size()),
                            number(
                                    "money",
                                    "How many monetary figures.",
                                    view -> view.money().size()),
                            number(
                                    "dates",
                                    "How many expressions of time.",
                                    view -> view.dates().size()),
                            number("quotes", "How many quotes.", view -> view.quotes().size()),
                            number("pledges", "How many pledges.", view -> view.pledges().size()),
                            number(
                                    "relations",
                                    "How many relations.",
                                    view -> view.relations().size()),
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
                            text(
                                    "sha256",
                                    "SHA-256 of the source in hex.",
                                    view -> view.document().document().source().sha256())));

    public static final Table<CorpusEntity> ENTITIES =
            new Table<>(
                    "entities",
                    "One row per entity of the whole corpus.",
                    List.of(
                            id(
                                    "entity_id",
                                    "Id of the entity, the same in every document.",
                                    CorpusEntity::id),
                            text(
                                    "type",
                                    "What it is: PERSON, ORGANIZATION ...",
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
                                    "Titles that stand by its mentions.",
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
                                    CorpusEntity::firstDocument)));

    public static final Table<Fact<Mention>> MENTIONS =
            facts(
                    "mentions",
                    "mention",
                    "One row per mention of a named thing or percentage.",
                    List.of(
                            text(
                                    "type",
                                    "What it is: PERSON, ORGANIZATION ...",
                                    mention -> mention.value().type()),
                            id(
                                    "entity_id",
                                    "Id of the entity mentioned; empty for a PERCENT.",
                                    mention -> entity(mention).map(Entity::id)),
                            text(
                                    "entity_name",
                                    "What the document calls the entity most fully.",
                                    mention -> entity(mention).map(Entity::name)),
                            number(
                                    "value",
                                    "The number of a PERCENT.",
                                    mention -> mention.value().value()),
                            number(
                                    "confidence",
                                    "0 to 1.",
                                    mention -> Numbers.confidence(mention.value().confidence())),
                            text(
                                    "annotator",
                                    "What found it.",
                                    mention -> mention.value().annotator())));

    public static final Table<Fact<Money>> MONEY =
            facts(
                    "money",
                    "money",
                    "One row per monetary figure.",
                    List.of(
                            amount(
                                    "amount_min",
                                    "Lower bound; empty for \"up to\" and for vague sums.",
                                    figure -> figure.value().min()),
                            amount(
                                    "amount_max",
                                    "Upper bound; empty for \"over\" and for vague sums.",
                                    figure -> figure.value().max()),
                            amount(
                                    "amount",
                                    "The amount, when it is a point value.",
                                    figure -> figure.value().amount()),
                            text("currency", "ISO 4217 code.", figure -> figure.value().currency()),
                            text(
                                    "currency_source",
                                    "Which words settle the currency: symbol, code, word, context"
                                            + " or convention.",
                                    figure ->
                                            figure.value()
                                                    .currencySource()
                                                    .map(Money.CurrencySource::label)),
                            text(
                                    "qualifier",
                                    "exact, about, at_least, at_most, range or vague.",
                                    figure -> figure.value().qualifier().label()),
                            text(
                                    "per",
                                    "The words of a unit basis: \"1,000 cubic metres\".",
                                    figure -> figure.value().per()),
                            text(
                                    "payer",
                                    "Who pays, where the text says so.",
                                    figure -> figure.value().payer().map(Party::name)),
                            text(
                                    "payee",
                                    "Who is paid, where the text says so.",
                                    figure -> figure.value().payee().map(Party::name)),
                            number(
                                    "confidence",
                                    "0 to 1.",
                                    figure -> Numbers.confidence(figure.value().confidence())),
                            text(
                                    "annotator",
                                    "What found it.",
                                    figure -> figure.value().annotator())));

    public static final Table<Fact<TimeExpression>> DATES =
            facts(
                    "dates",
                    "date",
                    "One row per expression of time.",
                    List.of(
                            text(
                                    "kind",
                                    "date, time, duration or set.",
                                    date -> date.value().kind().label()),
                            date(
                                    "from",
                                    "First day meant, inclusive.",
                                    date -> date.value().from()),
                            date("to", "Last day meant, inclusive.", date -> date.value().to()),
                            text("value", "TIMEX3 value.", date -> date.value().value())));

    public static final Table<Fact<Quote>> QUOTES =
            facts(
                    "quotes",
                    "quote",
                    "One row per stretch of quoted or reported words.",
                    List.of(
                            text(
                                    "kind",
                                    "direct or reported.",
                                    quote -> quote.value().kind().label()),
                            text(
                                    "speaker",
                                    "Whose words they are.",
                                    quote -> quote.value().speaker().map(Party::name))));

    public static final Table<Fact<Pledge>> PLEDGES =
            facts(
                    "pledges",
                    "pledge",
                    "One row per undertaking.",
                    List.of(
                            id(
                                    "group",
                                    "The same for repetitions of one undertaking in a document.",
                                    pledge -> pledge.view().group(pledge.value())),
                            text(
                                    "pledger",
                                    "Who is bound.",
                                    pledge -> pledge.value().pledger().map(Party::name)),
                            text(
                                    "pledger_text",
                                    "The words the pledger was read from.",
                                    pledge -> words(pledge, pledge.value().pledger())),
                            text(
                                    "pledger_source",
                                    "How those words led to the pledger.",
                                    pledge ->
                                            pledge.value()
                                                    .pledger()
                                                    .map(party -> party.source().label())),
                            text(
                                    "action",
                                    "What is undertaken.",
                                    pledge -> pledge.value().action()),
                            text(
                                    "beneficiary",
                                    "To or for whom.",
                                    pledge -> pledge.value().beneficiary().map(Party::name)),
                            amount(
                                    "amount_min",
                                    "Lower bound of its largest sum.",
                                    pledge -> largest(pledge).flatMap(Money::min)),
                            amount(
                                    "amount_max",
                                    "Upper bound of its largest sum.",
                                    pledge -> largest(pledge).flatMap(Money::max)),
                            text(
                                    "currency",
                                    "Currency of its largest sum.",
                                    pledge -> largest(pledge).flatMap(Money::currency)),
                            list(
                                    "money_ids",
                                    "Ids of its money records.",
                                    pledge ->
                                            pledge.view().moneyOf(pledge.value()).stream()
                                                    .map(Fact::id)
                                                    .toList()),
                            text(
                                    "deadline",
                                    "The words that date the action.",
                                    pledge ->
                                            pledge.value()
                                                    .deadline()
                                                    .map(
                                                            deadline ->
                                                                    pledge.view()
                                                                            .text(
                                                                                    deadline
                                                                                            .span()))),
                            date(
                                    "deadline_from",
                                    "First day meant by them.",
                                    pledge ->
                                            pledge.value()
                                                    .deadline()
                                                    .flatMap(Pledge.Deadline::from)),
                            date(
                                    "deadline_to",
                                    "Last day meant by them.",
                                    pledge ->
                                            pledge.value().deadline().flatMap(Pledge.Deadline::to)),
                            text(
                                    "condition",
                                    "The words of its condition.",
                                    pledge ->
                                            pledge.value()
                                                    .condition()
                                                    .map(span -> pledge.view().text(span))),
                            text(
                                    "strength",
                                    "firm or intention.",
                                    pledge -> pledge.value().strength().label()),
                            bool(
                                    "negated",
                                    "Whether it is an undertaking not to do something.",
                                    pledge -> pledge.value().negated()),
                            text(
                                    "reported_by",
                                    "Whose words they are, when not the speaker's or author's own.",
                                    pledge -> pledge.value().reportedBy().map(Party::name)),
                            text(
                                    "speaker",
                                    "Who speaks in the turn it stands in.",
                                    pledge -> pledge.turn().map(turn -> turn.value().speaker())),
                            number(
                                    "confidence",
                                    "0 to 1.",
                                    pledge -> Numbers.confidence(pledge.value().confidence())),
                            text("rule", "What found it.", pledge -> pledge.value().rule())));

    public static final Table<Fact<Relation>> RELATIONS =
            facts(
                    "relations",
                    "relation",
                    "One row per relation between two parties.",
                    List.of(
                            text(
                                    "type",
                                    "What relates them: HOLDS_POSITION, PAYS ...",
                                    relation -> relation.value().type()),
                            text(
                                    "subject",
                                    "The first party.",
                                    relation -> relation.value().subject().name()),
                            text(
                                    "subject_type",
                                    "What the first party is.",
                                    relation -> type(relation.value().subject())),
                            text(
                                    "object",
                                    "The second party.",
                                    relation -> relation.value().object().map(Party::name)),
                            text(
                                    "object_type",
                                    "What the second party is.",
                                    relation -> relation.value().object().flatMap(Tables::type)),
                            text(
                                    "value",
                                    "Title, date or sum in the words of the text.",
                                    relation -> relation.value().value()),
                            date(
                                    "value_iso",
                                    "The value as a day, when it is one.",
                                    relation -> relation.value().valueDate()),
                            text(
                                    "status",
                                    "current or former.",
                                    relation -> relation.value().status().label()),
                            text(
                                    "trigger",
                                    "The words that state it.",
                                    relation -> relation.view().text(relation.value().trigger())),
                            number(
                                    "confidence",
                                    "0 to 1.",
                                    relation -> Numbers.confidence(relation.value().confidence())),
                            text("rule", "What found it.", relation -> relation.value().rule())));

    public static final Table<Fact<Turn>> TURNS =
            facts(
                    "turns",
                    "turn",
                    "One row per speaker turn.",
                    List.of(
                            text("speaker", "Who speaks.", turn -> turn.value().speaker()),
                            text("role", "The title in the label.", turn -> turn.value().role()),
                            id(
                                    "entity_id",
                                    "Id of the speaker, when a known entity.",
                                    turn -> turn.view().entityId(turn.value().entity()))));

    /**
     * Where facts stand in their context; not among the CSV files, whose every row brings its
     * sentence along.
     */
    public static final Table<Fact<Sentence>> SENTENCES =
            new Table<>(
                    "sentences",
                    "One row per sentence.",
                    List.of(
                            id(
                                    "doc_id",
                                    "Id of the document.",
                                    sentence -> sentence.view().document().document().id()),
                            id(
                                    "sentence_id",
                                    "Id of the sentence, unique within the document.",
                                    Fact::id),
                            text(
                                    "kind",
                                    "body, heading, list_item, caption, dateline or label.",
                                    sentence -> sentence.value().kind().label()),
                            id(
                                    "turn_id",
                                    "Id of the speaker turn it stands in.",
                                    sentence -> sentence.turn().map(Fact::id)),
                            number(
                                    "start",
                                    "Code-point offset of its first character.",
                                    Fact::start),
                            number("end", "Code-point offset after its last character.", Fact::end),
                            text("text", "Its words, line breaks made spaces.", Fact::text)));

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

    /** The tables that every tabular format has, in the order of the documentation. */
    public static final List<Table<?>> ALL =
            List.of(DOCUMENTS, ENTITIES, MENTIONS, MONEY, DATES, PLEDGES, RELATIONS, TURNS, QUOTES);

    /** Those of a format whose tables lie in one file, where rows can be joined. */
    public static final List<Table<?>> JOINED =
            Stream.concat(ALL.stream(), Stream.of(SENTENCES)).toList();

    private Tables() {}

    /**
     * The rows of one document, by table name; {@link #ENTITIES} come from the whole corpus
     * instead.
     */
    static Map<String, Rows> rows(View view) {
        Map<String, Rows> rows = new LinkedHashMap<>();
        rows.put(DOCUMENTS.name(), Rows.of(DOCUMENTS, List.of(view)));
        rows.put(SENTENCES.name(), Rows.of(SENTENCES, view.sentences()));
        rows.put(MENTIONS.name(), Rows.of(MENTIONS, view.mentions()));
        rows.put(MONEY.name(), Rows.of(MONEY, view.money()));
        rows.put(DATES.name(), Rows.of(DATES, view.dates()));
        rows.put(PLEDGES.name(), Rows.of(PLEDGES, view.pledges()));
        rows.put(RELATIONS.name(), Rows.of(RELATIONS, view.relations()));
        rows.put(TURNS.name(), Rows.of(TURNS, view.turns()));
        rows.put(QUOTES.name(), Rows.of(QUOTES, view.quotes()));
        return rows;
    }

    /** A record table: {@code own} columns between those that every record table has. */
    private static <T> Table<Fact<T>> facts(
            String name, String record, String doc, List<Column<Fact<T>>> own) {
        List<Column<Fact<T>>> columns = new ArrayList<>();
        columns.add(
                id(
                        "doc_id",
                        "Id of the document.",
                        fact -> fact.view().document().document().id()));
        columns.add(id(record + "_id", "Id of the record, unique within the document.", Fact::id));
        columns.add(
                id(
                        "sentence_id",
                        "Id of the sentence that holds its start.",
                        fact -> fact.sentence().map(Fact::id)));
        columns.add(
                text("text", "Its words in the document, line breaks made spaces.", Fact::text));
        columns.add(number("start", "Code-point offset of its first character.", Fact::start));
        columns.add(number("end", "Code-point offset after its last character.", Fact::end));
        columns.addAll(own);
        columns.add(
                text(
                        "sentence_text",
                        "The sentence that holds its start.",
                        fact -> fact.sentence().map(Fact::text)));
        return new Table<>(name, doc, columns);
    }

    private static Optional<Entity> entity(Fact<Mention> mention) {
        return mention.view().entityOf(mention);
    }

    private static Function<Party, String> wordsIn(View view) {
        return party -> view.text(party.span());
    }

    private static Optional<String> words(Fact<?> fact, Optional<Party> party) {
        return party.map(wordsIn(fact.view()));
    }

    private static Optional<String> type(Party party) {
        return party.entity().map(entity -> entity.type().name());
    }

    /** The money record with the largest amount, the first among equals. */
    private static Optional<Money> largest(Fact<Pledge> pledge) {
        Comparator<Money> byAmount =
                Comparator.comparing(
                        figure ->
                                Stream.of(figure.max(), figure.min())
                                        .flatMap(Optional::stream)
                                        .findFirst()
                                        .orElse(BigDecimal.ZERO));
        return pledge.view().moneyOf(pledge.value()).stream()
                .map(Fact::value)
                .reduce((first, next) -> byAmount.compare(next, first) > 0 ? next : first);
    }
}
