package org.gleaner.annotate.money;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.pipeline.Lazy;
import org.gleaner.text.CharRuns;

/**
 * The country whose own body spends in a sentence: "New Zealand's Ministry of Education will spend
 * $23 million", "The Singapore Prison Service bought drones for $600,000".
 */
final class OwnMoney {

    /** How far behind the country its body may be, in runs, and how long the body's name. */
    private static final int NEAR = 5;

    private static final Set<String> ABROAD = DataFile.words("money/foreign-spenders.txt");
    private static final Set<String> OPENERS =
            Set.of("by", "that", "where", "and", "but", "while", "when", "said", "says");

    private final WordSet bodies = WordSet.read("public-bodies.txt");
    private final Regions regions;

    OwnMoney(Regions regions) {
        this.regions = regions;
    }

    /** What the sentence says, looked up once when it is asked for. */
    Nearby near(CharRuns sentence) {
        Lazy<Optional<String>> owner = new Lazy<>(() -> of(sentence));
        Map<Set<String>, Optional<String>> sole = new HashMap<>();
        return new Nearby() {
            @Override
            public Optional<String> owner() {
                return owner.get();
            }

            @Override
            public Optional<String> sole(Set<String> codes) {
                return sole.computeIfAbsent(codes, each -> among(sentence, each));
            }
        };
    }

    private Optional<String> among(CharRuns sentence, Set<String> codes) {
        Set<String> found = new HashSet<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.isCapitalized(at)) {
                regions.match(sentence, at)
                        .flatMap(match -> regions.among(codes, match.value()))
                        .ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /**
     * The country of the first body that a sentence, or a clause of it, begins with or names as the
     * agent of a passive; empty without one.
     */
    Optional<String> of(CharRuns sentence) {
        boolean opens = true;
        for (int at = 0; at < sentence.size(); at++) {
            if (opens && sentence.isLetters(at)) {
                Optional<String> owner = bodyAt(sentence, at);
                if (owner.isPresent()) {
                    return owner;
                }
            }
            opens = opensName(sentence, at, opens);
        }
        return Optional.empty();
    }

    /** Whether a subject or agent may begin behind this run. */
    private static boolean opensName(CharRuns sentence, int at, boolean opens) {
        return sentence.isMark(at, ",:;\"“‘–—(")
                || OPENERS.contains(sentence.lower(at))
                || opens && sentence.is(at, "the");
    }

    private Optional<String> bodyAt(CharRuns sentence, int at) {
        return regions.match(sentence, at)
                .filter(match -> isBody(sentence, match.to()))
                .map(match -> match.value())
                .or(() -> bankOf(sentence, at))
                .filter(region -> !ABROAD.contains(region));
    }

    /** "[Jamaica]'s Ministry of Health", "[Hong Kong] Housing Authority", "[Fijian] government". */
    private boolean isBody(CharRuns sentence, int from) {
        int at = from;
        boolean owner = sentence.isMark(at, "'’") && sentence.is(at + 1, "s");
        at = owner ? at + 2 : at;
        for (int to = at + NEAR; at < to && at < sentence.size(); at++) {
            if (bodies.has(sentence, at)) {
                return true;
            }
            boolean within = sentence.is(at, "of") || sentence.is(at, "and");
            if (!within && !sentence.isCapitalized(at) && !(owner && at == from + 2)) {
                return false;
            }
        }
        return false;
    }

    /** "the Reserve Bank of [Fiji]", "The Government of [Guyana]". */
    private Optional<String> bankOf(CharRuns sentence, int at) {
        for (int next = at; next < at + NEAR; next++) {
            if (bodies.has(sentence, next) && sentence.is(next + 1, "of")) {
                int name = sentence.is(next + 2, "the") ? next + 3 : next + 2;
                return regions.match(sentence, name).map(match -> match.value());
            }
            if (!sentence.isCapitalized(next)) {
                break;
            }
        }
        return Optional.empty();
    }
}
