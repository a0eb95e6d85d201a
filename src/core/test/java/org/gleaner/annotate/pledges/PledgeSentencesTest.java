package org.gleaner.annotate.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.gleaner.model.BlockKind;
import org.gleaner.testing.Tagged;
import org.gleaner.text.TokenView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pledge rule could find something in, and what looks like it. */
class PledgeSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    modal                             | We will/AUX build schools                             | true
                    short modal                       | We \u2019ll/AUX build schools                        | true
                    noun that looks like a modal      | He read the will/NOUN aloud                           | false
                    going to do                       | We are going to build                                 | true
                    undertaking before its action       | We agreed/VERB to build/VERB                          | true
                    adverb and "not" between          | We plan/VERB not also/ADV to build/VERB               | true
                    aside between                     | They agreed/VERB , among other things , to build/VERB | true
                    verb that the tagger took for a noun | Japan plans/NOUN to build/VERB                     | true
                    no action behind the verb           | We agreed/VERB with you on the way to Minsk           | false
                    place behind "to"                 | We agreed/VERB to this/DET                            | false
                    plan of the past                  | We planned/VERB to build/VERB                         | true
                    promised thing                    | They promised/VERB support                            | true
                    action far from the verb            | I propose/VERB a programme to match/VERB them         | true
                    wish to act                       | I would/AUX like/ADP to build/VERB schools            | true
                    wish to talk                      | I would/AUX like/ADP to thank/VERB you                | false
                    would, as somebody said before    | He said/VERB he would/AUX stay                        | true
                    would, as somebody said behind    | He would/AUX stay , he said/VERB                      | true
                    would, and nobody says it         | It would/AUX be hard to say/VERB                      | false
                    ready to act                      | We are ready/ADJ to build/VERB                        | true
                    people ready for something        | We are ready/ADJ for winter                           | false
                    gerund                            | It is dedicated to improving/VERB schools             | true
                    dedicated thing                   | A gala dedicated to the anniversary                   | false
                    affirmed noun                     | He reaffirmed his commitment/NOUN to build/VERB       | true
                    noun that has an owner            | His commitment/NOUN to truth                          | true
                    noun that needs no verb           | Our readiness/NOUN to help/VERB                       | true
                    is to do                          | The minister is to visit/VERB Oslo                    | true
                    our goal is now to do             | Our goal is now to build/VERB                         | true
                    is here to do                     | He is here to build/VERB                              | false
                    duty                              | We must/AUX honour them                               | false
                    """)
    void findsWhatCanHoldAPledge(String why, String sentence, boolean found) {
        Tagged tagged = Tagged.of(sentence);
        SentenceView view =
                new SentenceView(
                        0,
                        BlockKind.BODY,
                        new TokenView(tagged.tokens()),
                        tagged.tags(),
                        Optional.empty());
        assertEquals(found, PledgeSentences.mayHoldPledge(view, false), why);
    }
}
