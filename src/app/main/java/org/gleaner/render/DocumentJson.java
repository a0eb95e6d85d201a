package org.gleaner.render;

import java.util.Optional;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.model.Entity;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.gleaner.model.Quote;
import org.gleaner.model.Relation;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Turn;

/**
 * The JSON form of a document: the same keys in the same order for every document, absent ones null
 * or [].
 */
final class DocumentJson {

    static final String SCHEMA_VERSION = "1.0";

    private final View view;
    private final Json json;

    private DocumentJson(View view, Json json) {
        this.view = view;
        this.json = json;
    }

    static Packed of(View view) {
        Packed bytes = new Packed();
        try (Json json = new Json(bytes)) {
            new DocumentJson(view, json).write();
        }
        return bytes;
    }

    private void write() {
        AnnotatedDocument annotated = view.document();
        Document document = annotated.document();
        json.open();
        json.field("schema_version", SCHEMA_VERSION);
        json.field("offset_unit", "code_point");
        json.field("id", document.id());
        json.open("source");
        json.field("path", document.source().path());
        json.field("sha256", document.source().sha256());
        json.field("media_type", document.source().mediaType());
        json.field("charset", document.source().charset());
        json.number("length", document.source().length());
        json.end();
        json.field("title", annotated.header().title());
        json.field("date", annotated.header().date());
        json.field("language", annotated.language());
        json.field("metadata", document.metadata());
        json.field("text", document.text());
        json.array("turns", view.turns(), this::turn);
        json.array("sentences", view.sentences(), this::sentence);
        json.array("entities", annotated.entities().list(), this::entity);
        json.array("mentions", view.mentions(), this::mention);
        json.array("money", view.money(), this::money);
        json.array("dates", view.dates(), this::date);
        json.array("quotes", view.quotes(), this::quote);
        json.array("pledges", view.pledges(), this::pledge);
        json.array("relations", view.relations(), this::relation);
        json.array(
                "warnings",
                annotated.warnings(),
                warning -> {
                    json.field("stage", warning.stage());
                    json.field("message", warning.message());
                });
        json.end();
    }

    private void turn(Fact<Turn> turn) {
        json.field("id", turn.id());
        json.field("speaker", turn.value().speaker());
        json.field("entity", view.entityId(turn.value().entity()));
        json.field("role", turn.value().role());
        offsets(turn.span());
    }

    private void sentence(Fact<Sentence> sentence) {
        json.field("id", sentence.id());
        json.field("kind", sentence.value().kind().label());
        json.field("turn", sentence.turn().map(Fact::id));
        offsets(sentence.span());
    }

    private void entity(Entity entity) {
        json.field("id", entity.id());
        json.field("type", entity.type().name());
        json.field("name", entity.name());
        json.strings("aliases", entity.aliases());
        json.strings("titles", entity.titles());
        json.strings(
                "mentions",
                entity.mentions().stream().map(index -> view.mentions().get(index).id()).toList());
    }

    private void mention(Fact<Mention> mention) {
        json.field("id", mention.id());
        json.field("entity", view.entityOf(mention).map(Entity::id));
        json.field("type", mention.value().type().name());
        words(mention.span());
        sentenceOf(mention);
        json.field("value", mention.value().value());
        json.confidence(mention.value().confidence());
        json.field("annotator", mention.value().annotator());
    }

    private void money(Fact<Money> fact) {
        Money money = fact.value();
        json.field("id", fact.id());
        words(fact.span());
        sentenceOf(fact);
        json.field("amount_min", money.min().map(Numbers::plain));
        json.field("amount_max", money.max().map(Numbers::plain));
        json.field("currency", money.currency());
        json.field("currency_source", money.currencySource().map(Money.CurrencySource::label));
        json.field("qualifier", money.qualifier().label());
        json.field("per", money.per());
        party("payer", money.payer());
        party("payee", money.payee());
        json.confidence(money.confidence());
        json.field("annotator", money.annotator());
    }

    private void date(Fact<TimeExpression> fact) {
        TimeExpression date = fact.value();
        json.field("id", fact.id());
        words(fact.span());
        sentenceOf(fact);
        json.field("kind", date.kind().label());
        json.field("from", date.from());
        json.field("to", date.to());
        json.field("value", date.value());
        json.field("annotator", date.annotator());
    }

    private void quote(Fact<Quote> quote) {
        json.field("id", quote.id());
        json.field("kind", quote.value().kind().label());
        party("speaker", quote.value().speaker());
        words(quote.span());
    }

    private void pledge(Fact<Pledge> fact) {
        Pledge pledge = fact.value();
        json.field("id", fact.id());
        json.field("group", view.group(pledge));
        words(fact.span());
        sentenceOf(fact);
        json.field("turn", fact.turn().map(Fact::id));
        party("pledger", pledge.pledger());
        json.field("action", pledge.action());
        party("beneficiary", pledge.beneficiary());
        json.strings("money", view.moneyOf(pledge).stream().map(Fact::id).toList());
        json.object(
                "deadline",
                pledge.deadline(),
                deadline -> {
                    words(deadline.span());
                    json.field("from", deadline.from());
                    json.field("to", deadline.to());
                });
        json.object("condition", pledge.condition(), this::words);
        json.field("strength", pledge.strength().label());
        json.field("negated", pledge.negated());
        party("reported_by", pledge.reportedBy());
        json.confidence(pledge.confidence());
        json.field("rule", pledge.rule());
    }

    private void relation(Fact<Relation> fact) {
        Relation relation = fact.value();
        json.field("id", fact.id());
        json.field("type", relation.type());
        party("subject", Optional.of(relation.subject()));
        party("object", relation.object());
        json.field("value", relation.value());
        json.field("value_iso", relation.valueDate());
        json.field("status", relation.status().label());
        sentenceOf(fact);
        words(fact.span());
        json.field("trigger", view.text(relation.trigger()));
        json.confidence(relation.confidence());
        json.field("rule", relation.rule());
    }

    private void party(String name, Optional<Party> party) {
        json.object(
                name,
                party,
                known -> {
                    json.field("name", known.name());
                    json.field("entity", view.entityId(known.entity()));
                    words(known.span());
                    json.field("source", known.source().label());
                });
    }

    private void sentenceOf(Fact<?> fact) {
        json.field("sentence", fact.sentence().map(Fact::id));
    }

    private void words(Span span) {
        json.field("text", view.text(span));
        offsets(span);
    }

    private void offsets(Span span) {
        json.number("start", view.offset(span.start()));
        json.number("end", view.offset(span.end()));
    }
}
