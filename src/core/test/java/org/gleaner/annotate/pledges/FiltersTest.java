package org.gleaner.annotate.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each filter with a sentence that it alone rejects, and one like it that it lets pass; the first
 * cell names the filter, "-" for none.
 */
class FiltersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "question | Will/MD/3/aux we/PRP/3/nsubj pay/VB/0/root ?/./3/punct",
                "- | We/PRP/3/nsubj will/MD/3/aux pay/VB/0/root ././3/punct",
                "second-person | You/PRP/3/nsubj will/MD/3/aux pay/VB/0/root it/PRP/3/obj",
                "no-agent | Prices/NNS/3/nsubj/price will/MD/3/aux climb/VB/0/root",
                "no-agent | There/EX/3/expl will/MD/3/aux follow/VB/0/root rain/NN/3/obj",
                "- | Norway/NNP:LOCATION/3/nsubj will/MD/3/aux follow/VB/0/root",
                "no-agent | We/PRP/4/nsubj:pass will/MD/4/aux be/VB/4/aux:pass"
                        + " judged/VBN/0/root/judge",
                "- | Fees/NNS/4/nsubj:pass/fee will/MD/4/aux be/VB/4/aux:pass"
                        + " abolished/VBN/0/root/abolish",
                "narrated | Defendant/NN/3/nsubj/defendant shall/MD/3/aux pay/VB/0/root",
                "hypothetical | If/IN/4/mark we/PRP/4/nsubj will/MD/4/aux build/VB/6/advcl"
                        + " trade/NN/6/nsubj grows/VBZ/0/root/grow",
                "asked | That/DT/2/nsubj shows/VBZ/0/root/show how/WRB/6/advmod we/PRP/6/nsubj"
                        + " will/MD/6/aux finance/VB/2/ccomp it/PRP/6/obj",
                "doubted | I/PRP/2/nsubj hope/VBP/0/root we/PRP/5/nsubj will/MD/5/aux"
                        + " build/VB/2/ccomp",
                "doubted | I/PRP/3/nsubj am/VBP/3/cop sure/JJ/0/root we/PRP/6/nsubj will/MD/6/aux"
                        + " build/VB/3/ccomp",
                "- | I/PRP/2/nsubj said/VBD/0/root/say we/PRP/5/nsubj will/MD/5/aux"
                        + " build/VB/2/ccomp",
                "forecast | We/PRP/3/nsubj will/MD/3/aux suffer/VB/0/root",
                "forecast | We/PRP/4/nsubj will/MD/4/aux be/VB/4/cop late/JJ/0/root",
                "- | We/PRP/5/nsubj will/MD/5/aux be/VB/5/cop a/DT/5/det partner/NN/0/root",
                "boast | Only/RB/2/advmod Norway/NNP:LOCATION/4/nsubj will/MD/4/aux"
                        + " build/VB/0/root",
                "object-of | the/DT/2/det change/NN/0/root Norway/NNP:LOCATION/5/nsubj"
                        + " will/MD/5/aux bring/VB/2/acl:relcl",
                "harm | Norway/NNP:LOCATION/3/nsubj will/MD/3/aux wreck/VB/0/root it/PRP/3/obj",
                "- | Norway/NNP:LOCATION/4/nsubj will/MD/4/aux not/RB/4/advmod wreck/VB/0/root"
                        + " it/PRP/4/obj",
                "- | Norway/NNP:LOCATION/3/nsubj will/MD/3/aux drive/VB/0/root growth/NN/3/obj"
                        + " by/IN/6/mark building/VBG/3/advcl/build ports/NNS/6/obj/port",
                "rhetoric | We/PRP/3/nsubj will/MD/3/aux prevail/VB/0/root",
                "talk | I/PRP/3/nsubj will/MD/3/aux read/VB/0/root the/DT/5/det letter/NN/3/obj",
                "talk | I/PRP/3/nsubj will/MD/3/aux try/VB/0/root to/TO/5/mark explain/VB/3/xcomp"
                        + " it/PRP/5/obj",
                "talk | We/PRP/3/nsubj will/MD/3/aux discuss/VB/0/root it/PRP/3/obj"
                        + " today/NN/3/obl:tmod",
                "- | We/PRP/3/nsubj will/MD/3/aux discuss/VB/0/root it/PRP/3/obj",
                "procedure | I/PRP/3/nsubj will/MD/3/aux adjourn/VB/0/root",
                "procedure | We/PRP/3/nsubj will/MD/3/aux take/VB/0/root a/DT/5/det"
                        + " question/NN/3/obj",
                "- | We/PRP/3/nsubj will/MD/3/aux take/VB/0/root a/DT/5/det risk/NN/3/obj",
                "imagined | Picture/VB/0/root Norway/NNP:LOCATION/4/nsubj will/MD/4/aux"
                        + " build/VB/1/ccomp",
                "hearsay | Critics/NNS/2/nsubj/critic said/VBD/0/root/say"
                        + " Norway/NNP:LOCATION/5/nsubj will/MD/5/aux build/VB/2/ccomp",
                "quoted-within | “/``/3/punct He/PRP/3/nsubj said/VBD/0/root/say ‘/``/7/punct"
                        + " we/PRP/7/nsubj will/MD/7/aux build/VB/3/ccomp",
                "title | She/PRP/2/nsubj sings/VBZ/0/root/sing “/``/6/punct We/PRP/6/nsubj"
                        + " Will/MD/6/aux Build/VB/2/ccomp ”/''/6/punct",
                "past-plan | Norway/NNP:LOCATION/2/nsubj planned/VBD/0/root/plan to/TO/4/mark"
                        + " build/VB/2/xcomp ships/NNS/4/obj",
                "past-plan | Norway/NNP:LOCATION/2/nsubj planned/VBD/4/dep/plan to/TO/4/mark"
                        + " build/VB/0/root ships/NNS/4/obj",
                "far-away | In/IN/3/case the/DT/3/det novel/NN/6/obl ,/,/6/punct"
                        + " Norway/NNP:LOCATION/6/nsubj pledges/VBZ/0/root/pledge to/TO/8/mark"
                        + " build/VB/6/xcomp it/PRP/8/obj",
                "- | In/IN/3/case the/DT/3/det pact/NN/6/obl ,/,/6/punct"
                        + " Norway/NNP:LOCATION/6/nsubj pledges/VBZ/0/root/pledge to/TO/8/mark"
                        + " build/VB/6/xcomp it/PRP/8/obj",
                "long-ago | We/PRP/3/nsubj will/MD/3/aux do/VB/0/root three/CD/5/nummod"
                        + " things/NNS/3/obj/thing",
                "habit | Sometimes/RB/4/advmod we/PRP/4/nsubj will/MD/4/aux build/VB/0/root"
                        + " it/PRP/4/obj",
                "income | Norway/NNP:LOCATION/3/nsubj will/MD/3/aux get/VB/0/root $/$:MONEY/3/obj",
                "- | Norway/NNP:LOCATION/3/nsubj will/MD/3/aux get/VB/0/root it/PRP/3/obj",
                "name | Ann/NNP:PERSON/3/nsubj Will/MD:PERSON/3/aux build/VB/0/root",
                "other-sense | Norway/NNP:LOCATION/2/nsubj committed/VBD/0/root/commit a/DT/4/det"
                        + " crime/NN/2/obj",
                "- | Norway/NNP:LOCATION/2/nsubj committed/VBD/0/root/commit its/PRP$/4/nmod:poss"
                        + " funds/NNS/2/obj",
                "- | We/PRP/3/nsubj will/MD/3/aux take/VB/0/root years/NNS/3/obj",
                "foretold | Norway/NNP:LOCATION/3/nsubj will/MD/3/aux require/VB/0/root"
                        + " help/NN/3/obj",
                "- | Norway/NNP:LOCATION/3/nsubj will/MD/3/aux require/VB/0/root owners/NNS/3/obj"
                        + " to/TO/6/mark pay/VB/3/xcomp",
                "event | Norway/NNP:LOCATION/4/nsubj is/VBZ/4/aux to/TO/4/mark blame/VB/0/root",
                "- | Norway/NNP:LOCATION/4/nsubj is/VBZ/4/aux to/TO/4/mark sell/VB/0/root"
                        + " gas/NN/4/obj",
                "event | Norway/NNP:LOCATION/3/nsubj will/MD/3/aux celebrate/VB/0/root"
                        + " its/PRP$/5/nmod:poss centenary/NN/3/obj",
                "- | Norway/NNP:LOCATION/3/nsubj will/MD/3/aux build/VB/0/root"
                        + " its/PRP$/5/nmod:poss navy/NN/3/obj",
            })
    void rejects(String filter, String sentence) {
        HandParsed parsed = HandParsed.of(sentence);
        List<PledgeCandidate> candidates = parsed.candidates();
        assertEquals(1, candidates.size(), "candidates");
        assertEquals(
                filter.equals("-") ? List.of() : List.of(filter),
                parsed.context().assess(candidates.get(0)).objections().stream()
                        .map(PledgeFilter::name)
                        .toList());
    }

    @Test
    void everyFilterHasItsRow() {
        Set<String> rows = new TreeSet<>();
        for (CsvSource source : rejectsMethod()) {
            for (String row : source.value()) {
                rows.add(row.split("\\|")[0].strip());
            }
        }
        rows.remove("-");
        assertEquals(
                Filters.ALL.stream()
                        .map(PledgeFilter::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                rows);
    }

    private static List<CsvSource> rejectsMethod() {
        try {
            return List.of(
                    FiltersTest.class
                            .getDeclaredMethod("rejects", String.class, String.class)
                            .getAnnotation(CsvSource.class));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
