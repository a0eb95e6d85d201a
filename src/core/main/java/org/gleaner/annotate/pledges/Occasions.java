package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Deadline;
import org.gleaner.model.TimeExpression;
import org.gleaner.syntax.Dependencies;

/**
 * Deadlines without a day of the calendar: seasons and meetings ("before the rainy season", "at the
 * next meeting"), lengths ("for five years"), what recurs ("every three months"), and what happens
 * then ("when the work begins").
 */
final class Occasions {

    private static final Set<String> SEASONS = Words.of("season-words");
    private static final Set<String> HEADS = Words.of("season-heads");
    private static final Set<String> YEARS = Words.of("kinds-of-year");
    private static final Set<String> FREQUENT = Words.of("frequent-units");
    private static final Set<String> BRINGING = Words.of("bringing-verbs");
    private static final Set<String> MEETINGS = Words.of("due-meetings");
    private static final Set<String> POINTERS = Words.of("season-pointers");
    private static final Set<String> BEFORE_SEASON = Words.of("season-prepositions");
    private static final Set<String> ENDS = Words.of("season-ends");
    private static final Set<String> ROUGHLY = Words.of("length-fillers");
    private static final Set<String> LENGTHS = Words.of("words-of-length");
    private static final Set<String> RECURRING = Set.of("every", "each");
    private static final Set<String> HAPPENINGS = Words.of("when-events");
    private static final Set<String> LIMITS = Set.of("before", "until", "till");
    private static final Set<String> ADVERBIAL = Set.of("this", "next");
    private static final Set<String> WITHIN_PHRASE = Set.of("ADJ", "NOUN", "NUM", "PROPN", "PUNCT");
    private static final Set<String> VERBS = Set.of("VERB", "AUX");

    /** How many words may stand between "the" and the season: "the next long rainy season". */
    private static final int LONGEST = 4;

    private final PledgeContext context;
    private final Deadlines deadlines;

    Occasions(PledgeContext context, Deadlines deadlines) {
        this.context = context;
        this.deadlines = deadlines;
    }

    /** "before the next rainy season", "this crop year", "at the August meeting". */
    Optional<Deadline> season(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int last = candidate.clause().to();
        for (int token = 0; token <= last; token++) {
            if (token > 1 && token <= candidate.clause().predicate()) {
                // what opens the sentence dates it; what stands between dates the subject
                continue;
            }
            boolean bare = isBareEnd(sentence, token);
            int first =
                    bare || POINTERS.contains(sentence.word(token))
                            ? first(sentence, bare ? token + 1 : token)
                            : NONE;
            int end = first == NONE ? NONE : bare ? token + 1 : end(sentence, token, last);
            boolean to = sentence.word(first).equals("to");
            if (end != NONE
                    && (!to || BRINGING.contains(candidate.verb()))
                    && !sentence.word(end + 1).equals("'s")
                    && (bare || isOccasion(sentence, first, token, end))) {
                return Optional.of(undated(sentence, first, end));
            }
        }
        return Optional.empty();
    }

    /** "by the end of [term]", "before the start of [season]", without an article. */
    private static boolean isBareEnd(SentenceView sentence, int token) {
        return sentence.word(token).equals("of")
                && ENDS.contains(sentence.word(token - 1))
                && isSeason(sentence.word(token + 1));
    }

    /** Where the words begin: their preposition, "by the end of"; the token itself for "this". */
    private static int first(SentenceView sentence, int token) {
        int before = token - 1;
        if (sentence.word(before).equals("of") && ENDS.contains(sentence.word(before - 1))) {
            before -= sentence.word(before - 2).equals("the") ? 3 : 2;
        } else if (sentence.word(before).equals("of")
                && sentence.word(before - 1).equals("ahead")) {
            return before - 1;
        }
        if (BEFORE_SEASON.contains(sentence.word(before))) {
            return before;
        }
        return ADVERBIAL.contains(sentence.word(token)) ? token : NONE;
    }

