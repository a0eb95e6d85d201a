package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.AcronymFinder;
import org.gleaner.lexicon.FirstNames;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
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
        unexplained(words, readings, types, others);
        types.keySet().removeAll(others);
        int end = types.isEmpty() && others.isEmpty() ? 0 : words.size();
        for (int token = 0; token < end; token++) {
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
        Optional<EntityType> read =
                before.map(NameReading::type)
                        .filter(
                                t ->
                                        t != EntityType.LOCATION
                                                || !LongForms.isBody(words, definition));
        EntityType type =
                kind.or(() -> read)
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
            FormView words,
            NameReadings readings,
            Map<String, EntityType> types,
            Set<String> others) {
        for (int token = 2; token + 1 < words.size(); token++) {
            if (!words.is(token - 1, WordTests.OPEN) && !words.is(token - 2, WordTests.OPEN)) {
                continue;
            }
            String word = words.at(token);
            boolean bracketed = words.at(token - 1).equals("(");
            if (words.at(token - 2).equals("(") && isQuotedPart(words, token, readings)
                    || bracketed && isFirstPart(words, token, readings)) {
                types.put(word, EntityType.ORGANIZATION);
            }
            if (bracketed && LongForms.isOfCommonWords(words, token)) {
                others.add(word);
            } else if (bracketed
                    && !types.containsKey(word)
                    && isBehindBody(words, token, readings)) {
                types.put(word, EntityType.ORGANIZATION);
            }
        }
    }

    /** "Freixo" in "Astilleros Freixo S.A. ("Freixo")": a word of the name before, in quotes. */
    private static boolean isQuotedPart(FormView words, int token, NameReadings readings) {
        NameReading body = longBody(token - 3, readings);
        if (body == null
                || !words.isCapitalized(token)
                || !words.at(token + 2).equals(")")
                || words.is(token, WordTests.COMMON_NOUN)) {
            return false;
        }
        for (int part = body.from(); part <= body.to(); part++) {
            if (words.at(part).equals(words.at(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Freixo" in "Freixo Shipyards Ltd (Freixo)": the first word of the company before. */
    private static boolean isFirstPart(FormView words, int token, NameReadings readings) {
        NameReading body = longBody(token - 2, readings);
        return body != null
                && words.at(token + 1).equals(")")
                && words.at(body.from()).equals(words.at(token))
                && !words.is(token, WordTests.COMMON_NOUN)
                && (CompanyFormStep.hasForm(words, body) || !words.is(token, WordTests.PLACE));
    }

    private static boolean isBehindBody(FormView words, int token, NameReadings readings) {
        NameReading body = longBody(token - 2, readings);
        return body != null
                && words.sameSentence(body.to(), token - 1)
                && (AcronymFinder.isBracketed(words, token)
                        || (body.isHeaded() || body.isAgreed()) && isShortName(words, token));
    }

    /** The organization of several words that holds a token, else null. */
    private static NameReading longBody(int token, NameReadings readings) {
        return readings.at(token)
                .filter(read -> read.type() == EntityType.ORGANIZATION && read.length() > 1)
                .orElse(null);
    }

    /**
     * "Aecid" in "the Spanish Agency for Development (Aecid)": no word, town, office or given name.
     */
    private static boolean isShortName(FormView words, int token) {
        if (!AcronymFinder.isBracketedWord(words, token)) {
            return false;
        }
        String word = words.at(token);
        boolean doctrine = word.endsWith("ist") || words.isLower(token, WordTests.OFFICE_FIELD);
        return !doctrine
                && !words.hasSmall(word)
                && !words.hasSmall(words.lower(token))
                && !CommonNouns.contains(word)
                && !TitleLexicon.isTitle(word)
                && !HeadNouns.isHead(word)
                && !words.isLower(token, WordTests.CALENDAR_NAME)
                && !KnownPlaces.isPlace(word)
                && !FirstNames.contains(word);
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
