/** The titles beside people's names, and the organizations and places that they belong to. */
package org.gleaner.annotate.titles;
