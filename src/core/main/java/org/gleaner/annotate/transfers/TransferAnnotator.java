package org.gleaner.annotate.transfers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.gleaner.coreference.EquivalentAmounts;
import org.gleaner.model.Money;
import org.gleaner.model.Pledge;
import org.gleaner.model.Transfer;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;

/**
 * Puts together who gives what sum to whom: from the payer and payee of a figure, from who is bound
 * by a pledge of it and who benefits, and from the relation that says the same.
 */
public final class TransferAnnotator implements Annotator {

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(
                Layer.SENTENCES,
                Layer.TOKENS,
                Layer.MENTIONS,
                Layer.ENTITIES,
                Layer.PARSE,
                Layer.DATES,
                Layer.MONEY,
                Layer.PLEDGES,
                Layer.RELATIONS);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.TRANSFERS);
    }

    @Override
    public void annotate(Annotations annotations) {
        List<Money> money = annotations.get(Layer.MONEY);
        Map<Integer, List<Integer>> pledges = byMoney(annotations.get(Layer.PLEDGES));
        Map<Integer, Integer> equivalents = new HashMap<>();
        Map<Integer, List<Transfer>> byFigure = new HashMap<>();
        TransferFinder finder = new TransferFinder(annotations);
        List<Transfer> transfers = new ArrayList<>();
        for (int i = 0; i < money.size(); i++) {
            annotations.checkDeadline();
            OptionalInt earlier = EquivalentAmounts.of(i, money, annotations.document().text());
            boolean again = earlier.isPresent() && byFigure.containsKey(earlier.getAsInt());
            List<Transfer> found =
                    again
                            ? finder.restated(i, byFigure.get(earlier.getAsInt()))
                            : finder.of(i, pledges.getOrDefault(i, List.of()));
            if (!found.isEmpty()) {
                byFigure.put(i, found);
            }
            transfers.addAll(found);
            if (earlier.isPresent()) {
                equivalents.put(i, earlier.getAsInt());
                if (!again) {
                    transfers.addAll(finder.restated(earlier.getAsInt(), found));
                }
            }
        }
        transfers.sort((one, other) -> one.span().compareTo(other.span()));
        annotations.put(
                Layer.TRANSFERS,
                List.copyOf(Restatements.grouped(transfers, equivalents, finder.each())));
    }

    /** The pledges of each figure, by their indexes. */
    private static Map<Integer, List<Integer>> byMoney(List<Pledge> pledges) {
        Map<Integer, List<Integer>> byMoney = new HashMap<>();
        for (int i = 0; i < pledges.size(); i++) {
            for (int figure : pledges.get(i).money()) {
                byMoney.computeIfAbsent(figure, missing -> new ArrayList<>()).add(i);
            }
        }
        return byMoney;
    }
}
