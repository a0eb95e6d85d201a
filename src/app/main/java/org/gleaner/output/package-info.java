/**
 * Results out: the one description of the tables, the JSON form of a document, and one class per
 * format.
 */
package org.gleaner.output;
