package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gleaner.model.Mention;
import org.gleaner.model.Tags;
import org.gleaner.model.Tokens;
import org.gleaner.testing.MarkedText;
import org.gleaner.testing.Tagged;
import org.gleaner.text.TokenView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a relation rule over trees could find something in. Words that end in "ed", "met", "meets"
 * and "created" are verbs, all others nouns.
 */
class TreeRuleIndexTest {

    private final TreeRuleIndex index =
            new TreeRuleIndex(
                    RelationRules.read(
                            "mine\tADMIRES\tPERSON\tPERSON\t-\tstate\t0.8\ttree\tadmire/V ; S subj"
                                    + " ; O obj"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trigger and both parties         | [PERSON Ann] visited [LOCATION Minsk]                             | true
                    trigger alone                    | the delegation visited the museum                                 | false
                    one party                        | the delegation visited [LOCATION Minsk]                           | false
                    parties of wrong types           | [ORGANIZATION Acme] visited [LAW Treaty]                          | false
                    pronoun for a name               | [PERSON Ann] came , and she visited the capital of [LOCATION Belarus] | true
                    pronoun for nobody               | She visited [LOCATION Minsk]                                      | false
                    description for a name           | the President visited [LOCATION Minsk]                            | true
                    plural pronoun                   | They visited [LOCATION Minsk]                                     | false
                    nationality for a country        | [PERSON Ann] , a [NATIONALITY French] citizen                     | true
                    preposition that the path needs  | [PERSON Ann] arrived in [LOCATION Minsk]                          | true
                    preposition that is not there    | [PERSON Ann] arrived , [LOCATION Minsk] cheered                   | false
                    lemma that the path needs        | [ORGANIZATION Acme] signed an agreement with [LOCATION Minsk]     | true
                    lemma that is not there          | [ORGANIZATION Acme] signed a letter with [LOCATION Minsk]         | false
                    to come                          | [PERSON Ann] will/AUX meet/VERB with [PERSON Bob]                 | false
                    denied                           | [PERSON Ann] never/ADV visited [LOCATION Minsk]                   | false
                    title before its name            | President of [LOCATION France] [PERSON Ann] spoke                 | false
                    title behind a name              | [PERSON Ann] , president of [LOCATION France] , spoke             | true
                    office with its place            | the Presidents of [LOCATION France] and [LOCATION Mongolia] visited [LOCATION Minsk] | true
                    user's own rule                  | [PERSON Ann] admired [PERSON Bob]                                 | true
                    """)
    void selectsWhatCanHoldARelation(String why, String marked, boolean found) {
        assertEquals(found, occur(marked, false), why);
    }

    @Test
    void wantsADateForARuleWithADate() {
        assertEquals(true, occur("[ORGANIZATION Acme] was created", true));
        assertEquals(false, occur("[ORGANIZATION Acme] was created", false));
    }

    private boolean occur(String marked, boolean dated) {
        MarkedText read = MarkedText.parse(marked.replaceAll("/[A-Z]+", ""));
        Tokens tokens = Tagged.tokens(read.text());
        List<Mention> mentions = new ArrayList<>();
        read.marks()
                .forEach(
                        mark ->
                                mentions.add(
                                        new Mention(
                                                mark.span(),
                                                org.gleaner.model.EntityType.valueOf(mark.label()),
                                                1,
                                                "test")));
        List<String> explicit =
                Arrays.asList(marked.replaceAll("\\[[A-Z]+ ", "").replace("]", "").split(" "));
        String[] tags = explicit.stream().map(TreeRuleIndexTest::tag).toArray(String[]::new);
        TokenView view = new TokenView(tokens);
        return index.mayFindIn(
                0,
                new TreeRuleIndex.Text(
                        view,
                        new Tags(tags),
                        new PartyCounts(view, mentions, List.of(), List.of())),
                dated);
    }

    private static String tag(String word) {
        int slash = word.indexOf('/');
        return slash > 0 ? word.substring(slash + 1) : word.endsWith("ed") ? "VERB" : "NOUN";
    }
}
