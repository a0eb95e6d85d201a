/**
 * Who acts in a sentence: the named party at a token, and the one a pronoun or description stands
 * for.
 */
package org.gleaner.coreference;
