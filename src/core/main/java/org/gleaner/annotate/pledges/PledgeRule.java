package org.gleaner.annotate.pledges;

import java.util.List;

/** One way to state an undertaking. Finds freely; filters judge afterwards. */
interface PledgeRule {

    /** As it stands in the record: "modal-will". */
    String name();

    List<Find> find(Statement statement);
}
