/** Who undertakes what, for whom, for how much, by when. */
package org.gleaner.annotate.pledges;
