package org.gleaner.model;

import java.util.List;
import java.util.Optional;

/**
 * A document and everything the chain found in it; immutable, and all that the outputs see. Records
 * refer to each other by index or by span; a sentence or turn of a record is found by its offset.
 */
public record AnnotatedDocument(
        Document document,
        Optional<String> language,
        Header header,
        List<Turn> turns,
        List<Sentence> sentences,
        Entities entities,
        List<Mention> mentions,
        List<Money> money,
        List<TimeExpression> dates,
        List<Quote> quotes,
        List<Pledge> pledges,
        List<Relation> relations,
        List<Warning> warnings) {

    public AnnotatedDocument {
        turns = List.copyOf(turns);
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        money = List.copyOf(money);
        dates = List.copyOf(dates);
        quotes = List.copyOf(quotes);
        pledges = List.copyOf(pledges);
        relations = List.copyOf(relations);
        warnings = List.copyOf(warnings);
    }

    public String text() {
        return document.text();
    }
}
