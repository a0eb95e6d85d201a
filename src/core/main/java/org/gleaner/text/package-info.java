/** A text cut into words, and what they look like: what every reader of it needs. */
package org.gleaner.text;
