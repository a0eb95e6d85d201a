package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;

/**
 * Rejects what runs a meeting, a sitting or a call: "I will take that question", "the House will
 * now vote", "the member will resume his seat". The verbs are in {@code
 * models/pledges/procedures.tsv}.
 */
final class ProcedureFilter {

    private static final int REACH = 9;
    private static final Set<String> CHAIRS = Words.of("chair-words");
    private static final Set<String> BODIES = Words.of("meeting-bodies");
    private static final Set<String> MEMBERS = Words.of("meeting-members");
    private static final Set<String> POINTERS = Set.of("that", "this", "it");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "ADJ", "NUM");
    private static final Map<String, List<Step>> STEPS = steps();

    /** Who does what in a procedure. */
    private record Step(List<String> phrases, String who) {}

    private ProcedureFilter() {}

    private static Map<String, List<Step>> steps() {
        Map<String, List<Step>> steps = new HashMap<>();
        for (List<String> row : DataFile.rows("pledges/procedures.tsv", 3, 3)) {
            List<String> phrases =
                    row.get(1).equals("-") ? List.of() : List.of(row.get(1).split("\\|"));
            steps.computeIfAbsent(row.get(0), verb -> new ArrayList<>())
                    .add(new Step(phrases, row.get(2)));
        }
        return steps;
    }

    static boolean rejects(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return STEPS.getOrDefault(candidate.verb(), List.of()).stream()
                .anyMatch(
                        step ->
                                isDoneBy(step.who, candidate, agent, context)
                                        && holds(step, candidate));
    }

    private static boolean isDoneBy(
            String who, PledgeCandidate candidate, Agent agent, PledgeContext context) {
        String head = candidate.sentence().word(agent.head());
        return switch (who) {
            case "speaker" -> agent.kind() == Agent.Kind.FIRST;
            case "chair" -> agent.kind() == Agent.Kind.FIRST && isChaired(candidate, context);
            case "anyone" -> candidate.kind() != RuleKind.UNDERTAKING_VERB;
            case "body" -> BODIES.contains(head);
            default -> MEMBERS.contains(head);
        };
    }

    /** Whether the turn's label is of one who chairs: "The Deputy Speaker:", "Operator:". */
    private static boolean isChaired(PledgeCandidate candidate, PledgeContext context) {
        Optional<String> label =
                context.turnAt(candidate.sentence().span().start())
                        .map(turn -> turn.speaker() + " " + turn.role().orElse(""));
        return label.isPresent()
                && Arrays.stream(label.get().toLowerCase(Locale.ROOT).split("\\W+"))
                        .anyMatch(CHAIRS::contains);
    }

    private static boolean holds(Step step, PledgeCandidate candidate) {
        if (step.phrases.isEmpty()) {
            return true;
        }
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        for (int token = predicate + 1;
                token < Math.min(predicate + REACH, sentence.size());
                token++) {
            for (String phrase : step.phrases) {
                if (sentence.reads(token, phrase) && isWhole(sentence, token, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "get to that", but not "get to that village". */
    private static boolean isWhole(SentenceView sentence, int token, String phrase) {
        String[] words = phrase.split(" ");
        return !POINTERS.contains(words[words.length - 1])
                || !NOUNS.contains(sentence.tag(token + words.length));
    }
}
