/** Which sentences are worth a parse. */
package org.gleaner.annotate.candidates;
