package org.gleaner.annotate.speech;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * Which of the names in a subject is the one that speaks: "Brandt's aide, Ana Ruiz," is Ana Ruiz,
 * "a spokesman for Acme" is Acme, and two together are nobody alone. Token ranges are inclusive.
 */
final class NamedSpeakers {

    private static final Set<String> PREPOSITIONS = DataFile.words("speech/prepositions.txt");
    private static final Set<String> SPOKESPEOPLE = DataFile.words("speech/spokespeople.txt");
    private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

    /** "and Foreign Minister Bob Carr". */
    private static final int TITLE = 5;

    private final Tokens tokens;
    private final MentionIndex names;
    private final Saying saying;

    NamedSpeakers(Tokens tokens, MentionIndex names, Saying saying) {
        this.tokens = tokens;
        this.names = names;
        this.saying = saying;
    }

    Optional<Party> party(int token, Resolution source) {
        int mention = names.mentionAt(token);
        return names.entityAt(token)
                .map(
                        entity ->
                                Party.of(
                                        entity,
                                        tokens.span(names.first(mention), names.last(mention)),
                                        source));
    }

    /** The first person of the stretch who owns nobody else and hangs on no preposition. */
    Optional<Party> first(int from, int to) {
        for (int token = from; token <= to; token++) {
            if (mayHaveSaid(token, from)) {
                return isOneOfMore(token, to) ? Optional.empty() : party(token, Resolution.SUBJECT);
            }
        }
        return Optional.empty();
    }

    /** Whether the token is of a person, and neither "Brandt's" nor "of Brandt". */
    boolean mayHaveSaid(int token, int from) {
        if (!names.isAt(token, EntityType.PERSON)) {
            return false;
        }
        int mention = names.mentionAt(token);
        int before = names.first(mention) - 1;
        boolean titled = false;
        while (before > from && Character.isUpperCase(tokens.word(before).charAt(0))) {
            titled |= TitleLexicon.isTitle(tokens.word(before));
            before--;
        }
        // "the University of York President Ann Lee", but not "of President Lee"
        boolean ofBody = titled && !TitleLexicon.isTitle(tokens.word(before + 1));
        boolean governed = before >= from && PREPOSITIONS.contains(saying.lower(before)) && !ofBody;
        return !governed && !isPossessive(names.last(mention));
    }

    /** "sources close to Brandt", "a lawyer for Brandt"; a spokesman speaks for his own. */
    boolean isOfOthers(int token, int from) {
        if (mayHaveSaid(token, from)) {
            return false;
        }
        int before = names.first(names.mentionAt(token)) - 1;
        while (before > from && TitleLexicon.isTitle(tokens.word(before))) {
            before--;
        }
        return before > from
                && PREPOSITIONS.contains(saying.lower(before))
                && !SPOKESPEOPLE.contains(saying.lower(before - 1));
    }

    /** "Brandt's", whether or not the tokenizer parts it. */
    private boolean isPossessive(int last) {
        String word = tokens.word(last);
        return word.endsWith("'s")
                || word.endsWith("\u2019s")
                || last + 1 < tokens.size() && POSSESSIVES.contains(tokens.word(last + 1));
    }

    /** Whether the person at the token is the second of "Ann Lee and Minister Bo Kim". */
    boolean isOneOfTwo(int token, int from) {
        if (!names.isAt(token, EntityType.PERSON)) {
            return false;
        }
        int at = names.first(names.mentionAt(token)) - 1;
        int limit = Math.max(from, at - TITLE);
        while (at > limit && Character.isUpperCase(tokens.word(at).charAt(0))) {
            at--;
        }
        return at > from && isAnd(at) && names.isAt(at - 1, EntityType.PERSON);
    }

    /** Whether another person follows the one at the token: "Ann Lee and Minister Bo Kim". */
    boolean isOneOfMore(int token, int to) {
        int at = names.last(names.mentionAt(token)) + 1;
        if (at >= to || !isAnd(at)) {
            return false;
        }
        at++;
        int limit = Math.min(to, at + TITLE);
        while (at < limit
                && !names.isInMention(at)
                && Character.isUpperCase(tokens.word(at).charAt(0))) {
            at++;
        }
        return at <= to && names.isAt(at, EntityType.PERSON);
    }

    private boolean isAnd(int token) {
        return saying.lower(token).equals("and") || saying.lower(token).equals("&");
    }

    /** The body that one of its people at {@code token} speaks for: "spokesman for Acme". */
    Optional<Party> bodySpokenFor(int token, int to) {
        if (token < 0
                || token + 2 > to
                || !SPOKESPEOPLE.contains(saying.lower(token))
                || !PREPOSITIONS.contains(saying.lower(token + 1))) {
            return Optional.empty();
        }
        int name = saying.lower(token + 2).equals("the") ? token + 3 : token + 2;
        return name <= to ? body(name) : Optional.empty();
    }

    /** The body named before one of its people: "an Acme spokesman", "Acme's spokesman". */
    Optional<Party> bodyOf(int token, int from) {
        int before = token - 1;
        if (before > from && POSSESSIVES.contains(tokens.word(before))) {
            before--;
        }
        return before >= from && SPOKESPEOPLE.contains(saying.lower(token))
                ? body(before)
                : Optional.empty();
    }

    private Optional<Party> body(int token) {
        return names.actorAt(token)
                .filter(entity -> entity.type() != EntityType.PERSON)
                .flatMap(entity -> party(token, Resolution.SUBJECT));
    }
}
