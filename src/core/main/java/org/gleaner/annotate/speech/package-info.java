/**
 * Who says what: the turns of a transcript, and quotes, direct and reported, with their speakers.
 */
package org.gleaner.annotate.speech;
