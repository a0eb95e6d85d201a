/** Walking a dependency tree: children, subtrees, paths, subjects and objects. */
package org.gleaner.syntax;
