package org.gleaner.annotate.relations;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;

/** Tells what cannot be, whichever rule read it: a national of a town, a country in a district. */
final class Possible {

    /** Words in the names of what countries lie in: "Southern Africa", "the Baltic Sea". */
    private static final Set<String> WORLD = DataFile.words("relations/world-parts.txt");

    private static final Set<String> CHILDREN =
            Set.of("son", "daughter", "child", "sons", "daughters", "children");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our");

    /** The years of an office in brackets: "(2009–14)"; a life has two whole years. */
    private static final Pattern TERM =
            Pattern.compile("\\s?\\((\\d{4})\\s?[-–—]\\s?(\\d{2,4})\\)");

    /** Nobody of whom a text tells two years alone lived fewer. */
    private static final int SHORTEST_LIFE = 14;

    private static final int YEAR_DIGITS = 4;

    private Possible() {}

    static boolean is(RelationCandidate candidate, Passage passage) {
        if (TypeTrait.COUNTRY.isOf(candidate.type())
                && candidate.object().filter(DocumentCountries::isCountry).isEmpty()) {
            return false;
        }
        if (candidate.object().isEmpty() && isTerm(candidate, passage)) {
            return false;
        }
        if (TypeTrait.DESCRIBED.isOf(candidate.type()) && isSibling(candidate, passage)) {
            return false;
        }
        if (TypeTrait.PARTS.isOf(candidate.type())
                && DocumentCountries.isCountry(candidate.subject())) {
            return candidate.object().filter(whole -> isWider(whole, passage)).isPresent();
        }
        return !TypeTrait.NAMED.isOf(candidate.type())
                || candidate.object().filter(other -> isBefore(other, candidate)).isEmpty()
                || candidate.value().filter(value -> holdsLaw(value, passage)).isEmpty();
    }

    /** Whether the value is one of the years of a term in brackets right behind the name. */
    private static boolean isTerm(RelationCandidate candidate, Passage passage) {
        int behind = candidate.subject().party().span().end();
        Matcher years = TERM.matcher(passage.text).region(behind, passage.text.length());
        return candidate.value().filter(value -> value.start() > behind).isPresent()
                && years.lookingAt()
                && candidate.value().get().end() <= years.end()
                && isShort(years.group(1), years.group(2));
    }

    private static boolean isShort(String from, String to) {
        return to.length() < YEAR_DIGITS
                || Integer.parseInt(to) - Integer.parseInt(from) < SHORTEST_LIFE;
    }

    private static boolean isBefore(Argument other, RelationCandidate candidate) {
        return other.from() < candidate.subject().from();
    }

    /**
     * "her son, Tom, and her daughter, Ann": the one who is introduced as a child first is no
     * parent of the next.
     */
    private static boolean isSibling(RelationCandidate candidate, Passage passage) {
        Argument parent = candidate.object().orElseThrow();
        if (parent.from() >= candidate.subject().from() || parent.from() < 2) {
            return false;
        }
        int noun = parent.from() - (passage.lower(parent.from() - 1).equals(",") ? 2 : 1);
        return noun > 0
                && CHILDREN.contains(passage.lower(noun))
                && passage.inMention(parent.from())
                && OWNERS.contains(passage.lower(noun - 1));
    }

    private static boolean isWider(Argument whole, Passage passage) {
        return DocumentCountries.isCountry(whole) || passage.holds(whole, WORLD);
    }

    /** "the Air Services Agreement" among the words for what was signed. */
    private static boolean holdsLaw(Span value, Passage passage) {
        int last = passage.tokens.at(value.end() - 1);
        for (int token = passage.tokens.at(value.start()); token <= last; token++) {
            if (passage.mention(token)
                    .filter(mention -> mention.type() == EntityType.LAW)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
