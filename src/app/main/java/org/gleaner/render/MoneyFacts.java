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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gleaner.model.Money;

/** The description of amounts of money. */
final class MoneyFacts {

    static final FactKind<Money> KIND =
            FactKind.of(Money.FACT_TYPE, "money", 'a')
                    .rows("One row per amount of money.")
                    .counted("How many amounts of money.")
                    .reads(
                            "payer",
                            "payee",
                            "amount_min",
                            "amount_max",
                            "amount",
                            "currency",
                            "currency_source",
                            "qualifier",
                            "per")
                    .fields(
                            words(),
                            sentence(),
                            amount(
                                    "amount_min",
                                    "Lower bound; empty for \"up to\" and for vague amounts.",
                                    Money::min),
                            amount(
                                    "amount_max",
                                    "Upper bound; empty for \"over\" and for vague amounts.",
                                    Money::max),
                            column(
                                    Column.<Fact<Money>>amount(
                                            "amount",
                                            "The amount, when it is a point value.",
                                            money -> money.value().amount())),
                            optionalText(
                                    "currency",
                                    "ISO 4217 code.",
                                    JsonType.TEXT_OR_NULL.matching("^[A-Z]{3}$"),
                                    Money::currency),
                            optionalText(
                                    "currency_source",
                                    "Which words settle the currency: symbol, code, word, context,"
                                            + " convention, or given (by --currency).",
                                    sources(),
                                    money ->
                                            money.currencySource()
                                                    .map(Money.CurrencySource::label)),
                            label(
                                    "qualifier",
                                    "exact, about, at_least, at_most, range or vague.",
                                    Money.Qualifier.values(),
                                    Money.Qualifier::label,
                                    Money::qualifier),
                            optionalText(
                                    "per",
                                    "The words of a unit basis: \"1,000 cubic metres\".",
                                    Money::per),
                            party("payer", "Who pays, where the text says so.", Money::payer),
                            party("payee", "Who is paid, where the text says so.", Money::payee),
                            confidence(Money::confidence),
                            text("annotator", "What found it.", Money::annotator));

    private MoneyFacts() {}

    private static JsonType sources() {
        List<String> labels = new ArrayList<>();
        Arrays.stream(Money.CurrencySource.values()).forEach(source -> labels.add(source.label()));
        labels.add(null);
        return new JsonType(Map.of("enum", labels));
    }
}
