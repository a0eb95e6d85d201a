package org.gleaner.annotate.titles;

import org.gleaner.model.EntityType;

/**
 * The organization or place that a title belongs to: "Sberbank", "Russia", "Russian".
 *
 * @param from its first token
 * @param to its last token
 */
record Organization(EntityType type, int from, int to) {}
