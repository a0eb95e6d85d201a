/**
 * What a document comes to in the outputs: its records with ids, the one description of the tables,
 * and the JSON form.
 */
package org.gleaner.render;
