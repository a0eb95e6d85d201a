package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.TreePath;

/** Applies a {@link TreeRule} at a trigger of a parsed sentence. */
final class TreeMatcher {

    /** What a title before a name says is read by the {@link PositionFinder}. */
    private static final Set<String> TITLED = Set.of("HOLDS_POSITION", "NATIONAL_OF", "MEMBER_OF");

    /** What a noun beside a name says of the person next to it alone. */
    private static final Set<String> NEAREST = Set.of("HOLDS_POSITION", "MEMBER_OF");

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
            Countries countries,
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
        Rule head = rule.rule();
        boolean read =
                !rule.tag().startsWith("VB")
                        && TITLED.contains(head.type())
                        && positions.titled(syntax.inDocument(trigger)).isPresent();
        if (read
                || rule.subject().leadsToHolder() && isOfOthers(trigger)
                || !rule.triggeredBy(trigger, syntax)
                || !modality.holds(head.tense(), trigger, syntax)) {
            return List.of();
        }
        List<Argument> subjects =
                resolve(rule.subject(), trigger, head.subjects(), Party.Resolution.SUBJECT);
        if (subjects.isEmpty()) {
            return List.of();
        }
        Optional<Span> value = values.of(head.value(), rule.value(), trigger);
        if (head.value() == Rule.Value.DATE && value.isEmpty()) {
            return List.of();
        }
        Relation.Status status = modality.status(head.tense(), trigger, syntax);
        Span words = passage.tokens.span(syntax.inDocument(trigger));
        List<RelationCandidate> candidates = new ArrayList<>();
        if (rule.object().isEmpty()) {
            for (Argument subject : subjects) {
                candidates.add(
                        new RelationCandidate(
                                head.type(),
                                subject,
                                Optional.empty(),
                                value,
                                status,
                                words,
                                head.confidence(),
                                head.name()));
            }
            return candidates;
        }
        List<Argument> objects =
                resolve(rule.object().get(), trigger, head.objects(), Party.Resolution.OBJECT);
        if (head.places()) {
            objects = Places.withFollowing(passage, objects);
        }
        for (Argument subject : subjects) {
            for (Argument object : objects) {
                if (NEAREST.contains(head.type())
                        && rule.subject().leadsToHolder()
                        && isOfAnother(subject, trigger, object)) {
                    continue;
                }
                Namesakes.apart(head.type(), subject, object, passage)
                        .ifPresent(
                                pair ->
                                        candidates.add(
                                                new RelationCandidate(
                                                        head.type(),
                                                        pair.subject(),
                                                        Optional.of(pair.object()),
                                                        value,
                                                        status,
                                                        words,
                                                        head.confidence(),
                                                        head.name())));
            }
        }
        return candidates;
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
     * Whether a title beside a name stands nearer to another person: "[Ann Lee], President of Chile
     * Bob Ray", "Ann Lee, Carl Fox, head of Acme". What is said by a verb, "is" or "was appointed",
     * reaches further.
     */
    private boolean isOfAnother(Argument subject, int trigger, Argument object) {
        int title = syntax.inDocument(trigger);
        if (subject.type() != EntityType.PERSON
                || object.type() == EntityType.PERSON
                || syntax.child(trigger, "cop") != Dependencies.NONE
                || syntax.head(trigger) != Dependencies.NONE
                        && syntax.isVerb(syntax.head(trigger))) {
            return false;
        }
        int from = Math.min(subject.to(), title) + 1;
        int to = Math.max(subject.from(), title);
        for (int token = from; token < to; token++) {
            if (isPerson(token) && (token < object.from() || token > object.to())) {
                return true;
            }
        }
        int behind = object.to() + 1;
        return subject.to() < title
                && title < behind
                && (isPerson(behind)
                        || behind < passage.tokens.size()
                                && passage.lower(behind).equals(",")
                                && isPerson(behind + 1));
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
        for (List<Integer> way : path.all(trigger, syntax)) {
            Set<Argument> found = new LinkedHashSet<>();
            way.forEach(
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
