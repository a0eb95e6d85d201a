package org.gleaner.annotate.money;

import java.util.Optional;
import org.gleaner.lexicon.PhraseIndex;
import org.gleaner.model.Money.CurrencySource;
import org.gleaner.text.CharRuns;

/**
 * Reads the words of money where they occur: "US$", "Canadian dollars", "NIS", "new Belarusian
 * roubles".
 */
final class CurrencyReader {

    /** A sign found at the runs {@code [from,to)}. */
    record Found(CurrencySign sign, int from, int to) {}

    private final CurrencyLexicon lexicon;
    private final Regions regions;

    private final WordSet beforeUs = WordSet.read("before-us.txt");

    CurrencyReader(CurrencyLexicon lexicon, Regions regions) {
        this.lexicon = lexicon;
        this.regions = regions;
    }

    Optional<Found> read(CharRuns runs, int at) {
        if (at < 0 || at >= runs.size() || runs.isDigits(at)) {
            return Optional.empty();
        }
        Optional<Found> plain =
                isPronoun(runs, at)
                        ? Optional.empty()
                        : lexicon.match(runs, at)
                                .map(match -> new Found(match.value(), at, match.to()));
        Optional<Found> adjective = withAdjective(runs, at);
        return adjective.isPresent() && (plain.isEmpty() || adjective.get().to() > plain.get().to())
                ? adjective
                : plain;
    }

    /** "pay [us] $5 a day": whose dollars these are is not said. */
    private boolean isPronoun(CharRuns runs, int at) {
        return runs.is(at, "us")
                && !runs.isCapitalized(at)
                && !runs.joined(at + 1)
                && beforeUs.has(runs, at - 1);
    }

    /** "MXN", "pesos": money whose own sign is the dollar's. */
    boolean isPeso(CurrencySign sign) {
        return !sign.codes().isEmpty() && lexicon.family("peso").containsAll(sign.codes());
    }

    /** A country before a word of money narrows it: "Hong Kong dollars". */
    private Optional<Found> withAdjective(CharRuns runs, int at) {
        Optional<PhraseIndex.Match<String>> region = regions.match(runs, at);
        if (region.isEmpty()) {
            region =
                    runs.isLetters(at) && !runs.isCapitalized(at)
                            ? regions.matchLowerCase(runs, at)
                            : Optional.empty();
        }
        if (region.isEmpty()) {
            return Optional.empty();
        }
        int noun = region.get().to();
        noun = runs.isDash(noun) && runs.joined(noun) ? noun + 1 : noun;
        Optional<PhraseIndex.Match<CurrencySign>> sign = lexicon.match(runs, noun);
        if (sign.isEmpty()
                || sign.get().value().kind() != CurrencySource.WORD
                || runs.joined(noun) && !runs.isDash(noun - 1)) {
            return Optional.empty();
        }
        String country = region.get().value();
        int to = sign.get().to();
        return regions.among(sign.get().value().codes(), country)
                .map(code -> new Found(sign.get().value().of(code), at, to));
    }

    /** A country behind an amount narrows its money: "$5 million US", "20 dollars (Canadian)". */
    Optional<Found> narrowed(CharRuns runs, CurrencySign sign, int at) {
        boolean bracket = runs.is(at, '(');
        int from = bracket ? at + 1 : at;
        Optional<PhraseIndex.Match<String>> region =
                from < runs.size() && runs.isCapitalized(from)
                        ? regions.match(runs, from)
                        : Optional.empty();
        if (region.isEmpty() || bracket && !runs.is(region.get().to(), ')')) {
            return Optional.empty();
        }
        int to = bracket ? region.get().to() + 1 : region.get().to();
        return regions.among(sign.codes(), region.get().value())
                .map(code -> new Found(sign.of(code), at, to));
    }
}
