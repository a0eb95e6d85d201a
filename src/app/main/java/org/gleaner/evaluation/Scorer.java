package org.gleaner.evaluation;

/** Compares the records of one kind, and enters what is right, spurious and missed. */
@FunctionalInterface
interface Scorer {

    void score(Judged judged);
}
