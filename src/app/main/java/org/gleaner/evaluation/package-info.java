/** Results held against gold: what was marked by hand beside what was found. */
package org.gleaner.evaluation;
