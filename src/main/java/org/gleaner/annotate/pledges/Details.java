package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.syntax.Dependencies;
import org.gleaner.model.Entity;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Pledge.Deadline;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Whitespace;

/** Reads the parts of a record from its clause: the deed in plain form, for whom, by when, on what condition. */
final class Details {

    private static final Set<String> DUE = Set.of("by", "before", "until", "till", "within", "over", "in", "during", "from", "for", "on", "through", "after", "at", "starting",
            "beginning", "since", "throughout");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "next", "coming", "late", "early", "mid");
    private static final Set<String> EVENT_MARKS = Set.of("during", "after", "before", "until", "till");
    private static final Set<String> CONDITION_MARKS = Set.of("if", "unless", "once", "provided", "providing", "when", "where");

    private final Scene scene;

    Details(Scene scene) {
        this.scene = scene;
    }

    /** "grant Minsk a state loan": the deed without subject and modal; of a passive the thing done comes after the verb. */
    String action(Find find) {
        Statement statement = find.statement();
        Clause clause = find.clause();
        String not = clause.negated() ? "not " : "";
        int predicate = clause.predicate();
        if (!statement.hasTree()) {
            return not + fold(statement, clause.action(), clause.to());
        }
        Dependencies tree = statement.tree();
        String rest = predicate < clause.to() ? " " + fold(statement, predicate + 1, clause.to()) : "";
        if (clause.passive()) {
            int subject = tree.child(predicate, "nsubj:pass", "nsubj");
            String object = subject == NONE ? "" : " " + fold(statement, objectStart(statement, clause, tree.leftmost(subject)), Math.max(subject, Math.min(tree.rightmost(subject), predicate - 1)));
            return not + statement.lemma(predicate) + object + rest;
        }
        if (clause.action() != predicate) {
            int from = clause.action() + 1;
            return not + (tree.lemma(clause.action()).equals("'s") ? "be" : tree.lemma(clause.action())) + " " + fold(statement, Math.min(from, clause.to()), clause.to());
        }
        if (tree.isNoun(predicate)) {
            return not + fold(statement, predicate, clause.to());
        }
        return not + statement.lemma(predicate) + rest;
    }

    /** Where the thing done begins: with the clause, when the parser has cut it at its "of". */
    private static int objectStart(Statement statement, Clause clause, int left) {
        return statement.word(left).equals("of") || statement.word(left - 1).equals("of") && clause.from() < left ? clause.from() : left;
    }

    private String fold(Statement statement, int from, int to) {
        return Whitespace.fold(statement.text(from, Math.max(from, to), scene.text()));
    }

    /** The words that date the deed: a time expression with its preposition, or "during", "after", "until" and what follows. */
    Optional<Deadline> deadline(Find find) {
        Statement statement = find.statement();
        Span span = statement.span(find.clause().from(), find.clause().to());
        for (TimeExpression date : scene.datesIn(span)) {
            int token = statement.inSentence(scene.tokens().at(date.span().start()));
            if (token == NONE) {
                continue;
            }
            int before = token - 1;
            while (ARTICLES.contains(statement.word(before))) {
                before--;
            }
            boolean due = DUE.contains(statement.word(before)) && before >= find.clause().from();
            boolean bare = date.kind() == TimeExpression.Kind.DATE && isAdverbial(statement, token);
            if (due || bare) {
                int from = due ? statement.span(before, before).start() : date.span().start();
                return Optional.of(new Deadline(new Span(from, date.span().end()), date.from(), date.to()));
            }
        }
        return event(find);
    }

    private static boolean isAdverbial(Statement statement, int token) {
        String first = statement.word(token);
        return Set.of("this", "next", "today", "tonight", "tomorrow", "now", "later", "every", "early", "soon").contains(first);
    }

    private Optional<Deadline> event(Find find) {
        Statement statement = find.statement();
        if (!statement.hasTree()) {
            return Optional.empty();
        }
        Dependencies tree = statement.tree();
        for (int child : tree.children(find.clause().predicate())) {
            boolean marked = Set.of("obl", "nmod", "advcl").contains(tree.relation(child))
                    && tree.children(child, "case", "mark").stream().anyMatch(mark -> EVENT_MARKS.contains(statement.word(mark)));
            if (marked) {
                return Optional.of(new Deadline(tree.span(child, scene.tokens()), Optional.empty(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** "if the grid is ready", "provided that ...", "subject to ...". */
    Optional<Span> condition(Find find) {
        Statement statement = find.statement();
        Clause clause = find.clause();
        for (int token = clause.from(); token <= clause.to(); token++) {
            boolean phrase = statement.reads(token, "provided that") || statement.reads(token, "subject to") || statement.reads(token, "on condition that")
                    || statement.reads(token, "as long as") || statement.reads(token, "if elected") || statement.reads(token, "if re-elected");
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
        for (int at = clause.predicate(), steps = 0; at != NONE && steps < 3; steps++, at = tree.head(at)) {
            for (int child : tree.children(at, "advcl")) {
                int mark = tree.child(child, "mark", "advmod");
                if (mark != NONE && mark < child && CONDITION_MARKS.contains(statement.word(mark)) && child != clause.predicate()) {
                    return Optional.of(statement.span(Math.min(mark, tree.leftmost(child)), tree.rightmost(child)));
                }
            }
        }
        return Optional.empty();
    }

    private static final Set<String> HELPING = Set.of("help", "support", "assist", "aid", "compensate", "reimburse");
    private static final Set<String> TO_WHOM = Set.of("to", "for", "with");

    /** The one who gets the deed's fruit, when the text names him: the indirect object, or a name after "to", "for", "with". */
    Optional<Party> beneficiary(Find find, Optional<Party> pledger) {
        Statement statement = find.statement();
        if (!statement.hasTree()) {
            return Optional.empty();
        }
        Dependencies tree = statement.tree();
        int predicate = find.clause().predicate();
        int receiver = tree.child(predicate, "iobj");
        if (receiver == NONE && HELPING.contains(find.verb())) {
            receiver = tree.object(predicate);
        }
        if (receiver == NONE) {
            receiver = named(statement, predicate);
        }
        if (receiver == NONE && tree.object(predicate) != NONE) {
            receiver = named(statement, tree.object(predicate));
        }
        if (receiver == NONE) {
            return Optional.empty();
        }
        int head = receiver;
        Optional<Entity> entity = scene.cast().actorAt(statement.inDocument(head));
        return entity.map(known -> Party.of(known, statement.span(head, head), Resolution.OBJECT))
                .filter(party -> pledger.isEmpty() || !pledger.get().name().equals(party.name()));
    }

    private int named(Statement statement, int governor) {
        Dependencies tree = statement.tree();
        for (int child : tree.children(governor)) {
            int mark = tree.child(child, "case");
            if (child > governor && mark != NONE && TO_WHOM.contains(statement.word(mark)) && scene.cast().actorAt(statement.inDocument(child)).isPresent()) {
                return child;
            }
        }
        return NONE;
    }
}
