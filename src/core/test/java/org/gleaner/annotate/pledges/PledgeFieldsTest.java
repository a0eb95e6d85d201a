package org.gleaner.annotate.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What {@link PledgeFields} reads where a sentence has no tree or ends too soon. */
class PledgeFieldsTest {

    @Test
    void aPhraseThatATreeWouldEndIsNoDeadlineWithoutOne() {
        assertEquals(
                "by 2028",
                deadline(
                        HandParsed.withoutTree(
                                "We/PRP/3/nsubj will/MD/3/aux pay/VB/0/root $/$:MONEY/3/obj"
                                        + " in/IN/7/case the/DT/7/det course/NN/3/obl"
                                        + " of/IN/9/case work/NN/7/nmod and/CC/11/cc"
                                        + " $/$:MONEY/4/conj by/IN/13/case"
                                        + " 2028/CD:DATE/3/obl")));
    }

    @Test
    void aClauseThatBreaksOffBehindOfIsNoDeadlineWithoutATree() {
        assertEquals(
                "by 2028",
                deadline(
                        HandParsed.withoutTree(
                                "We/PRP/3/nsubj will/MD/3/aux pay/VB/0/root $/$:MONEY/3/obj"
                                        + " and/CC/6/cc $/$:MONEY/4/conj by/IN/8/case"
                                        + " 2028/CD:DATE/3/obl while/IN/11/mark I/PRP/11/nsubj"
                                        + " am/VBP/3/advcl proud/JJ/11/xcomp of/IN/12/dep")));
    }

    @Test
    void aYearThatEndsTheTextHasNoNameBehindIt() {
        assertEquals(
                "for the 2028",
                deadline(
                        HandParsed.of(
                                "We/PRP/3/nsubj will/MD/3/aux train/VB/0/root for/IN/6/case"
                                        + " the/DT/6/det 2028/CD:DATE/3/obl")));
    }

    private static String deadline(HandParsed parsed) {
        return new PledgeFields(parsed.context())
                .deadline(parsed.candidates().get(0))
                .map(deadline -> deadline.span().in(parsed.context().text()))
                .orElse("");
    }
}
