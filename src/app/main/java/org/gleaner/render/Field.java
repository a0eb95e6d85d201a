package org.gleaner.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.gleaner.model.Span;

/**
 * A field of a record, described once: its columns in the table, its fields in the JSON, what the
 * schema says of those, and the spans that must lie in the text. {@code amount("amount_min", "Lower
 * bound.", Money::min)} is all of that.
 *
 * @param json the fields in the JSON, none for what only tables have
 * @param writer writes those
 * @param parties whom it names
 * @param <T> the record
 */
record Field<T>(
        List<Column<Fact<T>>> columns,
        Map<String, JsonType> json,
        BiConsumer<Json, Fact<T>> writer,
        BiConsumer<View, T> check,
        Function<T, Optional<Who>> parties) {

    /** A field that names nobody. */
    Field(
            List<Column<Fact<T>>> columns,
            Map<String, JsonType> json,
            BiConsumer<Json, Fact<T>> writer,
            BiConsumer<View, T> check) {
        this(columns, json, writer, check, fact -> Optional.empty());
    }

    private static <T> Field<T> of(
            Column<Fact<T>> column, JsonType type, Function<Fact<T>, ?> value) {
        return new Field<>(
                List.of(column),
                Map.of(column.name(), type.described(column.doc())),
                (json, fact) -> json.field(column.name(), value.apply(fact)),
                (view, fact) -> {});
    }

    /** What only the table has. */
    static <T> Field<T> column(Column<Fact<T>> column) {
        return new Field<>(List.of(column), Map.of(), (json, fact) -> {}, (view, fact) -> {});
    }

    /** What only the JSON has. */
    static <T> Field<T> json(String name, JsonType type, Function<Fact<T>, ?> value) {
        return new Field<>(
                List.of(),
                Map.of(name, type),
                (json, fact) -> json.field(name, value.apply(fact)),
                (view, fact) -> {});
    }

    /** Words, never absent. */
    static <T> Field<T> text(String name, String doc, Function<T, String> value) {
        return text(name, doc, JsonType.TEXT, value);
    }

    static <T> Field<T> text(String name, String doc, JsonType type, Function<T, String> value) {
        return of(
                Column.text(name, doc, fact -> value.apply(fact.value())),
                type,
                fact -> value.apply(fact.value()));
    }

    static <T> Field<T> optionalText(String name, String doc, Function<T, Optional<String>> value) {
        return optionalText(name, doc, JsonType.TEXT_OR_NULL, value);
    }

    static <T> Field<T> optionalText(
            String name, String doc, JsonType type, Function<T, Optional<String>> value) {
        return of(
                Column.text(name, doc, fact -> value.apply(fact.value())),
                type,
                fact -> value.apply(fact.value()));
    }

    /** One of the values of an enumeration, by its label. */
    static <T, E extends Enum<E>> Field<T> label(
            String name, String doc, E[] values, Function<E, String> label, Function<T, E> value) {
        return text(
                name, doc, JsonType.oneOf(values, label), fact -> label.apply(value.apply(fact)));
    }

    static <T> Field<T> amount(String name, String doc, Function<T, Optional<BigDecimal>> value) {
        return of(
                Column.amount(name, doc, fact -> value.apply(fact.value())),
                JsonType.AMOUNT,
                fact -> value.apply(fact.value()).map(Numbers::plain));
    }

    /** A number that is kept in the words that write it: "8.7". */
    static <T> Field<T> number(String name, String doc, Function<T, Optional<String>> value) {
        return of(
                Column.real(name, doc, fact -> value.apply(fact.value())),
                JsonType.TEXT_OR_NULL,
                fact -> value.apply(fact.value()));
    }

    static <T> Field<T> day(String name, String doc, Function<T, Optional<LocalDate>> value) {
        return of(
                Column.date(name, doc, fact -> value.apply(fact.value())),
                JsonType.DAY,
                fact -> value.apply(fact.value()));
    }

    static <T> Field<T> flag(String name, String doc, Function<T, Boolean> value) {
        return of(
                Column.bool(name, doc, fact -> value.apply(fact.value())),
                JsonType.FLAG,
                fact -> value.apply(fact.value()));
    }

    static <T> Field<T> confidence(ToDoubleFunction<T> value) {
        return new Field<>(
                List.of(
                        Column.real(
                                "confidence",
                                "0 to 1.",
                                fact -> Numbers.confidence(value.applyAsDouble(fact.value())))),
                Map.of("confidence", JsonType.CONFIDENCE),
                (json, fact) -> json.confidence(value.applyAsDouble(fact.value())),
                (view, fact) -> {});
    }

    /** A party that may be unknown: its name in the table, the whole of it in the JSON. */
    static <T> Field<T> party(String name, String doc, Function<T, Optional<Party>> party) {
        return party(name, doc, JsonType.PARTY, party);
    }

    /** A party that every such record has. */
    static <T> Field<T> knownParty(String name, String doc, Function<T, Party> party) {
        return party(name, doc, JsonType.KNOWN_PARTY, fact -> Optional.of(party.apply(fact)));
    }

    private static <T> Field<T> party(
            String name, String doc, JsonType type, Function<T, Optional<Party>> party) {
        return new Field<>(
                named(name, doc, fact -> party.apply(fact.value()).map(Who::of)),
                Map.of(name, type.described(doc)),
                (json, fact) -> party(json, fact.view(), name, party.apply(fact.value())),
                (view, fact) ->
                        party.apply(fact)
                                .ifPresent(
                                        known ->
                                                view.verify("party " + known.name(), known.span())),
                fact -> party.apply(fact).map(Who::of));
    }

    /** Somebody's name, and the id that it has in the table of entities. */
    static <T> List<Column<Fact<T>>> named(
            String name, String doc, Function<Fact<T>, Optional<Who>> who) {
        return List.of(
                Column.text(name, doc, fact -> who.apply(fact).map(Who::name)),
                Column.id(
                        name + "_id",
                        "Id of " + name + " among the entities.",
                        fact -> who.apply(fact).map(fact.view()::partyId)));
    }

    private static void party(Json json, View view, String name, Optional<Party> party) {
        json.object(
                name,
                party,
                known -> {
                    json.field("name", known.name());
                    json.field("entity", view.entityId(known.entity()));
                    words(json, view, known.span());
                    json.field("source", known.source().label());
                });
    }

    /** Words of the text, by their place. */
    static <T> Field<T> span(String name, String doc, Function<T, Span> span) {
        return Field.<T>of(
                        Column.text(name, doc, fact -> fact.view().text(span.apply(fact.value()))),
                        JsonType.TEXT,
                        fact -> fact.view().text(span.apply(fact.value())))
                .checked((view, fact) -> view.verify(name, span.apply(fact)));
    }

    /** Words of the text with their place, where there are any. */
    static <T> Field<T> optionalSpan(String name, String doc, Function<T, Optional<Span>> span) {
        return new Field<>(
                List.of(
                        Column.text(
                                name,
                                doc,
                                fact -> span.apply(fact.value()).map(fact.view()::text))),
                Map.of(name, JsonType.object(placed(), true).described(doc)),
                (json, fact) ->
                        json.object(
                                name, span.apply(fact.value()), at -> words(json, fact.view(), at)),
                (view, fact) -> span.apply(fact).ifPresent(at -> view.verify(name, at)));
    }

    /** The words that date something, and the days they come to. */
    static <T> Field<T> deadline(String doc, Function<T, Optional<Pledge.Deadline>> deadline) {
        Map<String, JsonType> fields = placed();
        fields.put("from", JsonType.DAY);
        fields.put("to", JsonType.DAY);
        return new Field<>(
                List.of(
                        Column.text(
                                "deadline",
                                "The words that date the action.",
                                fact ->
                                        deadline.apply(fact.value())
                                                .map(Pledge.Deadline::span)
                                                .map(fact.view()::text)),
                        Column.date(
                                "deadline_from",
                                "First day meant by them.",
                                fact ->
                                        deadline.apply(fact.value())
                                                .flatMap(Pledge.Deadline::from)),
                        Column.date(
                                "deadline_to",
                                "Last day meant by them.",
                                fact -> deadline.apply(fact.value()).flatMap(Pledge.Deadline::to))),
                Map.of("deadline", JsonType.object(fields, true).described(doc)),
                (json, fact) ->
                        json.object(
                                "deadline",
                                deadline.apply(fact.value()),
                                known -> {
                                    words(json, fact.view(), known.span());
                                    json.field("from", known.from());
                                    json.field("to", known.to());
                                }),
                (view, fact) ->
                        deadline.apply(fact)
                                .ifPresent(known -> view.verify("deadline", known.span())));
    }

    /** The record's own words, with their place. */
    static <T> Field<T> words() {
        return new Field<>(
                List.of(),
                placed(),
                (json, fact) -> words(json, fact.view(), fact.span()),
                (view, fact) -> {});
    }

    /** The record's place alone. */
    static <T> Field<T> offsets() {
        Map<String, JsonType> place = placed();
        place.remove("text");
        return new Field<>(
                List.of(),
                place,
                (json, fact) -> offsets(json, fact.view(), fact.span()),
                (view, fact) -> {});
    }

    /** The sentence that holds the record's start. */
    static <T> Field<T> sentence() {
        return json("sentence", JsonType.ID_OR_NULL, fact -> fact.sentence().map(Fact::id));
    }

    /** The turn that holds the record's start. */
    static <T> Field<T> turn() {
        return json("turn", JsonType.ID_OR_NULL, fact -> fact.turn().map(Fact::id));
    }

    /** The same, and something more that must hold of a record. */
    Field<T> checked(BiConsumer<View, T> more) {
        return new Field<>(columns, json, writer, check.andThen(more), parties);
    }

    /** The fields of the JSON that {@link #words(Json, View, Span)} writes. */
    static Map<String, JsonType> placed() {
        Map<String, JsonType> placed = new LinkedHashMap<>();
        placed.put("text", JsonType.WORDS);
        placed.put("start", JsonType.OFFSET);
        placed.put("end", JsonType.OFFSET);
        return placed;
    }

    static void words(Json json, View view, Span span) {
        json.field("text", view.text(span));
        offsets(json, view, span);
    }

    private static void offsets(Json json, View view, Span span) {
        json.number("start", view.offset(span.start()));
        json.number("end", view.offset(span.end()));
    }
}
