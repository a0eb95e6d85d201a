/** The chain over HTTP: {@code gleaner serve}. */
package org.gleaner.serve;
