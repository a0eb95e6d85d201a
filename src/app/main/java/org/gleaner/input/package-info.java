/** Documents in: files, directories and JSON lines, one class per format. */
package org.gleaner.input;
