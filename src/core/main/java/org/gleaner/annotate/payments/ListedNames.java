package org.gleaner.annotate.payments;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.text.Dateline;
import org.gleaner.text.MentionIndex;

/** The names beside the sums of a list, and those in its header. */
final class ListedNames {

    /**
     * @param first its first token, an article left out
     * @param lead the preposition before it, in lower case: "from" of "From the Lions Club"; else
     *     empty
     * @param opens whether nothing but a bullet and that preposition stands before it
     * @param certain whether a recogniser knows at least the end of it
     */
    record Name(Party party, int first, String lead, boolean opens, boolean certain) {

        /** "Air Ambulance": no recogniser's, but of several words. */
        boolean isLong() {
            return party.name().indexOf(' ') > 0;
        }
    }

    private static final Set<EntityType> PAYING =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);
    private static final Set<String> SEPARATORS = DataFile.words("payments/list-separators.txt");
    private static final Set<String> NEVER = DataFile.words("payments/not-parties.txt");
    private static final Set<String> WITHIN = Set.of("of", "the", "for", "and", "de", "&", "'s");
    private static final Set<String> PREPOSITIONS = FunctionWords.of("prepositions");
    private static final Set<String> TO = Set.of("to", "for");
    private static final Set<String> GIVEN_BY = Set.of("by", "from");

    /** "[MOVED] by Ann Lee that the Council approve the following grants". */
    private static final Set<String> PROPOSED = DataFile.words("payments/proposing.txt");

    private static final Set<String> LEADS = Set.of("from", "to", "by", "for");
    private static final Set<String> DASHES = Set.of("—", "–", "--", ":");

    /** "— a loan of up to $3 million". */
    private static final int FAR_DASH = 8;

    private static final String THE = "the";
    private static final String IN = "in";
    private static final String THAT = "that";

    /** How far behind the start of an item its name may begin. */
    private static final int FAR_NAME = 4;

    private static final int LONGEST_BRACKET = 8;

    /** "From [the estate of the late] Harold Munro". */
    private static final Set<String> BESIDE = Set.of("the", "late", "estate", "of");

    private static final Set<String> WITHIN_PHRASES = Set.of("of", "in", "for", "and", "to", "by");
    private static final int LONGEST = 8;

    /** How many words may tell what a name is: "the Dutch film producer". */
    private static final int LONGEST_OFFICE = 4;

    private final Tokens tokens;
    private final MentionIndex names;

    ListedNames(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * The name right before a sum, with a mark, leading dots or a bracket between: "Leith Cadets
     * (Edinburgh) — £500".
     */
    Optional<Name> before(Money sum) {
        return before(tokens.at(sum.span().start()));
    }

    /**
     * The name that opens the item of a sum: right before it, or before a dash, "NordLab — a loan
     * of up to [$3 million]".
     */
    Optional<Name> item(Money sum) {
        Optional<Name> right = before(sum).filter(Name::opens);
        int at = tokens.at(sum.span().start());
        if (right.isPresent() || at >= tokens.size()) {
            return right;
        }
        int start = tokens.first(tokens.sentenceOf(at));
        for (int dash = at - 1; dash > Math.max(start, at - FAR_DASH); dash--) {
            Optional<Name> name =
                    DASHES.contains(tokens.word(dash))
                            ? before(dash + 1).filter(Name::opens)
                            : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
        }
        int behind = tokens.at(sum.span().end() - 1) + 1;
        boolean row = behind >= tokens.last(tokens.sentenceOf(at));
        Optional<Name> comma = row ? beforeComma(start, at) : Optional.empty();
        return comma.or(() -> opening(start, at));
    }

    /** "1. [University of Vaasa], Dr Ann Lee: mapping, €5": the name that begins an item. */
    private Optional<Name> opening(int start, int at) {
        int last = tokens.last(tokens.sentenceOf(at)) - 1;
        if (Character.isLetter(tokens.word(start).codePointAt(0))
                && tokens.word(last).equals(".")) {
            return Optional.empty();
        }
        for (int token = start; token < Math.min(at, start + FAR_NAME); token++) {
            int mention = names.mentionAt(token);
            if (mention == MentionIndex.NONE) {
                continue;
            }
            int next = names.last(mention) + 1;
            if (next < at
                    && lower(next).equals(IN)
                    && names.mentionAt(next + 1) != MentionIndex.NONE) {
                next = names.last(names.mentionAt(next + 1)) + 1;
            }
            boolean opens =
                    names.first(mention) == token
                            && opens(token, start)
                            && next < at
                            && (SEPARATORS.contains(tokens.word(next))
                                    || DASHES.contains(tokens.word(next))
                                    || tokens.word(next).equals(","))
                            && PAYING.contains(names.mention(mention).type());
            return opens
                    ? names.party(mention, Resolution.STRUCTURE)
                            .map(party -> new Name(party, names.first(mention), "", true, true))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** "Celtic Hedges, cutting [£185]", "D. Penry, salary, January [£412]". */
    private Optional<Name> beforeComma(int start, int at) {
        if (at - start > FAR_DASH || PREPOSITIONS.contains(lower(start))) {
            return Optional.empty();
        }
        for (int comma = start + 1; comma < at; comma++) {
            if (tokens.word(comma).equals(",")) {
                return before(comma).filter(Name::opens).filter(name -> isWithin(name, start));
            }
        }
        return Optional.empty();
    }

    private boolean isWithin(Name name, int start) {
        return tokens.at(name.party().span().start()) >= start;
    }

    /** The same before any token. */
    Optional<Name> before(int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        int start = tokens.first(tokens.sentenceOf(at));
        int last = beforePlace(beforeMarks(at - 1, start), start);
        if (last < start
                || !Character.isLetterOrDigit(end(last))
                        && names.mentionAt(last) == MentionIndex.NONE) {
            return Optional.empty();
        }
        int mention = names.mentionAt(last);
        int first = mention == MentionIndex.NONE ? last : Math.max(start, names.first(mention));
        while (first > start && last - first < LONGEST && belongs(first - 1)) {
            first--;
        }
        while (first < last && (!isCapital(first) || isLead(first))) {
            first++;
        }
        return name(first, last, start, last < at - 1 && !tokens.word(at - 1).equals(","));
    }

    /** The end of the name before the place where it is: "[Acme Ltd], Villach, €18,000". */
    private int beforePlace(int last, int start) {
        int comma = last >= start && tokens.word(last).equals(",") ? last : last + 1;
        int place = comma > start ? placeAt(comma - 1) : MentionIndex.NONE;
        if (place == MentionIndex.NONE
                || place - 2 < start
                || !tokens.word(place - 1).equals(",")) {
            return last;
        }
        int end = place - 2;
        boolean named =
                names.isAt(end, EntityType.ORGANIZATION) || names.isAt(end, EntityType.PERSON);
        return named ? end : last;
    }

    /** Where a place begins that ends there, known or not. */
    private int placeAt(int token) {
        int mention = names.mentionAt(token);
        if (mention == MentionIndex.NONE) {
            return isCapital(token) ? token : MentionIndex.NONE;
        }
        return names.mention(mention).type() == EntityType.LOCATION
                ? names.first(mention)
                : MentionIndex.NONE;
    }

    private int beforeMarks(int from, int start) {
        int last = from;
        while (last > start && isLeader(last)) {
            last--;
        }
        if (last > start && last == from && SEPARATORS.contains(tokens.word(last))) {
            last--;
        }
        int bracket = last;
        if (last > start && tokens.word(last).equals(")")) {
            while (bracket > start
                    && last - bracket < LONGEST_BRACKET
                    && !tokens.word(bracket).equals("(")) {
                bracket--;
            }
        }
        return bracket < last && tokens.word(bracket).equals("(") && bracket > start
                ? bracket - 1
                : last;
    }

    /** The dots between a name and its sum. */
    private boolean isLeader(int token) {
        String word = tokens.word(token);
        return word.chars().allMatch(c -> c == '.' || c == '…' || c == '_');
    }

    private boolean isLead(int token) {
        return LEADS.contains(lower(token));
    }

    /**
     * The organization right behind "for", or any party behind "to": "£5 million for Acre Trust".
     */
    Optional<Party> behind(int preposition) {
        if (preposition + 1 >= tokens.size()) {
            return Optional.empty();
        }
        String word = tokens.word(preposition);
        return word.equals("to") || word.equals("for")
                ? after(preposition)
                        .filter(
                                party ->
                                        word.equals("to")
                                                || party.entity()
                                                        .filter(
                                                                known ->
                                                                        known.type()
                                                                                == EntityType
                                                                                        .ORGANIZATION)
                                                        .isPresent())
                : Optional.empty();
    }

    /** The name right behind a preposition. */
    Optional<Party> after(int preposition) {
        int noun = preposition + 1;
        int far = Math.min(tokens.size() - 1, noun + LONGEST_OFFICE);
        while (noun < far && isBeforeName(noun)) {
            noun++;
        }
        return noun < tokens.size() && names.isStart(noun) ? party(noun) : Optional.empty();
    }

    /** Of "the Dutch producer Lemming Film", what stands before the name. */
    private boolean isBeforeName(int token) {
        return Character.isLowerCase(tokens.word(token).codePointAt(0))
                        && !WITHIN_PHRASES.contains(tokens.word(token))
                || names.isAt(token, EntityType.NATIONALITY);
    }

    /**
     * @param marked whether a mark stands between the name and its sum
     */
    private Optional<Name> name(int first, int last, int start, boolean marked) {
        int mention = names.mentionAt(last);
        boolean certain =
                mention != MentionIndex.NONE && PAYING.contains(names.mention(mention).type());
        int before = lead(first, start);
        String lead = before == first ? "" : tokens.word(before).toLowerCase(Locale.ROOT);
        boolean opens = opens(before == first ? beside(first, start) : before, start);
        if (certain && (!opens || isPersonOrFrom(mention, first))) {
            int own = names.first(mention);
            int from = own > first && tokens.word(own - 1).equals("of") ? first : own;
            return names.party(mention, Resolution.STRUCTURE)
                    .map(party -> new Name(party, from, lead, opens, true));
        }
        if (!isCapital(first)
                || NEVER.contains(tokens.word(last).toLowerCase(Locale.ROOT))
                || !certain && (first == last || !(opens && marked) && !isCapital(last))) {
            return Optional.empty();
        }
        Span span = tokens.span(first, last);
        Party party = Party.named(tokens.words(first, last), span, Resolution.STRUCTURE);
        return Optional.of(new Name(party, first, lead, opens, certain));
    }

    /** Whether the mention is the whole of a name that begins at {@code first}, but for a title. */
    private boolean isPersonOrFrom(int mention, int first) {
        return names.mention(mention).type() == EntityType.PERSON || names.first(mention) <= first;
    }

    /** The preposition before the name; its own first token without one. */
    private int lead(int first, int start) {
        int before = first - 1;
        while (before > start && BESIDE.contains(tokens.word(before))) {
            before--;
        }
        return before >= start && isLead(before) ? before : first;
    }

    /** The first of "Estate of the late" before a name. */
    private int beside(int first, int start) {
        int beside = first;
        while (beside > start && BESIDE.contains(lower(beside - 1))) {
            beside--;
        }
        return lower(beside).equals(THE) ? first : beside;
    }

    /** "Over [60s] Club", "[4th] Leith Scouts", "Museum [of] Odense". */
    private boolean belongs(int token) {
        String word = tokens.word(token);
        return isCapital(token)
                || WITHIN.contains(word)
                || Character.isDigit(word.codePointAt(0)) && Character.isLetter(end(token));
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(tokens.word(token).codePointAt(0));
    }

    private int end(int token) {
        String word = tokens.word(token);
        return word.codePointBefore(word.length());
    }

    /** Whether only a bullet, a number of the list or an article stands before the name. */
    private boolean opens(int first, int start) {
        if (first - start > 3) {
            return false;
        }
        for (int token = start; token < first; token++) {
            String word = tokens.word(token);
            boolean article = word.equalsIgnoreCase("the");
            boolean letter = word.length() == 1;
            if (!article && !letter && word.chars().anyMatch(Character::isLetter)) {
                return false;
            }
        }
        return true;
    }

    /** Whom the header of a list of givers names: "Contributions to [the Flood Fund]". */
    Optional<Party> receiver(int from, int to) {
        for (int token = from; token + 1 < to; token++) {
            if (TO.contains(lower(token)) || isByBody(token)) {
                int noun = lower(token + 1).equals("the") ? token + 2 : token + 1;
                Optional<Party> known =
                        noun < to && names.isStart(noun) ? party(noun) : capitals(noun, to);
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return Optional.empty();
    }

    /** A name of the text at the end of a header in capitals: "TO THE [JOINT RELIEF OFFICE]". */
    private Optional<Party> capitals(int first, int to) {
        int last = to - 1;
        while (last > first && !Character.isLetterOrDigit(tokens.word(last).codePointAt(0))) {
            last--;
        }
        if (first >= last || last - first > LONGEST) {
            return Optional.empty();
        }
        Span span = tokens.span(first, last);
        return names.organization(tokens.words(first, last))
                .map(entity -> Party.of(entity, span, Resolution.STRUCTURE));
    }

    /** Whom the header of a list of receivers names: "[The Arts Council] awarded:". */
    Optional<Party> giver(int from, int to) {
        for (int token = from; token < to; token++) {
            int before = token > from && lower(token - 1).equals("the") ? token - 2 : token - 1;
            boolean by =
                    before >= from
                            && GIVEN_BY.contains(lower(before))
                            && !(before > from && PROPOSED.contains(lower(before - 1)));
            boolean subject = token == from || token == from + 1 && lower(from).equals("the");
            if (names.isStart(token) && (by || subject) && !isMover(token)) {
                return party(token);
            }
        }
        return Optional.empty();
    }

    /** "GRANTS FROM THE [ARTS FUND]", "Grants from the [Arts Fund]": the end of a heading. */
    Optional<Party> headed(int from, int to) {
        for (int token = from + 1; token + 2 < to; token++) {
            boolean by = GIVEN_BY.contains(lower(token)) && lower(token + 1).equals("the");
            boolean capitals = by;
            for (int word = token + 2; capitals && word < to; word++) {
                capitals = isCapital(word) || WITHIN.contains(lower(word));
            }
            if (capitals) {
                Span span = tokens.span(token + 2, to - 1);
                return Optional.of(
                        Party.named(tokens.words(token + 2, to - 1), span, Resolution.STRUCTURE));
            }
        }
        return Optional.empty();
    }

    /** "[Clr. Lee] that the Council approve the following grants": who moves it gives nothing. */
    private boolean isMover(int token) {
        int next = names.last(names.mentionAt(token)) + 1;
        return names.isAt(token, EntityType.PERSON)
                && next < tokens.size()
                && lower(next).equals(THAT);
    }

    /** Heads in capitals, too: "CONTRIBUTIONS TO THE LEAGUE". */
    private String lower(int token) {
        return tokens.word(token).toLowerCase(Locale.ROOT);
    }

    /** "imposed [by] the League", not "seconded by Ann Lee". */
    private boolean isByBody(int token) {
        int noun = token + 1;
        if (noun < tokens.size() && lower(noun).equals("the")) {
            noun++;
        }
        return lower(token).equals("by")
                && noun < tokens.size()
                && !names.isAt(noun, EntityType.PERSON);
    }

    /** The organization or country that a sentence begins with, behind a date line too. */
    Optional<Party> body(int from, int to) {
        int first = from + Dateline.length(tokens, tokens.sentenceOf(from));
        for (int token = first; token < Math.min(to, first + 2); token++) {
            if (names.isStart(token) && !names.isAt(token, EntityType.PERSON)) {
                return party(token);
            }
        }
        return Optional.empty();
    }

    private Optional<Party> party(int token) {
        int mention = names.mentionAt(token);
        return names.entity(mention)
                .filter(entity -> PAYING.contains(entity.type()))
                .flatMap(entity -> names.party(mention, Resolution.STRUCTURE));
    }
}
