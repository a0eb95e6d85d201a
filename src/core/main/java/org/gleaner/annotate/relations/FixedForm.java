package org.gleaner.annotate.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;

/**
 * A form that a finder reads, since no rule reaches it. What relation it gives, and how sure, is a
 * line of {@code models/relations/forms.tsv}.
 */
enum FixedForm {
    PLACE_BEHIND_COMMA,
    PLACE_IN_PLACE,
    PLACE_IN_PLACE_JOINED,
    PLACE_LISTED,
    PLACE_AND_OTHER,
    PERSON_OF_COUNTRY,
    PERSON_OF_TOWN,
    BODY_OF_PLACE,
    BODY_BEFORE_PLACE,
    BODY_ABOVE_PLACE,
    PLACE_BEFORE_BODY,
    SEAT_OF_DESCRIBED,
    PERSON_WITH_BODY,
    MEETING_HEADING,
    PAYMENT,
    INVESTMENT;

    private record Row(String rule, String type, double confidence) {}

    private static final Map<String, Row> ROWS = rows();

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        for (List<String> row : DataFile.rows("relations/forms.tsv", 4)) {
            rows.put(row.get(0), new Row(row.get(1), row.get(2), Double.parseDouble(row.get(3))));
        }
        return rows;
    }

    private Row row() {
        return ROWS.get(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    RelationCandidate candidate(
            Argument subject, Argument object, Optional<Span> value, Span trigger) {
        return new RelationCandidate(
                row().type(),
                subject,
                Optional.of(object),
                value,
                Relation.Status.CURRENT,
                trigger,
                row().confidence(),
                row().rule());
    }

    /** With the words between the two as its trigger; empty when both are the same. */
    Optional<RelationCandidate> between(Argument part, Argument whole, Passage passage) {
        Span one = part.party().span();
        Span other = whole.party().span();
        if (part.party().name().equals(whole.party().name())) {
            return Optional.empty();
        }
        Span between =
                new Span(Math.min(one.end(), other.end()), Math.max(one.start(), other.start()));
        return Optional.of(candidate(part, whole, Optional.empty(), between.trim(passage.text)));
    }
}
