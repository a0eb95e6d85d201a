package org.gleaner.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.Turn;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.MailThread;

/**
 * The messages that a mail quotes, as turns of those who wrote them: {@code On Friday, Ann Lee
 * wrote: / > I will pay.}
 */
final class QuotedMail {

    private QuotedMail() {}

    static List<Turn> turns(Annotations annotations) {
        List<Turn> turns = new ArrayList<>();
        for (MailThread.Message message : MailThread.of(annotations.text())) {
            if (!message.body().isEmpty()) {
                writer(annotations, message.head())
                        .ifPresent(
                                writer ->
                                        turns.add(
                                                new Turn(
                                                        message.body(),
                                                        message.head(),
                                                        writer.name(),
                                                        Optional.of(writer),
                                                        Optional.empty())));
            }
        }
        return turns;
    }

    /** The first person whom the head names. */
    private static Optional<Entity> writer(Annotations annotations, Span head) {
        List<Mention> mentions = annotations.get(Layer.MENTIONS);
        return Spans.startingIn(mentions, Mention::span, head).stream()
                .filter(
                        i ->
                                mentions.get(i).type() == EntityType.PERSON
                                        && head.contains(mentions.get(i).span()))
                .findFirst()
                .flatMap(annotations.get(Layer.ENTITIES)::of);
    }
}
