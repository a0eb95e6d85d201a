/** What opening the formats of documents costs. */
package org.gleaner.formats;
