/**
 * A batch: documents in order through workers into an output directory, every one of them accounted
 * for.
 */
package org.gleaner.run;
