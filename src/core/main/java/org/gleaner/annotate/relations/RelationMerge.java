package org.gleaner.annotate.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * Makes relations of candidates: of those that say the same, the surest remains, and of those
 * equally sure the first in the text. One with a value ("loan agreement") says the same as one
 * without.
 */
final class RelationMerge {

    private static final String MEMBERSHIP = "MEMBER_OF";
    private static final String OFFICE = "HOLDS_POSITION";
    private static final String MEMBER = "member";

    /** The rule that reads an office and its body wherever they stand in a sentence. */
    private static final String ROLE = "role-at";

    private RelationMerge() {}

    static List<Relation> collapse(
            List<RelationCandidate> candidates, Passage passage, Terms terms) {
        Map<String, RelationCandidate> best = new LinkedHashMap<>();
        for (RelationCandidate candidate : candidates) {
            best.merge(
                    key(candidate, passage),
                    candidate,
                    (one, other) -> other.confidence() > one.confidence() ? other : one);
        }
        List<Relation> relations = new ArrayList<>();
        Set<String> complete = new HashSet<>();
        WholeTitles titles = new WholeTitles(best.values());
        Set<String> ofBodies = ofBodies(best.values());
        Envoys envoys = new Envoys(best.values(), passage);
        Map<String, RelationCandidate> nearest = nearest(best.values());
        best.values().stream()
                .filter(candidate -> candidate.object().isPresent())
                .forEach(candidate -> complete.add(statement(candidate, passage)));
        Set<String> held = new HashSet<>();
        best.values().stream()
                .filter(candidate -> candidate.type().equals(OFFICE))
                .filter(candidate -> !value(candidate, passage).equals(MEMBER))
                .forEach(candidate -> held.add(bond(candidate, passage)));
        Set<String> shortened = shortOffices(best.values(), passage);
        Set<String> valued = new HashSet<>();
        best.values().stream()
                .filter(candidate -> candidate.value().isPresent())
                .forEach(candidate -> valued.add(pair(candidate)));
        for (RelationCandidate candidate : best.values()) {
            if ((candidate.object().isPresent()
                            || !complete.contains(statement(candidate, passage))
                                    && !shortened.contains(
                                            office(candidate, value(candidate, passage))))
                    && !titles.isPartOfMore(candidate)
                    && !isCharge(candidate, ofBodies)
                    && !envoys.isWhereTo(candidate)
                    && !isFarther(candidate, nearest, passage)
                    && (candidate.value().isPresent() || !valued.contains(pair(candidate)))
                    && !(candidate.type().equals(MEMBERSHIP)
                            && held.contains(bond(candidate, passage)))) {
                relations.add(relation(candidate, passage, terms));
            }
        }
        relations.sort(Comparator.comparing(Relation::span).thenComparing(Relation::type));
        return relations;
    }

    /** The places in the text of the titles that are read as those of an organization. */
    private static Set<String> ofBodies(Collection<RelationCandidate> candidates) {
        Set<String> titles = new HashSet<>();
        for (RelationCandidate candidate : candidates) {
            if (candidate.object().filter(of -> of.type() == EntityType.ORGANIZATION).isPresent()) {
                place(candidate).ifPresent(titles::add);
            }
        }
        return titles;
    }

    /** "Mali" of "Acme's country manager for Mali": a place beside the body of the same words. */
    private static boolean isCharge(RelationCandidate candidate, Set<String> ofBodies) {
        return candidate.object().filter(of -> of.type() == EntityType.LOCATION).isPresent()
                && place(candidate).filter(ofBodies::contains).isPresent();
    }

    /** By the place of a title the reading whose body is nearest to it. */
    private static Map<String, RelationCandidate> nearest(
            Collection<RelationCandidate> candidates) {
        Map<String, RelationCandidate> nearest = new LinkedHashMap<>();
        for (RelationCandidate candidate : candidates) {
            if (candidate.object().filter(of -> of.type() == EntityType.ORGANIZATION).isPresent()) {
                place(candidate)
                        .ifPresent(
                                place ->
                                        nearest.merge(
                                                place,
                                                candidate,
                                                (one, other) ->
                                                        apart(other) < apart(one) ? other : one));
            }
        }
        return nearest;
    }

    /** "a graduate of Leeds" of "head of sales at Acme and a graduate of Leeds". */
    private static boolean isFarther(
            RelationCandidate candidate, Map<String, RelationCandidate> nearest, Passage passage) {
        return candidate.rule().equals(ROLE)
                && candidate.object().isPresent()
                && isParted(candidate, passage)
                && place(candidate)
                        .map(nearest::get)
                        .filter(near -> !near.rule().equals(ROLE))
                        .filter(near -> apart(near) < apart(candidate))
                        .isPresent();
    }

