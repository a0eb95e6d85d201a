package org.gleaner.annotate.speech;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.Tokens;
import org.gleaner.model.Turn;
import org.gleaner.text.MentionIndex;

/** Finds who says something: the subject of a verb of saying. Token ranges are inclusive. */
final class Attribution {

    private static final Map<String, String> PRONOUNS = DataFile.map("speech/pronouns.tsv");
    private static final Set<String> PREPOSITIONS = DataFile.words("speech/prepositions.txt");
    private static final Set<String> DETERMINERS = DataFile.words("speech/determiners.txt");
    private static final Set<String> WRITINGS = DataFile.words("speech/writings.txt");
    private static final int DESCRIPTION = 5;
    private static final int LOOK_AHEAD = 14;

    private final Tokens tokens;
    private final MentionIndex names;
    private final AntecedentResolver antecedents;
    private final Saying saying;
    private final List<Turn> turns;
    private final NamedSpeakers namers;

    /**
     * @param speaker empty when the words do not settle it
     */
    record Found(int verb, Optional<Party> speaker) {}

    Attribution(
            Tokens tokens,
            MentionIndex names,
            AntecedentResolver antecedents,
            Saying saying,
            List<Turn> turns) {
        this.tokens = tokens;
        this.names = names;
        this.antecedents = antecedents;
        this.saying = saying;
        this.turns = turns;
        this.namers = new NamedSpeakers(tokens, names, saying);
    }

    NamedSpeakers namers() {
        return namers;
    }

    /**
     * The subject before the verb, not before token {@code from}; empty if there is nothing that
     * could say something.
     */
    Optional<Found> before(int verb, int from) {
        int last = subjectEnd(verb, from);
        if (last < from) {
            return Optional.empty();
        }
        String word = saying.lower(last);
        if (word.equals(",")) {
            return namers.first(from, last - 1)
                    .map(speaker -> new Found(verb, Optional.of(speaker)));
        }
        return switch (PRONOUNS.getOrDefault(word, "")) {
            case "antecedent", "speaker" -> Optional.of(new Found(verb, pronoun(last)));
            case "unsettled" -> Optional.of(new Found(verb, Optional.empty()));
            case "relative" -> Optional.empty();
            default -> noun(verb, from, last);
        };
    }

    /** The last word of the subject, past "also" and "(retranslated)" before the verb. */
    private int subjectEnd(int verb, int from) {
        int last = verb - 1;
        while (last >= from && saying.between(last)) {
            last--;
        }
        if (last >= from && tokens.word(last).equals(")")) {
            while (last > from && !tokens.word(last).equals("(")) {
                last--;
            }
            last--;
        }
        return last;
    }

    /** A name, a writing or another noun as subject. */
    private Optional<Found> noun(int verb, int from, int last) {
        for (int token = last; token >= Math.max(from, last - 2); token--) {
            if (names.mentionAt(token) != MentionIndex.NONE) {
                Optional<Party> speaker =
                        namers.isOneOfTwo(token, from)
                                ? Optional.empty()
                                : actor(token, from, last);
                return Optional.of(new Found(verb, speaker));
            }
            if (!Character.isUpperCase(tokens.word(token).charAt(0))) {
                break;
            }
        }
        String word = saying.lower(last);
        if (WRITINGS.contains(word)) {
            return Optional.of(new Found(verb, sender(from, last)));
        }
        boolean noun = Character.isLetter(word.charAt(0)) && !PREPOSITIONS.contains(word);
        return noun
                ? Optional.of(
                        new Found(verb, namers.bodyOf(last, from).or(() -> described(from, last))))
                : Optional.empty();
    }

    /** "he", "I". */
    private boolean isPronoun(int token) {
        return isPronoun(token, "antecedent") || isPronoun(token, "speaker");
    }

    private boolean isPronoun(int token, String kind) {
        return kind.equals(PRONOUNS.get(saying.lower(token)));
    }

    /** The subject that follows the verb: "said Prime Minister Malcolm Turnbull", "said she". */
    Optional<Found> after(int verb, int to) {
        int next = verb + 1;
        if (next > to) {
            return Optional.empty();
        }
        if (isPronoun(next)) {
            return Optional.of(new Found(verb, pronoun(next)));
        }
        int other = MentionIndex.NONE;
        for (int token = next; token <= Math.min(to, verb + LOOK_AHEAD); token++) {
            if (namers.mayHaveSaid(token, next)) {
                Optional<Party> speaker =
                        namers.isOneOfMore(token, to)
                                ? Optional.empty()
                                : party(token, Resolution.SUBJECT);
                return Optional.of(new Found(verb, speaker));
            }
            Optional<Party> body = namers.bodySpokenFor(token, to);
            if (body.isPresent()) {
                return Optional.of(new Found(verb, body));
            }
            if (other == MentionIndex.NONE
                    && token <= verb + 3
                    && names.actorAt(token).isPresent()
                    && !PREPOSITIONS.contains(saying.lower(token - 1))) {
                other = token;
            }
            if (".;:!?".contains(tokens.word(token)) || saying.verb(token)) {
                break;
            }
        }
        if (other != MentionIndex.NONE) {
            return Optional.of(new Found(verb, party(other, Resolution.SUBJECT)));
        }
        boolean nominal =
                Character.isUpperCase(tokens.word(next).charAt(0))
                        || DETERMINERS.contains(saying.lower(next));
        return nominal ? Optional.of(new Found(verb, describedFrom(next, to))) : Optional.empty();
    }

