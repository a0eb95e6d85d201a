package org.gleaner.render;

import static org.gleaner.render.Field.amount;
import static org.gleaner.render.Field.column;
import static org.gleaner.render.Field.confidence;
import static org.gleaner.render.Field.label;
import static org.gleaner.render.Field.optionalText;
import static org.gleaner.render.Field.party;
import static org.gleaner.render.Field.sentence;
import static org.gleaner.render.Field.text;
import static org.gleaner.render.Field.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gleaner.model.Party;
import org.gleaner.model.Transfer;

/** The description of transfers. */
final class TransferFacts {

    static final FactKind<Transfer> KIND =
            FactKind.of(Transfer.FACT_TYPE, "transfer", 'x')
                    .rows("One row per giver, receiver and sum that the text connects.")
                    .counted("How many transfers.")
                    .distinctBy(TransferFacts::arguments)
                    .reads(
                            "giver",
                            "receiver",
                            "amount_min",
                            "amount_max",
                            "amount",
                            "currency",
                            "kind",
                            "status",
                            "purpose",
                            "deadline",
                            "deadline_from",
                            "deadline_to",
                            "group")
                    .fields(
                            group(),
                            party("giver", "Who gives the sum.", Transfer::giver),
                            party("receiver", "Who gets it.", Transfer::receiver),
                            amount("amount_min", "Lower bound of the sum.", Transfer::min),
                            amount("amount_max", "Upper bound of the sum.", Transfer::max),
                            column(
                                    Column.<Fact<Transfer>>amount(
                                            "amount",
                                            "The sum, when it is a point value.",
                                            transfer -> transfer.value().amount())),
                            optionalText(
                                    "currency",
                                    "ISO 4217 code.",
                                    JsonType.TEXT_OR_NULL.matching("^[A-Z]{3}$"),
                                    Transfer::currency),
                            label(
                                    "kind",
                                    "grant, loan, investment, purchase, fine, settlement, salary,"
                                            + " tax, aid or other.",
                                    Transfer.Kind.values(),
                                    Transfer.Kind::label,
                                    Transfer::kind),
                            label(
                                    "status",
                                    "promised, approved, paid, owed or refused.",
                                    Transfer.Status.values(),
                                    Transfer.Status::label,
                                    Transfer::status),
                            purpose(),
                            Field.deadline("When it is due.", Transfer::deadline),
                            money(),
                            origin(
                                    "pledge",
                                    "Id of the pledge behind it.",
                                    transfer -> id(transfer, PledgeFacts.KIND, Transfer::pledges)),
                            origin(
                                    "relation",
                                    "Id of the relation that says the same.",
                                    transfer ->
                                            id(transfer, RelationFacts.KIND, Transfer::relations)),
                            sentence(),
                            words(),
                            confidence(Transfer::confidence),
                            text("rule", "What connected the parties.", Transfer::rule));

    private TransferFacts() {}

    private static String arguments(Transfer transfer) {
        return String.join(
                "\n",
                transfer.giver().map(Party::name).orElse(""),
                transfer.receiver().map(Party::name).orElse(""),
                transfer.money().toString());
    }

    private static Field<Transfer> group() {
        Function<Fact<Transfer>, String> group =
                transfer -> transfer.view().transferGroup(transfer.value());
        return new Field<>(
                List.of(
                        Column.id(
                                "group",
                                "The same for restatements of one sum in a document: a sum over the"
                                        + " first row of each group counts each once.",
                                group)),
                Map.of("group", JsonType.ID.described("The same for restatements of one sum.")),
                (json, transfer) -> json.field("group", group.apply(transfer)),
                (view, transfer) -> {});
    }

    private static Field<Transfer> purpose() {
        String doc = "The words that say what it is for.";
        Function<Fact<Transfer>, Optional<String>> words =
                transfer -> transfer.value().purpose().map(transfer.view()::text);
        return new Field<>(
                List.of(Column.text("purpose", doc, words)),
                Map.of("purpose", JsonType.TEXT_OR_NULL.described(doc)),
                (json, transfer) -> json.field("purpose", words.apply(transfer)),
                (view, transfer) ->
                        transfer.purpose().ifPresent(purpose -> view.verify("purpose", purpose)));
    }

    private static Field<Transfer> money() {
        String doc = "Ids of the money records that state it.";
        Function<Fact<Transfer>, List<String>> ids =
                transfer ->
                        transfer.value().money().stream()
                                .map(index -> transfer.view().money().get(index).id())
                                .toList();
        return new Field<>(
                List.of(Column.list("money_ids", doc, ids)),
                Map.of("money", JsonType.IDS.described(doc)),
                (json, transfer) -> json.strings("money", ids.apply(transfer)),
                TransferFacts::verify);
    }

    private static Field<Transfer> origin(
            String name, String doc, Function<Fact<Transfer>, Optional<String>> id) {
        return new Field<>(
                List.of(Column.id(name + "_id", doc, id)),
                Map.of(name, JsonType.ID_OR_NULL.described(doc)),
                (json, transfer) -> json.field(name, id.apply(transfer)),
                (view, transfer) -> {});
    }

    private static <T> Optional<String> id(
            Fact<Transfer> transfer, FactKind<T> kind, Function<Transfer, List<Integer>> indexes) {
        return indexes.apply(transfer.value()).stream()
                .findFirst()
                .map(index -> transfer.view().facts(kind).get(index).id());
    }

    private static void verify(View view, Transfer transfer) {
        check(transfer, "money", transfer.money(), view.money().size());
        check(transfer, "pledge", transfer.pledges(), view.pledges().size());
        check(transfer, "relation", transfer.relations(), view.relations().size());
    }

    private static void check(Transfer transfer, String what, List<Integer> indexes, int count) {
        for (int index : indexes) {
            if (index < 0 || index >= count) {
                throw new InvalidSpanException(
                        "Transfer at "
                                + transfer.span()
                                + " names "
                                + what
                                + " record "
                                + index
                                + " of "
                                + count);
            }
        }
    }
}
