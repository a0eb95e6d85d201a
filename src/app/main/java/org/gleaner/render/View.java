package org.gleaner.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.CodePoints;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.gleaner.model.Quote;
import org.gleaner.model.Relation;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Turn;

/**
 * An annotated document as the outputs see it: every record with its id, every span verified,
 * offsets in code points.
 */
public final class View {

    private final AnnotatedDocument document;
    private final CodePoints codePoints;
    private final Ids ids;
    private final List<Fact<Turn>> turns;
    private final List<Fact<Sentence>> sentences;
    private final List<Fact<Mention>> mentions;
    private final List<Fact<Money>> money;
    private final List<Fact<TimeExpression>> dates;
    private final List<Fact<Quote>> quotes;
    private final List<Fact<Pledge>> pledges;
    private final List<Fact<Relation>> relations;
    private final Map<Name, String> entityIds = new HashMap<>();
    private final Map<String, Entity> entityOfMention = new HashMap<>();
    private final Map<Integer, String> groups = new HashMap<>();

    /** What an entity is known by; unlike the entity itself, cheap to compare. */
    private record Name(EntityType type, String name) {
        static Name of(Entity entity) {
            return new Name(entity.type(), entity.name());
        }
    }

    /**
     * @throws InvalidSpanException naming the record, when a span is not within the text or cuts a
     *     character in two
     */
    public View(AnnotatedDocument document) {
        this.document = document;
        codePoints = CodePoints.of(document.text());
        ids = new Ids(document.text());
        for (Entity entity : document.entities().list()) {
            entityIds.put(Name.of(entity), entity.id());
        }
        turns = facts('t', document.turns(), Turn::span, turn -> "");
        sentences = facts('s', document.sentences(), Sentence::span, sentence -> "");
        mentions = facts('m', document.mentions(), Mention::span, mention -> mention.type().name());
        money = facts('a', document.money(), Money::span, figure -> "");
        dates = facts('d', document.dates(), TimeExpression::span, date -> date.value());
        quotes = facts('q', document.quotes(), Quote::span, quote -> quote.kind().label());
        pledges = facts('p', document.pledges(), Pledge::span, Pledge::action);
        relations = facts('r', document.relations(), Relation::span, View::ends);
        for (int i = 0; i < mentions.size(); i++) {
            String id = mentions.get(i).id();
            document.entities().of(i).ifPresent(entity -> entityOfMention.put(id, entity));
        }
        pledges.forEach(pledge -> groups.putIfAbsent(pledge.value().group(), pledge.id()));
        document.turns().forEach(turn -> verify("turn label", turn.label()));
        document.money().forEach(figure -> verify(figure.payer(), figure.payee()));
        document.quotes().forEach(quote -> verify(quote.speaker()));
        document.pledges().forEach(this::verify);
        document.relations()
                .forEach(
                        relation -> {
                            verify(Optional.of(relation.subject()), relation.object());
                            verify("trigger", relation.trigger());
                        });
    }

    private static String ends(Relation relation) {
        return relation.type()
                + '\n'
                + relation.subject().name()
                + '\n'
                + relation.object().map(Party::name).orElse("")
                + '\n'
                + relation.value().orElse("");
    }

    private <T> List<Fact<T>> facts(
            char letter,
            List<T> records,
            Function<T, Span> span,
            Function<T, String> discriminator) {
        List<Fact<T>> facts = new ArrayList<>(records.size());
        for (T value : records) {
            Span at = span.apply(value);
            verify(value.getClass().getSimpleName(), at);
            if (at.isEmpty() && !(value instanceof Turn)) {
                throw new InvalidSpanException(
                        value.getClass().getSimpleName() + " at " + at + " is empty");
            }
            String id =
                    ids.next(
                            letter,
                            offset(at.start()),
                            offset(at.end()),
                            discriminator.apply(value));
            facts.add(new Fact<>(this, id, at, value));
        }
        return List.copyOf(facts);
    }

    private void verify(Pledge pledge) {
        verify(pledge.pledger(), pledge.beneficiary(), pledge.reportedBy());
        pledge.deadline().ifPresent(deadline -> verify("deadline", deadline.span()));
        pledge.condition().ifPresent(condition -> verify("condition", condition));
        for (int figure : pledge.money()) {
            if (figure < 0 || figure >= money.size()) {
                throw new InvalidSpanException(
                        "Pledge at "
                                + pledge.span()
                                + " names money record "
                                + figure
                                + " of "
                                + money.size());
            }
        }
    }

    @SafeVarargs
    private void verify(Optional<Party>... parties) {
        for (Optional<Party> party : parties) {
            party.ifPresent(known -> verify("party " + known.name(), known.span()));
        }
    }

    private void verify(String what, Span span) {
        if (span.end() > text().length()) {
            throw new InvalidSpanException(
                    what
                            + " at "
                            + span
                            + " ends after the text, which has "
                            + text().length()
                            + " characters");
        }
        for (int at : new int[] {span.start(), span.end()}) {
            if (codePoints.toUtf16(codePoints.fromUtf16(at)) != at) {
                throw new InvalidSpanException(what + " at " + span + " cuts a character in two");
            }
        }
    }

    public AnnotatedDocument document() {
        return document;
    }

    public String text() {
        return document.text();
    }

    String text(Span span) {
        return span.in(text());
    }

    /** The code-point offset of a UTF-16 offset. */
    int offset(int utf16) {
        return codePoints.fromUtf16(utf16);
    }

    /**
     * The id of an entity of this document; empty for one that is not, or no longer, among its
     * entities.
     */
    Optional<String> entityId(Optional<Entity> entity) {
        return entity.map(known -> entityIds.get(Name.of(known)));
    }

    public List<Fact<Turn>> turns() {
        return turns;
    }

    public List<Fact<Sentence>> sentences() {
        return sentences;
    }

    public List<Fact<Mention>> mentions() {
        return mentions;
    }

    public List<Fact<Money>> money() {
        return money;
    }

    public List<Fact<TimeExpression>> dates() {
        return dates;
    }

    public List<Fact<Quote>> quotes() {
        return quotes;
    }

    public List<Fact<Pledge>> pledges() {
        return pledges;
    }

    public List<Fact<Relation>> relations() {
        return relations;
    }

    /** Empty for a PERCENT. */
    Optional<Entity> entityOf(Fact<Mention> mention) {
        return Optional.ofNullable(entityOfMention.get(mention.id()));
    }

    /** The money records that a pledge names. */
    List<Fact<Money>> moneyOf(Pledge pledge) {
        return pledge.money().stream().map(money::get).toList();
    }

    /** What repetitions of one undertaking share: the id of the first of them. */
    String group(Pledge pledge) {
        return groups.get(pledge.group());
    }

    Optional<Fact<Sentence>> sentenceAt(int offset) {
        return Spans.at(sentences, Fact::span, offset);
    }

    Optional<Fact<Turn>> turnAt(int offset) {
        return Spans.at(turns, Fact::span, offset);
    }
}