    /**
     * Whom a noun phrase names at its beginning, past "the": "according to the Foreign Ministry".
     */
    Optional<Party> named(int from, int to) {
        int other = MentionIndex.NONE;
        for (int token = from; token <= to; token++) {
            if (names.isAt(token, EntityType.PERSON)) {
                return party(token, Resolution.SUBJECT);
            }
            if (other == MentionIndex.NONE
                    && token <= from + 1
                    && names.actorAt(token).isPresent()) {
                other = token;
            }
        }
        if (other != MentionIndex.NONE) {
            return party(other, Resolution.SUBJECT);
        }
        return from <= to && isPronoun(from, "antecedent") ? pronoun(from) : Optional.empty();
    }

    private Optional<Party> party(int token, Resolution source) {
        return namers.party(token, source);
    }

    private Optional<Party> actor(int token, int from, int last) {
        if (names.isAt(token, EntityType.PERSON)) {
            return namers.isOfOthers(token, from)
                    ? Optional.empty()
                    : party(token, Resolution.SUBJECT);
        }
        int first = token;
        while (first > from && names.mentionAt(first - 1) == names.mentionAt(token)) {
            first--;
        }
        int before = first - 1;
        if (before > from && saying.lower(before).equals("the")) {
            before--;
        }
        boolean subject = before < from || !PREPOSITIONS.contains(saying.lower(before));
        return subject
                ? names.actorAt(token).flatMap(entity -> party(token, Resolution.SUBJECT))
                : namers.bodySpokenFor(before - 1, last).or(() -> described(from, last));
    }

    /** "he" by what was said before, "I" by the turn. */
    private Optional<Party> pronoun(int token) {
        if (isPronoun(token, "speaker")) {
            return turnAt(tokens.start(token)).map(turn -> speaker(turn, tokens.span(token)));
        }
        // who speaks calls himself "I"
        Optional<Entity> own = turnAt(tokens.start(token)).flatMap(Turn::entity);
        return antecedents
                .of(token, token)
                .filter(entity -> own.filter(entity::equals).isEmpty())
                .map(entity -> Party.of(entity, tokens.span(token), Resolution.ANTECEDENT));
    }

    private static Party speaker(Turn turn, Span words) {
        return turn.entity()
                .map(entity -> Party.of(entity, words, Resolution.SPEAKER))
                .orElseGet(() -> Party.named(turn.speaker(), words, Resolution.SPEAKER));
    }

    private Optional<Turn> turnAt(int offset) {
        return Spans.at(turns, Turn::span, offset);
    }

    /** "the Prime Minister", read back from its last word. */
    private Optional<Party> described(int from, int last) {
        for (int first = last; first >= Math.max(from, last - DESCRIPTION); first--) {
            if (saying.lower(first).equals("the")) {
                int start = first;
                Optional<Entity> entity = antecedents.of(start, last);
                return entity.map(
                        found -> Party.of(found, tokens.span(start, last), Resolution.ANTECEDENT));
            }
        }
        return Optional.empty();
    }

    private Optional<Party> describedFrom(int first, int to) {
        for (int last = Math.min(to, first + DESCRIPTION); last > first; last--) {
            Optional<Entity> entity = antecedents.of(first, last);
            if (entity.isPresent()) {
                return Optional.of(
                        Party.of(entity.get(), tokens.span(first, last), Resolution.ANTECEDENT));
            }
        }
        return Optional.empty();
    }

    /**
     * Who sent the message that is the subject: the first person named in this sentence, else in
     * one of the two before.
     */
    private Optional<Party> sender(int from, int last) {
        int sentence = tokens.sentenceOf(last);
        Optional<Party> here = namers.first(from, last);
        for (int back = 1; here.isEmpty() && back <= 2 && sentence - back >= 0; back++) {
            here = namers.first(tokens.first(sentence - back), tokens.last(sentence - back) - 1);
        }
        return here.map(
                party ->
                        new Party(
                                party.name(),
                                party.entity(),
                                tokens.span(last),
                                Resolution.ANTECEDENT));
    }
}
