/** The command line: arguments and streams in, an exit status out. */
package org.gleaner.cli;
