package org.gleaner.annotate.names;

/**
 * One step of name finding: looks at the words and at what is read so far, and adds, mends or drops
 * readings.
 */
interface Step {

    void apply(Words words, Readings readings);
}
