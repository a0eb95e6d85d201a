/** Finds the words that date something and resolves them against the document's day. */
package org.gleaner.annotate.dates;
