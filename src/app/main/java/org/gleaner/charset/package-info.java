/** Bytes to text: which encoding they are in, and what is not text at all. */
package org.gleaner.charset;
