package org.gleaner.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A document and everything the chain found in it; immutable, and all that the outputs see. Records
 * refer to each other by index or by span; a sentence or turn of a record is found by its offset.
 *
 * @param facts the records of every type; those of the standard chain have an accessor of their own
 */
public record AnnotatedDocument(
        Document document,
        Optional<String> language,
        Header header,
        Entities entities,
        Facts facts,
        List<Warning> warnings) {

    public AnnotatedDocument {
        warnings = List.copyOf(warnings);
    }

    public String text() {
        return document.text();
    }

    /** The records of a type, in text order: {@code document.facts(Pledge.FACT_TYPE)}. */
    public <T> List<T> facts(FactType<T> type) {
        return facts.of(type);
    }

    public List<Turn> turns() {
        return facts(Turn.FACT_TYPE);
    }

    public List<Sentence> sentences() {
        return facts(Sentence.FACT_TYPE);
    }

    public List<Mention> mentions() {
        return facts(Mention.FACT_TYPE);
    }

    public List<Money> money() {
        return facts(Money.FACT_TYPE);
    }

    public List<TimeExpression> dates() {
        return facts(TimeExpression.FACT_TYPE);
    }

    public List<Quote> quotes() {
        return facts(Quote.FACT_TYPE);
    }

    public List<Transfer> transfers() {
        return facts(Transfer.FACT_TYPE);
    }

    public List<Pledge> pledges() {
        return facts(Pledge.FACT_TYPE);
    }

    public List<Relation> relations() {
        return facts(Relation.FACT_TYPE);
    }

    /** With the confidence that a calibration gives to each record. */
    public AnnotatedDocument calibrated(Calibration calibration) {
        if (calibration == Calibration.NONE) {
            return this;
        }
        Facts calibrated = facts;
        for (FactType<?> type : facts.types()) {
            calibrated = calibrated(calibrated, type, calibration);
        }
        return new AnnotatedDocument(document, language, header, entities, calibrated, warnings);
    }

    private static <T> Facts calibrated(Facts from, FactType<T> type, Calibration calibration) {
        return from.with(
                type,
                from.of(type).stream().map(fact -> type.calibrated(fact, calibration)).toList());
    }

    /**
     * Without the records below a confidence, and what only they held up: entities without
     * mentions, money of pledges.
     */
    public AnnotatedDocument withConfidence(double minimum) {
        return minimum <= 0 ? this : keeping(type -> kept(type, minimum));
    }

    /**
     * Without the records that people have called wrong, and what only they held up.
     *
     * @param used is given each rejection that takes effect
     */
    public AnnotatedDocument without(List<Rejection> rejections, Consumer<Rejection> used) {
        return rejections.isEmpty() ? this : keeping(type -> others(type, rejections, used));
    }

    private <T> Renumbering others(
            FactType<T> type, List<Rejection> rejections, Consumer<Rejection> used) {
        return Renumbering.keeping(facts(type), fact -> !type.isAmong(rejections, fact, used));
    }

    private AnnotatedDocument keeping(Function<FactType<?>, Renumbering> choice) {
        Map<FactType<?>, Renumbering> kept = new HashMap<>();
        for (FactType<?> type : facts.types()) {
            kept.put(type, choice.apply(type));
        }
        Facts left = facts;
        for (FactType<?> type : facts.types()) {
            left = left(left, type, kept);
        }
        Renumbering mentions = choice.apply(Mention.FACT_TYPE);
        List<Entity> held =
                entities.list().stream()
                        .map(entity -> entity.withMentions(mentions.of(entity.mentions())))
                        .filter(entity -> !entity.mentions().isEmpty())
                        .toList();
        Entities heldUp = new Entities(held, left.of(Mention.FACT_TYPE).size());
        return new AnnotatedDocument(document, language, header, heldUp, left, warnings);
    }

    private <T> Renumbering kept(FactType<T> type, double minimum) {
        return Renumbering.keeping(facts(type), fact -> type.isAtLeast(minimum, fact));
    }

    private <T> Facts left(Facts from, FactType<T> type, Map<FactType<?>, Renumbering> kept) {
        List<T> records = kept.get(type).kept(facts(type));
        return from.with(
                type,
                records.stream()
                        .map(
                                fact ->
                                        type.renumbered(
                                                fact,
                                                other ->
                                                        kept.getOrDefault(
                                                                other,
                                                                Renumbering.keeping(
                                                                        List.of(), any -> true))))
                        .toList());
    }
}
