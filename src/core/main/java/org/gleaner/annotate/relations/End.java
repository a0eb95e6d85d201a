package org.gleaner.annotate.relations;

import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * What may stand at an end of a relation in a sentence.
 *
 * @param from first token of the words it was read from, counted in the document
 * @param to last token, inclusive
 */
record End(Party party, EntityType type, int from, int to) {}
