package org.gleaner.annotate.money;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.util.ULocale;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.Country;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.PhraseIndex;
import org.gleaner.text.CharRuns;

/**
 * The countries by name and adjective, with the money of each, past and present: names and tender
 * of CLDR by way of ICU4J, adjectives from the names of currencies, the words of {@link Countries},
 * and cities and the like in {@code models/money/regions.tsv}.
 */
final class Regions {

    private final PhraseIndex<String> names = new PhraseIndex<>();
    private final Map<String, Set<String>> tender = new HashMap<>();
    private final Map<String, List<String>> present = new HashMap<>();

    Regions(CurrencyLexicon lexicon) {
        Set<String> codes = CurrencyLexicon.codes();
        CurrencyMetaInfo info = CurrencyMetaInfo.getInstance();
        Date today = new Date();
        for (String region : ULocale.getISOCountries()) {
            Set<String> here =
                    new LinkedHashSet<>(info.currencies(CurrencyFilter.onRegion(region)));
            here.retainAll(codes);
            tender.put(region, here);
            present.put(
                    region,
                    info.currencies(CurrencyFilter.onRegion(region).withTender().withDate(today)));
            name(new ULocale("", region).getDisplayCountry(ULocale.ENGLISH), region);
        }
        for (String code : codes) {
            String region = code.substring(0, 2);
            if (tender.containsKey(region)) {
                tender.get(region).add(code);
                lexicon.adjective(code)
                        .filter(adjective -> !names.has(adjective))
                        .ifPresent(adjective -> name(adjective, region));
            }
        }
        Countries.all().stream().filter(Country::hasIsoCode).forEach(this::name);
        for (List<String> row : DataFile.rows("money/regions.tsv", 2)) {
            name(row.get(0), row.get(1));
        }
    }

    private void name(Country country) {
        country.words().forEach(word -> name(word, country.code()));
    }

    private void name(String name, String region) {
        names.put(name, region);
    }

    /** The country whose name or adjective begins at run {@code at}. */
    Optional<PhraseIndex.Match<String>> match(CharRuns runs, int at) {
        return names.match(runs, at);
    }

    /**
     * As {@link #match}, whatever the case: for text all in lower case, where words around it speak
     * for a country.
     */
    Optional<PhraseIndex.Match<String>> matchLowerCase(CharRuns runs, int at) {
        return names.matchAnyCase(runs, at);
    }

    /** What has been money there, the present one first. */
    Set<String> tender(String region) {
        return tender.getOrDefault(region, Set.of());
    }

    /**
     * The one of {@code codes} that is or once was money in {@code region}, if its own; else what
     * it now takes from another country. Papua New Guinea once had Australia's dollar, and no text
     * means that by "$".
     */
    Optional<String> among(Set<String> codes, String region) {
        Set<String> here = tender(region);
        return here.stream()
                .filter(code -> codes.contains(code) && code.startsWith(region))
                .findFirst()
                .or(
                        () ->
                                present.getOrDefault(region, List.of()).stream()
                                        .filter(codes::contains)
                                        .findFirst());
    }
}
