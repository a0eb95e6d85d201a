package org.gleaner.annotate.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * Makes relations of claims: of those that say the same, the surest remains, and of those equally
 * sure the first in the text.
 */
final class Claims {

    /** Either party may stand first. */
    private static final Set<String> MUTUAL = Set.of("MET_WITH", "SPOUSE_OF");

    private Claims() {}

    static List<Relation> collapse(List<Claim> claims, Passage passage) {
        Map<String, Claim> best = new LinkedHashMap<>();
        for (Claim claim : claims) {
            best.merge(
                    key(claim, passage),
                    claim,
                    (one, other) -> other.confidence() > one.confidence() ? other : one);
        }
        List<Relation> relations = new ArrayList<>();
        Set<String> complete = new HashSet<>();
        best.values().stream()
                .filter(claim -> claim.object().isPresent())
                .forEach(claim -> complete.add(statement(claim, passage)));
        for (Claim claim : best.values()) {
            if (claim.object().isPresent() || !complete.contains(statement(claim, passage))) {
                relations.add(relation(claim, passage));
            }
        }
        relations.sort(Comparator.comparing(Relation::span).thenComparing(Relation::type));
        return relations;
    }

    /**
     * What a claim says but for its object: "President of Russia" completes "President" of the same
     * person.
     */
    private static String statement(Claim claim, Passage passage) {
        return claim.type() + "\n" + claim.subject().party().name() + "\n" + value(claim, passage);
    }

    private static String value(Claim claim, Passage passage) {
        return claim.value()
                .map(span -> Whitespace.fold(span.in(passage.text)).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static String key(Claim claim, Passage passage) {
        String subject = claim.subject().party().name();
        String object = claim.object().map(end -> end.party().name()).orElse("");
        if (MUTUAL.contains(claim.type()) && subject.compareTo(object) > 0) {
            String first = object;
            object = subject;
            subject = first;
        }
        return claim.type() + "\n" + subject + "\n" + object + "\n" + value(claim, passage);
    }

    private static Relation relation(Claim claim, Passage passage) {
        Optional<String> value = claim.value().map(span -> Whitespace.fold(span.in(passage.text)));
        return new Relation(
                claim.type(),
                claim.subject().party(),
                claim.object().map(End::party),
                value,
                day(claim, passage),
                claim.status(),
                claim.span(),
                claim.trigger(),
                claim.confidence(),
                claim.rule());
    }

    /** The value as a day, when it is one. */
    private static Optional<LocalDate> day(Claim claim, Passage passage) {
        Optional<Span> value = claim.value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return passage.date(passage.tokens.at(value.get().start()))
                .filter(date -> date.span().equals(value.get()))
                .flatMap(Days.Day::day);
    }
}
