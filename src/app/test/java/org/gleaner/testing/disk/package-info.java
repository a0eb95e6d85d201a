/** A disk that fails at any chosen step, for tests of what a run leaves behind then. */
package org.gleaner.testing.disk;
