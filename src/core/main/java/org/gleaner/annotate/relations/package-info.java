/**
 * How the parties relate: rules over trees and words, and finders for what stands in fixed forms.
 */
package org.gleaner.annotate.relations;
