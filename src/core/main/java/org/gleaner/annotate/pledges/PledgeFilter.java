package org.gleaner.annotate.pledges;

/** One reason why a clause undertakes nothing, although a rule found it. */
interface PledgeFilter {

    String name();

    /** Whether the find is no pledge for this reason. */
    boolean rejects(Find find, Doer doer, Scene scene);
}