    /** Whether a comma is between the title and the body behind it. */
    private static boolean isParted(RelationCandidate candidate, Passage passage) {
        int from = candidate.value().orElseThrow().end();
        int to = candidate.object().orElseThrow().party().span().start();
        return from < to && passage.text.substring(from, to).indexOf(',') >= 0;
    }

    /** How many characters are between the title and the body. */
    private static int apart(RelationCandidate candidate) {
        Span title = candidate.value().orElseThrow();
        Span body = candidate.object().orElseThrow().party().span();
        return Math.max(body.start() - title.end(), title.start() - body.end());
    }

    private static Optional<String> place(RelationCandidate candidate) {
        return candidate.type().equals(OFFICE)
                ? candidate
                        .value()
                        .map(title -> candidate.subject().party().name() + "\n" + title.start())
                : Optional.empty();
    }

    /**
     * What the offices of each person are called for short: "minister", where the person is
     * "Minister of Infrastructure" or "Health Minister" elsewhere.
     */
    private static Set<String> shortOffices(
            Collection<RelationCandidate> candidates, Passage passage) {
        Set<String> offices = new HashSet<>();
        for (RelationCandidate candidate : candidates) {
            String full = candidate.type().equals(OFFICE) ? value(candidate, passage) : "";
            for (int blank = full.indexOf(' '); blank >= 0; blank = full.indexOf(' ', blank + 1)) {
                String before = full.substring(0, blank);
                String behind = full.substring(blank + 1);
                if (behind.startsWith("of ") || behind.startsWith("for ")) {
                    offices.add(office(candidate, before));
                }
                if (TitleLexicon.isMinister(behind) && !before.equals("prime")) {
                    offices.add(office(candidate, behind));
                }
            }
        }
        return offices;
    }

    private static String office(RelationCandidate candidate, String words) {
        return candidate.type()
                + "\n"
                + candidate.subject().party().name()
                + "\n"
                + candidate.status()
                + "\n"
                + words;
    }

    /** Sentence, person and body of a statement: who holds an office there is no mere member. */
    private static String bond(RelationCandidate candidate, Passage passage) {
        return passage.tokens.sentenceOf(candidate.subject().from())
                + "\n"
                + candidate.subject().party().name()
                + "\n"
                + candidate.object().map(argument -> argument.party().name()).orElse("");
    }

    /**
     * What a candidate says but for its object: "President of Russia" completes "President" of the
     * same person.
     */
    private static String statement(RelationCandidate candidate, Passage passage) {
        return candidate.type()
                + "\n"
                + candidate.subject().party().name()
                + "\n"
                + value(candidate, passage);
    }

    private static String value(RelationCandidate candidate, Passage passage) {
        return candidate
                .value()
                .map(span -> Whitespace.fold(span.in(passage.text)).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static String key(RelationCandidate candidate, Passage passage) {
        return pair(candidate) + "\n" + value(candidate, passage);
    }

    /** What relation it is between whom. */
    private static String pair(RelationCandidate candidate) {
        String subject = candidate.subject().party().name();
        String object = candidate.object().map(argument -> argument.party().name()).orElse("");
        if (TypeTrait.MUTUAL.isOf(candidate.type()) && subject.compareTo(object) > 0) {
            String first = object;
            object = subject;
            subject = first;
        }
        return candidate.type() + "\n" + subject + "\n" + object;
    }

    private static Relation relation(RelationCandidate candidate, Passage passage, Terms terms) {
        Terms.Term term = terms.of(candidate);
        Optional<String> value =
                candidate.value().map(span -> Whitespace.fold(span.in(passage.text)));
        return new Relation(
                candidate.type(),
                candidate.subject().party(),
                candidate.object().map(Argument::party),
                value,
                day(candidate, passage),
                terms.isOver(term) ? Relation.Status.FORMER : candidate.status(),
                term.since(),
                term.until(),
                candidate.span(),
                candidate.trigger(),
                candidate.confidence(),
                candidate.rule());
    }

    /** The value as a day, when it is one. */
    private static Optional<LocalDate> day(RelationCandidate candidate, Passage passage) {
        Optional<Span> value = candidate.value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return passage.date(passage.tokens.at(value.get().start()))
                .filter(date -> date.span().equals(value.get()))
                .flatMap(Days.Day::day);
    }
}
