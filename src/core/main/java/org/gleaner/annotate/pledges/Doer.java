package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.syntax.Dependencies;
import org.gleaner.text.MentionIndex;

/**
 * What kind of subject would do the deed.
 *
 * @param kind what it is
 * @param head its head token; {@link Statement#NONE} when the clause has no subject
 * @param from first token of the noun phrase, its article included, what follows the head left out
 * @param to last token of the name or noun
 */
record Doer(Kind kind, int head, int from, int to) {

    /** The phrase holds its head, also where the clause is taken to begin behind it. */
    Doer {
        from = Math.min(from, head);
        to = Math.max(to, head);
    }

    /**
     * OWNED is a party of the speaker's ("my government"), INSTRUMENT what carries out the owner's
     * will ("our plan").
     */
    enum Kind {
        NOBODY,
        FIRST,
        OWNED,
        INSTRUMENT,
        SECOND,
        PRONOUN,
        PLURAL_PRONOUN,
        EXPLETIVE,
        NAMED,
        ACTOR,
        PROPER,
        THING
    }

    private static final Set<String> FIRST_PERSON = Words.of("first-person");
    private static final Set<String> ME = Words.of("me");
    private static final Set<String> SECOND_PERSON = Words.of("second-person");
    private static final Set<String> THIRD_PERSON = Words.of("third-person");
    private static final Set<String> PLURAL = Words.of("plural-pronouns");
    private static final Set<String> POINTERS = Words.of("empty-subjects");
    private static final Set<String> FIRST_OWNERS = Words.of("first-owners");

    static Doer of(Scene scene, Statement statement, Clause clause) {
        int head = clause.subject();
        if (head == NONE) {
            return new Doer(Kind.NOBODY, NONE, NONE, NONE);
        }
        if (!statement.hasTree()) {
            return withoutTree(scene, statement, head, clause.from());
        }
        Dependencies tree = statement.tree();
        for (int part : tree.coordinated(head)) {
            if (FIRST_PERSON.contains(statement.word(part))) {
                return new Doer(Kind.FIRST, part, part, part);
            }
        }
        int pronoun = beforeModal(statement, clause);
        if (head < pronoun && ME.contains(statement.word(pronoun))) {
            return new Doer(Kind.FIRST, pronoun, pronoun, pronoun);
        }
        int from = Math.min(head, tree.leftmost(head));
        int relative = tree.child(head, "acl:relcl", "acl", "nmod", "appos", "conj");
        int to = head;
        while (to + 1 < statement.size()
                && to + 1 <= tree.rightmost(head)
                && (relative == NONE || to + 1 < tree.leftmost(relative))
                && (tree.relation(to + 1).equals("flat")
                        || tree.relation(to + 1).equals("compound")
                        || tree.relation(to + 1).equals("nummod"))) {
            to++;
        }
        int name = nameBefore(scene, statement, clause, head, to);
        Doer doer =
                name == NONE
                        ? classify(scene, statement, head, from, to)
                        : new Doer(Kind.NAMED, name, from, name);
        return doer.kind == Kind.THING ? repaired(scene, statement, clause).orElse(doer) : doer;
    }

    /**
     * The word right before the clause's modal; {@link Statement#NONE} where the clause has no
     * modal or begins with it.
     */
    private static int beforeModal(Statement statement, Clause clause) {
        int modal = clause.action() - 1;
        while (modal > clause.from()
                && modal > clause.action() - 5
                && !ModalRule.MODALS.contains(statement.word(modal))) {
            modal--;
        }
        int head = modal - 1;
        while (head > clause.from() && statement.tag(head).equals("ADV")) {
            head--;
        }
        return head < clause.from() || !ModalRule.MODALS.contains(statement.word(modal))
                ? NONE
                : head;
    }

    /**
     * Where the parser sees a thing as subject, but a body stands right before the modal: "Protect
     * Medicare - Labor will reverse".
     */
    private static Optional<Doer> repaired(Scene scene, Statement statement, Clause clause) {
        int head = beforeModal(statement, clause);
        if (head == NONE) {
            return Optional.empty();
        }
        int from = head;
        while (from > 0
                && statement.isCapitalised(from)
                && statement.isCapitalised(from - 1)
                && statement.tag(from - 1).equals("PROPN")) {
            from--;
        }
        if (from > 0
                && (statement.tag(from - 1).equals("ADP")
                        || statement.word(from - 1).equals("the")
                                && from > 1
                                && statement.tag(from - 2).equals("ADP"))) {
            return Optional.empty();
        }
        Doer doer = classify(scene, statement, head, from, head);
        return doer.isBody() || doer.kind == Kind.PROPER ? Optional.of(doer) : Optional.empty();
    }

