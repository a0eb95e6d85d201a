/**
 * Names that are known before any text is read: countries with their words, places, bodies; and how
 * they are found in a text.
 */
package org.gleaner.annotate.gazetteer;
