package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Pledge.Strength;

/**
 * Decisions that a body makes known, each an infinitive of its own: "DECISIONS OF THE CABINET", "1.
 * To give Chad $5 million", "2. Not to extend the lease". What it only lets others do or takes note
 * of is no deed of its own: "To permit", "To note".
 */
final class DecisionItems {

    private static final Set<String> DECISIONS = Words.of("decision-nouns");
    private static final Set<String> OPEN = Words.of("open-decisions");
    private static final Set<String> NO_DEEDS = Words.of("decided-for-others");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final String NOT = "not";
    private static final String COLON = ":";
    private static final int LONGEST_HEADING = 14;

    private final PledgeContext context;

    DecisionItems(PledgeContext context) {
        this.context = context;
    }

    List<PledgeCandidate> find() {
        List<PledgeCandidate> found = new ArrayList<>();
        Optional<PledgeCandidate> heading = Optional.empty();
        for (int index = 0; index < context.sentences(); index++) {
            if (!context.opensBlock(index)) {
                continue;
            }
            SentenceView sentence = context.sentence(index);
            if (isHeading(sentence)) {
                heading = Optional.of(heading(sentence));
            } else if (sentence.kind() == BlockKind.HEADING) {
                heading = Optional.empty();
            } else {
                heading.flatMap(above -> item(above, sentence)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Cabinet decisions", "The Board took these decisions:"; not "Decisions needed". */
    private static boolean isHeading(SentenceView sentence) {
        return sentence.size() <= LONGEST_HEADING
                && (sentence.kind() == BlockKind.HEADING
                        || sentence.word(sentence.size() - 1).equals(COLON))
                && sentence.hasAfter(NONE, DECISIONS)
                && !sentence.hasAfter(NONE, OPEN);
    }

    private static PledgeCandidate heading(SentenceView sentence) {
        int last = sentence.size() - 1;
        return new PledgeCandidate(
                sentence,
                new Clause(last, taker(sentence), 0, last, last, false, false),
                RuleKind.LIST_ITEM,
                Strength.FIRM,
                ResolvedRule.IMPERSONAL);
    }

    /** "The [Council] took the following decisions": who is named as deciding. */
    private static int taker(SentenceView sentence) {
        int noun = 0;
        while (sentence.tag(noun).equals("DET") || NOUNS.contains(sentence.tag(noun + 1))) {
            noun++;
        }
        boolean takes =
                sentence.tag(noun + 1).equals("VERB") || sentence.tag(noun + 1).equals("AUX");
        return takes
                        && NOUNS.contains(sentence.tag(noun))
                        && (Lexicon.isActor(sentence.word(noun)) || sentence.isCapitalised(noun))
                ? noun
                : NONE;
    }

    private static Optional<PledgeCandidate> item(PledgeCandidate heading, SentenceView sentence) {
        int first = ListRule.afterMarks(sentence);
        boolean negated = sentence.word(first).equals(NOT);
        int infinitive = negated ? first + 1 : first;
        int verb = infinitive + 1;
        boolean deed =
                ListRule.isInfinitive(sentence, infinitive)
                        && verb < sentence.size() - 1
                        && !NO_DEEDS.contains(sentence.word(verb));
        if (!deed) {
            return Optional.empty();
        }
        int last = sentence.size() - 1;
        while (last > verb && ClauseFinder.isPunctuation(sentence, last)) {
            last--;
        }
        return Optional.of(
                new PledgeCandidate(
                                sentence,
                                new Clause(verb, NONE, verb, last, verb, negated, false),
                                RuleKind.LIST_ITEM,
                                Strength.FIRM,
                                ResolvedRule.IMPERSONAL)
                        .under(heading));
    }
}
