/** Who pays whom. */
package org.gleaner.annotate.payments;