    /**
     * The person named right before the verb whose title the parser takes for the head: "Envoy to
     * the Coalition Brett McGurk will".
     */
    private static int nameBefore(
            Scene scene, Statement statement, Clause clause, int head, int to) {
        for (int token = to + 1; token < clause.action() && token - head < 15; token++) {
            boolean person = scene.names().isAt(statement.inDocument(token), EntityType.PERSON);
            String next = statement.tag(token + 1);
            if (person
                    && (next.equals("AUX") || next.equals("VERB"))
                    && Lexicon.ACTORS.contains(statement.lemma(head))
                    && !statement
                            .word(
                                    scene.names()
                                                    .first(
                                                            scene.names()
                                                                    .mentionAt(
                                                                            statement.inDocument(
                                                                                    token)))
                                            - statement.inDocument(0)
                                            - 1)
                            .equals("of")) {
                return token;
            }
        }
        return NONE;
    }

    private static Doer withoutTree(Scene scene, Statement statement, int head, int from) {
        return classify(scene, statement, head, from, head);
    }

    private static Doer classify(Scene scene, Statement statement, int head, int from, int to) {
        String word = statement.word(head);
        Kind kind = pronoun(word);
        if (kind == null) {
            kind = noun(scene, statement, head, from);
        } else if (word.equals("it")
                && scene.antecedents()
                        .of(statement.inDocument(head), statement.inDocument(head))
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .isEmpty()) {
            kind = Kind.EXPLETIVE;
        }
        return new Doer(kind, head, from, to);
    }

    private static Kind pronoun(String word) {
        if (FIRST_PERSON.contains(word)) {
            return Kind.FIRST;
        }
        if (SECOND_PERSON.contains(word)) {
            return Kind.SECOND;
        }
        if (THIRD_PERSON.contains(word)) {
            return Kind.PRONOUN;
        }
        if (PLURAL.contains(word)) {
            return Kind.PLURAL_PRONOUN;
        }
        return POINTERS.contains(word) ? Kind.EXPLETIVE : null;
    }

    private static Kind noun(Scene scene, Statement statement, int head, int from) {
        String lemma = statement.lemma(head);
        boolean ours = false;
        for (int token = from; token < head; token++) {
            ours |= FIRST_OWNERS.contains(statement.word(token));
        }
        if (ours && Lexicon.PEOPLE.contains(lemma)) {
            return Kind.OWNED;
        }
        if (Lexicon.INSTRUMENTS.contains(lemma) && !isMention(scene, statement, head)) {
            return Kind.INSTRUMENT;
        }
        Optional<Entity> actor = scene.names().actorAt(statement.inDocument(head));
        if (actor.isPresent()) {
            return Kind.NAMED;
        }
        if (Lexicon.ACTORS.contains(lemma) || Lexicon.ACTORS.contains(statement.word(head))) {
            return Kind.ACTOR;
        }
        boolean bare =
                from == head
                        || statement.isCapitalised(from)
                                && statement.isCapitalised(head)
                                && !Set.of("the", "this", "that", "these", "a")
                                        .contains(statement.word(from));
        boolean gerund =
                head == 0 && statement.hasTree() && statement.tree().tag(head).equals("VBG");
        return bare
                        && !gerund
                        && statement.isCapitalised(head)
                        && statement.tag(head).equals("PROPN")
                ? Kind.PROPER
                : Kind.THING;
    }

    private static boolean isMention(Scene scene, Statement statement, int head) {
        MentionIndex names = scene.names();
        int token = statement.inDocument(head);
        return names.isAt(token, EntityType.ORGANIZATION) || names.isAt(token, EntityType.PERSON);
    }

    Doer as(Kind other) {
        return new Doer(other, head, from, to);
    }

    boolean isSpeaker() {
        return kind == Kind.FIRST || kind == Kind.OWNED;
    }

    boolean isBody() {
        return kind == Kind.NAMED || kind == Kind.ACTOR;
    }
}
