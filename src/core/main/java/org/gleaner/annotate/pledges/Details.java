package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Deadline;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Whitespace;
import org.gleaner.syntax.Dependencies;

/**
 * Reads the parts of a record from its clause: the deed in plain form, by when, on what condition.
 */
final class Details {

    private static final Set<String> DUE = Words.of("due-prepositions");
    private static final Set<String> ARTICLES = Words.of("due-determiners");
    private static final Set<String> ADVERBIAL = Words.of("adverbial-dates");
    private static final Set<String> LASTING = Words.of("lasting");
    private static final Set<String> PHRASES = Words.of("deadline-phrases");
    private static final Set<String> EVENT_MARKS = Words.of("event-marks");
    private static final Set<String> CONDITION_MARKS = Words.of("condition-marks");

    private final Scene scene;

    Details(Scene scene) {
        this.scene = scene;
    }

    /**
     * "grant Minsk a state loan": the deed without subject and modal; of a passive the thing done
     * comes after the verb.
     */
    String action(Find find) {
        Statement statement = find.statement();
        Clause clause = find.clause();
        String not = clause.negated() ? "not " : "";
        int predicate = clause.predicate();
        if (!statement.hasTree()) {
            return not + fold(statement, clause.action(), clause.to());
        }
        Dependencies tree = statement.tree();
        String rest =
                predicate < clause.to() ? " " + fold(statement, predicate + 1, clause.to()) : "";
        if (clause.passive()) {
            int subject = tree.child(predicate, "nsubj:pass", "nsubj");
            String object =
                    subject == NONE
                            ? ""
                            : " "
                                    + fold(
                                            statement,
                                            objectStart(statement, clause, tree.leftmost(subject)),
                                            Math.max(
                                                    subject,
                                                    Math.min(
                                                            tree.rightmost(subject),
                                                            predicate - 1)));
            return not + statement.lemma(predicate) + object + rest;
        }
        if (clause.action() != predicate) {
            int from = clause.action() + 1;
            return not
                    + (tree.lemma(clause.action()).equals("'s")
                            ? "be"
                            : tree.lemma(clause.action()))
                    + " "
                    + fold(statement, Math.min(from, clause.to()), clause.to());
        }
        if (tree.isNoun(predicate)) {
            return not + fold(statement, predicate, clause.to());
        }
        return not + statement.lemma(predicate) + rest;
    }

    /** Where the thing done begins: with the clause, when the parser has cut it at its "of". */
    private static int objectStart(Statement statement, Clause clause, int left) {
        return statement.word(left).equals("of")
                        || statement.word(left - 1).equals("of") && clause.from() < left
                ? clause.from()
                : left;
    }

    private String fold(Statement statement, int from, int to) {
        return Whitespace.fold(statement.text(from, Math.max(from, to), scene.text()));
    }

    /**
     * The words that date the deed: a time expression with its preposition, or "during", "after",
     * "until" and what follows.
     */
    Optional<Deadline> deadline(Find find) {
        Statement statement = find.statement();
        Span span = statement.span(find.clause().from(), find.clause().to());
        for (TimeExpression date : scene.datesIn(span)) {
            int token = statement.inSentence(scene.tokens().at(date.span().start()));
            if (token == NONE
                    || isAside(find, token)
                    || statement.inSentence(scene.tokens().at(date.span().end())) != NONE
                            && isPossessed(statement, date)) {
                continue;
            }
            int before = token - 1;
            while (ARTICLES.contains(statement.word(before))) {
                before--;
            }
            boolean lasts =
                    date.kind() == TimeExpression.Kind.DURATION
                            && statement.word(before).equals("for")
                            && !LASTING.contains(statement.word(token))
                            && !LASTING.contains(statement.word(token - 1));
            boolean due =
                    !lasts
                            && DUE.contains(statement.word(before))
                            && before >= find.clause().from();
            boolean bare =
                    date.kind() == TimeExpression.Kind.DATE
                            && (isAdverbial(statement, token)
                                    || date.span().in(scene.text()).endsWith("from now"));
            if (due || bare) {
                int from = due ? statement.span(before, before).start() : date.span().start();
                return Optional.of(
                        new Deadline(new Span(from, date.span().end()), date.from(), date.to()));
            }
        }
        return event(find);
    }

