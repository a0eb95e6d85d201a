package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.pipeline.UserFileException;

/**
 * Holds relation rules to their examples: applied alone, each must find something in every example
 * and nothing in a counter-example.
 */
public final class RuleCheck {

    private final RelationRules rules;
    private final Pipeline chain;
    private final Map<String, RelationAnnotator> alone = new HashMap<>();

    /**
     * @param stages of the chain; that of relations applies one rule at a time here
     */
    public RuleCheck(RelationRules rules, List<Annotator> stages) {
        this.rules = rules;
        List<Annotator> checking = new ArrayList<>();
        for (Annotator stage : stages) {
            checking.add(
                    stage instanceof RelationAnnotator relations ? new Alone(relations) : stage);
        }
        chain = new Pipeline(checking);
    }

    /**
     * As the constructor, for the rules that the user has given to the chain.
     *
     * @return empty when there are none, or the chain finds no relations
     */
    public static Optional<RuleCheck> ofUserRules(List<Annotator> stages) {
        return stages.stream()
                .filter(RelationAnnotator.class::isInstance)
                .map(stage -> ((RelationAnnotator) stage).rules().ofUser())
                .filter(rules -> !rules.entries().isEmpty())
                .findFirst()
                .map(rules -> new RuleCheck(rules, stages));
    }

    /**
     * What is wrong, in the order of the rules: "rules, line 3: rule "sues" finds nothing in its
     * example ...".
     */
    public List<String> faults() {
        return rules.entries().stream()
                .flatMap(entry -> faults(entry).map(fault -> entry.where() + ": " + fault))
                .toList();
    }

    /**
     * @throws UserFileException for the first rule of the user's that does not do what its examples
     *     say
     */
    public void check() {
        for (RelationRules.Entry entry : rules.entries()) {
            faults(entry)
                    .findFirst()
                    .ifPresent(
                            fault -> {
                                throw entry.fault(fault);
                            });
        }
    }

    private Stream<String> faults(RelationRules.Entry entry) {
        return Stream.concat(
                entry.rule().rule().examples().examples().stream()
                        .filter(sentence -> !finds(entry, sentence))
                        .map(
                                sentence ->
                                        "rule \""
                                                + entry.name()
                                                + "\" finds nothing in its example \""
                                                + sentence
                                                + "\"; change the pattern or the example"),
                entry.rule().rule().examples().counterExamples().stream()
                        .filter(sentence -> finds(entry, sentence))
                        .map(
                                sentence ->
                                        "rule \""
                                                + entry.name()
                                                + "\" finds a relation in its counter-example \""
                                                + sentence
                                                + "\"; narrow the pattern or change the"
                                                + " counter-example"));
    }

    private boolean finds(RelationRules.Entry entry, String sentence) {
        Outcome outcome = chain.run(Document.of(entry.name(), sentence));
        if (outcome instanceof Outcome.Failed failed) {
            throw new IllegalStateException(
                    entry.where() + ": \"" + sentence + "\" fails: " + failed.message());
        }
        return !((Outcome.Done) outcome).document().relations().isEmpty();
    }

    /** Applies to a document the one rule that its id names. */
    private final class Alone implements Annotator {

        private final RelationAnnotator whole;

        private Alone(RelationAnnotator whole) {
            this.whole = whole;
        }

        @Override
        public Set<Layer<?>> requires() {
            return whole.requires();
        }

        @Override
        public Set<Layer<?>> provides() {
            return whole.provides();
        }

        @Override
        public void annotate(Annotations annotations) {
            alone.computeIfAbsent(
                            annotations.document().id(),
                            name -> RelationAnnotator.ofRulesAlone(rules.only(name)))
                    .annotate(annotations);
        }
    }
}
