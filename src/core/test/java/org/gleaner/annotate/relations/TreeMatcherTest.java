package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.syntax.Dependencies;
import org.gleaner.text.MentionIndex;
import org.junit.jupiter.api.Test;

class TreeMatcherTest {

    private static final String VISITED = "visit/V ; S subj ; O obj";

    @Test
    void findsEndsOfActiveVerb() {
        assertEquals(
                "T(Ann, Minsk, -)",
                find(
                        "event",
                        VISITED,
                        "[PERSON Ann] visited [LOCATION Minsk]",
                        """
                        Ann NNP 2 nsubj
                        visited VBD 0 root visit
                        Minsk NNP 2 obj
                        """));
    }

    @Test
    void seesThroughPassive() {
        assertEquals(
                "T(Ann, Minsk, -)",
                find(
                        "event",
                        VISITED,
                        "[LOCATION Minsk] was visited by [PERSON Ann]",
                        """
                        Minsk NNP 3 nsubj:pass
                        was VBD 3 aux:pass be
                        visited VBN 0 root visit
                        by IN 5 case
                        Ann NNP 3 obl
                        """));
    }

    @Test
    void givesEveryPairOfCoordinatedEnds() {
        assertEquals(
                "T(Ann, Minsk, -); T(Bob, Minsk, -)",
                find(
                        "event",
                        VISITED,
                        "[PERSON Ann] and [PERSON Bob] visited [LOCATION Minsk]",
                        """
                        Ann NNP 4 nsubj
                        and CC 3 cc
                        Bob NNP 1 conj
                        visited VBD 0 root visit
                        Minsk NNP 4 obj
                        """));
    }

    @Test
    void takesNounBeforeRelativePronoun() {
        assertEquals(
                "T(Ann, Minsk, -)",
                find(
                        "event",
                        VISITED,
                        "with [PERSON Ann], who visited [LOCATION Minsk]",
                        """
                        with IN 2 case
                        Ann NNP 0 root
                        , , 2 punct
                        who WP 5 nsubj
                        visited VBD 2 acl:relcl visit
                        Minsk NNP 5 obj
                        """));
    }

    @Test
    void leavesOutWhatIsDeniedSupposedOrToCome() {
        for (String word : List.of("not RB 3 advmod", "will MD 3 aux", "if IN 3 mark")) {
            assertEquals(
                    "",
                    find(
                            "event",
                            VISITED,
                            "[PERSON Ann] WORD visited [LOCATION Minsk]"
                                    .replace("WORD", word.split(" ")[0]),
                            """
                            Ann NNP 3 nsubj
                            %s
                            visited VBD 0 root visit
                            Minsk NNP 3 obj
                            """
                                    .formatted(word)),
                    word);
        }
    }

    @Test
    void leavesOutWhatIsOnlyWanted() {
        assertEquals(
                "",
                find(
                        "event",
                        VISITED,
                        "[PERSON Ann] wants to visit [LOCATION Minsk]",
                        """
                        Ann NNP 2 nsubj
                        wants VBZ 0 root want
                        to TO 4 mark
                        visit VB 2 xcomp
                        Minsk NNP 4 obj
                        """));
    }

    @Test
    void findsWhomNounDescribesAndThatItWasSoOnce() {
        String rule = "director/N ; S holder ; O of";
        assertEquals(
                "T(Ann, Acme, -) former",
                find(
                        "state",
                        rule,
                        "[PERSON Ann] was director of [ORGANIZATION Acme]",
                        """
                        Ann NNP 3 nsubj
                        was VBD 3 cop be
                        director NN 0 root
                        of IN 5 case
                        Acme NNP 3 nmod
                        """));
        assertEquals(
                "T(Ann, Acme, -)",
                find(
                        "state",
                        rule,
                        "[PERSON Ann] serves as director of [ORGANIZATION Acme]",
                        """
                        Ann NNP 2 nsubj
                        serves VBZ 0 root serve
                        as IN 4 case
                        director NN 2 obl
                        of IN 6 case
                        Acme NNP 4 nmod
                        """));
    }

    @Test
    void takesFirstWayThatLeadsToAnEnd() {
        assertEquals(
                "T(Ann, Belarus, -)",
                find(
                        "state",
                        "invest/V ; S subj ; O in|in>amod",
                        "[PERSON Ann] invests in [NATIONALITY Belarusian] farms",
                        """
                        Ann NNP 2 nsubj
                        invests VBZ 0 root invest
                        in IN 5 case
                        Belarusian JJ 5 amod
                        farms NNS 2 obl farm
                        """));
    }

    private static String find(String tense, String pattern, String marked, String tree) {
        Passage passage = Passages.of(marked, tree);
        Rule head =
                Rule.of(List.of("test", "T", "PERSON", "LOCATION|ORGANIZATION", "-", tense, "0.9"));
        TreeRule rule = TreeRule.of(head, pattern);
        Dependencies syntax = passage.syntax(0).orElseThrow();
        DocumentCountries countries = new DocumentCountries(passage);
        PositionFinder positions =
                new PositionFinder(
                        passage, countries, Passages.bodies(passage), Passages.titles(passage));
        MentionIndex names = passage.names;
        AntecedentResolver antecedents = new AntecedentResolver(passage.tokens, names);
        SpeakerResolver speakers =
                new SpeakerResolver(
                        List.of(), List.of(), Optional.empty(), Optional.empty(), names);
        TreeMatcher matcher =
                new TreeMatcher(
                        passage,
                        syntax,
                        antecedents,
                        speakers,
                        countries,
                        positions,
                        new Modality());
        return IntStream.range(0, syntax.size())
                .filter(token -> rule.triggers().contains(syntax.lemma(token)))
                .boxed()
                .flatMap(token -> matcher.match(rule, token).stream())
                .map(claim -> Passages.print(claim, passage))
                .collect(Collectors.joining("; "));
    }
}
