/**
 * How the parties relate: rules over trees and words, and finders for what is written in fixed
 * forms.
 */
package org.gleaner.annotate.relations;
