/** Which mentions name the same real thing, and what it is called. */
package org.gleaner.annotate.entities;
