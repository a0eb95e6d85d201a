package org.gleaner.annotate.names;

import org.gleaner.text.FormView;

/**
 * One step of name finding: looks at the words and at what is read so far, and adds, mends or drops
 * readings.
 */
interface NameStep {

    void apply(FormView words, NameReadings readings);
}
