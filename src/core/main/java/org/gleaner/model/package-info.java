/** What is known about a text: spans, records and the columns of tokens. Depends on java.* only. */
package org.gleaner.model;
