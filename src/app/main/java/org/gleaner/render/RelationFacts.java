package org.gleaner.render;

import static org.gleaner.render.Field.column;
import static org.gleaner.render.Field.confidence;
import static org.gleaner.render.Field.day;
import static org.gleaner.render.Field.knownParty;
import static org.gleaner.render.Field.label;
import static org.gleaner.render.Field.optionalText;
import static org.gleaner.render.Field.party;
import static org.gleaner.render.Field.sentence;
import static org.gleaner.render.Field.span;
import static org.gleaner.render.Field.text;
import static org.gleaner.render.Field.words;

import java.util.Optional;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;

/** The description of relations. */
final class RelationFacts {

    static final FactKind<Relation> KIND =
            FactKind.of(Relation.FACT_TYPE, "relation", 'r')
                    .rows("One row per relation between two parties.")
                    .counted("How many relations.")
                    .distinctBy(RelationFacts::arguments)
                    .reads(
                            "type",
                            "subject",
                            "subject_type",
                            "object",
                            "object_type",
                            "value",
                            "value_iso",
                            "status",
                            "since",
                            "until",
                            "trigger")
                    .fields(
                            text(
                                    "type",
                                    "What relates them: HOLDS_POSITION, PAYS ...",
                                    JsonType.TEXT.described("A user's own rules may add types."),
                                    Relation::type),
                            knownParty("subject", "The first party.", Relation::subject),
                            column(
                                    Column.<Fact<Relation>>text(
                                            "subject_type",
                                            "What the first party is.",
                                            relation -> type(relation.value().subject()))),
                            party("object", "The second party.", Relation::object),
                            column(
                                    Column.<Fact<Relation>>text(
                                            "object_type",
                                            "What the second party is.",
                                            relation ->
                                                    relation.value()
                                                            .object()
                                                            .flatMap(RelationFacts::type))),
                            optionalText(
                                    "value",
                                    "Title, date or amount in the words of the text.",
                                    Relation::value),
                            day(
                                    "value_iso",
                                    "The value as a day, when it is one.",
                                    Relation::valueDate),
                            label(
                                    "status",
                                    "current or former.",
                                    Relation.Status.values(),
                                    Relation.Status::label,
                                    Relation::status),
                            day(
                                    "since",
                                    "The first day on which it held, where the text says so.",
                                    Relation::since),
                            day(
                                    "until",
                                    "The last day on which it held, where the text says so.",
                                    Relation::until),
                            sentence(),
                            words(),
                            span("trigger", "The words that state it.", Relation::trigger),
                            confidence(Relation::confidence),
                            text("rule", "What found it.", Relation::rule));

    private RelationFacts() {}

    private static Optional<String> type(Party party) {
        return party.entity().map(entity -> entity.type().name());
    }

    private static String arguments(Relation relation) {
        return String.join(
                "\n",
                relation.type(),
                relation.subject().name(),
                relation.object().map(Party::name).orElse(""),
                relation.value().orElse(""));
    }
}
