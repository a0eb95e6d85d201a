package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.TreePath;

/** Applies a {@link TreeRule} at a trigger of a parsed sentence. */
final class TreeMatcher {

    private final Passage passage;
    private final Dependencies syntax;
    private final ArgumentFinder arguments;
    private final Values values;
    private final Modality modality;
    private final PositionFinder positions;

    TreeMatcher(
            Passage passage,
            Dependencies syntax,
            AntecedentResolver antecedents,
            SpeakerResolver speakers,
            DocumentCountries countries,
            PositionFinder positions,
            Modality modality) {
        this.passage = passage;
        this.syntax = syntax;
        this.arguments =
                new ArgumentFinder(passage, syntax, antecedents, speakers, countries, positions);
        this.values = new Values(passage, syntax);
        this.modality = modality;
        this.positions = positions;
    }

    List<RelationCandidate> match(TreeRule rule, int trigger) {
        if (!applies(rule, trigger)) {
            return List.of();
        }
        Rule head = rule.rule();
        List<Argument> subjects =
                resolve(rule.subject(), trigger, head.subjects(), Party.Resolution.SUBJECT);
        if (subjects.isEmpty()) {
            return List.of();
        }
        Optional<Span> value = values.of(head.value(), rule.value(), trigger);
        if (head.value() == Rule.Value.DATE && value.isEmpty()) {
            return List.of();
        }
        List<Argument> objects = objects(rule, trigger);
        List<RelationCandidate> candidates = new ArrayList<>();
        for (Argument subject : subjects) {
            if (rule.object().isEmpty()) {
                candidates.add(candidate(head, subject, Optional.empty(), value, trigger));
            }
            for (Argument object : objects) {
                if (!isOfAnother(rule, subject, trigger, object)
                        && !(rule.ofOneKind() && object.from() < subject.from())) {
                    Namesakes.apart(head.type(), subject, object, passage)
                            .map(pair -> candidate(head, pair, value, trigger))
                            .ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private boolean applies(TreeRule rule, int trigger) {
        return !isReadAsTitle(rule, trigger)
                && !(rule.subject().leadsToHolder() && isOfOthers(trigger))
                && rule.triggeredBy(trigger, syntax)
                && modality.holds(rule.rule().tense(), trigger, syntax);
    }

    /** What a title before a name says is read by the {@link PositionFinder}. */
    private boolean isReadAsTitle(TreeRule rule, int trigger) {
        return !rule.isOfVerb()
                && TypeTrait.TITLED.isOf(rule.rule().type())
                && positions.titled(syntax.inDocument(trigger)).isPresent();
    }

    private List<Argument> objects(TreeRule rule, int trigger) {
        if (rule.object().isEmpty()) {
            return List.of();
        }
        List<Argument> objects =
                resolve(
                        rule.object().get(),
                        trigger,
                        rule.rule().objects(),
                        Party.Resolution.OBJECT);
        return rule.rule().places() ? Places.withFollowing(passage, objects) : objects;
    }

    private RelationCandidate candidate(
            Rule head, Namesakes.Arguments pair, Optional<Span> value, int trigger) {
        return candidate(head, pair.subject(), Optional.of(pair.object()), value, trigger);
    }

    private RelationCandidate candidate(
            Rule head,
            Argument subject,
            Optional<Argument> object,
            Optional<Span> value,
            int trigger) {
        return new RelationCandidate(
                head.type(),
                subject,
                object,
                value,
                modality.status(head.tense(), trigger, syntax),
                passage.tokens.span(syntax.inDocument(trigger)),
                head.confidence(),
                head.name());
    }

    /**
     * Whether the noun is one of a list of parties, or a plural behind a single one, and describes
     * neither: "Ann, members of the Duma and ministers".
     */
    private boolean isOfOthers(int noun) {
        int head = syntax.head(noun);
        if (head == Dependencies.NONE || !passage.inMention(syntax.inDocument(head))) {
            return false;
        }
        boolean plural = syntax.tag(noun).equals("NNS") || syntax.tag(noun).equals("NNPS");
        return syntax.relation(noun).equals("conj")
                        && (plural || syntax.child(noun, "cc") != Dependencies.NONE)
                || syntax.relation(noun).equals("appos")
                        && plural
                        && syntax.coordinated(head).size() == 1;
    }

    /**
     * Whether a title beside a name is nearer to another person: "[Ann Lee], President of Chile Bob
     * Ray", "Ann Lee, Carl Fox, head of Acme". What is said by a verb, "is" or "was appointed",
     * reaches further.
     */
    private boolean isOfAnother(TreeRule rule, Argument subject, int trigger, Argument object) {
        if (isOnceElsewhere(rule, trigger, object)) {
            return true;
        }
        if (!rule.subject().leadsToHolder()
                || !TypeTrait.NEAREST.isOf(rule.rule().type())
                || subject.type() != EntityType.PERSON
                || object.type() == EntityType.PERSON
                || isSaidByVerb(trigger)) {
            return false;
        }
        int title = syntax.inDocument(trigger);
        return isPersonBetween(subject, title, object)
                || subject.to() < title && title <= object.to() && isPersonBehind(object.to() + 1);
    }

    /** "trustee" of "a trustee for years and formerly head of Acme", who is none of Acme. */
    private boolean isOnceElsewhere(TreeRule rule, int trigger, Argument object) {
        if (!TypeTrait.TITLED.isOf(rule.rule().type())) {
            return false;
        }
        for (int token = syntax.inDocument(trigger) + 1; token < object.from(); token++) {
            if (passage.lower(token).endsWith("ly")
                    && TitleLexicon.isFormer(passage.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaidByVerb(int trigger) {
        int head = syntax.head(trigger);
        return syntax.child(trigger, "cop") != Dependencies.NONE
                || head != Dependencies.NONE && syntax.isVerb(head);
    }

    private boolean isPersonBetween(Argument subject, int title, Argument object) {
        int to = Math.max(subject.from(), title);
        for (int token = Math.min(subject.to(), title) + 1; token < to; token++) {
            if (isPerson(token) && (token < object.from() || token > object.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPersonBehind(int token) {
        return isPerson(token)
                || token < passage.tokens.size()
                        && passage.lower(token).equals(",")
                        && isPerson(token + 1);
    }

    private boolean isPerson(int token) {
        return token < passage.tokens.size()
                && passage.mention(token)
                        .filter(mention -> mention.type() == EntityType.PERSON)
                        .isPresent();
    }

    /**
     * A noun in the singular behind a comma describes one person, the last before it: "Ann and Bob,
     * head of Acme, and Carl".
     */
    private List<Argument> resolve(
            TreePath path, int trigger, Set<EntityType> types, Party.Resolution source) {
        boolean alone =
                path.leadsToHolder()
                        && (syntax.tag(trigger).equals("NN") || syntax.tag(trigger).equals("NNP"))
                        && syntax.relation(trigger).equals("appos");
        for (List<Integer> tokens : path.all(trigger, syntax)) {
            Set<Argument> found = new LinkedHashSet<>();
            tokens.forEach(
                    token ->
                            found.addAll(
                                    alone && token < trigger
                                            ? arguments.alone(
                                                    lastBefore(trigger, token), types, source)
                                            : arguments.at(token, types, source)));
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** The last before the trigger of what is coordinated with the token. */
    private int lastBefore(int trigger, int token) {
        return syntax.coordinated(token).stream()
                .filter(each -> each < trigger && !syntax.isVerb(each))
                .max(Integer::compare)
                .orElse(token);
    }
}
