/**
 * Which stretches of a text name something, what they name, and which of them name the same thing.
 */
package org.gleaner.annotate.names;
