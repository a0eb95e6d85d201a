package org.gleaner.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Facts;
import org.gleaner.model.Header;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.gleaner.model.Quote;
import org.gleaner.model.Relation;
import org.gleaner.model.Sentence;
import org.gleaner.model.Source;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Transfer;
import org.gleaner.model.Turn;
import org.gleaner.model.Warning;

/**
 * A small document that holds a record of every kind, an emoji before all of them, and a line break
 * within some.
 */
public final class Sample {

    public static final String TEXT =
            "\uD83D\uDE00 Ann Lee: If asked,\r\n"
                    + "we will pay Acme, \"Inc\" $5 million by 2024. Sales grew 8.7%.";

    private Sample() {}

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    public static AnnotatedDocument document() {
        return document("a/b.txt");
    }

    public static AnnotatedDocument document(String id) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("section", "news");
        metadata.put("page", 3);
        Document document =
                new Document(
                        id,
                        new Source("a/b.txt", "abc123", "text/plain", "UTF-8", 88),
                        Optional.of("On sales"),
                        Optional.empty(),
                        Optional.empty(),
                        metadata,
                        TEXT,
                        List.of());
        Entity ann =
                new Entity(
                        EntityType.PERSON,
                        "Ann Lee",
                        List.of(),
                        List.of("Dr", "Chair"),
                        List.of(0));
        Entity acme =
                new Entity(
                        EntityType.ORGANIZATION,
                        "Acme, \"Inc\"",
                        List.of("Acme"),
                        List.of(),
                        List.of(1));
        Span clause = at("If asked,\r\nwe will pay Acme, \"Inc\" $5 million by 2024");
        Party speaker = Party.of(ann, at("we"), Party.Resolution.SPEAKER);
        Party payee = Party.of(acme, at("Acme, \"Inc\""), Party.Resolution.OBJECT);
        Money money =
                new Money(
                        at("$5 million"),
                        Optional.of(new BigDecimal("5E6")),
                        Optional.of(new BigDecimal("5000000.00")),
                        Optional.of("USD"),
                        Optional.of(Money.CurrencySource.CONVENTION),
                        Money.Qualifier.EXACT,
                        Optional.empty(),
                        Optional.of(speaker),
                        Optional.of(payee),
                        0.9,
                        "money");
        Pledge pledge =
                new Pledge(
                        clause,
                        Optional.of(speaker),
                        "pay Acme, \"Inc\" $5 million",
                        Optional.of(payee),
                        List.of(0),
                        Optional.of(
                                new Pledge.Deadline(
                                        at("by 2024"),
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2024, 12, 31)))),
                        Optional.of(at("If asked,")),
                        Pledge.Strength.FIRM,
                        false,
                        false,
                        Optional.empty(),
                        0,
                        0.85,
                        "will");
        Relation relation =
                new Relation(
                        "PAYS",
                        speaker,
                        Optional.of(payee),
                        Optional.of("$5 million"),
                        Optional.empty(),
                        Relation.Status.CURRENT,
                        Optional.empty(),
                        Optional.empty(),
                        at("we will pay Acme, \"Inc\" $5 million"),
                        at("pay"),
                        0.7,
                        "pays");
        Transfer transfer =
                new Transfer(
                        at("we will pay Acme, \"Inc\" $5 million"),
                        Optional.of(speaker),
                        Optional.of(payee),
                        money.min(),
                        money.max(),
                        money.currency(),
                        Transfer.Kind.OTHER,
                        Transfer.Status.PROMISED,
                        Optional.of(at("If asked,")),
                        pledge.deadline(),
                        List.of(0),
                        List.of(0),
                        List.of(0),
                        0,
                        0.8,
                        "pledge");
        return new AnnotatedDocument(
                document,
                Optional.of("en"),
                new Header(Optional.of("On sales"), Optional.of(LocalDate.of(2023, 5, 1))),
                new Entities(List.of(ann, acme), 3),
                Facts.none()
                        .with(
                                Turn.FACT_TYPE,
                                List.of(
                                        new Turn(
                                                new Span(at("If asked").start(), TEXT.length()),
                                                at("Ann Lee"),
                                                "Ann Lee",
                                                Optional.of(ann),
                                                Optional.of("Chair"))))
                        .with(
                                Sentence.FACT_TYPE,
                                List.of(
                                        new Sentence(at("Ann Lee:"), BlockKind.LABEL),
                                        new Sentence(
                                                new Span(clause.start(), clause.end() + 1),
                                                BlockKind.BODY),
                                        new Sentence(at("Sales grew 8.7%."), BlockKind.LIST_ITEM)))
                        .with(
                                Mention.FACT_TYPE,
                                List.of(
                                        new Mention(
                                                at("Ann Lee"), EntityType.PERSON, 0.95, "names"),
                                        new Mention(
                                                at("Acme, \"Inc\""),
                                                EntityType.ORGANIZATION,
                                                1,
                                                "names"),
                                        new Mention(
                                                at("8.7%"),
                                                EntityType.PERCENT,
                                                Optional.of("8.7"),
                                                0.5,
                                                "percent")))
                        .with(Money.FACT_TYPE, List.of(money))
                        .with(
                                TimeExpression.FACT_TYPE,
                                List.of(
                                        new TimeExpression(
                                                at("2024"),
                                                TimeExpression.Kind.DATE,
                                                Optional.of(LocalDate.of(2024, 1, 1)),
                                                Optional.of(LocalDate.of(2024, 12, 31)),
                                                "2024",
                                                "dates")))
                        .with(
                                Quote.FACT_TYPE,
                                List.of(
                                        new Quote(
                                                at("\"Inc\""),
                                                Quote.Kind.DIRECT,
                                                Optional.empty())))
                        .with(Transfer.FACT_TYPE, List.of(transfer))
                        .with(Pledge.FACT_TYPE, List.of(pledge))
                        .with(Relation.FACT_TYPE, List.of(relation)),
                List.of(new Warning("layout", "odd")));
    }
}