    /** "a system that is strong in the 21st century" dates the system, not the deed. */
    private static boolean isAside(Find find, int token) {
        Dependencies tree = find.statement().hasTree() ? find.statement().tree() : null;
        int at = tree == null ? NONE : token;
        for (int steps = 0;
                at != NONE && at != find.clause().predicate() && steps < 12;
                at = tree.head(at), steps++) {
            if (tree.relation(at).equals("acl:relcl")) {
                return true;
            }
        }
        return false;
    }

    /** "today's commitment". */
    private boolean isPossessed(Statement statement, TimeExpression date) {
        return statement
                .word(statement.inSentence(scene.tokens().at(date.span().end())))
                .equals("'s");
    }

    private static boolean isAdverbial(Statement statement, int token) {
        String first = statement.word(token);
        return ADVERBIAL.contains(first);
    }

    /**
     * The date that opens the sentence, for a deed that comes second: "This year we will cut the
     * tax and repeal 140 programs".
     */
    Optional<Deadline> opening(Find find) {
        Clause clause = find.clause();
        if (clause.subject() == NONE || clause.subject() >= clause.from()) {
            return Optional.empty();
        }
        Statement statement = find.statement();
        return deadline(find.with(clause.from(0)))
                .filter(
                        deadline ->
                                statement.inSentence(scene.tokens().at(deadline.span().start()))
                                        <= 1);
    }

    /** "From now on", "in the course of this visit". */
    private Optional<Deadline> phrase(Find find) {
        Statement statement = find.statement();
        for (int token = find.clause().from(); token < find.clause().to(); token++) {
            for (String phrase : PHRASES) {
                if (statement.reads(token, phrase)) {
                    int last = token + phrase.split(" ").length - 1;
                    int to =
                            statement.word(last).equals("of")
                                    ? statement.tree().rightmost(last - 1)
                                    : last;
                    return Optional.of(
                            new Deadline(
                                    statement.span(token, Math.max(last, to)),
                                    Optional.empty(),
                                    Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Deadline> event(Find find) {
        Statement statement = find.statement();
        if (!statement.hasTree()) {
            return Optional.empty();
        }
        Optional<Deadline> phrase = phrase(find);
        if (phrase.isPresent()) {
            return phrase;
        }
        Dependencies tree = statement.tree();
        for (int child : tree.children(find.clause().predicate())) {
            boolean marked =
                    Set.of("obl", "nmod", "advcl").contains(tree.relation(child))
                            && tree.children(child, "case", "mark").stream()
                                    .anyMatch(mark -> EVENT_MARKS.contains(statement.word(mark)));
            if (marked && !isPast(tree, child)) {
                return Optional.of(
                        new Deadline(
                                tree.span(child, scene.tokens()),
                                Optional.empty(),
                                Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** "when I last came here" tells of what was. */
    private static boolean isPast(Dependencies tree, int clause) {
        return tree.tag(clause).equals("VBD")
                || tree.children(clause, "aux", "cop", "aux:pass").stream()
                        .anyMatch(aux -> tree.tag(aux).equals("VBD"));
    }

    /** "if the grid is ready", "provided that ...", "subject to ...". */
    Optional<Span> condition(Find find) {
        Statement statement = find.statement();
        Clause clause = find.clause();
        for (int token = clause.from(); token <= clause.to(); token++) {
            boolean phrase =
                    statement.reads(token, "provided that")
                            || statement.reads(token, "subject to")
                            || statement.reads(token, "on condition that")
                            || statement.reads(token, "as long as")
                            || statement.reads(token, "if elected")
                            || statement.reads(token, "if re-elected");
            if (phrase) {
                int to = token + 1;
                while (to < clause.to() && !ClauseFinder.isPunctuation(statement, to + 1)) {
                    to++;
                }
                return Optional.of(statement.span(token, to));
            }
        }
        if (!statement.hasTree()) {
            return Optional.empty();
        }
        Dependencies tree = statement.tree();
        for (int at = clause.predicate(), steps = 0;
                at != NONE && steps < 3;
                steps++, at = tree.head(at)) {
            for (int child : tree.children(at, "advcl")) {
                int mark = tree.child(child, "mark", "advmod");
                if (mark != NONE
                        && mark < child
                        && CONDITION_MARKS.contains(statement.word(mark))
                        && child != clause.predicate()
                        && !isPast(tree, child)) {
                    return Optional.of(
                            statement.span(
                                    Math.min(mark, tree.leftmost(child)), tree.rightmost(child)));
                }
            }
        }
        return Optional.empty();
    }
}
