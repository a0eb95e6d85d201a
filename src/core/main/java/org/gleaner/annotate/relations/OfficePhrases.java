package org.gleaner.annotate.relations;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.OfficeFields;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * How an office without a body stands among the words: what its whole title is, whether a word
 * before it tells whose it is, and of what kind of body it is.
 */
final class OfficePhrases {

    private static final Set<String> JOINERS = FunctionWords.of("joining-conjunctions");

    /** How many letters more than the name and its office a line of a signature has at most. */
    private static final int MARGIN = 32;

    /** Behind what is said a verb stands that looks like a noun: "comments chief executive". */
    private static final Set<String> QUOTES = Set.of("''", "\"", "”", "’", "'", "»");

    /** Words before an office that no head of state has: "Executive Vice-President". */
    private static final Set<String> CORPORATE = DataFile.words("relations/corporate-ranks.txt");

    private static final String OF = "of";

    private static final String FOR = "for";

    /** Kinds of bodies whose officers may be in charge of a place. */
    private static final Set<String> FIELDED =
            Set.of(OfficeKinds.COMPANY, OfficeKinds.BODY, OfficeKinds.SOCIETY);

    private static final Set<String> DIVIDERS = Set.of(",", "(", ":");

    /** Words before an office for those whose it is, who are no body named before: "her chief". */
    private static final Set<String> OWNERS = Set.of("my", "his", "her", "your");

    /** Nouns for what a body is: "charity". */
    private static final Set<String> BODY_NOUNS = DataFile.words("relations/bodynouns.txt");

    /** Offices that are of a parliament: "representative". */
    private static final Set<String> POLITICIANS = DataFile.words("relations/politicians.txt");

    private static final Set<String> SPEAKERS = Set.of("my", "our");

    /** How many words before an office "where he was" may begin. */
    private static final int ELSEWHERE = 4;

    /** How many words the name of a body within another has at most. */
    private static final int INNER_WORDS = 4;

    private static final Set<String> DEFINITE = Set.of("the", "its", "their", "'s", "'");

    /** Up to how many words a text names one body aside and speaks of it all the same. */
    private static final int SHORT = 250;

    private final Passage passage;
    private final BodySearch bodies;

    OfficePhrases(Passage passage, BodySearch bodies) {
        this.passage = passage;
        this.bodies = bodies;
    }

    /** "the appellant's factory manager": a noun, which may stand for the body. */
    boolean isOfNoun(RelationCandidate candidate) {
        int before = opening(candidate);
        int mark = isField(before) ? before - 1 : before;
        return mark > 1
                && passage.isPossessive(mark)
                && !passage.inMention(mark - 1)
                && passage.isNominal(mark - 1)
                && isPlain(mark - 1)
                && !OWNERS.contains(passage.lower(mark - 2));
    }

    /** Whether it has a body that is none within another, as "the Board of Directors" is. */
    boolean hasBody(RelationCandidate candidate) {
        return candidate
                .object()
                .filter(body -> !OfficeKinds.isInner(body.party().name()))
                .filter(body -> !isField(candidate, body) && !isFieldName(body))
                .isPresent();
    }

    /** "Public Works" of "Director of Public Works", read as a body and said of what he does. */
    private static boolean isFieldName(Argument body) {
        return body.type() == EntityType.ORGANIZATION
                && body.party().name().indexOf(' ') > 0
                && Stream.of(body.party().name().toLowerCase(Locale.ROOT).split(" "))
                        .allMatch(
                                word -> OfficeFields.isPart(word) && !OfficeKinds.isOfBodies(word));
    }

    /** "Mali" of "country manager for Mali", of whom a company has one. */
    private boolean isField(RelationCandidate candidate, Argument body) {
        int link = passage.tokens.at(candidate.value().orElseThrow().end() - 1) + 1;
        return body.type() == EntityType.LOCATION
                && passage.lower(link).equals(FOR)
                && body.from() > link
                && OfficeKinds.of(title(candidate)).filter(FIELDED::contains).isPresent();
    }

    static String key(RelationCandidate candidate, String title) {
        return candidate.subject().party().name() + "\n" + title;
    }

    /** "Representative Ann Lee", who is of no committee that her sentence tells of. */
    boolean isElected(RelationCandidate candidate) {
        String title = title(candidate);
        return isCapitalTitle(candidate)
                && POLITICIANS.contains(title.substring(title.lastIndexOf(' ') + 1));
    }

