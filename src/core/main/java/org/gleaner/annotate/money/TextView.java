package org.gleaner.annotate.money;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.annotate.money.CurrencyReader.Found;
import org.gleaner.lexicon.PhraseIndex;
import org.gleaner.model.Money.CurrencySource;
import org.gleaner.text.CharRuns;

/**
 * What a whole text says about its money: the countries it names, the currencies it names in full,
 * and where it comes from.
 */
final class TextView {

    /** What a place says that no other name follows, against one that may be part of a name. */
    private static final int SURE = 3;

    private final Regions regions;
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, Integer> domestic = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> currencies = new HashSet<>();
    private final DeclaredCurrencies declared;

    private TextView(Regions regions, DeclaredCurrencies declared) {
        this.regions = regions;
        this.declared = declared;
    }

    static TextView of(
            CharRuns runs,
            Regions regions,
            CurrencyReader reader,
            OwnPlaces origins,
            OwnPlaces towns,
            DeclaredCurrencies declared) {
        TextView view = new TextView(regions, declared);
        int at = 0;
        while (at < runs.size()) {
            if (!runs.isCapitalized(at) && !runs.isMark(at)) {
                at++;
                continue;
            }
            view.count(runs, at, origins, towns);
            Optional<Found> sign = reader.read(runs, at);
            if (sign.isPresent()
                    && sign.get().sign().settled()
                    && sign.get().to() > at + 1
                    && sign.get().sign().need() == CurrencySign.Need.NOTHING
                    && sign.get().sign().kind() != CurrencySource.CODE) {
                view.currencies.add(sign.get().sign().codes().iterator().next());
            }
            if (runs.isLetters(at) && runs.isMark(at + 1, "$")) {
                // "US$5" names no country
                at += 2;
                continue;
            }
            Optional<PhraseIndex.Match<String>> region =
                    runs.isLetters(at) ? regions.match(runs, at) : Optional.empty();
            if (region.isEmpty() && runs.isShouted(at)) {
                region = regions.matchLowerCase(runs, at);
                region.ifPresent(match -> view.domestic.merge(match.value(), 1, Integer::sum));
            }
            region.ifPresent(match -> view.named.merge(match.value(), 1, Integer::sum));
            at = region.map(PhraseIndex.Match::to).orElse(at + 1);
        }
        return view;
    }

    private void count(CharRuns runs, int at, OwnPlaces origins, OwnPlaces towns) {
        Optional<PhraseIndex.Match<String>> own = origins.match(runs, at);
        own.ifPresent(match -> domestic.merge(match.value(), 1, Integer::sum));
        own.or(() -> towns.match(runs, at))
                .ifPresent(
                        match ->
                                places.merge(
                                        match.value(), weight(runs, match.to()), Integer::sum));
    }

    /** "Leticia Gudiño" may be no town; "in Leticia" is one. */
    private static int weight(CharRuns runs, int behind) {
        return runs.isCapitalized(behind) ? 1 : SURE;
    }

    /** The text's expressions name this currency beyond doubt. */
    void names(String code) {
        currencies.add(code);
    }

    /** What the user says that a sign of this text means. */
    Optional<String> declared(CurrencySign sign) {
        return declared.of(sign);
    }

    /** The one of {@code codes} that the text names in full, if it names exactly one. */
    Optional<String> namedCurrency(Set<String> codes) {
        return sole(codes.stream().filter(currencies::contains).collect(Collectors.toSet()));
    }

    /**
     * The one of {@code codes} that is money in a country the text names, if no other of them is:
     * the country's own before what it takes from another ("Rs 5 million" of Nepal in a text that
     * names Bhutan). Without such a country, by the towns and provinces that it names.
     */
    Optional<String> currencyOfNamed(Set<String> codes) {
        Set<String> found = new HashSet<>();
        named.keySet().forEach(region -> regions.among(codes, region).ifPresent(found::add));
        Set<String> own = new HashSet<>(found);
        own.removeIf(code -> !named.containsKey(code.substring(0, 2)));
        Optional<String> country = sole(own.isEmpty() ? found : own);
        return country.isPresent() ? country : currencyOfMost(found.isEmpty() ? codes : found);
    }

    /**
     * "pesos" in Antioquia: that of most of the places and countries named, where no other has half
     * as many.
     */
    private Optional<String> currencyOfMost(Set<String> codes) {
        Map<String, Integer> said = new HashMap<>(places);
        named.forEach((region, count) -> said.merge(region, count * SURE, Integer::sum));
        Map<String, Integer> votes = new HashMap<>();
        said.forEach(
                (region, count) ->
                        regions.among(codes, region)
                                .ifPresent(code -> votes.merge(code, count, Integer::sum)));
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() * 3 > all * 2)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the text names a country of one of {@code codes}, or a place there. */
    boolean comesFromCountryOf(Set<String> codes) {
        return namesCountryOf(codes)
                || places.keySet().stream()
                        .anyMatch(region -> regions.among(codes, region).isPresent());
    }

    boolean namesCountryOf(Set<String> codes) {
        return declared.anyOf(codes)
                || named.keySet().stream()
                        .anyMatch(region -> regions.among(codes, region).isPresent());
    }

    /** The one of {@code codes} that is money in {@code region}. */
    Optional<String> tender(Set<String> codes, String region) {
        return regions.among(codes, region);
    }

    int mentions(String region) {
        return named.getOrDefault(region, 0);
    }

    /**
     * The one of {@code codes} whose country the text plainly comes from: its own affairs fill it,
     * and no other's.
     */
    Optional<String> origin(Set<String> codes) {
        String best = "";
        int most = 0;
        int others = 0;
        for (Map.Entry<String, Integer> entry : domestic.entrySet()) {
            String region = entry.getKey();
            int score = entry.getValue() * 2 + mentions(region);
            if (score > most || score == most && region.compareTo(best) < 0) {
                others = Math.max(others, most);
                best = region;
                most = score;
            } else {
                others = Math.max(others, score);
            }
        }
        others = best.equals("US") ? others : Math.max(others, mentions("US"));
        boolean alone = most >= 3 && isOnlyOne(best, codes);
        return alone || most >= 4 && most >= 2 * others
                ? regions.among(codes, best)
                : Optional.empty();
    }

    /** Whether no other country that the text names has one of these for its money. */
    private boolean isOnlyOne(String region, Set<String> codes) {
        return named.keySet().stream()
                .allMatch(other -> other.equals(region) || regions.among(codes, other).isEmpty());
    }

    private static Optional<String> sole(Set<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }
}
