package org.gleaner.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gleaner.model.Author;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Party;
import org.gleaner.model.Quote;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.model.Turn;
import org.gleaner.text.MentionIndex;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {

    private static final String TEXT = "We paid";
    private static final Span WE = new Span(0, 2);
    private static final Tokens TOKENS =
            new Tokens(TEXT, new int[] {0, 3}, new int[] {2, 7}, new int[] {0, 2});

    private static Entity entity(EntityType type, String name, String... titles) {
        return new Entity(type, name, List.of(), List.of(titles), List.of());
    }

    private static Optional<String> body(
            List<Quote> quotes, List<Turn> turns, Optional<Author> author, Entity... entities) {
        MentionIndex names =
                new MentionIndex(TOKENS, List.<Mention>of(), new Entities(List.of(entities), 0));
        return new SpeakerResolver(quotes, turns, author, Optional.empty(), names)
                .organizationOf(WE)
                .map(Party::name);
    }

    private static Turn turn(Entity speaker) {
        return new Turn(
                new Span(0, 7),
                new Span(0, 0),
                speaker.name(),
                Optional.of(speaker),
                Optional.empty());
    }

    @Test
    void leavesWordsOfAnUnknownPersonToNobody() {
        Entity acme = entity(EntityType.ORGANIZATION, "Acme");
        Optional<Author> author = Optional.of(new Author("Acme", Optional.of(acme)));
        Quote quote = new Quote(new Span(0, 7), Quote.Kind.DIRECT, Optional.empty());
        assertEquals(Optional.of("Acme"), body(List.of(), List.of(), author, acme));
        assertEquals(Optional.empty(), body(List.of(quote), List.of(), author, acme));
    }

    @Test
    void takesBodyThatSpeakersTitleNames() {
        Entity gref = entity(EntityType.PERSON, "German Gref", "Sberbank CEO");
        assertEquals(
                Optional.of("Sberbank"),
                body(
                        List.of(),
                        List.of(turn(gref)),
                        Optional.empty(),
                        gref,
                        entity(EntityType.ORGANIZATION, "Sberbank")));
    }

    @Test
    void takesBodyBeforeItsCountry() {
        Entity head = entity(EntityType.PERSON, "Ann Lee", "Governor of the Bank of Kenya");
        assertEquals(
                Optional.of("Bank of Kenya"),
                body(
                        List.of(),
                        List.of(turn(head)),
                        Optional.empty(),
                        head,
                        entity(EntityType.LOCATION, "Kenya"),
                        entity(EntityType.ORGANIZATION, "Bank of Kenya")));
    }

    @Test
    void takesCountryOfPresident() {
        Author president = new Author("President of the United States", Optional.empty());
        assertEquals(
                Optional.of("United States"),
                body(
                        List.of(),
                        List.of(),
                        Optional.of(president),
                        entity(EntityType.LOCATION, "United States")));
    }

    @Test
    void takesBodyWhoseDocumentQuotesOneWithoutTitle() {
        Entity ann = entity(EntityType.PERSON, "Ann Lee");
        Entity britain = entity(EntityType.LOCATION, "United Kingdom");
        Quote quote =
                new Quote(
                        new Span(0, 7),
                        Quote.Kind.DIRECT,
                        Optional.of(Party.of(ann, WE, Party.Resolution.SUBJECT)));
        assertEquals(
                Optional.of("United Kingdom"),
                body(
                        List.of(quote),
                        List.of(),
                        Optional.of(new Author("United Kingdom", Optional.of(britain))),
                        ann,
                        britain));
    }

    @Test
    void takesNobodyForWeOfOnePersonAlone() {
        Entity ann = entity(EntityType.PERSON, "Ann Lee", "Minister");
        assertEquals(Optional.empty(), body(List.of(), List.of(turn(ann)), Optional.empty(), ann));
    }
}