    /** "cabinet secretary" of "cabinet secretary for defence", as somebody is called later on. */
    static Stream<String> shortened(String title) {
        return Stream.of(OF, FOR)
                .map(link -> title.indexOf(" " + link + " "))
                .filter(end -> end > 0)
                .map(end -> title.substring(0, end));
    }

    /**
     * "President Ann Lee", of a country more often than of a club, where the text names any country
     * or people; "president Ann Lee" is not.
     */
    boolean isOfState(RelationCandidate candidate) {
        int token = passage.tokens.at(candidate.value().orElseThrow().start());
        return isCapitalTitle(candidate)
                && !CORPORATE.contains(passage.lower(token))
                && (candidate.subject().from() == candidate.subject().to()
                        || token > SHORT
                        || bodies.namesCountry(token));
    }

    /** "President" of "President Ann Lee", which no colon makes the label of a list. */
    boolean isCapitalTitle(RelationCandidate candidate) {
        return candidate.rule().equals(PositionFinder.BEFORE_NAME)
                && isCapitalized(candidate)
                && !isLabel(candidate);
    }

    /** "Secretary: Ann Lee". */
    boolean isLabel(RelationCandidate candidate) {
        int behind = passage.tokens.at(candidate.value().orElseThrow().end() - 1) + 1;
        return passage.lower(behind).equals(":");
    }

    boolean isCapitalized(RelationCandidate candidate) {
        return Character.isUpperCase(passage.text.charAt(candidate.value().orElseThrow().start()));
    }

    /** Whether person and office fill their line, as in a signature. */
    boolean standsAlone(RelationCandidate candidate) {
        Span words = candidate.subject().party().span().cover(candidate.value().orElseThrow());
        int from = words.start();
        int to = words.end();
        while (to - from <= words.length() + MARGIN && !isLineStart(from)) {
            from--;
        }
        while (to - from <= words.length() + MARGIN && !isLineEnd(to)) {
            to++;
        }
        return to - from <= words.length() + MARGIN;
    }

    private boolean isLineStart(int offset) {
        return offset == 0 || passage.text.charAt(offset - 1) == '\n';
    }

    private boolean isLineEnd(int offset) {
        return offset == passage.text.length() || passage.text.charAt(offset) == '\n';
    }

    Argument argument(Entity body, RelationCandidate candidate) {
        Span title = candidate.value().orElseThrow();
        int at = passage.tokens.at(title.start());
        return new Argument(
                Party.of(body, title, Party.Resolution.ANTECEDENT), body.type(), at, at);
    }

    static boolean isOffice(RelationCandidate candidate) {
        return candidate.type().equals(PositionFinder.TYPE) && candidate.value().isPresent();
    }

