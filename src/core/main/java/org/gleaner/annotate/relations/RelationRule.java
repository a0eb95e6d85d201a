package org.gleaner.annotate.relations;

/** A rule with its pattern: over the words of a sentence, or over its tree. */
sealed interface RelationRule permits WordRule, TreeRule {

    /** What it finds, whatever its pattern is over. */
    Rule rule();
}
