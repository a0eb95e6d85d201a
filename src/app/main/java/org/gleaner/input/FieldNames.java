package org.gleaner.input;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which columns of a table, or fields of a line of JSON, hold what. What the user does not name is
 * found by the usual names, the first of which that is there counts.
 *
 * @param dayFirst whether 12/03/2024 is 12 March where nothing shows it
 */
public record FieldNames(
        Optional<String> text,
        Optional<String> id,
        Optional<String> title,
        Optional<String> date,
        boolean dayFirst) {

    /** Nothing is named. */
    public static final FieldNames USUAL =
            new FieldNames(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    private static final List<String> TEXTS =
            List.of(
                    "text",
                    "body",
                    "content",
                    "fulltext",
                    "article",
                    "articlebody",
                    "articletext",
                    "articlecontent",
                    "maintext",
                    "bodytext",
                    "plaintext",
                    "rawtext",
                    "cleantext",
                    "story",
                    "speech",
                    "transcript",
                    "message",
                    "document");

    private static final List<String> IDS =
            List.of(
                    "id",
                    "docid",
                    "documentid",
                    "key",
                    "uid",
                    "uuid",
                    "guid",
                    "articleid",
                    "identifier");

    private static final List<String> TITLES = List.of("title", "headline", "heading", "subject");

    private static final List<String> DATES =
            List.of(
                    "date",
                    "published",
                    "publishedat",
                    "publicationdate",
                    "pubdate",
                    "datepublished",
                    "publishdate",
                    "publisheddate",
                    "publishedon",
                    "datetime",
                    "timestamp",
                    "created",
                    "createdat",
                    "time");

    private static final List<String> LANGUAGES = List.of("language", "lang");

    /** The name among {@code names} of what holds the text; empty when none does. */
    public Optional<String> textAmong(Collection<String> names) {
        return among(names, text, TEXTS);
    }

    public Optional<String> idAmong(Collection<String> names) {
        return among(names, id, IDS);
    }

    /** Whether a field of this name may be the one that {@link #idAmong} finds. */
    boolean mayBeId(String name) {
        return id.isPresent() ? name.strip().equals(id.get()) : IDS.contains(bare(name));
    }

    public Optional<String> titleAmong(Collection<String> names) {
        return among(names, title, TITLES);
    }

    public Optional<String> dateAmong(Collection<String> names) {
        return among(names, date, DATES);
    }

    static Optional<String> languageAmong(Collection<String> names) {
        return among(names, Optional.empty(), LANGUAGES);
    }

    private static Optional<String> among(
            Collection<String> names, Optional<String> named, List<String> usual) {
        if (named.isPresent()) {
            return names.stream().filter(name -> name.strip().equals(named.get())).findFirst();
        }
        Map<String, String> byBareName = new HashMap<>();
        names.forEach(name -> byBareName.putIfAbsent(bare(name), name));
        return usual.stream().map(byBareName::get).filter(Objects::nonNull).findFirst();
    }

    /** "publishedat" of "Published_At". */
    private static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
