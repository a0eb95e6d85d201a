package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Reads capitals in brackets right behind a person's name as the party or body that he or she is
 * of: "Rosa Pinto ([PXB]), who". Not a country's code ("(KEN)"), a degree or an office ("(MP)",
 * "(CEO)"), a state ("(NY)").
 */
final class PartyBracketStep implements NameStep {

    private static final Set<String> COUNTRIES = countries();
    private static final Set<String> SUFFIXES = DataFile.words("names/name-suffixes.txt");
    private static final Set<String> OTHERS = DataFile.words("names/other-acronyms.txt");
    private static final Set<String> STATES =
            Set.copyOf(DataFile.map("lexicon/states.tsv").values());
    private static final double CUED = 0.8;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            int token = reading.to() + 2;
            if (reading.type() == EntityType.PERSON
                    && words.at(token - 1).equals("(")
                    && words.at(token + 1).equals(")")
                    && words.sameSentence(reading.to(), token + 1)
                    && isParty(words.at(token))
                    && readings.at(token).filter(NameReading::isKnown).isEmpty()) {
                readings.put(
                        new NameReading(
                                token, token, EntityType.ORGANIZATION, CUED, MentionSource.CUE));
            }
        }
    }

    /** Whether the word is an acronym that may stand for a body. */
    static boolean isParty(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isLetter)
                && Casing.isOnlyCapitals(word)
                && !COUNTRIES.contains(word)
                && !SUFFIXES.contains(word)
                && !OTHERS.contains(word)
                && !TitleLexicon.isTitle(word)
                && STATES.stream().noneMatch(forms -> forms.startsWith(word));
    }

    /** The letters of ISO 3166 and those of sport. */
    private static Set<String> countries() {
        Set<String> codes = new HashSet<>(DataFile.words("names/country-codes.txt"));
        codes.addAll(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        return codes;
    }
}
