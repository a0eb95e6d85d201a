/** Results out: one class per format. */
package org.gleaner.output;
