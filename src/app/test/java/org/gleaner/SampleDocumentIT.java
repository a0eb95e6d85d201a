package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.gleaner.model.Relation;
import org.gleaner.model.Whitespace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a careful reader finds in the first sample document, and the program has to find. */
class SampleDocumentIT {

    private static final Set<String> RUSSIA = Set.of("Russia", "Vladimir Putin", "Moscow");

    private static AnnotatedDocument found;

    @BeforeAll
    static void read() throws IOException {
        found =
                Gleaner.standard()
                        .extract(
                                Document.of(
                                        "seed.txt", Files.readString(Path.of("corpus/seed.txt"))));
    }

    private static Entity entity(String name) {
        return found.entities().list().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        name + " is not among " + found.entities().list()));
    }

    private static List<Relation> relations(String type, String subject) {
        return found.relations().stream()
                .filter(r -> r.type().equals(type) && r.subject().name().equals(subject))
                .toList();
    }

    private static Pledge pledge(String words) {
        return found.pledges().stream()
                .filter(pledge -> Whitespace.fold(pledge.span().in(found.text())).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no pledge with " + words));
    }

    private static String name(Optional<Party> party) {
        return party.map(Party::name).orElse("nobody");
    }

    @Test
    void aResidenceIsAPlace() {
        assertEquals(EntityType.LOCATION, entity("Bocharov Ruchei").type());
        assertEquals("Sochi", name(relations("LOCATED_IN", "Bocharov Ruchei").get(0).object()));
        assertEquals(EntityType.ORGANIZATION, entity("OSCE").type());
    }

    @Test
    void aPrimeMinisterHoldsHisPosition() {
        assertEquals(EntityType.PERSON, entity("Mikhail Mishustin").type());
        assertEquals(
                List.of("Prime Minister"),
                relations("HOLDS_POSITION", "Mikhail Mishustin").stream()
                        .map(relation -> relation.value().orElseThrow())
                        .toList());
    }

    @Test
    void twoPresidentsAreTwo() {
        assertTrue(
                found.entities().list().stream()
                        .noneMatch(entity -> entity.name().contains("Lukashenko Vladimir")));
        assertEquals(
                List.of("Alexander Lukashenko", "Vladimir Putin"),
                found.entities().list().stream()
                        .filter(
                                entity ->
                                        entity.type() == EntityType.PERSON
                                                && !entity.name().equals("Mikhail Mishustin"))
                        .map(Entity::name)
                        .sorted()
                        .toList());
    }

    @Test
    void sumsAreExact() {
        assertEquals(
                List.of("10000000000 USD", "1500000000 USD"),
                found.money().stream()
                        .map(
                                money ->
                                        money.amount().orElseThrow().toPlainString()
                                                + " "
                                                + money.currency().orElseThrow())
                        .toList());
        Money loan = found.money().get(1);
        assertEquals("Moscow", name(loan.payer()));
        assertEquals("Minsk", name(loan.payee()));
    }

    @Test
    void pledgesAreThoseOfRussia() {
        for (String words :
                List.of(
                        "a state loan of $1.5 billion",
                        "we will honour all our commitments",
                        "antivirus vaccine")) {
            assertTrue(
                    RUSSIA.contains(name(pledge(words).pledger())),
                    words + ": " + name(pledge(words).pledger()));
        }
        assertFalse(pledge("state loan").money().isEmpty());
    }

    @Test
    void nobodyWhoMerelyVisitedLivesThere() {
        assertTrue(
                found.relations().stream()
                        .noneMatch(relation -> relation.type().equals("LIVES_IN")));
    }
}
