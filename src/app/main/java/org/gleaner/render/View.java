package org.gleaner.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.CodePoints;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.FactType;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Pledge;
import org.gleaner.model.Relation;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.Transfer;
import org.gleaner.model.Turn;

/**
 * An annotated document as the outputs see it: every record with its id, every span verified,
 * offsets in code points.
 */
public final class View {

    private final AnnotatedDocument document;
    private final CodePoints codePoints;
    private final Ids ids;
    private final Map<FactKind<?>, List<? extends Fact<?>>> facts = new IdentityHashMap<>();
    private final Map<Name, String> entityIds = new HashMap<>();
    private final Map<String, String> namelessIds = new HashMap<>();
    private final Map<String, Entity> entityOfMention = new HashMap<>();
    private final Map<Integer, String> groups = new HashMap<>();
    private final Map<Integer, String> transferGroups = new HashMap<>();
    private final Map<FactType<?>, BitSet> crowded = new IdentityHashMap<>();

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
        FactKinds.ALL.forEach(kind -> facts.put(kind, identified(kind)));
        List<Fact<Mention>> mentions = facts(FactKinds.MENTIONS);
        for (int i = 0; i < mentions.size(); i++) {
            String id = mentions.get(i).id();
            document.entities().of(i).ifPresent(entity -> entityOfMention.put(id, entity));
        }
        facts(PledgeFacts.KIND)
                .forEach(pledge -> groups.putIfAbsent(pledge.value().group(), pledge.id()));
        facts(TransferFacts.KIND)
                .forEach(
                        transfer ->
                                transferGroups.putIfAbsent(
                                        transfer.value().group(), transfer.id()));
        FactKinds.ALL.forEach(kind -> kind.verify(this));
    }

    private <T> List<Fact<T>> identified(FactKind<T> kind) {
        List<T> records = document.facts(kind.type());
        List<Fact<T>> facts = new ArrayList<>(records.size());
        for (T value : records) {
            Span at = kind.type().span(value);
            verify(value.getClass().getSimpleName(), at);
            if (at.isEmpty() && !(value instanceof Turn)) {
                throw new InvalidSpanException(
                        value.getClass().getSimpleName() + " at " + at + " is empty");
            }
            String id =
                    ids.next(
                            kind.letter(),
                            offset(at.start()),
                            offset(at.end()),
                            kind.discriminator().apply(value));
            facts.add(new Fact<>(this, id, at, value));
        }
        return List.copyOf(facts);
    }

    /**
     * @throws InvalidSpanException naming {@code what}, when it is not within the text or cuts a
     *     character in two
     */
    void verify(String what, Span span) {
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

    /** The id of somebody in the table of entities, which knows those without a name as well. */
    String partyId(Who who) {
        return entityId(who.entity())
                .orElseGet(
                        () ->
                                who.entity().isPresent()
                                        ? who.id()
                                        : namelessIds.computeIfAbsent(
                                                who.name(), name -> who.id()));
    }

    /** All whom records name and who are no entity of the document, in order of the tables. */
    List<Who> strangers() {
        Map<String, Who> strangers = new LinkedHashMap<>();
        for (FactKind<?> kind : FactKinds.ALL) {
            kind.parties(this)
                    .filter(who -> entityId(who.entity()).isEmpty())
                    .forEach(who -> strangers.putIfAbsent(partyId(who), who));
        }
        return List.copyOf(strangers.values());
    }

    /** The records of a kind, in text order. */
    @SuppressWarnings("unchecked")
    <T> List<Fact<T>> facts(FactKind<T> kind) {
        return (List<Fact<T>>) facts.get(kind);
    }

    public List<Fact<Turn>> turns() {
        return facts(FactKinds.TURNS);
    }

    public List<Fact<Sentence>> sentences() {
        return facts(FactKinds.SENTENCES);
    }

    public List<Fact<Mention>> mentions() {
        return facts(FactKinds.MENTIONS);
    }

    public List<Fact<Money>> money() {
        return facts(MoneyFacts.KIND);
    }

    public List<Fact<Pledge>> pledges() {
        return facts(PledgeFacts.KIND);
    }

    public List<Fact<Relation>> relations() {
        return facts(RelationFacts.KIND);
    }

    /** Empty for a PERCENT. */
    Optional<Entity> entityOf(Fact<Mention> mention) {
        return Optional.ofNullable(entityOfMention.get(mention.id()));
    }

    /** What repetitions of one undertaking share: the id of the first of them. */
    String group(Pledge pledge) {
        return groups.get(pledge.group());
    }

    /** What restatements of one sum share: the id of the first of them. */
    String transferGroup(Transfer transfer) {
        return transferGroups.get(transfer.group());
    }

    Optional<Fact<Sentence>> sentenceAt(int offset) {
        return Spans.at(sentences(), Fact::span, offset);
    }

    Optional<Fact<Turn>> turnAt(int offset) {
        return Spans.at(turns(), Fact::span, offset);
    }

    /**
     * Whether the sentence that holds the offset holds more records of a type than may repeat it.
     */
    <T> boolean isCrowded(FactType<T> type, int offset) {
        int sentence = Spans.lastStart(sentences(), Fact::span, offset);
        return sentence >= 0 && crowded.computeIfAbsent(type, this::crowds).get(sentence);
    }

    private <T> BitSet crowds(FactType<T> type) {
        int[] counts = new int[sentences().size()];
        BitSet many = new BitSet();
        for (T each : document.facts(type)) {
            int sentence = Spans.lastStart(sentences(), Fact::span, type.span(each).start());
            if (sentence >= 0 && ++counts[sentence] > Excerpt.MANY) {
                many.set(sentence);
            }
        }
        return many;
    }
}
