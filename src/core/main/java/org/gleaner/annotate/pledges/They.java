package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * Who are bound by "they will": the several whom the sentence before is about. "Norway and Peru met
 * in Lima. They will build a port" binds both; after any other sentence nobody is known.
 */
final class They {

    private static final String THEY = "they";
    private static final String OUR = "our";
    private static final Set<String> US = Set.of("us", "me");
    private static final int BACK = 3;

    private They() {}

    /** The parties in order; empty where the subject is another word or nobody fits. */
    static List<Entity> of(PledgeContext context, PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int subject = candidate.clause().subject();
        if (subject == NONE || !sentence.word(subject).equals(THEY) || sentence.index() == 0) {
            return List.of();
        }
        List<Entity> several =
                subject <= 1 ? several(context, context.sentence(sentence.index() - 1)) : List.of();
        return several.isEmpty()
                ? context.antecedents().ofThey(sentence.inDocument(subject)).stream().toList()
                : several;
    }

    /** "[Our technicians] will come in May. They will carry cards": those of whoever speaks. */
    static boolean areOurs(PledgeContext context, PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int subject = candidate.clause().subject();
        return subject >= 0
                && subject <= 1
                && sentence.index() > 0
                && sentence.word(subject).equals(THEY)
                && context.sentence(sentence.index() - 1).word(0).equals(OUR);
    }

    /** "We owe it to [the Fund]. They have promised us a million": the last body named before. */
    static Optional<Entity> promiser(PledgeContext context, PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        if (!sentence.hasTree()
                || candidate.kind() != RuleKind.UNDERTAKING_VERB
                || candidate.strength() != Strength.FIRM) {
            return Optional.empty();
        }
        int they = candidate.clause().subject();
        int us = they == NONE ? NONE : us(sentence, they);
        return us == NONE
                ? Optional.empty()
                : context.names()
                        .lastEntitySince(
                                sentence.inDocument(they),
                                sentence.index() - BACK,
                                entity -> entity.type() == EntityType.ORGANIZATION);
    }

    /** "[us]" of "They have promised us". */
    private static int us(SentenceView sentence, int they) {
        for (int token = they + 1; token <= they + 4; token++) {
            if (US.contains(sentence.word(token)) && sentence.word(they).equals(THEY)) {
                return token;
            }
        }
        return NONE;
    }

    private static List<Entity> several(PledgeContext context, SentenceView before) {
        if (!before.hasTree()) {
            return opening(context, before);
        }
        Dependencies tree = before.tree();
        for (int token = 0; token < before.size(); token++) {
            if (tree.relation(token).equals("root")) {
                int subject = ClauseFinder.subject(tree, token);
                return subject == NONE ? List.of() : named(context, before, subject);
            }
        }
        return List.of();
    }

    private static List<Entity> named(PledgeContext context, SentenceView before, int subject) {
        List<Entity> named = new ArrayList<>();
        for (int part : before.tree().coordinated(subject)) {
            context.names()
                    .actorAt(before.inDocument(part))
                    .filter(entity -> !named.contains(entity))
                    .ifPresent(named::add);
        }
        return named.size() > 1
                ? named
                : new Meant(context)
                        .pair(before, Math.min(subject, before.tree().leftmost(subject)), subject);
    }

    /** "[Norway] and [Peru] met", where no tree tells of the subject. */
    private static List<Entity> opening(PledgeContext context, SentenceView before) {
        for (int noun = 1; noun <= 2; noun++) {
            List<Entity> pair = new Meant(context).pair(before, 0, noun);
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        List<Entity> named = new ArrayList<>();
        int token = before.word(0).equals("the") ? 1 : 0;
        while (token < before.size()) {
            int mention = context.names().mentionAt(before.inDocument(token));
            Optional<Entity> actor =
                    mention < 0 ? Optional.empty() : context.names().entity(mention);
            if (actor.isEmpty() || named.contains(actor.get())) {
                return List.of();
            }
            named.add(actor.get());
            token = before.inSentence(context.names().last(mention)) + 1;
            boolean goes = before.word(token).equals("and") || before.word(token).equals(",");
            if (!goes) {
                break;
            }
            token++;
            token += before.word(token).equals("and") || before.word(token).equals("the") ? 1 : 0;
        }
        boolean verb = before.tag(token).equals("VERB") || before.tag(token).equals("AUX");
        return verb && named.size() > 1 ? named : List.of();
    }
}
