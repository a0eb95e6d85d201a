package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.OfficeFields;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Reads the further offices of a life: "served the club as captain (1974-77), secretary (1980-92)
 * and trustee", "was a clerk at Acme, then its manager". Each is of its own body, or of that of the
 * office before it.
 */
final class OfficeLists {

    private static final String RULE = "office-listed";
    private static final double CONFIDENCE = 0.7;

    /** Words and signs between one office and the next. */
    private static final Set<String> BETWEEN = DataFile.words("relations/office-joiners.txt");

    /** Of those, what a further office needs. */
    private static final Set<String> JOINERS = Set.of(",", ";", "and", "&", "then", "later");

    private static final Set<String> ARTICLES = Set.of("a", "an", "its", "their");
    private static final Set<String> OWN = Set.of("its", "their");
    private static final Set<String> LINKS = DataFile.words("relations/office-links.txt");
    private static final Set<String> NO_OFFICES = DataFile.words("relations/no-offices.txt");

    /** What a list has that looks like an office: "Ministry of Law, Justice and Affairs". */
    private static final Set<String> NONE = Set.of("member", "justice", "general", "chief");

    private static final String PERIOD = "[0-9]{2,4}([-–/][0-9]{0,4})?";

    /** No life has more offices in one sentence. */
    private static final int MOST = 12;

    /** How many words may be between two offices. */
    private static final int FAR = 12;

    /** How many words before its head a title has. */
    private static final int RANKS = 4;

    private final Passage passage;

    OfficeLists(Passage passage) {
        this.passage = passage;
    }

    /** The offices that follow those of the candidates. */
    List<RelationCandidate> find(Collection<RelationCandidate> candidates) {
        List<RelationCandidate> found = new ArrayList<>();
        for (RelationCandidate candidate : candidates) {
            if (isOfficeBehind(candidate)) {
                follow(candidate, found);
            }
        }
        return found;
    }

    private boolean isOfficeBehind(RelationCandidate candidate) {
        return candidate.type().equals(PositionFinder.TYPE)
                && candidate
                        .value()
                        .filter(title -> title.start() > candidate.subject().party().span().end())
                        .filter(title -> !isMember(passage.tokens.at(title.end() - 1)))
                        .isPresent();
    }

    private boolean isMember(int token) {
        return NONE.contains(passage.lower(token)) || NO_OFFICES.contains(passage.lower(token));
    }

    private void follow(RelationCandidate candidate, List<RelationCandidate> found) {
        int end = passage.tokens.at(candidate.value().orElseThrow().end() - 1);
        int last = passage.tokens.last(passage.tokens.sentenceOf(end));
        RelationCandidate before = candidate;
        for (int offices = 0; offices < MOST; offices++) {
            int next = next(behindBody(end), last);
            int head = next < last ? head(next, last) : last;
            if (head >= last || isOfAnother(head, last)) {
                return;
            }
            end = end(head);
            before = further(before, next, end);
            found.add(before);
        }
    }

    /** The first token behind the title and what it is of. */
    private int behindBody(int end) {
        return name(end).map(body -> body.to() + 1).orElse(end + 1);
    }

    /** What the title is of, by the name right behind it. */
    private Optional<Argument> name(int end) {
        if (!LINKS.contains(passage.lower(end + 1))) {
            return Optional.empty();
        }
        int name = passage.lower(end + 2).equals("the") ? end + 3 : end + 2;
        return name < passage.tokens.size() && passage.startsMention(name)
                ? passage.argument(name, Party.Resolution.STRUCTURE)
                : Optional.empty();
    }

    /** Where the next title may begin, past its article; {@code last} where none may. */
    private int next(int from, int last) {
        int depth = 0;
        boolean joined = false;
        for (int at = from; at < last && at < from + FAR; at++) {
            String word = passage.lower(at);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            boolean within = depth > 0 || word.equals(")");
            if (!within && !mayStandBetween(at, word)) {
                return joined ? at : last;
            }
            joined |= !within && JOINERS.contains(word);
            if (!within && joined && ARTICLES.contains(word)) {
                return at + 1;
            }
        }
        return last;
    }

    private boolean mayStandBetween(int at, String word) {
        return BETWEEN.contains(word)
                || ARTICLES.contains(word)
                || word.matches(PERIOD)
                || passage.date(at).isPresent();
    }

    /** The head of the title that begins there; {@code last} for none. */
    private int head(int from, int last) {
        int at = from;
        while (at < last && at < from + RANKS && isPart(at) && !isHead(at, from)) {
            at++;
        }
        if (at >= last || !isHead(at, from)) {
            return last;
        }
        while (at + 1 < last && isHead(at + 1, from)) {
            at++;
        }
        return TitleLexicon.isPlural(passage.lower(at)) || isMember(at) ? last : at;
    }

    /** The last word of the title: "General" of "Solicitor-General", in three tokens. */
    private int end(int head) {
        boolean general =
                passage.lower(head + 1).equals("-") && passage.lower(head + 2).equals("general");
        return passage.titleEnd(general ? head + 2 : head);
    }

    private boolean isPart(int token) {
        return !passage.inMention(token)
                && (TitleLexicon.isModifierOrPrefixed(passage.lower(token))
                        || TitleLexicon.isFormer(passage.lower(token))
                        || OfficeFields.isPart(passage.lower(token))
                        || passage.isNominal(token) && TitleLexicon.isHead(pair(token + 1)));
    }

    private boolean isHead(int token, int from) {
        return !passage.inMention(token)
                && (TitleLexicon.isHead(passage.lower(token))
                        || token > from && TitleLexicon.isHead(pair(token)));
    }

    private String pair(int token) {
        return passage.lower(token - 1) + " " + passage.lower(token);
    }

    /** "secretary Bob Hill", "its secretary, Bob Hill": the title of another. */
    private boolean isOfAnother(int head, int last) {
        int at = behindBody(end(head));
        for (int signs = 0; at < last && signs < RANKS; signs++, at++) {
            if (passage.names.isAt(at, EntityType.PERSON)) {
                return true;
            }
            String word = passage.lower(at);
            if (!word.equals(",")
                    && !word.equals("(")
                    && !word.equals(".")
                    && !word.equals(":")
                    && !TitleLexicon.isHonorificOrStyle(word)) {
                return passage.isPossessive(at);
            }
        }
        return false;
    }

    private RelationCandidate further(RelationCandidate before, int first, int end) {
        boolean own = OWN.contains(passage.lower(first - 1));
        Optional<Argument> named =
                name(end).filter(of -> of.type() == EntityType.ORGANIZATION || isPlace(of));
        boolean linked = LINKS.contains(passage.lower(end + 1));
        Optional<Argument> of =
                linked || named.isPresent()
                        ? named
                        : before.object()
                                .filter(body -> own || body.type() == EntityType.ORGANIZATION);
        return new RelationCandidate(
                PositionFinder.TYPE,
                before.subject(),
                of,
                Optional.of(passage.tokens.span(first, end)),
                before.status(),
                passage.tokens.span(first, end),
                CONFIDENCE,
                RULE);
    }

    private static boolean isPlace(Argument of) {
        return of.type() == EntityType.LOCATION;
    }
}
