package org.gleaner.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.gleaner.model.Parse;
import org.junit.jupiter.api.Test;

class TreeRepairsTest {

    @Test
    void whoIsAddressedIsNoSubject() {
        Dependencies tree =
                Dependencies.of(
                        Trees.tree(
                                0,
                                """
                                Madam NNP 2 compound
                                Chair NNP 6 nsubj
                                , , 2 punct
                                Kenya NNP 2 appos
                                will MD 6 aux
                                pay VB 0 root
                                """));
        assertEquals(3, tree.child(5, "nsubj"));
        assertEquals("vocative", tree.relation(1));
    }

    @Test
    void whatStandsBetweenCommasBehindAModalVerbIsNotTheDeed() {
        Dependencies tree =
                Dependencies.of(
                        Trees.tree(
                                0,
                                """
                                Norway NNP 4 nsubj
                                will MD 4 aux
                                , , 4 punct
                                subject NN 0 root
                                to IN 6 case
                                approval NN 4 obl
                                , , 4 punct
                                lend VBP 4 dep
                                Kenya NNP 8 iobj
                                """));
        assertEquals(7, tree.head(0));
        assertEquals("VB", tree.tag(7));
        assertEquals(7, tree.head(1));
        assertEquals("obl", tree.relation(3));
    }

    @Test
    void aSecondDeedMayBeginWithItsDate() {
        Dependencies tree =
                Dependencies.of(
                        Trees.tree(
                                0,
                                """
                                Norway NNP 3 nsubj
                                will MD 3 aux
                                pay VB 0 root
                                tax NN 3 obj
                                and CC 4 cc
                                , , 4 punct
                                by IN 8 case
                                2030 CD 4 nmod
                                , , 4 punct
                                build VB 4 acl
                                ships NNS 10 obj ship
                                """));
        assertEquals("conj", tree.relation(9));
        assertEquals(2, tree.head(9));
        assertEquals(9, tree.head(7));
    }

    @Test
    void leavesATreeWithAnAppositionAsItIs() {
        Parse.Tree tree =
                Trees.tree(
                        0,
                        """
                        The DT 2 det
                        president NN 6 nsubj
                        , , 2 punct
                        judge NN 2 appos
                        , , 2 punct
                        left VBD 0 root leave
                        """);
        assertSame(tree, TreeRepairs.of(tree));
    }

    @Test
    void whatIsReceivedIsNotWhoDoesWhatItIsFor() {
        Dependencies tree =
                Dependencies.of(
                        Trees.tree(
                                0,
                                """
                                Kent NNP 2 nsubj
                                receives VBZ 0 root
                                $ $ 6 nsubj
                                2 CD 3 nummod
                                to IN 6 dep
                                build VB 2 ccomp
                                """));
        assertEquals("obj", tree.relation(2));
        assertEquals(1, tree.head(2));
        assertEquals("advcl", tree.relation(5));
    }

    @Test
    void whatIsWorthASumIsWhatIsAwarded() {
        Dependencies tree =
                Dependencies.of(
                        Trees.tree(
                                0,
                                """
                                Navy NNP 2 nsubj
                                awarded VBD 0 root
                                contracts NNS 4 nsubj
                                valued VBN 2 dep value
                                at IN 6 case
                                $ $ 4 obl
                                """));
        assertEquals("obj", tree.relation(2));
        assertEquals("acl", tree.relation(3));
    }

    @Test
    void aSumRightBehindItsVerbIsNoPartOfTheNextClause() {
        Dependencies tree =
                Dependencies.of(
                        Trees.tree(
                                0,
                                """
                                Torino NNP 3 nsubj
                                will MD 3 aux
                                receive VB 0 root
                                a DT 9 det
                                further JJ 9 dep
                                £ $ 9 dep
                                2 CD 6 nummod
                                if IN 9 mark
                                wins VBZ 3 obj
                                """));
        assertEquals("obj", tree.relation(5));
        assertEquals(2, tree.head(5));
        assertEquals("advcl", tree.relation(8));
    }

    @Test
    void whatIsWorthASumIsDoneAndNotTheSum() {
        Dependencies tree =
                Dependencies.of(
                        Trees.tree(
                                0,
                                """
                                A DT 2 det
                                fine NN 0 root
                                of IN 7 mark
                                £ $ 7 nsubj:pass
                                2 CD 4 nummod
                                was VBD 7 aux:pass
                                imposed VBN 2 acl impose
                                on IN 9 case
                                Acme NNP 7 obl
                                """));
        assertEquals("nsubj:pass", tree.relation(1));
        assertEquals(6, tree.head(1));
        assertEquals(1, tree.head(3));
        assertEquals("root", tree.relation(6));
    }

    @Test
    void theNameBehindAYearIsWhoPays() {
        Dependencies tree =
                Dependencies.of(
                        Trees.tree(
                                0,
                                """
                                In IN 3 case
                                2025 CD 3 nummod
                                Poland NNP 4 obl
                                paid VBD 0 root
                                tax NN 4 obj
                                """));
        assertEquals(2, tree.child(3, "nsubj"));
        assertEquals("obl", tree.relation(1));
    }
}
