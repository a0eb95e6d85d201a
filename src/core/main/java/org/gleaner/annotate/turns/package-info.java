/** Who speaks: from one speaker label to the next. */
package org.gleaner.annotate.turns;
