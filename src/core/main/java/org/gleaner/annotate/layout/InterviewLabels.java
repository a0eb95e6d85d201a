package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The labels of a printed interview, which are no names by themselves: "Herald: Will it pass?" and
 * "Lee: I make no bets." They take turns, three times each at least, and one of the two asks; the
 * fields of a list ("Name:", "Age:") ask nothing.
 */
final class InterviewLabels {

    private static final int LEAST = 3;
    private static final Set<LabelForm> FORMS =
            EnumSet.of(LabelForm.WORD, LabelForm.NAME, LabelForm.CAPITALS);

    private InterviewLabels() {}

    /**
     * @param said whether what follows a label is what somebody says
     * @param asks whether it is a question
     * @return empty where two labels do not take turns
     */
    static List<LabelCandidate> of(
            List<LabelCandidate> candidates,
            Predicate<LabelCandidate> said,
            Predicate<LabelCandidate> asks) {
        List<LabelCandidate> fitting =
                candidates.stream().filter(each -> FORMS.contains(each.form())).toList();
        Map<String, Integer> count = new HashMap<>();
        fitting.forEach(candidate -> count.merge(candidate.key(), 1, Integer::sum));
        List<String> often =
                count.keySet().stream().filter(key -> count.get(key) >= LEAST).sorted().toList();
        if (often.size() != 2) {
            return List.of();
        }
        List<LabelCandidate> found = new ArrayList<>();
        Map<String, Integer> questions = new HashMap<>();
        for (LabelCandidate candidate : fitting) {
            if (often.contains(candidate.key())) {
                boolean turns =
                        found.isEmpty()
                                || !found.get(found.size() - 1).key().equals(candidate.key());
                if (!turns || !said.test(candidate)) {
                    return List.of();
                }
                found.add(candidate);
                questions.merge(candidate.key(), asks.test(candidate) ? 1 : 0, Integer::sum);
            }
        }
        boolean asked = often.stream().anyMatch(key -> questions.get(key) * 2 >= count.get(key));
        return asked ? found : List.of();
    }
}
