package org.gleaner.annotate.titles;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Span;
import org.gleaner.model.Title;

/**
 * Reads the form of address right before a name, with the place before it: "Dr", "Lt. Gen.", "U.S.
 * Sen."; "Mr" says nothing.
 */
final class HonorificBeforeName {

    private static final Set<String> OFFICES = DataFile.words("titles/abbreviated-offices.txt");

    private final NamedText text;

    HonorificBeforeName(NamedText text) {
        this.text = text;
    }

    Optional<Title> read(int person, int first) {
        int name = text.first(person);
        int from = name;
        while (from > first && isHonorific(withoutStop(from - 1, first))) {
            from = withoutStop(from - 1, first);
        }
        int to = from < name ? withoutStop(name - 1, from) : name - 1;
        while (to >= from && TitleLexicon.isCourtesy(text.lower(to))) {
            to--;
        }
        while (from <= to && TitleLexicon.isCourtesy(text.lower(from))) {
            from++;
        }
        if (from > to) {
            return Optional.empty();
        }
        Optional<Organization> of = from > first ? text.organizationAt(from - 1) : Optional.empty();
        Span span = text.span(from, to);
        return Optional.of(
                new Title(
                        person,
                        Title.Side.BEFORE_NAME,
                        span,
                        span,
                        text.phrase(of.map(Organization::from).orElse(from), to),
                        Optional.empty(),
                        OFFICES.contains(text.lower(to).replace(".", ""))
                                ? Title.Kind.OFFICE
                                : Title.Kind.HONORIFIC,
                        false));
    }

    private boolean isHonorific(int token) {
        return !text.isInMention(token) && TitleLexicon.isHonorific(text.lower(token));
    }

    /** "Coun" of "Coun.", in two tokens; the token itself where it is no full stop. */
    private int withoutStop(int token, int first) {
        return token > first && text.lower(token).equals(".") && !text.isSpacedFromPrevious(token)
                ? token - 1
                : token;
    }
}
