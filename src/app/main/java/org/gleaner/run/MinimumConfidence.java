package org.gleaner.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Pledge;

/**
 * Leaves out the records below a confidence, and what only they held up: entities without mentions,
 * money of pledges.
 */
final class MinimumConfidence {

    private static final int GONE = -1;

    private MinimumConfidence() {}

    static AnnotatedDocument apply(AnnotatedDocument from, double minimum) {
        if (minimum <= 0) {
            return from;
        }
        List<Mention> mentions = new ArrayList<>();
        int[] newMention = new int[from.mentions().size()];
        for (int i = 0; i < newMention.length; i++) {
            newMention[i] = from.mentions().get(i).confidence() >= minimum ? mentions.size() : GONE;
            if (newMention[i] != GONE) {
                mentions.add(from.mentions().get(i));
            }
        }
        List<Money> money = new ArrayList<>();
        int[] newMoney = new int[from.money().size()];
        for (int i = 0; i < newMoney.length; i++) {
            newMoney[i] = from.money().get(i).confidence() >= minimum ? money.size() : GONE;
            if (newMoney[i] != GONE) {
                money.add(from.money().get(i));
            }
        }
        return new AnnotatedDocument(
                from.document(),
                from.language(),
                from.header(),
                from.turns(),
                from.sentences(),
                new Entities(
                        from.entities().list().stream()
                                .map(entity -> keep(entity, newMention))
                                .flatMap(Optional::stream)
                                .toList(),
                        mentions.size()),
                mentions,
                money,
                from.dates(),
                from.quotes(),
                from.pledges().stream()
                        .filter(pledge -> pledge.confidence() >= minimum)
                        .map(pledge -> keep(pledge, newMoney))
                        .toList(),
                from.relations().stream()
                        .filter(relation -> relation.confidence() >= minimum)
                        .toList(),
                from.warnings());
    }

    private static Optional<Entity> keep(Entity entity, int[] newMention) {
        List<Integer> mentions = kept(entity.mentions(), newMention);
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Entity(
                                entity.type(),
                                entity.name(),
                                entity.canonical(),
                                entity.aliases(),
                                entity.titles(),
                                mentions));
    }

    private static Pledge keep(Pledge pledge, int[] newMoney) {
        return new Pledge(
                pledge.span(),
                pledge.pledger(),
                pledge.action(),
                pledge.beneficiary(),
                kept(pledge.money(), newMoney),
                pledge.deadline(),
                pledge.condition(),
                pledge.strength(),
                pledge.negated(),
                pledge.reportedBy(),
                pledge.group(),
                pledge.confidence(),
                pledge.rule());
    }

    private static List<Integer> kept(List<Integer> indexes, int[] newIndex) {
        return indexes.stream()
                .map(index -> newIndex[index])
                .filter(index -> index != GONE)
                .toList();
    }
}
