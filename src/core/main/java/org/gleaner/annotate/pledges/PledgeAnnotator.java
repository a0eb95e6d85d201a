package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.gleaner.model.Author;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;

/**
 * Finds who undertakes what. Rules propose clauses, filters reject what only looks like an
 * undertaking, and what is left is read into records: the pledger through subject, speaker, quote
 * or author.
 */
public final class PledgeAnnotator implements Annotator {

    static final List<PledgeRule> RULES =
            List.of(
                    new ModalRule(),
                    new GoingToRule(),
                    new UndertakingRule(),
                    new RuledOutRule(),
                    new ResolvedRule(),
                    new FundingRule(),
                    new AttitudeRule(),
                    new NounRule(),
                    new ReportedRule(),
                    new BeToRule(),
                    new HeadlineRule(),
                    new ProgressiveRule(),
                    new ReceiveRule(),
                    new AcceptanceRule());

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(
                Layer.SENTENCES,
                Layer.TOKENS,
                Layer.TAGS,
                Layer.MENTIONS,
                Layer.ENTITIES,
                Layer.TURNS,
                Layer.QUOTES,
                Layer.DATES,
                Layer.FIGURES,
                Layer.BLOCKS,
                Layer.HEADER,
                Layer.CANDIDATES,
                Layer.PARSE);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.UNDERTAKINGS, Layer.AUTHOR);
    }

    @Override
    public void annotate(Annotations annotations) {
        PledgeContext context = new PledgeContext(annotations);
        BitSet sentences = annotations.get(Layer.CANDIDATES).of(PledgeSentences.NAME);
        List<PledgeCandidate> candidates = candidates(context, sentences, annotations);
        annotations.lookedAt(sentences.cardinality());
        Opponents opponents = Opponents.of(context, candidates);
        Optional<Author> author = Authors.of(context, candidates, opponents);
        annotations.put(Layer.AUTHOR, author);
        Verdicts verdicts = new Verdicts(context, opponents, author);
        ProgrammeTerms terms = new ProgrammeTerms(context, author);
        GappedGivers gaps = new GappedGivers(context);
        List<PledgeCandidate> kept = new ArrayList<>();
        Map<Integer, PledgeCandidate> bySentence = new HashMap<>();
        for (PledgeCandidate candidate : best(candidates, each -> weight(context, each))) {
            annotations.checkDeadline();
            if (candidate.kind() == RuleKind.ACCEPTANCE
                    && !resumes(context, candidate, bySentence)) {
                continue;
            }
            Verdict verdict = verdicts.of(candidate);
            Optional<PledgeCandidate> pledge =
                    verdict.isPledge()
                            ? Optional.of(candidate)
                            : verdict.lacksOnlyAgent()
                                    ? terms.term(candidate, verdict.assessment().agent())
                                            .or(() -> goesOn(candidate, context, bySentence))
                                            .or(() -> new BodysDeeds(context).of(candidate))
                                    : Optional.empty();
            if (pledge.isPresent()) {
                if (!ListHeader.isBare(pledge.get())) {
                    kept.add(pledge.get());
                }
                terms.undertaken(pledge.get());
                bySentence.put(candidate.sentence().index(), pledge.get());
            }
        }
        kept.addAll(new ListRule(context).find(bySentence));
        kept.addAll(new DecisionItems(context).find());
        kept.addAll(new GrantItems(context).find(bySentence));
        kept.addAll(new SharesOfGift(context).find(bySentence));
        kept.addAll(new DonorRows(context).find());
        kept.addAll(new CommitmentRows(context).find(bySentence));
        kept.addAll(new CarriedMotions(context).find(bySentence));
        kept =
                apart(best(kept, PledgeCandidate::confidence)).stream()
                        .flatMap(each -> gaps.split(each).stream())
                        .toList();
        annotations.put(
                Layer.UNDERTAKINGS,
                new PledgeBuilder(context, new Pledgers(context, author)).of(kept));
    }

    /** Whether somebody speaks there, and an undertaking stands close before. */
    private static boolean resumes(
            PledgeContext context,
            PledgeCandidate candidate,
            Map<Integer, PledgeCandidate> before) {
        int start = candidate.sentence().span().start();
        boolean spoken = context.turnAt(start).isPresent() || context.quoteAt(start).isPresent();
        int at = candidate.sentence().index();
        return spoken
                && (before.containsKey(at)
                        || before.containsKey(at - 1)
                        || before.containsKey(at - 2));
    }

    /**
     * "The hospital is to open a ward. Members will not be charged": what else is promised of
     * things right behind an undertaking is of who is bound by it.
     */
    private static Optional<PledgeCandidate> goesOn(
            PledgeCandidate candidate,
            PledgeContext context,
            Map<Integer, PledgeCandidate> before) {
        SentenceView sentence = candidate.sentence();
        PledgeCandidate last = before.get(sentence.index() - 1);
        boolean goes =
                last != null
                        && last.strength() == Strength.FIRM
                        && context.assess(last).agent().isOrganization()
                        && candidate.kind() == RuleKind.MODAL
                        && sentence.hasTree()
                        && Vouched.isPromised(candidate)
                        && !context.isQuoted(sentence.span().start())
                        && Reports.over(candidate) == SentenceView.NONE;
        return goes
                ? Optional.of(candidate.under(last.with(last.clause().to(last.clause().from()))))
                : Optional.empty();
    }

    static List<PledgeCandidate> candidates(
            PledgeContext context, BitSet sentences, Annotations annotations) {
        List<PledgeCandidate> candidates = new ArrayList<>();
        Bound bound = new Bound(context);
        List<Function<SentenceView, List<PledgeCandidate>>> finders = new ArrayList<>();
        RULES.forEach(rule -> finders.add(rule::find));
        finders.add(sentence -> PresentTerms.find(context, sentence));
        for (int index = sentences.nextSetBit(0);
                index >= 0;
                index = sentences.nextSetBit(index + 1)) {
            annotations.checkDeadline();
            SentenceView sentence = context.sentence(index);
            for (Function<SentenceView, List<PledgeCandidate>> finder : finders) {
                finder.apply(sentence).stream()
                        .map(
                                found ->
                                        found.with(
                                                Overruns.cut(
                                                        sentence,
                                                        Attributions.cut(
                                                                sentence, found.clause()))))
                        .map(found -> Deadlines.reaching(context, found))
                        .map(bound::named)
                        .forEach(candidates::add);
            }
        }
        return candidates;
    }

    /**
     * One candidate per action: of several rules that found it, the surest that no filter rejects.
     */
    static List<PledgeCandidate> best(
            List<PledgeCandidate> candidates, ToDoubleFunction<PledgeCandidate> weight) {
        Map<List<Integer>, PledgeCandidate> byAction = new LinkedHashMap<>();
        for (PledgeCandidate candidate : candidates) {
            byAction.merge(
                    List.of(candidate.sentence().index(), candidate.clause().predicate()),
                    candidate,
                    (old, other) ->
                            weight.applyAsDouble(other) > weight.applyAsDouble(old) ? other : old);
        }
        List<PledgeCandidate> best = new ArrayList<>(byAction.values());
        best.sort(
                Comparator.comparing((PledgeCandidate candidate) -> candidate.sentence().index())
                        .thenComparing(candidate -> candidate.clause().from())
                        .thenComparing(candidate -> candidate.clause().predicate()));
        return best;
    }

    /** What no filter rejects weighs more, and more still what somebody is bound by. */
    private static double weight(PledgeContext context, PledgeCandidate candidate) {
        Assessment assessment = context.assess(candidate);
        boolean unbound =
                assessment.agent().kind() == Agent.Kind.THING && candidate.kind() == RuleKind.MODAL;
        boolean received = candidate.kind() == RuleKind.RECEIVE && assessment.isAccepted();
        return candidate.confidence()
                + (assessment.isAccepted() ? 2 : 0)
                + (received ? 1 : 0)
                - (unbound ? 1 : 0);
    }

    /**
     * Where the parser has hung one undertaking inside another ("Moscow will lend, and we will do
     * this"), the first ends before the second.
     */
    private static List<PledgeCandidate> apart(List<PledgeCandidate> candidates) {
        List<PledgeCandidate> apart = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            PledgeCandidate candidate = candidates.get(i);
            for (int j = i + 1;
                    j < candidates.size()
                            && candidates.get(j).sentence().index() == candidate.sentence().index();
                    j++) {
                int start = candidates.get(j).clause().from();
                if (start > candidate.clause().predicate() + 1
                        && start <= candidate.clause().to()
                        && Embedded.isConnective(candidate.sentence(), start - 1)) {
                    candidate =
                            candidate.with(
                                    candidate
                                            .clause()
                                            .to(
                                                    Embedded.endBefore(
                                                            candidate.sentence(),
                                                            candidate.clause().predicate(),
                                                            start)));
                }
            }
            apart.add(candidate);
        }
        return apart;
    }
}
