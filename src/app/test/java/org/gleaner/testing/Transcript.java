package org.gleaner.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Entity;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.gleaner.model.Relation;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Turn;
import org.gleaner.model.Whitespace;

/**
 * What the chain found in a document, a line per record, for people to read and for golden cases to
 * compare. Confidences are left out.
 */
public final class Transcript {

    private final AnnotatedDocument document;
    private final List<String> lines = new ArrayList<>();

    private Transcript(AnnotatedDocument document) {
        this.document = document;
    }

    public static String of(AnnotatedDocument document) {
        Transcript transcript = new Transcript(document);
        transcript.write();
        return transcript.lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void write() {
        document.sentences().stream()
                .filter(sentence -> sentence.kind() != BlockKind.BODY)
                .forEach(this::sentence);
        document.turns().forEach(this::turn);
        for (int i = 0; i < document.mentions().size(); i++) {
            Optional<Entity> entity = document.entities().of(i);
            String words = words(document.mentions().get(i).span());
            String name =
                    entity.map(Entity::name)
                            .filter(canonical -> !canonical.equals(words))
                            .map(canonical -> " = " + canonical)
                            .orElse("");
            line(document.mentions().get(i).type(), words + name);
        }
        document.money().forEach(this::money);
        document.dates().forEach(this::date);
        document.quotes()
                .forEach(
                        quote ->
                                line(
                                        "quote",
                                        quote.kind().label()
                                                + " by "
                                                + name(quote.speaker())
                                                + ": "
                                                + words(quote.span())));
        document.pledges().forEach(this::pledge);
        document.relations().forEach(this::relation);
    }

    private void sentence(Sentence sentence) {
        line(sentence.kind().name().toLowerCase(Locale.ROOT), words(sentence.span()));
    }

    private void turn(Turn turn) {
        line(
                "turn",
                turn.speaker()
                        + turn.role().map(role -> " (" + role + ")").orElse("")
                        + ": "
                        + words(turn.span()));
    }

    private void money(Money money) {
        line(
                "money",
                words(money.span())
                        + " = "
                        + money.min().map(BigDecimal::toPlainString).orElse("?")
                        + money.amount()
                                .map(point -> "")
                                .orElse(
                                        " to "
                                                + money.max()
                                                        .map(BigDecimal::toPlainString)
                                                        .orElse("?"))
                        + " "
                        + money.currency().orElse("?")
                        + money.currencySource().map(source -> " by " + source.label()).orElse("")
                        + ", "
                        + money.qualifier().label()
                        + money.per().map(per -> " per " + per).orElse("")
                        + role("payer", money.payer())
                        + role("payee", money.payee()));
    }

    private void date(TimeExpression date) {
        line(
                "date",
                words(date.span())
                        + " = "
                        + date.kind().label()
                        + " "
                        + date.value()
                        + (date.from().isPresent() || date.to().isPresent()
                                ? ", " + days(date.from(), date.to())
                                : ""));
    }

    private void pledge(Pledge pledge) {
        line("pledge", words(pledge.span()));
        line(
                "",
                name(pledge.pledger())
                        + ": "
                        + pledge.action()
                        + (pledge.negated() ? " [negated]" : "")
                        + " ("
                        + pledge.strength().label()
                        + ")"
                        + role("for", pledge.beneficiary())
                        + pledge.money().stream()
                                .map(index -> "; " + words(document.money().get(index).span()))
                                .collect(Collectors.joining())
                        + pledge.deadline()
                                .map(
                                        due ->
                                                "; due "
                                                        + words(due.span())
                                                        + " = "
                                                        + days(due.from(), due.to()))
                                .orElse("")
                        + pledge.condition().map(span -> "; if " + words(span)).orElse("")
                        + role("said by", pledge.reportedBy()));
    }

    private void relation(Relation relation) {
        line(
                relation.type(),
                relation.subject().name()
                        + relation.object().map(object -> " -> " + object.name()).orElse("")
                        + relation.value().map(value -> ": " + value).orElse("")
                        + (relation.status() == Relation.Status.FORMER ? " (former)" : ""));
    }

    private static String days(Optional<?> from, Optional<?> to) {
        return from.map(Object::toString).orElse("?") + ".." + to.map(Object::toString).orElse("?");
    }

    private static String name(Optional<Party> party) {
        return party.map(known -> known.name() + " [" + known.source().label() + "]").orElse("?");
    }

    private static String role(String role, Optional<Party> party) {
        return party.map(known -> "; " + role + " " + known.name()).orElse("");
    }

    private String words(Span span) {
        return Whitespace.fold(span.in(document.text()));
    }

    private void line(Object head, String words) {
        lines.add(String.format("%-14s %s", head, words).stripTrailing());
    }
}
