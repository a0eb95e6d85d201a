package org.gleaner.evaluation;

import org.gleaner.model.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Names as they are marked in a text, on their way to the form of the gold. */
final class GoldNames {

    /** The field of the facts that holds them. */
    static final String FIELD = "names";

    private final ObjectNode facts = JsonValues.MAPPER.createObjectNode();
    private final ArrayNode names = facts.putArray(FIELD);

    /**
     * @param at in code points
     */
    void add(Span at, String type) {
        ObjectNode name = names.addObject();
        name.put("start", at.start());
        name.put("end", at.end());
        name.put("type", SpanScorer.type(type));
    }

    /** {@code {"names": [{"start": 0, "end": 5, "type": "PERSON"}]}}. */
    ObjectNode facts() {
        return facts;
    }
}
