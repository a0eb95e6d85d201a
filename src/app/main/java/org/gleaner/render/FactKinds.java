package org.gleaner.render;

import static org.gleaner.render.Field.column;
import static org.gleaner.render.Field.confidence;
import static org.gleaner.render.Field.day;
import static org.gleaner.render.Field.json;
import static org.gleaner.render.Field.label;
import static org.gleaner.render.Field.number;
import static org.gleaner.render.Field.offsets;
import static org.gleaner.render.Field.optionalText;
import static org.gleaner.render.Field.party;
import static org.gleaner.render.Field.sentence;
import static org.gleaner.render.Field.text;
import static org.gleaner.render.Field.turn;
import static org.gleaner.render.Field.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Entity;
import org.gleaner.model.Mention;
import org.gleaner.model.Quote;
import org.gleaner.model.Sentence;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Turn;

/** The registry: every kind of record that the outputs show, with its description. */
final class FactKinds {

    static final FactKind<Turn> TURNS =
            FactKind.of(Turn.FACT_TYPE, "turn", 't')
                    .rows("One row per speaker turn.")
                    .counted("How many speaker turns.")
                    .reads("speaker", "role")
                    .fields(
                            speaker(),
                            json(
                                    "entity",
                                    JsonType.ID_OR_NULL,
                                    turn -> turn.view().entityId(turn.value().entity())),
                            optionalText("role", "The title in the label.", Turn::role),
                            Field.<Turn>offsets()
                                    .checked(
                                            (view, turn) ->
                                                    view.verify("turn label", turn.label())));

    /**
     * Where facts are in their context; not among the CSV files, whose every row brings its
     * sentence along.
     */
    static final FactKind<Sentence> SENTENCES =
            FactKind.of(Sentence.FACT_TYPE, "sentence", 's')
                    .rows("One row per sentence.")
                    .counted("How many sentences it has.")
                    .table(
                            List.of(
                                    Column.id(
                                            "doc_id",
                                            "Id of the document.",
                                            sentence -> sentence.view().document().document().id()),
                                    Column.id(
                                            "sentence_id",
                                            "Id of the sentence, unique within the document.",
                                            Fact::id),
                                    Column.text(
                                            "kind",
                                            "body, heading, list_item, caption, dateline or label.",
                                            sentence -> sentence.value().kind().label()),
                                    Column.id(
                                            "turn_id",
                                            "Id of the speaker turn that it is in.",
                                            sentence -> sentence.turn().map(Fact::id)),
                                    Column.number(
                                            "start",
                                            "Code-point offset of its first character.",
                                            Fact::start),
                                    Column.number(
                                            "end",
                                            "Code-point offset after its last character.",
                                            Fact::end),
                                    Column.text(
                                            "text",
                                            "Its words, line breaks made spaces.",
                                            Fact::text)))
                    .fields(
                            label(
                                    "kind",
                                    "body, heading, list_item, caption, dateline or label.",
                                    BlockKind.values(),
                                    BlockKind::label,
                                    Sentence::kind),
                            turn(),
                            offsets());

    static final FactKind<Mention> MENTIONS =
            FactKind.of(Mention.FACT_TYPE, "mention", 'm')
                    .rows("One row per mention of a named thing or percentage.")
                    .counted("How many mentions.")
                    .distinctBy(mention -> mention.type().name())
                    .reads("type", "entity_name", "value")
                    .fields(
                            json(
                                    "entity",
                                    JsonType.ID_OR_NULL,
                                    mention -> mention.view().entityOf(mention).map(Entity::id)),
                            text(
                                    "type",
                                    "What it is: PERSON, ORGANIZATION ...",
                                    JsonType.reference("type"),
                                    mention -> mention.type().name()),
                            words(),
                            sentence(),
                            column(
                                    Column.<Fact<Mention>>id(
                                            "entity_id",
                                            "Id of the entity mentioned; empty for a PERCENT.",
                                            mention ->
                                                    mention.view()
                                                            .entityOf(mention)
                                                            .map(Entity::id))),
                            column(
                                    Column.<Fact<Mention>>text(
                                            "entity_name",
                                            "What the document calls the entity most fully.",
                                            mention ->
                                                    mention.view()
                                                            .entityOf(mention)
                                                            .map(Entity::name))),
                            number("value", "The number of a PERCENT.", Mention::value),
                            confidence(Mention::confidence),
                            text("annotator", "What found it.", Mention::annotator));

    static final FactKind<TimeExpression> DATES =
            FactKind.of(TimeExpression.FACT_TYPE, "date", 'd')
                    .rows("One row per expression of time.")
                    .counted("How many expressions of time.")
                    .distinctBy(TimeExpression::value)
                    .reads("kind", "from", "to", "value")
                    .fields(
                            words(),
                            sentence(),
                            label(
                                    "kind",
                                    "date, time, duration or set.",
                                    TimeExpression.Kind.values(),
                                    TimeExpression.Kind::label,
                                    TimeExpression::kind),
                            day("from", "First day meant, inclusive.", TimeExpression::from),
                            day("to", "Last day meant, inclusive.", TimeExpression::to),
                            text("value", "TIMEX3 value.", TimeExpression::value),
                            text("annotator", "What found it.", TimeExpression::annotator));

    static final FactKind<Quote> QUOTES =
            FactKind.of(Quote.FACT_TYPE, "quote", 'q')
                    .rows("One row per stretch of quoted or reported words.")
                    .counted("How many quotes.")
                    .distinctBy(quote -> quote.kind().label())
                    .reads("kind", "speaker")
                    .fields(
                            label(
                                    "kind",
                                    "direct or reported.",
                                    Quote.Kind.values(),
                                    Quote.Kind::label,
                                    Quote::kind),
                            party("speaker", "Whose words they are.", Quote::speaker),
                            words());

    /** In the order of the JSON, where the entities follow the sentences. */
    static final List<FactKind<?>> ALL =
            List.of(
                    TURNS,
                    SENTENCES,
                    MENTIONS,
                    MoneyFacts.KIND,
                    DATES,
                    QUOTES,
                    TransferFacts.KIND,
                    PledgeFacts.KIND,
                    RelationFacts.KIND);

    /** Those with a table in every tabular format, in the order in which a reader meets them. */
    static final List<FactKind<?>> TABLES =
            List.of(
                    TransferFacts.KIND,
                    PledgeFacts.KIND,
                    MoneyFacts.KIND,
                    RelationFacts.KIND,
                    MENTIONS,
                    DATES,
                    QUOTES,
                    TURNS);

    private FactKinds() {}

    private static Field<Turn> speaker() {
        String doc = "Who speaks.";
        return new Field<>(
                Field.named("speaker", doc, turn -> Optional.of(Who.speaks(turn.value()))),
                Map.of("speaker", JsonType.TEXT.described(doc)),
                (json, turn) -> json.field("speaker", turn.value().speaker()),
                (view, turn) -> {},
                turn -> Optional.of(Who.speaks(turn)));
    }
}
