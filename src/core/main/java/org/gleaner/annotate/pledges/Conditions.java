package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Span;
import org.gleaner.syntax.Dependencies;

/**
 * Finds on what condition something is undertaken: "if the grid is ready", "provided that ...",
 * "subject to ...", "Should the strike go on, ...".
 */
final class Conditions {

    private static final Map<String, List<String>> PHRASES = Words.phrases("condition-phrases");
    private static final Set<String> APART = Words.of("conditions-apart");
    private static final Set<String> MARKS = Words.of("condition-marks");
    private static final Set<String> INVERTED = Words.of("inverted-conditions");
    private static final Set<String> NO_CONDITIONS = Words.of("no-conditions");
    private static final Set<String> POSSIBLE = Words.of("lengths-of-time");
    private static final Set<String> IN_CLAUSE = Set.of("if", "once", "provided", "unless");
    private static final Set<String> OPENS_CLAUSE = Set.of("DET", "PRON", "PROPN", "NOUN", "ADJ");
    private static final String PROVIDED = "provided";
    private static final String PERMITTING = "permitting";
    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "VB");
    private static final Set<String> INVERTED_SUBJECT = Set.of("DET", "PRON", "PROPN", "NOUN");
    private static final String SHOULD = "should";
    private static final Set<String> UNTIL = Set.of("until", "till");

    /** How far ", but" keeps "only if" from what it is the condition of. */
    private static final int BUT = 3;

    /** Words that open a condition and no time: "Provided the bishop consents". */
    private static final Set<String> OPENING = Words.of("opening-conditions");

    /** How many words such a clause has at least. */
    private static final int SHORTEST = 3;

    private Conditions() {}

    static Optional<Span> of(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        int opening = isPhrase(sentence, 0) ? 0 : clause.from();
        for (int token = opening; token <= clause.to(); token++) {
            if (isPhrase(sentence, token)) {
                return Optional.of(sentence.span(token, end(sentence, token, sentence.size())));
            }
        }
        for (int token = clause.to() + 1; token <= clause.to() + BUT; token++) {
            boolean behind = isPhrase(sentence, token) && token <= clause.to() + 2;
            if (behind || sentence.readsAny(token, APART)) {
                return Optional.of(sentence.span(token, end(sentence, token, sentence.size())));
            }
        }
        if (isInverted(sentence, clause)) {
            return Optional.of(sentence.span(0, end(sentence, 0, clause.predicate())));
        }
        int inverted = invertedBehind(sentence, clause);
        if (inverted != NONE) {
            return Optional.of(sentence.span(inverted, end(sentence, inverted, sentence.size())));
        }
        Optional<Span> until =
                sentence.hasTree() && (clause.negated() || doesNothing(sentence, clause))
                        ? until(sentence, clause)
                        : Optional.empty();
        if (until.isPresent()) {
            return until;
        }
        return (sentence.hasTree() ? clause(sentence, clause) : Optional.<Span>empty())
                .or(() -> within(sentence, clause))
                .or(() -> opening(sentence, clause));
    }

    /** "Unless the court objects, Peru will", where the parser sees no clause in it. */
    private static Optional<Span> opening(SentenceView sentence, Clause clause) {
        int comma = end(sentence, 0, sentence.size()) + 1;
        boolean opens =
                OPENING.contains(sentence.word(0))
                        && comma > SHORTEST
                        && sentence.word(comma).equals(",")
                        && clause.subject() > comma
                        && clause.predicate() > clause.subject();
        return opens ? Optional.of(sentence.span(0, comma - 1)) : Optional.empty();
    }

    /** The clause without an "only if" at its end: such a condition is told by itself. */
    static Clause cut(SentenceView sentence, Clause clause) {
        for (int token = clause.predicate() + 1; token < clause.to(); token++) {
            if (sentence.readsAny(token, APART)
                    && end(sentence, token, sentence.size()) >= clause.to()) {
                return clause.to(token - 1);
            }
        }
        return clause;
    }

    private static boolean isPhrase(SentenceView sentence, int token) {
        for (String phrase : PHRASES.getOrDefault(sentence.word(token), List.of())) {
            if (sentence.reads(token, phrase)
                    && !sentence.readsAny(token + phrase.split(" ").length, POSSIBLE)) {
                return true;
            }
        }
        return false;
    }

    /** The last token before the next punctuation mark. */
    private static int end(SentenceView sentence, int token, int limit) {
        int to = token + 1;
        while (to + 1 < Math.min(limit, sentence.size())
                && !ClauseFinder.isPunctuation(sentence, to + 1)) {
            to++;
        }
        return Math.min(to, sentence.size() - 1);
    }

    /** "Should the strike go on, Malta will". */
    private static boolean isInverted(SentenceView sentence, Clause clause) {
        int comma = end(sentence, 0, sentence.size()) + 1;
        return INVERTED.contains(sentence.word(0))
                && sentence.word(comma).equals(",")
                && comma < clause.predicate()
                && (clause.subject() == NONE || comma < clause.subject());
    }

    /** "will reimpose it [should the price rise]": a noun and a bare verb behind. */
    private static int invertedBehind(SentenceView sentence, Clause clause) {
        for (int token = clause.predicate() + 2; token <= clause.to() + 1; token++) {
            if (sentence.word(token).equals(SHOULD)
                    && INVERTED_SUBJECT.contains(sentence.tag(token + 1))) {
                return token;
            }
        }
        return NONE;
    }

    /** "will pay [no] more rates". */
    private static boolean doesNothing(SentenceView sentence, Clause clause) {
        return sentence.word(clause.predicate() + 1).equals("no")
                || sentence.word(clause.predicate() + 1).equals("nothing");
    }

    /** "will not play [until they are paid]": what would let them, and no day. */
    private static Optional<Span> until(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int last = Math.min(sentence.size() - 1, clause.to() + 2);
        for (int token = clause.predicate() + 1; token <= last; token++) {
            if (!UNTIL.contains(sentence.word(token))) {
                continue;
            }
            int end = end(sentence, token, sentence.size());
            for (int at = token + 2; at <= end; at++) {
                String tag = tree.tag(at);
                if (PRESENT.contains(tag) && !sentence.word(at - 1).equals("to")) {
                    return Optional.of(sentence.span(token, end));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> clause(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        for (int at = clause.predicate(), steps = 0;
                at != NONE && steps < 3;
                steps++, at = tree.head(at)) {
            for (int child : tree.children(at, "advcl")) {
                int mark = tree.child(child, "mark", "advmod");
                if (mark != NONE
                        && mark < child
                        && MARKS.contains(sentence.word(mark))
                        && Occasions.when(sentence, mark, mark + 1) == NONE
                        && child != clause.predicate()
                        && !PledgeFields.isPast(tree, child)) {
                    return Optional.of(
                            sentence.span(start(sentence, child, mark), tree.rightmost(child)));
                }
            }
        }
        return Optional.empty();
    }

    /** With "only" of "only if"; without the sum that the parser hangs into the clause. */
    private static int start(SentenceView sentence, int clause, int mark) {
        int left = sentence.tree().leftmost(clause);
        return left < mark && Sums.within(sentence, left, mark) == NONE ? left : mark;
    }

    /** "by 40 percent if it receives aid": the words alone, where the parser hangs them astray. */
    private static Optional<Span> within(SentenceView sentence, Clause clause) {
        for (int token = clause.predicate() + 1; token < clause.to() + BUT; token++) {
            if (sentence.word(token).equals(PERMITTING)) {
                return Optional.of(sentence.span(token - 1, token));
            }
            if (opensClause(sentence, token)) {
                int to = end(sentence, token, sentence.size());
                for (int at = token + 1; at <= to; at++) {
                    if (VERBS.contains(sentence.tag(at))) {
                        return Optional.of(sentence.span(token, to));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "if it", "once the permit", ", provided they"; not "as if", "once a year". */
    private static boolean opensClause(SentenceView sentence, int token) {
        String word = sentence.word(token);
        if (!IN_CLAUSE.contains(word)
                || NO_CONDITIONS.contains(sentence.word(token - 1))
                || NO_CONDITIONS.contains(sentence.lemma(token - 1))) {
            return false;
        }
        if (word.equals("if")) {
            return true;
        }
        boolean apart = !word.equals(PROVIDED) || sentence.word(token - 1).equals(",");
        return apart
                && OPENS_CLAUSE.contains(sentence.tag(token + 1))
                && !sentence.word(token + 1).equals("a")
                && !sentence.word(token + 1).equals("more");
    }
}