    String title(RelationCandidate candidate) {
        return Whitespace.fold(candidate.value().orElseThrow().in(passage.text))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    /**
     * Whether no word before the title tells whose it is: "the chairman", not "Foreign Ministry
     * spokesman".
     */
    boolean isAlone(RelationCandidate candidate) {
        int open = opening(candidate);
        int behind = passage.tokens.at(candidate.value().orElseThrow().end() - 1) + 1;
        boolean field = candidate.object().filter(OfficePhrases::isFieldName).isPresent();
        if (passage.lower(behind).equals(OF)
                && !isInner(behind + 1)
                && !field
                && !isCommonBody(behind + 1)) {
            return false;
        }
        int before = isField(open) && !isField(open - 1) ? open - 1 : open;
        if (before >= 0 && (OWNERS.contains(passage.lower(before)) || isElsewhere(before))) {
            return false;
        }
        return before < 0
                || !isField(before)
                        && !isOwner(before)
                        && !passage.isPossessive(before)
                        && (!passage.inMention(before) || isSubject(before, candidate))
                || passage.tokens.sentenceOf(before) != passage.tokens.sentenceOf(before + 1);
    }

    /** "my Prime Minister", "our Minister of Water": of the state of whoever speaks. */
    boolean isOfSpeaker(RelationCandidate candidate) {
        int before = opening(candidate);
        return before >= 0 && SPEAKERS.contains(passage.lower(before));
    }

    /** "the charity" of "director of the charity": whichever body it is. */
    private boolean isCommonBody(int the) {
        return passage.lower(the).equals("the")
                && BODY_NOUNS.contains(passage.lower(the + 1))
                && !passage.inMention(the + 1)
                && !passage.isNominal(the + 2);
    }

    /** "where he was" before an office: in a place that nothing has read as a body. */
    private boolean isElsewhere(int before) {
        int first = bodies.sentence(before);
        for (int token = before; token >= Math.max(first, before - ELSEWHERE); token--) {
            if (passage.lower(token).equals("where")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "the board of directors" or the like begins there. */
    private boolean isInner(int from) {
        int first = passage.lower(from).equals("the") ? from + 1 : from;
        StringBuilder words = new StringBuilder();
        for (int token = first; token < first + INNER_WORDS; token++) {
            words.append(words.isEmpty() ? "" : " ").append(passage.lower(token));
            if (OfficeKinds.isInner(words.toString())) {
                return true;
            }
        }
        return false;
    }

    /**
     * "RFS" of "RFS Superintendent", which no stage has read as a name, but not "Business" of
     * "Business Manager".
     */
    private boolean isOwner(int token) {
        return passage.isNominal(token)
                && !passage.inMention(token)
                && !isPlain(token)
                && !OfficeFields.isPart(passage.lower(token));
    }

    /** "Ann Lee" of "elected Ann Lee chairwoman". */
    private boolean isSubject(int token, RelationCandidate candidate) {
        return token >= candidate.subject().from() && token <= candidate.subject().to();
    }

    /** What kind of body the office is of. */
    Optional<String> kind(RelationCandidate candidate) {
        Optional<String> kind = OfficeKinds.of(whole(candidate));
        if (kind.filter(OfficeKinds.BEHIND::equals).isPresent()) {
            return kind.filter(
                    any ->
                            !candidate.rule().equals(PositionFinder.BEFORE_NAME)
                                    || isDivided(candidate));
        }
        return kind.filter(word -> !OfficeKinds.isStrict(word) || !isOnceHeld(candidate));
    }

    /** "The head, Ann Lee," and "the director (Ann Lee)": a sign divides office and name. */
    private boolean isDivided(RelationCandidate candidate) {
        int behind = passage.tokens.at(candidate.value().orElseThrow().end() - 1) + 1;
        return behind < candidate.subject().from() && DIVIDERS.contains(passage.lower(behind));
    }

    /** "former judge Ann Lee", who was one somewhere. */
    private boolean isOnceHeld(RelationCandidate candidate) {
        int before = passage.tokens.at(candidate.value().orElseThrow().start()) - 1;
        return candidate.rule().equals(PositionFinder.BEFORE_NAME)
                && before > 0
                && TitleLexicon.isFormer(passage.lower(before))
                && !DEFINITE.contains(passage.lower(before - 1));
    }

    /** The token before the title and what leaves open whose it is. */
    int opening(RelationCandidate candidate) {
        int before = passage.tokens.at(candidate.value().orElseThrow().start()) - 1;
        while (before >= 0 && leavesOpen(before)) {
            before--;
        }
        return before;
    }

    /** Whether the token is a noun that tells what the office is in charge of: "export". */
    private boolean isField(int token) {
        return token >= 0
                && passage.isNominal(token)
                && !passage.inMention(token)
                && isPlain(token)
                && !(token > 0 && QUOTES.contains(passage.lower(token - 1)));
    }

    /** In lower case, or at the start of its sentence. */
    private boolean isPlain(int token) {
        String word = passage.tokens.word(token);
        return Character.isLowerCase(word.codePointAt(0))
                || token == passage.tokens.first(passage.tokens.sentenceOf(token))
                        && word.codePoints().anyMatch(Character::isLowerCase);
    }

    /** The title with a noun before it: "export" of "export manager". */
    String whole(RelationCandidate candidate) {
        String title = title(candidate);
        int head = passage.tokens.at(candidate.value().orElseThrow().start());
        int before = opening(candidate);
        return before == head - 1
                        && isField(before)
                        && passage.tokens.sentenceOf(before) == passage.tokens.sentenceOf(head)
                ? passage.lower(before) + " " + title
                : title;
    }

    /** "acting", and "President and" of "Acme President and CEO". */
    private boolean leavesOpen(int token) {
        String word = passage.lower(token);
        boolean joins = JOINERS.contains(word) && TitleLexicon.isHead(passage.lower(token - 1));
        boolean joined = TitleLexicon.isHead(word) && JOINERS.contains(passage.lower(token + 1));
        boolean stop = word.equals(".") && token > 0;
        return OfficeKinds.leavesOpen(word)
                || joins
                || joined
                || TitleLexicon.isHonorificOrStyle(stop ? passage.lower(token - 1) : word);
    }
}
