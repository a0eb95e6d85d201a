/** Composition: the doorway for library users and the registry of stages. */
package org.gleaner;
