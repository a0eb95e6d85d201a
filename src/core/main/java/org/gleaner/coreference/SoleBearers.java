package org.gleaner.coreference;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gleaner.lexicon.BodyEnds;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.Country;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * The one body of a text that "the" with a noun can mean, where no name tells it: "the Swedish
 * buyer", "the shipping company", "the brewery".
 */
final class SoleBearers {

    private static final Set<String> TRADES = DataFile.words("lexicon/trades.txt");
    private static final Set<String> LOOSE = DataFile.words("lexicon/loose-modifiers.txt");
    private static final Set<String> FORMS = DataFile.words("lexicon/legal-ends.txt");
    private static final String COMPANY = "company";
    private static final List<String> BASED = List.of("-based", "-owned", "-registered");
    private static final Set<EntityType> HOMES =
            EnumSet.of(EntityType.LOCATION, EntityType.NATIONALITY);
    private static final int MENTIONS_BACK = 300;

    /** How far before a name it may be said where the body is at home. */
    private static final int NEAR = 4;

    /** How much of a word two forms of it share: "mining", "mines". */
    private static final int STEM = 4;

    private final Tokens tokens;
    private final MentionIndex names;
    private final Introductions introductions;
    private final Map<Entity, Optional<Country>> homes = new HashMap<>();

    SoleBearers(Tokens tokens, MentionIndex names, Introductions introductions) {
        this.tokens = tokens;
        this.names = names;
        this.introductions = introductions;
    }

    /**
     * Who is meant by the words from {@code the} to a noun, both inclusive.
     *
     * @param plain what the noun alone means there, behind "the"
     */
    Optional<Entity> of(int the, int noun, Supplier<Optional<Entity>> plain) {
        String word = lower(noun);
        Optional<Country> country = country(the + 1, noun);
        Predicate<Entity> fits = entity -> !isOfOther(entity, country);
        if (isOfNamed(the + 1, noun)) {
            return Optional.empty();
        }
        Optional<Entity> introduced =
                introductions
                        .of(the, word)
                        .filter(fits)
                        .filter(
                                entity ->
                                        country.isEmpty()
                                                || entity.type() != EntityType.PERSON
                                                || TRADES.contains(word));
        if (introduced.isPresent()) {
            return introduced;
        }
        boolean body = DescribingNouns.isBody(word) || TRADES.contains(word);
        if (!body) {
            return noun == the + 1 && !DescribingNouns.contains(word)
                    ? only(the, entity -> isNamedBy(entity, word))
                    : Optional.empty();
        }
        Optional<String> kind = kind(the + 1, noun);
        if (kind.isPresent()) {
            return names.lastEntity(
                    the,
                    MENTIONS_BACK,
                    entity -> isCalled(entity, kind.get()) && fits.test(entity));
        }
        boolean business = DescribingNouns.isBusiness(word) || TRADES.contains(word);
        if (country.isPresent() || !isPlain(the + 1, noun)) {
            return ofKind(the, entity -> isCalled(entity, word) && fits.test(entity))
                    .or(
                            () ->
                                    business
                                            ? only(
                                                    the,
                                                    entity ->
                                                            mayBeCompany(entity, word)
                                                                    && fits.test(entity))
                                            : Optional.empty());
        }
        return plain.get()
                .or(
                        () ->
                                business
                                        ? only(the, entity -> mayBeCompany(entity, word))
                                        : Optional.empty());
    }

