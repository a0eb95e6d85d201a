package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.gleaner.model.Pledge.Deadline;
import org.gleaner.model.Span;

/** Makes the records of what passed the filters, and sees which of them repeat one undertaking. */
final class PledgeBuilder {

    private static final Set<String> ANAPHORS = Words.of("anaphors");
    private static final Set<String> RESPECTIVELY = Set.of("respectively");

    /** Which of how many it is that are bound together. */
    private record Share(int place, int parts) {

        /** "gave 10 and 25 million, respectively": his own sum; else all that is given. */
        List<Integer> of(PledgeCandidate candidate, List<Integer> money) {
            boolean own =
                    parts > 1
                            && money.size() == parts
                            && candidate.sentence().hasAfter(NONE, RESPECTIVELY);
            return own ? List.of(money.get(place)) : money;
        }
    }

    private final PledgeContext context;
    private final Bound bound;
    private final Unbound unbound;
    private final Pledgers pledgers;
    private final PledgeFields details;
    private final Beneficiaries beneficiaries;
    private final CarriedReceiver carried;
    private final SumFlows flows;
    private final SplitSums sums;
    private final Remainders remainders;

    PledgeBuilder(PledgeContext context, Pledgers pledgers) {
        this.context = context;
        this.bound = new Bound(context);
        this.unbound = new Unbound(context);
        this.pledgers = pledgers;
        this.details = new PledgeFields(context);
        this.beneficiaries = new Beneficiaries(context, pledgers);
        this.carried = new CarriedReceiver(context);
        this.flows = new SumFlows(context);
        this.sums = new SplitSums(context);
        this.remainders = new Remainders(context);
    }

    List<Pledge> of(List<PledgeCandidate> candidates) {
        List<Pledge> records = new ArrayList<>();
        Map<String, Integer> groups = new HashMap<>();
        Set<Span> seen = new HashSet<>();
        for (PledgeCandidate candidate : candidates) {
            Span span =
                    candidate.sentence().span(candidate.clause().from(), candidate.clause().to());
            if (seen.add(span)) {
                List<PledgeCandidate> each = bound.each(candidate);
                for (int place = 0; place < each.size(); place++) {
                    Share share = new Share(place, each.size());
                    Optional<Pledge> first = record(each.get(place), share, span, groups, records);
                    first.map(sums::of).stream()
                            .flatMap(List::stream)
                            .flatMap(part -> remainders.of(part).stream())
                            .forEach(records::add);
                    first.ifPresent(pledge -> records.addAll(others(candidate, pledge)));
                }
            }
        }
        return new Withdrawals(context).mark(Counterparties.of(context, records));
    }

    /** The same for the others whom "they" or "the couple" means. */
    private List<Pledge> others(PledgeCandidate candidate, Pledge pledge) {
        Span said = pledge.pledger().map(Party::span).orElse(pledge.span());
        return pledgers.several(candidate, pledge.pledger()).stream()
                .skip(1)
                .map(body -> pledge.alsoOf(Party.of(body, said, Party.Resolution.ANTECEDENT)))
                .toList();
    }

    /** Empty where nobody is bound. */
    private Optional<Pledge> record(
            PledgeCandidate candidate,
            Share share,
            Span span,
            Map<String, Integer> groups,
            List<Pledge> before) {
        Agent agent = Agent.of(context, candidate.sentence(), candidate.clause());
        Optional<Party> pledger =
                flows.giver(candidate, before).or(() -> pledgers.of(candidate, agent));
        if (pledger.isEmpty() && !unbound.stands(candidate, agent)) {
            return Optional.empty();
        }
        String stated = details.action(candidate);
        Optional<Pledge> meant = meant(candidate, stated, before);
        String action = meant.map(Pledge::action).orElse(stated);
        List<Integer> money =
                meant.map(Pledge::money)
                        .orElseGet(() -> share.of(candidate, money(candidate, span)));
        int group =
                meant.map(Pledge::group)
                        .orElseGet(() -> groups.computeIfAbsent(key(action), key -> groups.size()));
        Optional<Span> condition = Conditions.of(candidate);
        return Optional.of(
                new Pledge(
                        span,
                        pledger,
                        action,
                        beneficiary(candidate, pledger, money, before)
                                .or(() -> meant.flatMap(Pledge::beneficiary)),
                        money,
                        deadline(candidate, condition).or(() -> meant.flatMap(Pledge::deadline)),
                        condition,
                        candidate.strength(),
                        candidate.clause().negated() != Refusals.isRefraining(candidate.verb()),
                        false,
                        pledgers.reporter(candidate, pledger),
                        group,
                        Confidences.of(candidate, pledger),
                        candidate.kind().label()));
    }

    private Optional<Party> beneficiary(
            PledgeCandidate candidate,
            Optional<Party> pledger,
            List<Integer> money,
            List<Pledge> before) {
        Optional<Party> told = beneficiaries.of(candidate, pledger);
        boolean paper = told.filter(party -> party.source() == Party.Resolution.AUTHOR).isPresent();
        Optional<Party> same =
                told.isEmpty() || paper
                        ? new SameReceiver(context)
                                .of(candidate, money, before)
                                .filter(party -> !Beneficiaries.isPledger(party, pledger))
                                .or(() -> carried.of(candidate, pledger, money, before))
                        : Optional.empty();
        return same.or(() -> told);
    }

    /** An item of a list is due when its header is: "By 2026, the Council will:". */
    private Optional<Deadline> deadline(PledgeCandidate candidate, Optional<Span> condition) {
        return stated(candidate)
                .filter(date -> condition.filter(words -> words.contains(date.span())).isEmpty());
    }

    private Optional<Deadline> stated(PledgeCandidate candidate) {
        return details.deadline(candidate)
                .or(() -> details.opening(candidate))
                .or(
                        () ->
                                candidate
                                        .header()
                                        .map(PledgeCandidate::widened)
                                        .flatMap(details::deadline));
    }

    /**
     * The amounts of the clause, but for those of a clause within it: "Northport Gas, which was
     * fined £750,000, will replace the pipes".
     */
    private List<Integer> money(PledgeCandidate candidate, Span span) {
        return context.moneyIn(widened(candidate, span)).stream()
                .filter(index -> !SumsAside.holds(context, candidate, index))
                .toList();
    }

    /** With "a dividend of $2" of "a dividend of $2, which will be paid". */
    private static Span widened(PledgeCandidate candidate, Span span) {
        SentenceView sentence = candidate.sentence();
        if (!sentence.hasTree()) {
            return span;
        }
        int predicate = candidate.clause().predicate();
        int noun =
                candidate.clause().passive()
                        ? Relatives.noun(sentence, predicate)
                        : Relatives.done(sentence, predicate);
        int from = noun == SentenceView.NONE ? noun : sentence.tree().leftmost(noun);
        return from == SentenceView.NONE
                ? span
                : new Span(Math.min(sentence.span(from, from).start(), span.start()), span.end());
    }

    /** What "we will do this" resumes: the undertaking reported just before. */
    private static Optional<Pledge> meant(
            PledgeCandidate candidate, String action, List<Pledge> before) {
        boolean resumes =
                candidate.kind() == RuleKind.ACCEPTANCE
                        || ANAPHORS.contains(action.toLowerCase(Locale.ROOT));
        return resumes && !before.isEmpty()
                ? Optional.of(before.get(before.size() - 1))
                : Optional.empty();
    }

    private static String key(String action) {
        return action.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "");
    }
}
