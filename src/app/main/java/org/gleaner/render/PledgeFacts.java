package org.gleaner.render;

import static org.gleaner.render.Field.column;
import static org.gleaner.render.Field.confidence;
import static org.gleaner.render.Field.flag;
import static org.gleaner.render.Field.label;
import static org.gleaner.render.Field.optionalSpan;
import static org.gleaner.render.Field.party;
import static org.gleaner.render.Field.sentence;
import static org.gleaner.render.Field.text;
import static org.gleaner.render.Field.turn;
import static org.gleaner.render.Field.words;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gleaner.model.Money;
import org.gleaner.model.Pledge;

/** The description of pledges. */
final class PledgeFacts {

    static final FactKind<Pledge> KIND =
            FactKind.of(Pledge.FACT_TYPE, "pledge", 'p')
                    .rows("One row per undertaking.")
                    .counted("How many pledges.")
                    .distinctBy(Pledge::action)
                    .reads(
                            "pledger",
                            "action",
                            "beneficiary",
                            "amount_min",
                            "amount_max",
                            "currency",
                            "deadline",
                            "deadline_from",
                            "deadline_to",
                            "condition",
                            "strength",
                            "negated",
                            "withdrawn",
                            "reported_by",
                            "speaker",
                            "group",
                            "pledger_text",
                            "pledger_source",
                            "money_ids")
                    .fields(
                            group(),
                            words(),
                            sentence(),
                            turn(),
                            party("pledger", "Who is bound.", Pledge::pledger),
                            column(
                                    Column.<Fact<Pledge>>text(
                                            "pledger_text",
                                            "The words the pledger was read from.",
                                            pledge ->
                                                    pledge.value()
                                                            .pledger()
                                                            .map(
                                                                    party ->
                                                                            pledge.view()
                                                                                    .text(
                                                                                            party
                                                                                                    .span())))),
                            column(
                                    Column.<Fact<Pledge>>text(
                                            "pledger_source",
                                            "How those words led to the pledger.",
                                            pledge ->
                                                    pledge.value()
                                                            .pledger()
                                                            .map(party -> party.source().label()))),
                            text("action", "What is undertaken.", Pledge::action),
                            party("beneficiary", "To or for whom.", Pledge::beneficiary),
                            column(
                                    Column.<Fact<Pledge>>amount(
                                            "amount_min",
                                            "Lower bound of its largest amount.",
                                            pledge -> largest(pledge).flatMap(Money::min))),
                            column(
                                    Column.<Fact<Pledge>>amount(
                                            "amount_max",
                                            "Upper bound of its largest amount.",
                                            pledge -> largest(pledge).flatMap(Money::max))),
                            column(
                                    Column.<Fact<Pledge>>text(
                                            "currency",
                                            "Currency of its largest amount.",
                                            pledge -> largest(pledge).flatMap(Money::currency))),
                            money(),
                            Field.deadline("When it is due.", Pledge::deadline),
                            optionalSpan(
                                    "condition", "The words of its condition.", Pledge::condition),
                            label(
                                    "strength",
                                    "firm or intention.",
                                    Pledge.Strength.values(),
                                    Pledge.Strength::label,
                                    Pledge::strength),
                            flag(
                                    "negated",
                                    "Whether it is an undertaking not to do something.",
                                    Pledge::negated),
                            flag("withdrawn", "Whether the text takes it back.", Pledge::withdrawn),
                            party(
                                    "reported_by",
                                    "Whose words they are, when not the speaker's or author's own.",
                                    Pledge::reportedBy),
                            speaker(),
                            confidence(Pledge::confidence),
                            text("rule", "What found it.", Pledge::rule));

    private PledgeFacts() {}

    /** The turn names its speaker itself. */
    private static Field<Pledge> speaker() {
        return new Field<>(
                Field.named(
                        "speaker",
                        "Who speaks in the turn that it is in.",
                        pledge -> pledge.turn().map(Fact::value).map(Who::speaks)),
                Map.of(),
                (json, pledge) -> {},
                (view, pledge) -> {});
    }

    private static Field<Pledge> group() {
        return new Field<>(
                List.of(
                        Column.id(
                                "group",
                                "The same for repetitions of one undertaking in a document.",
                                pledge -> pledge.view().group(pledge.value()))),
                Map.of(
                        "group",
                        JsonType.ID.described("The same for repetitions of one undertaking.")),
                (json, pledge) -> json.field("group", pledge.view().group(pledge.value())),
                (view, pledge) -> {});
    }

    private static Field<Pledge> money() {
        return new Field<>(
                List.of(
                        Column.list(
                                "money_ids", "Ids of its money records.", PledgeFacts::moneyIds)),
                Map.of("money", JsonType.IDS.described("Ids of its money records.")),
                (json, pledge) -> json.strings("money", moneyIds(pledge)),
                PledgeFacts::verifyMoney);
    }

    private static List<String> moneyIds(Fact<Pledge> pledge) {
        return moneyOf(pledge).map(Fact::id).toList();
    }

    private static Stream<Fact<Money>> moneyOf(Fact<Pledge> pledge) {
        return pledge.value().money().stream().map(pledge.view().money()::get);
    }

    private static void verifyMoney(View view, Pledge pledge) {
        int count = view.money().size();
        for (int index : pledge.money()) {
            if (index < 0 || index >= count) {
                throw new InvalidSpanException(
                        "Pledge at "
                                + pledge.span()
                                + " names money record "
                                + index
                                + " of "
                                + count);
            }
        }
    }

    /** The money record with the largest amount, the first among equals. */
    private static Optional<Money> largest(Fact<Pledge> pledge) {
        Comparator<Money> byAmount =
                Comparator.comparing(
                        money ->
                                Stream.of(money.max(), money.min())
                                        .flatMap(Optional::stream)
                                        .findFirst()
                                        .orElse(BigDecimal.ZERO));
        return moneyOf(pledge)
                .map(Fact::value)
                .reduce((first, next) -> byAmount.compare(next, first) > 0 ? next : first);
    }
}
