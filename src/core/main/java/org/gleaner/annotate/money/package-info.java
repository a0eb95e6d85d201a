/** Figures of money and percentages: found, and normalised exactly. */
package org.gleaner.annotate.money;
