package org.gleaner.evaluation;

import java.util.List;
import org.gleaner.input.InputException;

/** A document of the gold, before it is held against the text of the results. */
interface Gold {

    /** By which its results may be known, the likeliest first. */
    List<String> ids();

    /**
     * @param text of the results; empty where there are none
     * @throws InputException when the gold is of another text
     */
    GoldDocument in(String text) throws InputException;

    /** Whether each name is marked where it stands, and nothing else. */
    boolean isOfNames();
}
