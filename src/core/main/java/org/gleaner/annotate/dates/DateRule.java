package org.gleaner.annotate.dates;

import java.util.Optional;

/**
 * One way of dating something. Looks a bounded number of words ahead and behind, so that the whole
 * stays linear.
 */
interface DateRule {

    /** What begins with word {@code at}. */
    Optional<DateMatch> at(DateContext context, int at);
}
