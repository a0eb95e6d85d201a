package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.TimeExpression;
import org.gleaner.syntax.Dependencies;

/**
 * Plans told in the past: "said it planned to sell the mill", "was planning to open two schools
 * next year". What was planned once and nobody tells as his plan is no undertaking: "Acme planned
 * to open a plant in 1998".
 */
final class PastPlans {

    /** The form of such a candidate. */
    private static final Map<String, List<String>> NOTHING = Words.phrases("came-to-nothing");

    static final String FORM = "past-plan";

    private static final Set<String> PAST_BE = Words.of("past-be");
    private static final Set<String> TURNS = Words.of("turning-points");

    private static final Set<String> CRIMES = Words.of("crimes-planned");

    private PastPlans() {}

    /** "planned", "was planning"; not "had planned", "had been planning". */
    static boolean isPlan(Dependencies tree, SentenceView sentence, int verb) {
        if (!Lexicon.isTold(tree.lemma(verb))) {
            return false;
        }
        List<Integer> auxiliaries = tree.children(verb, "aux", "cop", "aux:pass");
        if (auxiliaries.isEmpty()) {
            return tree.tag(verb).equals("VBD") || isMisread(tree, verb);
        }
        return tree.tag(verb).equals("VBG")
                && auxiliaries.size() == 1
                && PAST_BE.contains(sentence.word(auxiliaries.get(0)));
    }

    /** "said the group [aimed] to save", where the parser sees a group that is aimed. */
    private static boolean isMisread(Dependencies tree, int verb) {
        int noun = tree.head(verb);
        boolean clause = tree.relation(verb).equals("ccomp");
        boolean told =
                tree.relation(verb).equals("acl")
                        && noun != NONE
                        && tree.head(noun) != NONE
                        && tree.relation(noun).equals("obj")
                        && Lexicon.says(tree.lemma(tree.head(noun)));
        return tree.tag(verb).equals("VBN") && (clause || told || isSecond(tree, verb));
    }

    /** "said it would spend 6 million and [planned] to start", where the parser has "planned". */
    private static boolean isSecond(Dependencies tree, int verb) {
        int first = tree.head(verb);
        return tree.relation(verb).equals("conj")
                && first != NONE
                && tree.relation(first).equals("ccomp")
                && tree.child(first, "aux") != NONE
                && tree.head(first) != NONE
                && Lexicon.says(tree.lemma(tree.head(first)));
    }

    /** Who planned in "said the [group] aimed to save"; the subject that the parser sees else. */
    static int planner(Dependencies tree, int verb, int subject) {
        boolean group =
                tree.relation(verb).equals("acl") && (subject == NONE || isMisread(tree, verb));
        return group ? tree.head(verb) : subject;
    }

    /** Whether nobody tells of the plan and the day has passed, or there is none. */
    /** "the $90m that donors had pledged", "had undertaken to mend it; nothing was done". */
    private static boolean isOver(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        if (candidate.kind() != RuleKind.UNDERTAKING_VERB || !sentence.hasTree()) {
            return false;
        }
        Dependencies tree = sentence.tree();
        int predicate = candidate.clause().predicate();
        int above = tree.head(predicate);
        boolean had = isHad(sentence, predicate) || above >= 0 && isHad(sentence, above);
        boolean relative =
                tree.relation(predicate).equals("acl:relcl")
                        || above >= 0 && tree.relation(above).equals("acl:relcl");
        return had && (relative || cameToNothing(sentence, predicate));
    }

    private static boolean isHad(SentenceView sentence, int verb) {
        return sentence.tree().children(verb, "aux").stream()
                .anyMatch(aux -> sentence.word(aux).equals("had"));
    }

    private static boolean cameToNothing(SentenceView sentence, int from) {
        for (int token = from; token < sentence.size(); token++) {
            if (sentence.readsAny(token, NOTHING)) {
                return true;
            }
        }
        return false;
    }

    static boolean rejects(PledgeCandidate candidate, PledgeContext context) {
        if (candidate.form().equals(ReportedRule.FREE)) {
            return !isAhead(candidate, context) || isDropped(candidate);
        }
        if (isOver(candidate)) {
            return true;
        }
        if (!candidate.form().equals(FORM)) {
            return false;
        }
        if (CRIMES.contains(candidate.verb())) {
            return true;
        }
        int saying = Reports.over(candidate);
        boolean said =
                (saying != NONE && Lexicon.says(candidate.sentence().lemma(saying))
                                || isSaid(candidate))
                        && !isPast(candidate, context);
        return !said && (!isAhead(candidate, context) || isDropped(candidate));
    }

    private static boolean isSaid(PledgeCandidate candidate) {
        Dependencies tree = candidate.sentence().tree();
        int plan = tree.head(candidate.clause().predicate());
        return plan != NONE && tree.relation(plan).equals("acl");
    }

    /** "planned to close the line, [but] found a buyer". */
    private static boolean isDropped(PledgeCandidate candidate) {
        return candidate.sentence().hasAfter(candidate.clause().predicate(), TURNS);
    }

    private static boolean isAhead(PledgeCandidate candidate, PledgeContext context) {
        return last(candidate, context)
                .flatMap(day -> context.today().map(day::isAfter))
                .orElse(false);
    }

    private static boolean isPast(PledgeCandidate candidate, PledgeContext context) {
        return last(candidate, context)
                .flatMap(day -> context.today().map(day::isBefore))
                .orElse(false);
    }

    /** The last day of the dates behind the verb. */
    private static Optional<LocalDate> last(PledgeCandidate candidate, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        return context
                .datesIn(sentence.span(candidate.clause().predicate(), candidate.clause().to()))
                .stream()
                .map(TimeExpression::to)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }
}
