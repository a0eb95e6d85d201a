/** Who gives what sum to whom, put together from money, pledges and relations. */
package org.gleaner.annotate.transfers;
