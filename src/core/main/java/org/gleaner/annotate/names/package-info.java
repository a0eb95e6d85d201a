/** Which stretches of a text name something, and what kind of thing they name. */
package org.gleaner.annotate.names;
