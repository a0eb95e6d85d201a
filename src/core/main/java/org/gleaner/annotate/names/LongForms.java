package org.gleaner.annotate.names;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.AcronymFinder;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * What the long form of an acronym shows it to be: a dam is a place, a report or a kind of vehicle
 * nothing that has a name, and the rest mostly bodies.
 */
final class LongForms {

    private static final Map<String, String> ENDS = DataFile.map("names/long-form-ends.tsv");
    private static final Set<String> BODIES = DataFile.words("names/body-nouns.txt");
    private static final Set<String> LINKS = Set.of("-", "and", "of", "for", "in", ",", "the");
    private static final String NOTHING = "-";

    private LongForms() {}

    /** "First Information Report", "Member of Parliament"; not "Panel on Climate Change". */
    static boolean isNothing(FormView words, AcronymFinder.Definition definition) {
        int first = definition.from();
        boolean office = words.is(first, WordTests.OFFICE) && words.at(first + 1).equals("of");
        return office
                || end(words, definition).equals(NOTHING) && !hasComplement(words, definition);
    }

    /** "independent power producers (IPPs)": small words alone, the last of them no body. */
    static boolean isOfCommonWords(FormView words, int acronym) {
        String plural = words.at(acronym);
        String letters = plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
        if (letters.length() < 2
                || !Casing.isOnlyCapitals(letters)
                || isBody(words.at(acronym - 2))) {
            return false;
        }
        int token = acronym - 2;
        for (int letter = letters.length() - 1; letter >= 0; letter--, token--) {
            while (LINKS.contains(words.at(token))) {
                token--;
            }
            if (!words.sameSentence(token, acronym)
                    || words.at(token).charAt(0) != Character.toLowerCase(letters.charAt(letter))) {
                return false;
            }
        }
        return true;
    }

    /** "fund", "authorities": what is written so is a body, however small. */
    private static boolean isBody(String word) {
        String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return BODIES.contains(word) || HeadNouns.isHead(capital);
    }

    /** "Chamber of Commerce of Panama", whatever its last word is. */
    static boolean isBody(FormView words, AcronymFinder.Definition definition) {
        return words.is(definition.from(), WordTests.HEAD_NOUN) && hasComplement(words, definition);
    }

    private static boolean hasComplement(FormView words, AcronymFinder.Definition definition) {
        for (int token = definition.from(); token < definition.to(); token++) {
            if (words.is(token, WordTests.HEAD_NOUN)
                    && LinkWords.followsHead(words.at(token + 1))) {
                return true;
            }
        }
        return false;
    }

    /** What the last word says of the whole, if the table has it: "Line of Control". */
    static Optional<EntityType> kind(FormView words, AcronymFinder.Definition definition) {
        return Optional.of(end(words, definition))
                .filter(type -> !type.isEmpty() && !type.equals(NOTHING))
                .map(EntityType::valueOf);
    }

    private static String end(FormView words, AcronymFinder.Definition definition) {
        String last = words.lower(definition.to()).toLowerCase(Locale.ROOT);
        String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        return ENDS.getOrDefault(last, ENDS.getOrDefault(one, ""));
    }
}
