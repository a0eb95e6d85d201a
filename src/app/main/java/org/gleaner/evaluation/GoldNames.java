package org.gleaner.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Names as they are marked in a text, on their way to the form of the gold. */
final class GoldNames {

    /** The field of the facts that holds them. */
    static final String FIELD = "names";

    private record Name(Span at, String type) {}

    private final List<Name> names = new ArrayList<>();

    /**
     * @param at in code points
     */
    void add(Span at, String type) {
        names.add(new Name(at, SpanScorer.type(type)));
    }

    /** {@code {"names": [{"start": 0, "end": 5, "type": "PERSON"}]}}. */
    ObjectNode facts() {
        ObjectNode facts = JsonValues.MAPPER.createObjectNode();
        ArrayNode array = facts.putArray(FIELD);
        for (Name name : names) {
            ObjectNode object = array.addObject();
            object.put("start", name.at.start());
            object.put("end", name.at.end());
            object.put("type", name.type);
        }
        return facts;
    }
}
