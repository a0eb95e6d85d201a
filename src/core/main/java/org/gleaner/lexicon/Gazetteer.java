package org.gleaner.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tokens;

/**
 * All names known beforehand: those of a user first, then countries with their demonyms and
 * capitals, peoples and faiths, and {@code names.tsv}, {@code organizations.tsv} and {@code
 * places.tsv} of {@code models/lexicon}. Immutable.
 */
public final class Gazetteer {

    /**
     * A known name.
     *
     * @param name what the thing is called across documents, whichever of its names was found:
     *     "Russia" for "Russian Federation"
     * @param fromUser whether the user said so
     */
    public record Known(String name, EntityType type, boolean fromUser) {}

    /**
     * @param last the token at which it ends
     */
    public record Match(int last, Known known) {}

    private static final String ALIAS_SEPARATOR = "\\|";

    /** A shorter name in lower case is as likely another word. */
    private static final int SHORT = 4;

    /**
     * In lower case names of one word are looked for, and those of more that begin with one of
     * these.
     */
    private static final Pattern LOWER =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}&&\\P{Lu}]+|(?:Abu|Buenos|Great|Hong|Kuala|Las|Los|New|North|Saudi|San|Santa|South|Sri|Tel|United)"
                        + " [\\p{L} ]+");

    private static final Set<String> NOT_LOWER = DataFile.words("lexicon/not-in-lower-case.txt");
    private static final Gazetteer STANDARD = new Gazetteer(List.of());

    private final Phrases<Known> phrases = new Phrases<>();
    private final Phrases<Known> lowerCase = new Phrases<>();
    private final Map<Known, List<String>> otherNames = new HashMap<>();

    private final boolean hasUserNames;

    private Gazetteer(List<UserName> users) {
        hasUserNames = !users.isEmpty();
        for (UserName user : users) {
            add(new Known(user.name(), user.type(), true), user.aliases());
        }
        for (List<String> row : DataFile.rows("lexicon/names.tsv", 3)) {
            add(new Known(row.get(0), EntityType.valueOf(row.get(1)), false), split(row.get(2)));
        }
        addAll("lexicon/organizations.tsv", EntityType.ORGANIZATION);
        addAll("lexicon/places.tsv", EntityType.LOCATION);
        for (Country country : Countries.all()) {
            add(new Known(country.name(), EntityType.LOCATION, false), country.otherNames());
            if (!country.adjectives().isEmpty() || !country.people().isEmpty()) {
                String usual = country.demonyms().get(0);
                add(new Known(usual, EntityType.NATIONALITY, false), country.demonyms());
            }
            country.capitals()
                    .forEach(
                            capital ->
                                    add(new Known(capital, EntityType.LOCATION, false), List.of()));
        }
        for (List<String> row : DataFile.rows("lexicon/peoples.tsv", 2)) {
            add(new Known(row.get(0), EntityType.NATIONALITY, false), split(row.get(1)));
        }
    }

    private void addAll(String file, EntityType type) {
        for (List<String> row : DataFile.rows(file, 2)) {
            add(new Known(row.get(0), type, false), split(row.get(1)));
        }
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(ALIAS_SEPARATOR));
    }

    private void add(Known known, List<String> aliases) {
        addForm(known.name(), known);
        otherNames.put(known, aliases);
        aliases.forEach(alias -> addForm(alias, known));
    }

    private void addForm(String name, Known known) {
        phrases.add(name, known);
        String lower = name.toLowerCase(Locale.ROOT);
        if (known.type() != EntityType.NATIONALITY
                && name.length() >= SHORT
                && LOWER.matcher(name).matches()
                && !NOT_LOWER.contains(lower)) {
            lowerCase.add(lower, known);
        }
    }

    /** Without a user's names. */
    public static Gazetteer standard() {
        return STANDARD;
    }

    /**
     * With the names of a user's file, which take precedence over all others.
     *
     * @param csv as {@link UserName#read} wants it; empty for none
     */
    public static Gazetteer with(String csv) {
        return csv.isBlank() ? STANDARD : new Gazetteer(UserName.read(csv));
    }

    public boolean hasUserNames() {
        return hasUserNames;
    }

    /** The longest known name that begins at {@code token}. */
    public Optional<Match> at(String text, Tokens tokens, int token) {
        return phrases.at(text, tokens, token).map(match -> new Match(match.last(), match.value()));
    }

    /**
     * The longest name of a place or organization that begins at {@code token} in lower case, as
     * messages write it: "from chicago".
     */
    public Optional<Match> inLowerCase(String text, Tokens tokens, int token) {
        return lowerCase
                .at(text, tokens, token)
                .filter(
                        match ->
                                match.value().type() == EntityType.LOCATION
                                        || match.value().type() == EntityType.ORGANIZATION)
                .map(match -> new Match(match.last(), match.value()));
    }

    /** Whether a name begins with the letters and digits with which the word does. */
    public boolean mayBeginWith(String word) {
        return phrases.mayBeginWith(word) || lowerCase.mayBeginWith(word);
    }

    /** What a name means, if it is known. */
    public Optional<Known> get(String name) {
        return phrases.get(name).or(() -> lowerCase.get(name));
    }

    /** The names of a known thing, its main one first. */
    public List<String> names(Known known) {
        List<String> names = new ArrayList<>(List.of(known.name()));
        names.addAll(otherNames.getOrDefault(known, List.of()));
        return names;
    }
}
