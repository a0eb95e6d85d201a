package org.gleaner.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.pipeline.UserFile;
import org.gleaner.pipeline.UserFileException;

/**
 * A chain without models: capitalised words are persons, "$5" is money. Certain words in a text
 * make it misbehave: THROW, STACK, MEMORY, BADSPAN, SLOW (does look at its deadline), HANG (does
 * not), WAIT (a moment).
 */
final class FakeChain {

    private static final Pattern NAME = Pattern.compile("[A-Z][a-z]+");
    private static final Pattern MONEY = Pattern.compile("\\$[0-9]+");

    private FakeChain() {}

    static Pipeline of(Configuration configuration) {
        if (configuration.rules().contains("broken")) {
            throw new UserFileException(UserFile.RULES, 1, "broken", null);
        }
        if (configuration.rules().contains("crash")) {
            throw new IllegalStateException("crash");
        }
        return new Pipeline(List.of(new Reader(), new Namer()), configuration.minConfidence());
    }

    private static final class Reader implements Annotator {

        @Override
        public Set<Layer<?>> requires() {
            return Set.of();
        }

        @Override
        public Set<Layer<?>> provides() {
            return Set.of(Layer.SENTENCES, Layer.FIGURES);
        }

        @Override
        public void annotate(Annotations annotations) {
            String text = annotations.text();
            misbehave(text, annotations);
            Span all = new Span(0, text.length()).trim(text);
            annotations.put(
                    Layer.SENTENCES,
                    all.isEmpty() ? List.of() : List.of(new Sentence(all, BlockKind.BODY)));
            List<Money> money = new ArrayList<>();
            for (Matcher at = MONEY.matcher(text); at.find(); ) {
                money.add(
                        new Money(
                                new Span(
                                        at.start(),
                                        at.end() + (text.contains("BADSPAN") ? 1000 : 0)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Money.Qualifier.VAGUE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0.5,
                                "fake"));
            }
            annotations.put(Layer.FIGURES, money);
        }
    }

    private static void misbehave(String text, Annotations annotations) {
        if (text.contains("THROW")) {
            throw new IllegalStateException("thrown");
        }
        if (text.contains("STACK")) {
            throw new StackOverflowError();
        }
        if (text.contains("MEMORY")) {
            throw new OutOfMemoryError();
        }
        while (text.contains("SLOW")) {
            annotations.checkDeadline();
        }
        if (text.contains("HANG") || text.contains("WAIT")) {
            try {
                Thread.sleep(text.contains("HANG") ? 60_000 : 20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Namer implements Annotator {

        @Override
        public Set<Layer<?>> requires() {
            return Set.of(Layer.SENTENCES);
        }

        @Override
        public Set<Layer<?>> provides() {
            return Set.of(Layer.MENTIONS, Layer.ENTITIES);
        }

        @Override
        public void annotate(Annotations annotations) {
            List<Mention> mentions = new ArrayList<>();
            Map<String, List<Integer>> byName = new LinkedHashMap<>();
            for (Matcher at = NAME.matcher(annotations.text()); at.find(); ) {
                byName.computeIfAbsent(at.group(), name -> new ArrayList<>()).add(mentions.size());
                mentions.add(
                        new Mention(
                                new Span(at.start(), at.end()), EntityType.PERSON, 0.8, "fake"));
            }
            annotations.put(Layer.MENTIONS, mentions);
            annotations.put(
                    Layer.ENTITIES,
                    new Entities(
                            byName.entrySet().stream()
                                    .map(
                                            entry ->
                                                    new Entity(
                                                            EntityType.PERSON,
                                                            entry.getKey(),
                                                            List.of(),
                                                            List.of(),
                                                            entry.getValue()))
                                    .toList(),
                            mentions.size()));
        }
    }
}
