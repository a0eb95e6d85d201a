package org.gleaner.evaluation;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Gold whose marks are there as soon as it is read. */
record MarkedDocument(List<String> ids, String text, JsonNode facts) implements Gold {

    @Override
    public GoldDocument in(String other) {
        return new GoldDocument(ids, other.isEmpty() ? text : other, facts);
    }

    @Override
    public boolean isOfNames() {
        return facts.has(GoldNames.FIELD);
    }
}
