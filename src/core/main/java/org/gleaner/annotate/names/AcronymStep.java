package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.AcronymFinder;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Finds acronyms that a text explains, "World Monuments Fund (WMF)", reads both as one kind of
 * thing, and reads the acronym so wherever it occurs. What the last word of the long form shows to
 * be no body is none: "First Information Report (FIR)".
 */
final class AcronymStep implements NameStep {

    private static final double EXPLAINED = 0.92;

    @Override
    public void apply(FormView words, NameReadings readings) {
        Map<String, EntityType> types = new HashMap<>();
        Set<String> others = new HashSet<>();
        for (AcronymFinder.Definition definition : AcronymFinder.definitions(words)) {
            if (LongForms.isNothing(words, definition)) {
                others.add(words.at(definition.at()));
                drop(definition.from(), definition.to(), readings);
            } else {
                types.putIfAbsent(
                        words.at(definition.at()), readLongForm(words, definition, readings));
            }
        }
        unexplained(words, readings, types);
        types.keySet().removeAll(others);
        for (int token = 0; token < words.size(); token++) {
            if (others.contains(words.at(token))) {
                drop(token, token, readings);
            }
            EntityType type = types.get(words.at(token));
            if (type != null
                    && readings.at(token).filter(reading -> reading.length() > 1).isEmpty()) {
                readings.put(new NameReading(token, token, type, EXPLAINED, MentionSource.ACRONYM));
            }
        }
    }

    /** What the long form is, which is read so where nothing better is read of it. */
    private static EntityType readLongForm(
            FormView words, AcronymFinder.Definition definition, NameReadings readings) {
        Optional<NameReading> before = readings.at(definition.to());
        Optional<EntityType> kind = LongForms.kind(words, definition);
        EntityType type =
                kind.or(() -> before.map(NameReading::type))
                        .filter(t -> t != EntityType.PERSON && t != EntityType.NATIONALITY)
                        .orElse(EntityType.ORGANIZATION);
        if (before.isEmpty()
                || before.get().from() > definition.from()
                || kind.isPresent() && before.get().type() != kind.get()) {
            readings.put(
                    new NameReading(
                            definition.from(),
                            definition.to(),
                            type,
                            EXPLAINED - 0.1,
                            MentionSource.ACRONYM));
        }
        return type;
    }

    /** An acronym in brackets right after an organization, whose initials it does not have. */
    private static void unexplained(
            FormView words, NameReadings readings, Map<String, EntityType> types) {
        for (int token = 2; token + 1 < words.size(); token++) {
            if (AcronymFinder.isBracketed(words, token) && !types.containsKey(words.at(token))) {
                int bracket = token - 1;
                readings.at(token - 2)
                        .filter(
                                organization ->
                                        organization.type() == EntityType.ORGANIZATION
                                                && organization.length() > 1
                                                && words.sameSentence(organization.to(), bracket))
                        .ifPresent(
                                organization ->
                                        types.put(words.at(bracket + 1), organization.type()));
            }
        }
    }

    /** Whatever is read of these tokens alone goes, unless it is known. */
    private static void drop(int from, int to, NameReadings readings) {
        for (NameReading reading : readings.overlapping(from, to)) {
            if (reading.from() >= from && reading.to() <= to && !reading.isKnown()) {
                readings.remove(reading);
            }
        }
    }
}
