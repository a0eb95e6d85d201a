/**
 * The page as it is laid out: lines become title, date line, captions, headings, list items,
 * paragraphs and speaker labels.
 */
package org.gleaner.annotate.layout;
