package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.pledges.Doer.Kind;
import org.gleaner.model.Author;
import org.gleaner.syntax.Dependencies;

/**
 * The terms of what the author undertakes to set up: after "Labor will establish a Steel
 * Taskforce", "The Taskforce will review the rules" and "Its findings will be published" are part
 * of the undertaking, although neither is a body that could bind itself.
 */
final class Arrangements {

    static final String NAME = "arrangement";

    private static final Set<String> POINTING = Words.of("pointing-determiners");

    /** What programmes and funds do for people; of other things it is an effect. */
    private static final Set<String> SERVICES = Words.of("services");

    private static final int BACK = 2;

    private final Scene scene;
    private final Optional<Author> author;
    private final Set<String> things = new HashSet<>();
    private int last = NONE;

    Arrangements(Scene scene, Optional<Author> author) {
        this.scene = scene;
        this.author = author;
    }

    /** Takes note of an undertaking: what it names may be arranged further on. */
    void undertaken(Find find) {
        Statement statement = find.statement();
        last = Math.max(last, statement.index());
        for (int token = find.clause().from(); token <= find.clause().to(); token++) {
            String tag = statement.tag(token);
            if (tag.equals("NOUN") || tag.equals("PROPN")) {
                things.add(statement.lemma(token));
            }
        }
    }

    /** The find as a term of what was undertaken before, when it is one. */
    Optional<Find> term(Find find, Doer doer) {
        boolean will = find.rule().equals("modal-will") || find.rule().equals("reported-would");
        if (!will
                || author.isEmpty() && !isSaid(find, doer)
                || doer.head() == NONE
                || !find.statement().hasTree()
                || !isArranged(find, doer)
                || !isOurs(find, doer)) {
            return Optional.empty();
        }
        return Optional.of(
                new Find(find.statement(), find.clause(), NAME, find.strength())
                        .under(authored(find)));
    }

    /** A sum that a speaker says will be spent needs no author. */
    private boolean isSaid(Find find, Doer doer) {
        return doer.head() != NONE
                && isSum(find.statement(), doer)
                && scene.turnAt(find.statement().span().start()).isPresent();
    }

    /**
     * Pledges of an arrangement are the author's, whatever does the work: the header of the find is
     * a clause without a subject.
     */
    private static Find authored(Find find) {
        return find.with(find.clause().withSubject(NONE));
    }

    private boolean isArranged(Find find, Doer doer) {
        String verb = find.verb();
        Statement statement = find.statement();
        Dependencies tree = statement.tree();
        int predicate = find.clause().predicate();
        if (find.clause().passive() || tree.child(predicate, "cop") != NONE) {
            return Lexicon.SETTLED.contains(verb)
                    && !(verb.equals("make")
                            && !statement.words(predicate, predicate + 3).contains("available"));
        }
        boolean service =
                doer.kind() == Kind.INSTRUMENT && SERVICES.contains(verb)
                        || isSum(statement, doer) && verb.equals("allow");
        if (service || Lexicon.OPERATIONS.contains(verb)) {
            return true;
        }
        return Lexicon.OPERATIONS.contains(verb + " " + statement.word(predicate + 1));
    }

    private boolean isOurs(Find find, Doer doer) {
        Statement statement = find.statement();
        if (doer.kind() == Kind.EXPLETIVE
                || doer.kind() == Kind.PRONOUN
                || doer.kind() == Kind.PLURAL_PRONOUN) {
            return isNear(statement) && !statement.word(doer.head()).equals("there");
        }
        boolean pointed = POINTING.contains(statement.word(doer.from())) && isNear(statement);
        return pointed || isSum(statement, doer) || things.contains(statement.lemma(doer.head()));
    }

    private boolean isNear(Statement statement) {
        return last != NONE && last < statement.index() && statement.index() - last <= BACK;
    }

    /**
     * "An investment of $400 million will go towards a railway": money that somebody has to give.
     */
    private static boolean isSum(Statement statement, Doer doer) {
        for (int token = doer.from(); token <= doer.to(); token++) {
            if (Sums.isSign(statement.word(token))) {
                return true;
            }
        }
        return false;
    }
}
