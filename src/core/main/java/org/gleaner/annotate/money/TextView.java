package org.gleaner.annotate.money;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gleaner.annotate.money.CurrencyReader.Found;
import org.gleaner.lexicon.FirstNames;
import org.gleaner.lexicon.PhraseIndex;
import org.gleaner.model.Money.CurrencySource;
import org.gleaner.pipeline.Lazy;
import org.gleaner.text.CharRuns;

/**
 * What a whole text says about its money: the countries it names, the currencies it names in full,
 * and where it comes from.
 */
final class TextView {

    /** What a place says that no other name follows, against one that may be part of a name. */
    private static final int SURE = 3;

    /** What the paper that a text is on says, against a place of its country. */
    private static final int LETTERHEAD = 2;

    private final CharRuns runs;
    private final Regions regions;
    private final Supplier<OwnPlaces> towns;
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, Integer> domestic = new HashMap<>();
    private final Map<String, Integer> origins = new HashMap<>();

    /** Where the name of a town may begin. */
    private final BitSet others = new BitSet();

    /** The countries of the origins and the towns, which few texts need. */
    private final Lazy<Map<String, Integer>> places = new Lazy<>(this::places);

    private final Set<String> currencies = new HashSet<>();
    private final Set<String> apart = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<CurrencySign> sure = new HashSet<>();

    /** The countries that count money in a scale that the text uses; empty where it uses none. */
    private final Set<String> counting = new HashSet<>();

    private final DeclaredCurrencies declared;

    private TextView(
            CharRuns runs,
            Regions regions,
            Supplier<OwnPlaces> towns,
            DeclaredCurrencies declared) {
        this.runs = runs;
        this.regions = regions;
        this.towns = towns;
        this.declared = declared;
    }

    static TextView of(
            CharRuns runs,
            Regions regions,
            OwnPaper paper,
            CurrencyReader reader,
            OwnPlaces origins,
            Supplier<OwnPlaces> towns,
            DeclaredCurrencies declared) {
        TextView view = new TextView(runs, regions, towns, declared);
        paper.country(runs)
                .ifPresent(region -> view.domestic.merge(region, LETTERHEAD, Integer::sum));
        int at = 0;
        while (at < runs.size()) {
            if (!runs.isCapitalized(at) && !runs.isMark(at)) {
                at++;
                continue;
            }
            view.count(at, origins);
            view.countAddress(at);
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

    private void count(int at, OwnPlaces own) {
        Optional<PhraseIndex.Match<String>> origin = own.match(runs, at);
        if (origin.isEmpty()) {
            others.set(at);
            return;
        }
        if (isOfPerson(at, origin.get().to())) {
            return;
        }
        domestic.merge(origin.get().value(), 1, Integer::sum);
        origins.merge(origin.get().value(), weight(origin.get().to()), Integer::sum);
    }

    /** "Edith Lancaster", and from there on "Lancaster": a surname, though a town has it too. */
    private boolean isOfPerson(int at, int to) {
        if (to != at + 1) {
            return false;
        }
        if (runs.oneSpaceBefore(at)
                && runs.isLetters(at - 1)
                && FirstNames.isGiven(runs.exact(at - 1))) {
            surnames.add(runs.exact(at));
        }
        return surnames.contains(runs.exact(at));
    }

    /** "info@mill.co.za", "+27 11 555 0100": the writer's country. */
    private void countAddress(int at) {
        CountryAddresses.country(runs, at)
                .filter(region -> !regions.tender(region).isEmpty())
                .ifPresent(
                        region -> {
                            domestic.merge(region, 1, Integer::sum);
                            origins.merge(region, SURE, Integer::sum);
                        });
    }

    private Map<String, Integer> places() {
        Map<String, Integer> found = new HashMap<>(origins);
        others.stream()
                .mapToObj(at -> towns.get().match(runs, at))
                .flatMap(Optional::stream)
                .forEach(match -> found.merge(match.value(), weight(match.to()), Integer::sum));
        return found;
    }

    /** "Leticia Gudiño" may be no town; "in Leticia" is one. */
    private int weight(int behind) {
        return runs.isCapitalized(behind) ? 1 : SURE;
    }

    /** The text's expressions name this currency beyond doubt. */
    void names(String code) {
        currencies.add(code);
    }

    /** The text has these dollars besides its own. */
    void tellsApart(Set<String> codes) {
        apart.addAll(codes);
    }

    /** Whether the text's own dollar sign is another than this. */
    boolean isApart(String code) {
        return apart.contains(code);
    }

    /** A figure of the text shows that these letters are money in it. */
    void shows(CurrencySign letters) {
        sure.add(letters);
    }

    /** A figure of the text is in a scale that only {@code countries} have. */
    void countsAs(Set<String> countries) {
        counting.addAll(countries);
    }

    /** Those of the countries that count as the text does, if it shows how it counts. */
    private Set<String> counted(Set<String> codes) {
        Set<String> left =
                codes.stream()
                        .filter(
                                code ->
                                        counting.stream()
                                                .anyMatch(
                                                        region ->
                                                                regions.tender(region)
                                                                        .contains(code)))
                        .collect(Collectors.toSet());
        return left.isEmpty() ? codes : left;
    }

    boolean isSure(CurrencySign letters) {
        return sure.contains(letters);
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
     * The one of these codes that is money in a country the text names, if no other of them is: the
     * country's own before what it takes from another ("Rs 5 million" of Nepal in a text that names
     * Bhutan). Without such a country, by the towns and provinces that it names.
     */
    Optional<String> currencyOfNamed(Set<String> all) {
        Set<String> codes = counted(all);
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
        Map<String, Integer> said = new HashMap<>(places.get());
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
                || places.get().keySet().stream()
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

    /** How many currencies the text names in full besides these. */
    long currenciesBeside(Set<String> codes) {
        return currencies.stream().filter(code -> !codes.contains(code)).count();
    }

    /** Whether the text names no other country more often. */
    boolean isNamedMost(String region) {
        int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return mentions(region) >= most;
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
