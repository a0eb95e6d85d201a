package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Quote;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;
import org.gleaner.syntax.Dependencies;

/**
 * Who is bound: the subject by name, or the speaker, quoted person or author who says "I" and "we".
 * Unknown stays empty.
 */
final class Pledgers {

    private static final Set<String> OWNERS = Words.of("first-owners");
    private static final Set<String> EMPTY = Words.of("title-determiners");

    /** The town of a date line is among the first words of its sentence. */
    private static final int DATE_LINE = 3;

    private final Scene scene;
    private final SpeakerResolver speakers;

    Pledgers(Scene scene, Optional<Author> author) {
        this.scene = scene;
        this.speakers = scene.speakers(author);
    }

    /**
     * @param doer the subject of the find's clause
     */
    Optional<Party> of(Find find, Doer doer) {
        if (find.header().isPresent()) {
            Find header = find.header().get();
            return of(header, Doer.of(scene, header.statement(), header.clause()))
                    .map(
                            party ->
                                    new Party(
                                            party.name(),
                                            party.entity(),
                                            party.span(),
                                            Resolution.STRUCTURE));
        }
        Statement statement = find.statement();
        return switch (doer.kind()) {
            case FIRST, OWNED -> speaker(statement.span(doer.from(), doer.to()));
            case NAMED -> named(statement, doer);
            case ACTOR, PROPER -> described(statement, doer);
            case PRONOUN -> antecedent(statement, doer.head(), doer.head());
            case INSTRUMENT -> owner(statement, doer);
            case NOBODY, THING ->
                    hasAgent(find)
                            ? agent(find)
                            : speaker(
                                    find.statement()
                                            .span(find.clause().action(), find.clause().action()));
            case SECOND, PLURAL_PRONOUN, EXPLETIVE -> Optional.empty();
        };
    }

    /**
     * Who speaks where the span stands: the quoted person, else the speaker of the turn, else the
     * author of the document.
     */
    Optional<Party> speaker(Span words) {
        return speakers.of(words);
    }

    private Optional<Party> named(Statement statement, Doer doer) {
        return scene.names()
                .actorAt(statement.inDocument(doer.head()))
                .map(
                        entity ->
                                Party.of(
                                        entity,
                                        statement.span(doer.from(), doer.to()),
                                        Resolution.SUBJECT));
    }

    /**
     * "the company" stands for a name before; "the Government" or "Russian units" may be all the
     * text tells.
     */
    private Optional<Party> described(Statement statement, Doer doer) {
        Optional<Party> known = antecedent(statement, doer.from(), doer.to());
        if (known.isPresent() && !statement.word(doer.to() + 1).equals("of")) {
            return known;
        }
        int from = doer.from();
        while (from < doer.head() && EMPTY.contains(statement.word(from))) {
            from++;
        }
        if (OWNERS.contains(statement.word(doer.from()))) {
            return speaker(statement.span(doer.from(), doer.to()));
        }
        int to = doer.to();
        while (statement.word(to + 1).equals("of")
                && to + 2 < statement.size()
                && statement.isCapitalised(doer.to())
                && statement.isCapitalised(to + 2)) {
            to += 2;
        }
        String name = Whitespace.fold(statement.text(from, to, scene.text()));
        return Optional.of(Party.named(name, statement.span(doer.from(), to), Resolution.SUBJECT));
    }

    private Optional<Party> antecedent(Statement statement, int from, int to) {
        return scene.antecedents()
                .of(statement.inDocument(from), statement.inDocument(to))
                .map(entity -> Party.of(entity, statement.span(from, to), Resolution.ANTECEDENT));
    }

    /** "our plan" is the speaker's, "Labor's plan" Labor's, "its plan" whosever "its" is. */
    private Optional<Party> owner(Statement statement, Doer doer) {
        if (statement.hasTree()) {
            Dependencies tree = statement.tree();
            int owner = tree.child(doer.head(), "nmod:poss");
            if (owner != NONE && OWNERS.contains(statement.word(owner))) {
                return speaker(statement.span(doer.from(), doer.to()));
            }
            if (owner != NONE) {
                Optional<Entity> entity = scene.names().actorAt(statement.inDocument(owner));
                return entity.isPresent()
                        ? entity.map(
                                known ->
                                        Party.of(
                                                known,
                                                statement.span(owner, owner),
                                                Resolution.POSSESSIVE))
                        : antecedent(statement, owner, owner);
            }
        }
        for (int token = doer.from(); token < doer.head(); token++) {
            if (OWNERS.contains(statement.word(token))) {
                return speaker(statement.span(doer.from(), doer.to()));
            }
        }
        return speaker(statement.span(doer.head(), doer.head()));
    }

    private static boolean hasAgent(Find find) {
        return find.statement().hasTree()
                && find.clause().passive()
                && find.statement().tree().agent(find.clause().predicate()) != NONE;
    }

    /** The doer that a passive names: "will be led by the Deputy Director". */
    private Optional<Party> agent(Find find) {
        Statement statement = find.statement();
        int agent = statement.tree().agent(find.clause().predicate());
        return scene.names()
                .actorAt(statement.inDocument(agent))
                .map(entity -> Party.of(entity, statement.span(agent, agent), Resolution.OBJECT));
    }

    /**
     * Whose words the clause is, when the verb of saying over it has another subject than the
     * clause.
     */
    Optional<Party> reporter(Find find, Optional<Party> pledger) {
        Statement statement = find.statement();
        if (!statement.hasTree()) {
            return Optional.empty();
        }
        int saying = Reports.above(statement.tree(), find.clause().predicate());
        int subject = saying == NONE ? NONE : ClauseFinder.subject(statement.tree(), saying);
        Optional<Party> party =
                subject == NONE || isDateLine(statement, subject)
                        ? Optional.empty()
                        : person(statement, subject);
        return party.or(() -> scene.quoteAt(statement.span().start()).flatMap(Quote::speaker))
                .filter(other -> pledger.isEmpty() || !other.name().equals(pledger.get().name()));
    }

    /** "CORK, Ireland, 12 March - Acme said": the parser takes the town for the subject. */
    private boolean isDateLine(Statement statement, int subject) {
        return subject < DATE_LINE
                && statement.word(subject + 1).equals(",")
                && (scene.names().isAt(statement.inDocument(subject), EntityType.LOCATION)
                        || isShouted(statement.text(subject, subject, scene.text())));
    }

    /** Towns of date lines stand in capitals, whatever the recognisers take them for. */
    private static boolean isShouted(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private Optional<Party> person(Statement statement, int head) {
        Optional<Entity> named = scene.names().actorAt(statement.inDocument(head));
        if (named.isPresent()) {
            return named.map(
                    entity -> Party.of(entity, statement.span(head, head), Resolution.SUBJECT));
        }
        int from = statement.tree().leftmost(head);
        return antecedent(statement, Math.min(from, head), head);
    }
}
