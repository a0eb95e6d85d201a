package org.gleaner.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gleaner.model.Parse;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    /** "Putin and Lukashenko met and did not agree to sign papers" */
    private final Dependencies talks =
            Dependencies.of(
                    Trees.tree(
                            10,
                            """
                            Putin NNP 4 nsubj
                            and CC 3 cc
                            Lukashenko NNP 1 conj
                            met VBD 0 root meet
                            and CC 8 cc
                            did VBD 8 aux do
                            not RB 8 advmod
                            agree VB 4 conj
                            to TO 10 mark
                            sign VB 8 xcomp
                            papers NNS 10 obj paper
                            """));

    /** "Minsk which was granted loans by Moscow" */
    private final Dependencies loans =
            Dependencies.of(
                    Trees.tree(
                            0,
                            """
                            Minsk NNP 0 root
                            which WDT 4 nsubj:pass
                            was VBD 4 aux:pass be
                            granted VBN 1 acl:relcl grant
                            loans NNS 4 obj loan
                            by IN 7 case
                            Moscow NNP 4 obl
                            """));

    @Test
    void countsTokensFromTheSentence() {
        assertEquals(13, talks.inDocument(3));
        assertEquals(3, talks.inSentence(13));
        assertEquals(Dependencies.NONE, talks.inSentence(9));
        assertEquals(Dependencies.NONE, talks.inSentence(21));
    }

    @Test
    void walksDownAndUp() {
        assertEquals(List.of(0, 7), talks.children(3));
        assertEquals(List.of(0), talks.children(3, "nsubj", "obj"));
        assertEquals(List.of(0, 1, 2), talks.subtree(0));
        assertEquals(4, talks.leftmost(7));
        assertEquals(10, talks.rightmost(7));
        assertTrue(talks.isBelow(10, 3));
        assertFalse(talks.isBelow(3, 10));
    }

    @Test
    void findsHeadOfSpan() {
        assertEquals(0, talks.headOf(0, 2));
        assertEquals(9, talks.headOf(8, 10));
    }

    @Test
    void sharesSubjectOverCoordinationAndComplement() {
        assertEquals(0, talks.subject(9));
        assertEquals(List.of(0, 2), talks.coordinated(0));
        assertEquals(0, talks.coordinationHead(2));
    }

    @Test
    void takesObjectOfGoverningVerbForSubject() {
        Dependencies order =
                Dependencies.of(
                        Trees.tree(
                                0,
                                """
                                France NNP 2 nsubj
                                ordered VBD 0 root order
                                Acme NNP 2 obj
                                to TO 5 mark
                                pay VB 2 xcomp
                                """));
        assertEquals(2, order.subject(4));
    }

    @Test
    void takesNounForSubjectOfItsRelativeClause() {
        assertEquals(0, loans.subject(3));
    }

    @Test
    void seesPassiveAndItsAgent() {
        assertTrue(loans.isPassive(3));
        assertEquals(6, loans.agent(3));
        assertEquals(4, loans.object(3));
        assertFalse(talks.isPassive(3));
    }

    @Test
    void seesNegation() {
        assertTrue(talks.isNegated(7));
        assertFalse(talks.isNegated(3));
    }

    @Test
    void survivesTreeThatIsNone() {
        Dependencies loop =
                Dependencies.of(
                        new Parse.Tree(
                                0,
                                new int[] {1, 0},
                                new String[] {"dep", "dep"},
                                new String[] {"NN", "NN"},
                                new String[] {"a", "b"}));
        assertEquals(2, loop.subtree(0).size());
    }
}
