/** Rows of results for a person to judge, and what the judgements teach. */
package org.gleaner.review;
