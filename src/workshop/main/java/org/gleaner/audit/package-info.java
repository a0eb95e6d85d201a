/** Rows of results drawn for a person to judge, and what was judged summed up. */
package org.gleaner.audit;
