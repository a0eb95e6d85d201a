/**
 * The only code that knows Stanford CoreNLP, and the only one that its licence (GPL-3.0-or-later)
 * binds by itself.
 */
package org.gleaner.corenlp;
