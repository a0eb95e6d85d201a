package org.gleaner.annotate.relations;

import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * A subject or object of a relation as it is found in a sentence.
 *
 * @param from first token of the words it was read from, counted in the document
 * @param to last token, inclusive
 */
record Argument(Party party, EntityType type, int from, int to) {}
