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
import org.gleaner.model.Author;
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
                    new AttitudeRule(),
                    new NounRule(),
                    new ReportedRule(),
                    new BeToRule(),
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
        return Set.of(Layer.PLEDGES, Layer.AUTHOR);
    }

    @Override
    public void annotate(Annotations annotations) {
        Scene scene = new Scene(annotations);
        BitSet candidates = annotations.get(Layer.CANDIDATES).of("pledges");
        List<Find> finds = finds(scene, candidates, annotations);
        annotations.lookedAt(candidates.cardinality());
        Rivals rivals = Rivals.of(scene, finds);
        Optional<Author> author = Authors.of(scene, finds, rivals);
        annotations.put(Layer.AUTHOR, author);
        Judge judge = new Judge(scene, rivals, author);
        Arrangements arrangements = new Arrangements(scene, author);
        List<Find> kept = new ArrayList<>();
        Map<Integer, Find> bySentence = new HashMap<>();
        for (Find find : best(finds)) {
            annotations.checkDeadline();
            if (find.rule().equals(AcceptanceRule.NAME) && !resumes(scene, find, bySentence)) {
                continue;
            }
            Optional<Find> pledge =
                    judge.objection(find).isEmpty()
                            ? Optional.of(find)
                            : judge.lacksOnlyAgent(find)
                                    ? arrangements.term(find, judge.doer(find))
                                    : Optional.empty();
            if (pledge.isPresent()) {
                if (!ListHeader.isBare(pledge.get())) {
                    kept.add(pledge.get());
                }
                arrangements.undertaken(pledge.get());
                bySentence.put(find.statement().index(), pledge.get());
            }
        }
        kept.addAll(new ListRule(scene).find(bySentence));
        kept = apart(best(kept));
        annotations.put(Layer.PLEDGES, new Records(scene, new Pledgers(scene, author)).of(kept));
    }

    /** Whether somebody speaks there, and an undertaking stands close before. */
    private static boolean resumes(Scene scene, Find find, Map<Integer, Find> before) {
        int start = find.statement().span().start();
        boolean spoken = scene.turnAt(start).isPresent() || scene.quoteAt(start).isPresent();
        int at = find.statement().index();
        return spoken
                && (before.containsKey(at)
                        || before.containsKey(at - 1)
                        || before.containsKey(at - 2));
    }

    static List<Find> finds(Scene scene, BitSet candidates, Annotations annotations) {
        List<Find> finds = new ArrayList<>();
        for (int sentence = candidates.nextSetBit(0);
                sentence >= 0;
                sentence = candidates.nextSetBit(sentence + 1)) {
            annotations.checkDeadline();
            Statement statement = scene.statement(sentence);
            for (PledgeRule rule : RULES) {
                finds.addAll(rule.find(statement));
            }
        }
        return finds;
    }

    /** One find per deed: of several rules that found it, the surest. */
    static List<Find> best(List<Find> finds) {
        Map<List<Integer>, Find> byDeed = new LinkedHashMap<>();
        for (Find find : finds) {
            byDeed.merge(
                    List.of(find.statement().index(), find.clause().predicate()),
                    find,
                    (old, other) -> other.confidence() > old.confidence() ? other : old);
        }
        List<Find> best = new ArrayList<>(byDeed.values());
        best.sort(
                Comparator.comparing((Find find) -> find.statement().index())
                        .thenComparing(find -> find.clause().from())
                        .thenComparing(find -> find.clause().predicate()));
        return best;
    }

    /**
     * Where the parser has hung one undertaking inside another ("Moscow will lend, and we will do
     * this"), the first ends before the second.
     */
    private static List<Find> apart(List<Find> finds) {
        List<Find> apart = new ArrayList<>();
        for (int i = 0; i < finds.size(); i++) {
            Find find = finds.get(i);
            for (int j = i + 1;
                    j < finds.size()
                            && finds.get(j).statement().index() == find.statement().index();
                    j++) {
                int start = finds.get(j).clause().from();
                if (start > find.clause().predicate() + 1
                        && start <= find.clause().to()
                        && Embedded.isConnective(find.statement(), start - 1)) {
                    find =
                            find.with(
                                    find.clause()
                                            .to(
                                                    Embedded.endBefore(
                                                            find.statement(),
                                                            find.clause().predicate(),
                                                            start)));
                }
            }
            apart.add(find);
        }
        return apart;
    }
}
