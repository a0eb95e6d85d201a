package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Pledge;

/**
 * Two who agree undertake towards each other: among terms of two parties, what the one undertakes
 * is for the other.
 */
final class Counterparties {

    private static final int TWO = 2;

    private Counterparties() {}

    static List<Pledge> of(PledgeContext context, List<Pledge> records) {
        Predicate<Pledge> term =
                pledge ->
                        context.isTerm(
                                context.tokens()
                                        .sentenceOf(context.tokens().at(pledge.span().start())));
        Map<String, Party> parties = new LinkedHashMap<>();
        records.stream()
                .filter(term)
                .flatMap(pledge -> pledge.pledger().stream())
                .forEach(party -> parties.putIfAbsent(party.name(), party));
        boolean known = parties.values().stream().allMatch(party -> party.entity().isPresent());
        if (parties.size() != TWO || !known) {
            return records;
        }
        List<Pledge> all = new ArrayList<>();
        for (Pledge pledge : records) {
            Optional<Party> other =
                    parties.values().stream()
                            .filter(party -> pledge.pledger().isPresent())
                            .filter(party -> !party.name().equals(pledge.pledger().get().name()))
                            .findFirst()
                            .filter(party -> pledge.beneficiary().isEmpty() && term.test(pledge));
            all.add(
                    other.map(
                                    party ->
                                            pledge.withBeneficiary(
                                                    new Party(
                                                            party.name(),
                                                            party.entity(),
                                                            party.span(),
                                                            Resolution.STRUCTURE)))
                            .orElse(pledge));
        }
        return all;
    }
}
