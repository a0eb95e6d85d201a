package org.gleaner.annotate.transfers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.Transfer.Kind;
import org.gleaner.model.Transfer.Status;
import org.gleaner.syntax.AmountPath;
import org.gleaner.syntax.AmountStatus;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.Trees;
import org.junit.jupiter.api.Test;

class AmountKindsTest {

    private static final String PAID =
            """
            Acme NNP 2 nsubj
            paid VBD 0 root pay
            Siemens NNP 2 iobj
            $4 CD 2 obj
            """;

    private static AmountPath path(String lines, int amount) {
        Dependencies syntax = Dependencies.of(Trees.tree(0, lines));
        List<Integer> path = new ArrayList<>();
        for (int at = amount - 1; at != Dependencies.NONE; at = syntax.head(at)) {
            path.add(at);
        }
        return new AmountPath(syntax, path);
    }

    private static Optional<Status> status(String lines, int amount) {
        return new AmountStatus().of(path(lines, amount), Optional.empty());
    }

    private static Optional<Kind> kind(String lines, int amount) {
        return new AmountKinds().of(path(lines, amount));
    }

    @Test
    void whatWasGivenIsPaid() {
        assertEquals(Optional.of(Status.PAID), status(PAID, 4));
        assertEquals(Optional.empty(), kind(PAID, 4));
    }

    @Test
    void whatOneRefusesToPayIsRefused() {
        String lines =
                """
                Acme NNP 2 nsubj
                refused VBD 0 root refuse
                to TO 4 mark
                pay VB 2 xcomp
                a DT 6 det
                fine NN 4 obj
                of IN 8 case
                $4 CD 6 nmod
                """;
        assertEquals(Optional.of(Status.REFUSED), status(lines, 8));
        assertEquals(Optional.of(Kind.FINE), kind(lines, 8));
    }

    @Test
    void whatOneMayLendIsNotReported() {
        String lines =
                """
                Norway NNP 3 nsubj
                may MD 3 aux
                lend VB 0 root
                Kenya NNP 3 iobj
                $4 CD 3 obj
                """;
        assertEquals(Optional.empty(), status(lines, 5));
        assertEquals(Optional.of(Kind.LOAN), kind(lines, 5));
    }

    /** "announced" says nothing of what is told as done. */
    @Test
    void whatIsAnnouncedAsPaidIsPaid() {
        String lines =
                """
                Norway NNP 2 nsubj
                announced VBD 0 root announce
                it PRP 5 nsubj
                had VBD 5 aux have
                paid VBN 2 ccomp pay
                Kenya NNP 5 iobj
                $4 CD 5 obj
                in IN 9 case
                taxes NNS 5 obl tax
                """;
        assertEquals(Optional.of(Status.PAID), status(lines, 7));
        assertEquals(Optional.of(Kind.TAX), kind(lines, 7));
    }

    @Test
    void aHeadlinesInfinitivePromises() {
        String lines =
                """
                Norway NNP 0 root
                to TO 3 mark
                give VB 1 acl
                Kenya NNP 3 iobj
                $4 CD 3 obj
                """;
        assertEquals(Optional.of(Status.PROMISED), status(lines, 5));
    }
}