    private static int end(SentenceView sentence, int token, int last) {
        for (int at = token + 1; at <= Math.min(last, token + LONGEST); at++) {
            String word = sentence.word(at);
            if (YEARS.contains(word) && sentence.word(at + 1).startsWith("year")) {
                return at + 1;
            }
            if (isSeason(word)) {
                boolean compound = isSeason(sentence.word(at + 1)) && at < last;
                return compound ? at + 1 : at;
            }
            if (!WITHIN_PHRASE.contains(sentence.tag(at)) || word.startsWith("per")) {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isSeason(String word) {
        return SEASONS.contains(word) || MEETINGS.contains(word) || HEADS.contains(word);
    }

    /**
     * A meeting dates a deed only as the one to come: "at the next meeting"; a term or window needs
     * to be told from others: "in this window", "in the winter window".
     */
    private static boolean isOccasion(SentenceView sentence, int first, int token, int end) {
        String preposition = sentence.word(first);
        if (!MEETINGS.contains(sentence.word(end))) {
            boolean told =
                    !HEADS.contains(sentence.word(end))
                            || end > token + 1
                            || ADVERBIAL.contains(sentence.word(token));
            return told && !preposition.equals("to");
        }
        boolean at = preposition.equals("at") || preposition.equals("before");
        boolean dated = sentence.words(token, end).contains("next") || end > token + 1;
        return first > 1 && dated && (at || preposition.equals("to"));
    }

    /** "for at least five years", "every six months", which other dates of the clause go before. */
    Optional<Deadline> length(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        for (TimeExpression date :
                context.datesIn(sentence.span(clause.predicate(), clause.to()))) {
            int token = sentence.inSentence(context.tokens().at(date.span().start()));
            if (token == NONE || token <= clause.predicate()) {
                continue;
            }
            if (RECURRING.contains(sentence.word(token))
                    && date.kind() == TimeExpression.Kind.SET
                    && !FREQUENT.contains(sentence.word(token + 1))) {
                return Optional.of(new Deadline(date.span(), Optional.empty(), Optional.empty()));
            }
            int first =
                    date.kind() == TimeExpression.Kind.DURATION && !isShort(date)
                            ? lasting(sentence, token)
                            : NONE;
            if (first > clause.predicate()) {
                return Optional.of(
                        deadlines.whole(candidate, date, sentence.span(first, first).start()));
            }
        }
        return Optional.empty();
    }

    /** "for one hour": how long a deed takes. */
    private static boolean isShort(TimeExpression date) {
        return date.value().startsWith("PT");
    }

    /** "for" of "for at least the next five years". */
    private static int lasting(SentenceView sentence, int token) {
        int at = sentence.word(token).equals("for") ? token : token - 1;
        while (at > 0
                && (ROUGHLY.contains(sentence.word(at))
                        || sentence.word(at + 1).equals("of")
                                && LENGTHS.contains(sentence.word(at)))) {
            at--;
        }
        return sentence.word(at).equals("for") ? at : NONE;
    }

    /** "bring it back [before the election]", where the parser hangs it on another word. */
    Optional<Deadline> event(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        Clause clause = candidate.clause();
        for (int token = clause.predicate() + 1; token < clause.to(); token++) {
            int head = LIMITS.contains(sentence.word(token)) ? tree.head(token) : NONE;
            boolean event =
                    head > token
                            && head <= clause.to()
                            && !tree.tag(head).startsWith("NNP")
                            && !tree.tag(head).startsWith("PRP")
                            && !tree.tag(head).startsWith("CD")
                            && !sentence.isSum(head)
                            && !PledgeFields.isPast(tree, head)
                            && tree.isBelow(head, clause.predicate());
            if (event) {
                boolean verb = VERBS.contains(sentence.tag(tree.rightmost(head) + 1));
                int to = verb ? last(sentence, token) : tree.rightmost(head);
                return Optional.of(undated(sentence, token, Math.min(to, clause.to())));
            }
        }
        return Optional.empty();
    }

    /** "when the work begins", "when it comes to the floor". */
    Optional<Deadline> happening(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        int when = when(sentence, clause.predicate() + 1, clause.to());
        if (when == NONE) {
            return Optional.empty();
        }
        return Optional.of(undated(sentence, when, last(sentence, when)));
    }

    /** The last word before the next mark. */
    static int last(SentenceView sentence, int token) {
        int to = token + 1;
        while (to < sentence.size() - 1 && !ClauseFinder.isPunctuation(sentence, to + 1)) {
            to++;
        }
        return Math.min(to, sentence.size() - 1);
    }

    /** Where a clause with "when" begins that tells of what happens once; NONE where none does. */
    static int when(SentenceView sentence, int from, int last) {
        for (int token = from; token < last; token++) {
            if (sentence.word(token).equals("when") && happens(sentence, token + 1)) {
                return token;
            }
        }
        return NONE;
    }

    private static boolean happens(SentenceView sentence, int from) {
        for (int token = from; token < sentence.size(); token++) {
            if (ClauseFinder.isPunctuation(sentence, token)) {
                return false;
            }
            if (VERBS.contains(sentence.tag(token)) && HAPPENINGS.contains(sentence.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    private static Deadline undated(SentenceView sentence, int from, int to) {
        return new Deadline(sentence.span(from, to), Optional.empty(), Optional.empty());
    }
}
