package org.gleaner.annotate.relations;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Party;
import org.gleaner.model.Span;

/**
 * Finds the body or place that a title belongs to: "Russia" in "President of Russia", "Sberbank" in
 * "Sberbank CEO"; a portfolio is none.
 */
final class BodyFinder {

    private static final Set<String> BODIES = DataFile.words("relations/bodies.txt");

    /** Heads whose "of" opens a portfolio: "Minister of Natural Resources". */
    private static final Set<String> PORTFOLIO =
            Set.of("minister", "secretary", "undersecretary", "under-secretary", "commissioner");

    /** Portfolios that look like names: "Secretary of State". */
    private static final Set<String> PORTFOLIOS =
            Set.of(
                    "state",
                    "defense",
                    "defence",
                    "treasury",
                    "justice",
                    "interior",
                    "war",
                    "labor",
                    "labour",
                    "commerce");

    private static final int LONGEST = 16;

    /** How many words back a list of delegates may name its side. */
    private static final int DELEGATION = 150;

    private final Passage passage;
    private final Countries countries;
    private final TitleWords words;

    BodyFinder(Passage passage, Countries countries, TitleWords words) {
        this.passage = passage;
        this.countries = countries;
        this.words = words;
    }

    /**
     * The preposition behind a head that opens the words up to {@code end}: "of" in "President of
     * Russia"; -1 for none.
     */
    int link(int end, int first) {
        for (int token = end; token > first && token > end - LONGEST; token--) {
            String word = passage.lower(token);
            if (TitleWords.LINKS.contains(word)
                    && words.isHead(token - 1)
                    && !passage.inMention(token)) {
                boolean chained = word.equals("of") && token < end && passage.inMention(token + 1);
                return chained || token < end ? token : -1;
            }
            if (!passage.inMention(token)
                    && !words.isCapital(token)
                    && !Set.of("of", "for", "the", "and", "on", "&", ",", "'s", "'").contains(word)
                    && !Character.isDigit(word.charAt(0))
                    && !isPlainNoun(token, end)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * "the national grid company [Rosseti]": lower-case words may stand before the name of the
     * body.
     */
    private boolean isPlainNoun(int token, int end) {
        return passage.inMention(end)
                && Character.isLetter(passage.lower(token).charAt(0))
                && passage.lower(token).length() > 3;
    }

    /**
     * The body or place named between the link and {@code end}; none when the words are a
     * portfolio.
     */
    Optional<Argument> between(int link, int end) {
        boolean portfolio =
                PORTFOLIO.contains(passage.lower(link - 1))
                        && !(link >= 2 && passage.lower(link - 2).equals("prime"));
        Optional<Argument> found = country(link + 1, end);
        for (int token = link + 1; token <= end && found.isEmpty(); token++) {
            Optional<Argument> here = at(token);
            if (here.isPresent() && !(portfolio && PORTFOLIOS.contains(passage.lower(token)))) {
                if (here.get().type() == EntityType.LOCATION || !portfolio || isBody(here.get())) {
                    return here;
                }
                token = here.get().to();
            }
        }
        return found;
    }

    /**
     * A country that the words name together, whatever the recognisers made of them: "the French
     * Republic".
     */
    private Optional<Argument> country(int from, int to) {
        int start = from < to && passage.lower(from).equals("the") ? from + 1 : from;
        if (start > to) {
            return Optional.empty();
        }
        Span span = passage.tokens.span(start, to);
        return countries
                .named(span)
                .map(party -> new Argument(party, EntityType.LOCATION, start, to));
    }

    /**
     * Whether the name of the body says what kind of body it is, so that it is no portfolio
     * ("Economic Development").
     */
    private boolean isBody(Argument end) {
        String name = end.party().name().toLowerCase(Locale.ROOT);
        String text = end.party().span().in(passage.text);
        return BODIES.stream().anyMatch(name::contains)
                || text.equals(text.toUpperCase(Locale.ROOT));
    }

    /**
     * The body or place right before the title: "Sberbank CEO", "Russia's President", "Russian
     * President", "its Minister".
     */
    Optional<Argument> before(int left, int first) {
        int at = left;
        if (at >= first && Set.of("'s", "'", "’").contains(passage.lower(at))) {
            at--;
        }
        return at < first ? Optional.empty() : at(at);
    }

    /** "Internal Affairs Minister": what looks like a body is what the minister is in charge of. */
    boolean isPortfolio(Argument named, Title title) {
        return named.type() == EntityType.ORGANIZATION
                && named.to() == title.from() - 1
                && words.isMinister(title.to())
                && !isBody(named);
    }

    /**
     * "on the Russian side were Prime Minister Dmitry Medvedev, ...": whose offices a list of
     * delegates holds.
     */
    Optional<Argument> onSide(int first, int to) {
        for (int token = Math.max(first, to - DELEGATION); token + 1 < to; token++) {
            if (passage.lower(token + 1).equals("side")) {
                Optional<Argument> country = countries.of(token);
                if (country.isPresent()) {
                    return country;
                }
            }
        }
        return Optional.empty();
    }

    /** The first body within a few words behind the preposition, before any punctuation. */
    Optional<Argument> behind(int link, int last) {
        boolean portfolio =
                PORTFOLIO.contains(passage.lower(link - 1))
                        && passage.lower(link).equals("of")
                        && !(link >= 2 && passage.lower(link - 2).equals("prime"));
        for (int token = link + 1; token < last && token < link + 8; token++) {
            Optional<Argument> here = at(token);
            if (here.isPresent()) {
                if (!Titles.isOffice(passage.lower(link - 1))
                        && passage.mention(token).get().type() == EntityType.NATIONALITY) {
                    return Optional.empty();
                }
                if (portfolio
                        && (PORTFOLIOS.contains(passage.lower(token))
                                || here.get().type() != EntityType.LOCATION
                                        && !isBody(here.get()))) {
                    return Optional.empty();
                }
                return here;
            }
            if (!Character.isLetter(passage.lower(token).charAt(0)) || words.opensClause(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    Optional<Argument> behindJoined(int from, int last) {
        for (int token = from; token < last && token < from + 6; token++) {
            if (words.isHead(token)
                    && token + 1 < last
                    && TitleWords.LINKS.contains(passage.lower(token + 1))) {
                return behind(token + 1, last);
            }
            if (!Character.isLetter(passage.lower(token).charAt(0))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    Optional<Argument> at(int token) {
        Optional<Mention> mention = passage.mention(token);
        if (mention.isEmpty()) {
            return Optional.empty();
        }
        return switch (mention.get().type()) {
            case ORGANIZATION, LOCATION -> passage.argument(token, Party.Resolution.STRUCTURE);
            case NATIONALITY -> countries.of(token);
            default -> Optional.empty();
        };
    }
}
