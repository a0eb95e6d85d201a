package org.gleaner.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Documents all of whose words are such as break spreadsheets, markup and careless readers. */
public final class NastyValues {

    /** The longest cell of Excel. */
    private static final int CELL_LIMIT = 32_767;

    /**
     * Longer than a cell, with a character of two units where the cell ends and no end of sentence.
     */
    public static final String LONG =
            "x".repeat(CELL_LIMIT - 1) + "\uD83D\uDE00" + "y".repeat(7300);

    public static final List<String> WORDS =
            List.of(
                    "=1+1",
                    "=HYPERLINK(\"http://x\",\"y\")",
                    "+5",
                    "-5",
                    "@SUM(A1)",
                    "\uFF1D1",
                    "'=1",
                    "'tis",
                    "''",
                    "\"",
                    ",\"a\",,",
                    "one\r\ntwo\nthree\rfour\u2028five\u0085six",
                    "a\tb",
                    "007",
                    "1E5",
                    "12345678901234567890",
                    "2020-01-02",
                    "3/4",
                    "12:30",
                    "MAR1",
                    "true",
                    "NULL",
                    "  spaced  ",
                    "1,5",
                    "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                    "\u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C \u0645\u0631\u062D\u0628\u0627",
                    "e\u0301\uFEFFx\u00A0y",
                    "<script>alert(1)</script>",
                    "</script><!--<script>",
                    "]]>&amp;&lt;",
                    "_x0041_ _x005F_",
                    "a\u0001b\u000Bc\u001Fd",
                    "{\"a\": 1}\\u0041\\",
                    "${x} @x@ #{y}",
                    "$1.50",
                    LONG);

    private static final List<String> AMOUNTS =
            List.of(
                    "0",
                    "0.1",
                    "1E+6",
                    "1500000000",
                    "-3",
                    "123456789012345",
                    "0.000001",
                    "9007199254740993.25");
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2024, 2, 29),
                    LocalDate.of(1900, 1, 1),
                    LocalDate.of(1812, 9, 7),
                    LocalDate.of(9999, 12, 31),
                    LocalDate.of(1904, 1, 1));

    private NastyValues() {}

    /**
     * Ids that look like other things, one document each; the first is the whole zoo, the others
     * are short.
     */
    public static List<AnnotatedDocument> documents() {
        List<AnnotatedDocument> documents = new ArrayList<>();
        documents.add(document("=cmd|' /C calc'!A0", WORDS));
        for (String id :
                List.of(
                        "007",
                        "1E5",
                        "2020-01-02",
                        "MAR1",
                        "-1",
                        "<script>alert(1)</script>",
                        "a/b c.txt",
                        "same",
                        "same")) {
            documents.add(document(id, List.of("=1+1", "007", id)));
        }
        documents.add(document("empty", List.of()));
        return documents;
    }

    /**
     * Every word a sentence, a turn, a mention, a quote, a sum, a date, a pledge and a relation of
     * its own.
     */
    public static AnnotatedDocument document(String id, List<String> words) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            spans.add(new Span(text.length(), text.length() + word.length()));
            text.append(word).append("\n\n");
        }
        List<Turn> turns = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Money> money = new ArrayList<>();
        List<TimeExpression> dates = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        List<Transfer> transfers = new ArrayList<>();
        List<Pledge> pledges = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String name = word.substring(0, Math.min(word.length(), 300));
            Span span = spans.get(i);
            BigDecimal amount = new BigDecimal(AMOUNTS.get(i % AMOUNTS.size()));
            LocalDate day = DAYS.get(i % DAYS.size());
            Entity entity =
                    new Entity(
                            EntityType.PERSON,
                            name,
                            List.of(name + " the 2nd"),
                            List.of("-" + name),
                            List.of(i));
            entities.add(entity);
            Optional<Party> party = Optional.of(Party.of(entity, span, Party.Resolution.SUBJECT));
            Optional<Party> other =
                    i % 2 == 0
                            ? Optional.empty()
                            : Optional.of(Party.named("+" + name, span, Party.Resolution.OBJECT));
            turns.add(
                    new Turn(
                            span,
                            new Span(span.start(), span.start()),
                            name,
                            Optional.of(entity),
                            Optional.of("=" + name)));
            sentences.add(new Sentence(span, BlockKind.BODY));
            mentions.add(
                    new Mention(
                            span,
                            EntityType.PERSON,
                            Optional.of("-8.7").filter(value -> name.startsWith("-")),
                            0.5,
                            "test"));
            quotes.add(new Quote(span, Quote.Kind.DIRECT, party));
            money.add(
                    new Money(
                            span,
                            Optional.of(amount),
                            Optional.of(amount),
                            Optional.empty(),
                            Optional.empty(),
                            Money.Qualifier.EXACT,
                            Optional.of(name),
                            party,
                            other,
                            0.25,
                            "test"));
            dates.add(
                    new TimeExpression(
                            span,
                            TimeExpression.Kind.DATE,
                            Optional.of(day),
                            Optional.of(day),
                            name,
                            "test"));
            pledges.add(
                    new Pledge(
                            span,
                            party,
                            "=" + name,
                            other,
                            List.of(i),
                            Optional.of(
                                    new Pledge.Deadline(span, Optional.of(day), Optional.empty())),
                            Optional.of(span),
                            Pledge.Strength.FIRM,
                            i % 3 == 0,
                            i % 2 == 0,
                            other,
                            i,
                            0.125,
                            "test"));
            transfers.add(
                    new Transfer(
                            span,
                            other,
                            party,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Transfer.Kind.GRANT,
                            Transfer.Status.OWED,
                            Optional.of(span),
                            Optional.of(
                                    new Pledge.Deadline(span, Optional.of(day), Optional.empty())),
                            List.of(i),
                            List.of(),
                            List.of(),
                            i,
                            0.5,
                            "test"));
            relations.add(
                    new Relation(
                            "PAYS",
                            party.get(),
                            other,
                            Optional.of(name),
                            Optional.of(day),
                            Relation.Status.CURRENT,
                            Optional.of(day),
                            Optional.of(day),
                            span,
                            span,
                            1,
                            "test"));
        }
        Document document =
                new Document(
                        id,
                        new Source(id, "00", "text/plain", "UTF-8", text.length()),
                        Optional.of(id),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("=k", "</script>"),
                        text.toString(),
                        List.of());
        return new AnnotatedDocument(
                document,
                Optional.of("en"),
                new Header(Optional.of(id), Optional.of(LocalDate.of(2024, 1, 2))),
                new Entities(entities, mentions.size()),
                Facts.none()
                        .with(Turn.FACT_TYPE, turns)
                        .with(Sentence.FACT_TYPE, sentences)
                        .with(Mention.FACT_TYPE, mentions)
                        .with(Money.FACT_TYPE, money)
                        .with(TimeExpression.FACT_TYPE, dates)
                        .with(Quote.FACT_TYPE, quotes)
                        .with(Transfer.FACT_TYPE, transfers)
                        .with(Pledge.FACT_TYPE, pledges)
                        .with(Relation.FACT_TYPE, relations),
                List.of(new Warning("=test", "-odd\nline")));
    }
}
