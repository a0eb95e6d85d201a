/** How word lists and rule tables of {@code models/} are read; for every stage in pure Java. */
package org.gleaner.lexicon;