    /** The country of the nationality between: "the Iraqi company". */
    private Optional<Country> country(int from, int to) {
        for (int token = from; token < to; token++) {
            Optional<Country> country = Countries.ofDemonym(tokens.word(token));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** "the [Adani] company". */
    private boolean isOfNamed(int from, int to) {
        for (int token = from; token < to; token++) {
            int mention = names.mentionAt(token);
            if (mention != MentionIndex.NONE && !HOMES.contains(names.mention(mention).type())) {
                return true;
            }
        }
        return false;
    }

    /** The last word between that tells the kind of the body: "the [shipping] company". */
    private Optional<String> kind(int from, int to) {
        for (int token = to - 1; token >= from; token--) {
            String word = lower(token);
            boolean plain =
                    LOOSE.contains(word)
                            || BASED.stream().anyMatch(("-" + word)::endsWith)
                            || names.isInMention(token)
                            || Countries.ofDemonym(tokens.word(token)).isPresent()
                            || !Character.isLetter(word.codePointAt(0))
                            || word.length() < STEM;
            if (!plain) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing between tells where the body is at home: "the Zurich-based insurer" does. */
    private boolean isPlain(int from, int to) {
        for (int token = from; token < to; token++) {
            if (names.isInMention(token)) {
                return false;
            }
        }
        return true;
    }

    /** "the port" of the Aktau Sea Port or the Port of Beirut. */
    private static boolean isNamedBy(Entity entity, String noun) {
        String name = entity.name().toLowerCase(Locale.ROOT);
        return entity.type() != EntityType.PERSON
                && (name.endsWith(noun) && noun.length() >= STEM
                        || name.endsWith(" " + noun)
                        || name.startsWith(noun + " of "));
    }

    private static boolean isCalled(Entity entity, String kind) {
        if (entity.type() != EntityType.ORGANIZATION) {
            return false;
        }
        String stem = kind.substring(0, Math.min(kind.length(), STEM));
        for (String word : entity.name().toLowerCase(Locale.ROOT).split(" ")) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return DescribingNouns.isOfKind(entity.name(), kind);
    }

    /** "Emirati contractor Zagros" and "Italy's Eridano" are no "Iraqi company". */
    private boolean isOfOther(Entity entity, Optional<Country> country) {
        return country.isPresent()
                && homes.computeIfAbsent(entity, this::home)
                        .filter(home -> !home.equals(country.get()))
                        .isPresent();
    }

    /** The country that stands before one of its names. */
    private Optional<Country> home(Entity entity) {
        for (int mention : entity.mentions()) {
            int first = names.first(mention);
            for (int token = first - 1; token >= Math.max(0, first - NEAR); token--) {
                Optional<Country> home =
                        Countries.ofDemonym(tokens.word(token)).or(() -> owner(first));
                if (home.isPresent()) {
                    return home;
                }
            }
        }
        return Optional.empty();
    }

    /** "[Italy]'s Eridano". */
    private Optional<Country> owner(int first) {
        boolean owned = first > 1 && tokens.word(first - 1).endsWith("s");
        return owned ? Countries.named(tokens.word(first - 2)) : Optional.empty();
    }

    private static boolean mayBeCompany(Entity entity, String noun) {
        return entity.type() == EntityType.ORGANIZATION
                && (isCompany(entity) || !DescribingNouns.isOfOtherKind(entity.name(), noun))
                && !(TRADES.contains(noun)
                        && DescribingNouns.isOfOtherKind(entity.name(), COMPANY));
    }

    /** By the end of its name: "Zagros Marine [LLC]". */
    private static boolean isCompany(Entity entity) {
        String name = entity.name();
        return BodyEnds.isOfCompany(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** The one company that bears its legal form in the text before a token. */
    Optional<Entity> company(int before) {
        return only(before, SoleBearers::hasForm);
    }

    /** Whether its name does not tell that it is a company. */
    static boolean isPlainBody(Entity entity) {
        return !isCompany(entity) && !hasForm(entity);
    }

    /** "Zagros Marine [LLC]". */
    private static boolean hasForm(Entity entity) {
        String name = entity.name();
        return FORMS.contains(name.substring(name.lastIndexOf(' ') + 1).replace(".", ""));
    }

    /** The one that fits before a token, or the one of them that bears the name of a company. */
    private Optional<Entity> only(int before, Predicate<Entity> fits) {
        Entity only = null;
        Entity company = null;
        boolean several = false;
        boolean companies = false;
        int mention = names.lastBefore(before);
        for (int steps = 0; mention >= 0 && steps < MENTIONS_BACK; steps++, mention--) {
            Entity entity = names.entity(mention).filter(fits).orElse(null);
            if (entity == null) {
                continue;
            }
            several |= only != null && !entity.equals(only);
            only = entity;
            if (isCompany(entity)) {
                companies |= company != null && !entity.equals(company);
                company = entity;
            }
        }
        return several
                ? Optional.ofNullable(companies ? null : company)
                : Optional.ofNullable(only);
    }

    /** "the Lima-based [lender]": of all bodies named before, the one bank; none of two. */
    private Optional<Entity> ofKind(int before, Predicate<Entity> fits) {
        Entity only = null;
        int mention = names.lastBefore(before);
        for (int steps = 0; mention >= 0 && steps < MENTIONS_BACK; steps++, mention--) {
            Entity entity = names.entity(mention).filter(fits).orElse(null);
            if (entity != null && only != null && !entity.equals(only)) {
                return Optional.empty();
            }
            only = entity == null ? only : entity;
        }
        return Optional.ofNullable(only);
    }

    private String lower(int token) {
        return tokens.word(token).toLowerCase(Locale.ROOT);
    }
}
