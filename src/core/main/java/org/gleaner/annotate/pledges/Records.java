package org.gleaner.annotate.pledges;

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
final class Records {

    private static final Set<String> ANAPHORS = Words.of("anaphors");

    private final Scene scene;
    private final Pledgers pledgers;
    private final Details details;
    private final Beneficiaries beneficiaries;

    Records(Scene scene, Pledgers pledgers) {
        this.scene = scene;
        this.pledgers = pledgers;
        this.details = new Details(scene);
        this.beneficiaries = new Beneficiaries(scene);
    }

    List<Pledge> of(List<Find> finds) {
        List<Pledge> records = new ArrayList<>();
        Map<String, Integer> groups = new HashMap<>();
        Set<Span> seen = new HashSet<>();
        for (Find find : finds) {
            Span span = find.statement().span(find.clause().from(), find.clause().to());
            if (seen.add(span)) {
                records.add(record(find, span, groups, records));
            }
        }
        return records;
    }

    private Pledge record(Find find, Span span, Map<String, Integer> groups, List<Pledge> before) {
        Doer doer = Doer.of(scene, find.statement(), find.clause());
        Optional<Party> pledger = pledgers.of(find, doer);
        String told = details.action(find);
        Optional<Pledge> meant = meant(find, told, before);
        String action = meant.map(Pledge::action).orElse(told);
        List<Integer> money = meant.map(Pledge::money).orElseGet(() -> money(find, span));
        int group =
                meant.map(Pledge::group)
                        .orElseGet(() -> groups.computeIfAbsent(key(action), key -> groups.size()));
        return new Pledge(
                span,
                pledger,
                action,
                beneficiaries.of(find, pledger).or(() -> meant.flatMap(Pledge::beneficiary)),
                money,
                deadline(find).or(() -> meant.flatMap(Pledge::deadline)),
                details.condition(find),
                find.strength(),
                find.clause().negated(),
                pledgers.reporter(find, pledger),
                group,
                Confidences.of(find, pledger),
                find.rule());
    }

    /** An item of a list is due when its header is: "By 2026, the Council will:". */
    private Optional<Deadline> deadline(Find find) {
        return details.deadline(find)
                .or(() -> details.opening(find))
                .or(() -> find.header().map(Find::widened).flatMap(details::deadline));
    }

    /**
     * The sums of the clause, but for those of a clause within it: "Northport Gas, which was fined
     * £750,000, will replace the pipes".
     */
    private List<Integer> money(Find find, Span span) {
        return scene.moneyIn(span).stream().filter(index -> !isAside(find, index)).toList();
    }

    private boolean isAside(Find find, int index) {
        Statement statement = find.statement();
        int token =
                statement.inSentence(scene.tokens().at(scene.money().get(index).span().start()));
        if (!statement.hasTree() || token == Statement.NONE) {
            return false;
        }
        for (int at = token;
                at != Statement.NONE && at != find.clause().predicate();
                at = statement.tree().head(at)) {
            if (statement.tree().relation(at).equals("acl:relcl")) {
                return true;
            }
        }
        return false;
    }

    /** What "we will do this" resumes: the undertaking told just before. */
    private static Optional<Pledge> meant(Find find, String action, List<Pledge> before) {
        boolean resumes =
                find.rule().equals(AcceptanceRule.NAME)
                        || ANAPHORS.contains(action.toLowerCase(Locale.ROOT));
        return resumes && !before.isEmpty()
                ? Optional.of(before.get(before.size() - 1))
                : Optional.empty();
    }

    private static String key(String action) {
        return action.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "");
    }
}
