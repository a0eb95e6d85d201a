package org.gleaner.annotate.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gleaner.model.Pledge.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each rule with a sentence in which it finds something, the predicates of what it finds, and one
 * like it in which no rule does ("-"). What a rule finds, its gate must let through.
 */
class PledgeRulesTest {

    private static final String EXAMPLES =
            """
            modal-will       | build  | We/PRP/3/nsubj will/MD/3/aux build/VB/0/root schools/NNS/3/obj/school
            -                |        | We/PRP/3/nsubj could/MD/3/aux build/VB/0/root schools/NNS/3/obj/school
            going-to         | build  | We/PRP/3/nsubj are/VBP/3/aux/be going/VBG/0/root/go to/TO/5/mark build/VB/3/xcomp schools/NNS/5/obj/school
            -                |        | We/PRP/3/nsubj were/VBD/3/aux/be going/VBG/0/root/go to/TO/5/mark build/VB/3/xcomp schools/NNS/5/obj/school
            undertaking-verb | join   | Norway/NNP:LOCATION/2/nsubj pledged/VBD/0/root/pledge to/TO/4/mark join/VB/2/xcomp it/PRP/4/obj
            undertaking-verb | write  | Norway/NNP:LOCATION/2/nsubj resolved/VBD/0/root/resolve that/IN/5/mark Sweden/NNP:LOCATION/5/nsubj write/VB/2/ccomp
            -                |        | Norway/NNP:LOCATION/2/nsubj resolved/VBD/0/root/resolve that/IN/5/mark trains/NNS/5/nsubj run/VBP/2/ccomp
            undertaking-verb | build  | Bell/NNP:ORGANIZATION/3/compound And/NNP/3/compound Pledges/NNS/0/root to/TO/5/mark build/VB/3/dep mills/NNS/5/obj
            undertaking-verb | pledge | They/PRP/2/nsubj pledge/VBP/0/root support/NN/2/obj
            -                |        | Norway/NNP:LOCATION/3/nsubj would/MD/3/aux pledge/VB/0/root to/TO/5/mark join/VB/3/xcomp
            money-set-aside  | approve | Norway/NNP:LOCATION/2/nsubj approved/VBD/0/root/approve $/$:MONEY/4/nummod aid/NN/2/obj to/IN/6/case Nepal/NNP:LOCATION/2/obl
            money-set-aside  | promise | Kenya/NNP:LOCATION/3/nsubj:pass was/VBD/3/aux:pass/be promised/VBN/0/root/promise $/$:MONEY/3/obj by/IN/6/case Norway/NNP:LOCATION/3/obl
            -                |        | Nokia/NNP:ORGANIZATION/2/nsubj announced/VBD/0/root/announce profits/NNS/2/obj/profit of/IN/5/case $/$:MONEY/3/nmod
            attitude         | help   | We/PRP/3/nsubj are/VBP/3/cop/be ready/JJ/0/root to/TO/5/mark help/VB/3/xcomp
            -                |        | We/PRP/4/nsubj are/VBP/4/cop/be not/RB/4/advmod ready/JJ/0/root to/TO/6/mark help/VB/4/xcomp
            undertaking-noun | help   | Norway/NNP:LOCATION/3/nmod:poss 's/POS/1/case readiness/NN/0/root to/TO/5/mark help/VB/3/acl
            -                |        | Readiness/NN/0/root/readiness to/TO/3/mark help/VB/1/acl
            reported-would   | stay   | He/PRP/2/nsubj said/VBD/0/root/say he/PRP/5/nsubj would/MD/5/aux stay/VB/2/ccomp
            -                |        | He/PRP/2/nsubj hoped/VBD/0/root/hope he/PRP/5/nsubj would/MD/5/aux stay/VB/2/ccomp
            be-to            | visit  | Norway/NNP:LOCATION/4/nsubj is/VBZ/4/aux/be to/TO/4/mark visit/VB/0/root Oslo/NNP:LOCATION/4/obj
            aim-is-to        | cut    | Our/PRP$/2/nmod:poss goal/NN/5/nsubj is/VBZ/5/aux/be to/TO/5/mark cut/VB/0/root taxes/NNS/5/obj/tax
            -                |        | Norway/NNP:LOCATION/4/nsubj was/VBD/4/aux/be to/TO/4/mark visit/VB/0/root Oslo/NNP:LOCATION/4/obj
            under-way        | invest | We/PRP/3/nsubj are/VBP/3/aux/be investing/VBG/0/root/invest $/$/5/case 5/CD/3/obj
            -                |        | We/PRP/3/nsubj are/VBP/3/aux/be investing/VBG/0/root/invest time/NN/3/obj
            will-receive     | receive | Norway/NNP:LOCATION/3/nsubj will/MD/3/aux be/VB/0/root to/TO/5/mark receive/VB/3/xcomp our/PRP$/7/nmod:poss vaccine/NN/5/obj
            acceptance       | do     | This/DT/4/nsubj:pass will/MD/4/aux be/VB/4/aux:pass done/VBN/0/root/do
            """;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void finds(String rule, String predicates, String words) {
        HandParsed parsed = HandParsed.of(words);
        List<PledgeCandidate> candidates =
                parsed.candidates().stream()
                        .filter(
                                candidate ->
                                        rule.equals("-") || candidate.kind().label().equals(rule))
                        .sorted((one, two) -> one.clause().predicate() - two.clause().predicate())
                        .toList();
        assertEquals(
                rule.equals("-") ? List.of() : List.of(predicates.split(" ")),
                candidates.stream().map(PledgeCandidate::verb).toList());
        for (PledgeCandidate candidate : candidates) {
            assertTrue(
                    PledgeSentences.mayHoldPledge(
                            candidate.sentence(),
                            Set.of(RuleKind.UNDER_WAY, RuleKind.FUNDING)
                                    .contains(candidate.kind())),
                    "the gate stops it");
        }
    }

    @Test
    void everyRuleButThoseOverSeveralSentencesHasItsRow() {
        Set<String> rows = new TreeSet<>();
        EXAMPLES.lines().map(row -> row.split("\\|")[0].strip()).forEach(rows::add);
        rows.remove("-");
        Set<String> rules = new TreeSet<>();
        for (RuleKind kind : RuleKind.values()) {
            if (!Set.of(RuleKind.TERM, RuleKind.LIST_ITEM, RuleKind.PRESENT).contains(kind)) {
                rules.add(kind.label());
            }
        }
        assertEquals(rules, rows);
    }

    @Test
    void anEffortIsAnIntention() {
        assertEquals(
                Strength.INTENTION,
                HandParsed.of("We/PRP/3/nsubj will/MD/3/aux try/VB/0/root it/PRP/3/obj")
                        .candidates()
                        .get(0)
                        .strength());
    }
}
