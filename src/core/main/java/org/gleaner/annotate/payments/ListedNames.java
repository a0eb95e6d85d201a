package org.gleaner.annotate.payments;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/** The names beside the sums of a list, and those in its header. */
final class ListedNames {

    /**
     * @param first its first token, an article left out
     * @param opens whether nothing but a bullet stands before it
     * @param certain whether a recogniser knows at least the end of it
     */
    record Name(Party party, int first, boolean opens, boolean certain) {}

    private static final Set<EntityType> PAYING =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);
    private static final Set<String> SEPARATORS = DataFile.words("payments/list-separators.txt");
    private static final Set<String> NEVER = DataFile.words("payments/not-parties.txt");
    private static final Set<String> WITHIN = Set.of("of", "the", "for", "and", "de", "&", "'s");
    private static final Set<String> TO = Set.of("to", "by", "for");
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

    /** The name right before a sum, with at most one mark between. */
    Optional<Name> before(Money sum) {
        return before(tokens.at(sum.span().start()));
    }

    /** The name right before a token, with at most one mark between. */
    Optional<Name> before(int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        int start = tokens.first(tokens.sentenceOf(at));
        int last = at - 1;
        if (last > start && SEPARATORS.contains(tokens.word(last))) {
            last--;
        }
        if (last < start || !Character.isLetterOrDigit(end(last))) {
            return Optional.empty();
        }
        int first = last;
        while (first > start && last - first < LONGEST && belongs(first - 1)) {
            first--;
        }
        while (first < last && !isCapital(first)) {
            first++;
        }
        return name(first, last, start);
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

    private Optional<Name> name(int first, int last, int start) {
        int mention = names.mentionAt(last);
        boolean certain =
                mention != MentionIndex.NONE && PAYING.contains(names.mention(mention).type());
        boolean opens = opens(first, start);
        if (certain && (!opens || names.first(mention) <= first)) {
            return names.party(mention, Resolution.STRUCTURE)
                    .map(party -> new Name(party, names.first(mention), opens, true));
        }
        if (!isCapital(first)
                || NEVER.contains(tokens.word(last).toLowerCase(Locale.ROOT))
                || !certain && (first == last || !opens && !isCapital(last))) {
            return Optional.empty();
        }
        Span span = tokens.span(first, last);
        Party party = Party.named(tokens.words(first, last), span, Resolution.STRUCTURE);
        return Optional.of(new Name(party, first, opens, certain));
    }

    private boolean belongs(int token) {
        return isCapital(token) || WITHIN.contains(tokens.word(token));
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
            if (!article && word.chars().anyMatch(Character::isLetter)) {
                return false;
            }
        }
        return true;
    }

    /** Whom the header of a list of givers names: "Contributions to [the Flood Fund]". */
    Optional<Party> receiver(int from, int to) {
        for (int token = from; token + 1 < to; token++) {
            if (TO.contains(tokens.word(token))) {
                int noun = tokens.word(token + 1).equals("the") ? token + 2 : token + 1;
                if (noun < to && names.isStart(noun)) {
                    return party(noun);
                }
            }
        }
        return Optional.empty();
    }

    /** Whom the header of a list of receivers names: "[The Arts Council] awarded:". */
    Optional<Party> giver(int from, int to) {
        for (int token = from; token < to; token++) {
            boolean by = token > from && tokens.word(token - 1).equals("by");
            boolean subject =
                    token == from || token == from + 1 && tokens.word(from).equalsIgnoreCase("the");
            if (names.isStart(token) && (by || subject)) {
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
