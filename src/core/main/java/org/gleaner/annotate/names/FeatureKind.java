package org.gleaner.annotate.names;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a feature tells of a reading; its label stands in the file of weights. */
enum FeatureKind {
    ANY("any"),
    THREE("three"),
    FOUR("four"),
    BOTH("both"),
    BOTH_AND_LENGTH("both+length"),
    BOTH_AND_OPENS("both+opens"),
    BOTH_AND_LETTERING("both+lettering"),
    BY("by"),
    BY_AND_SURE("by+sure"),
    LENGTH("length"),
    LETTERING_AND_OPENS("lettering+opens"),
    ALONE("alone"),
    SHAPE("shape"),
    SHAPE_FIRST("shape-first"),
    SHAPE_LAST("shape-last"),
    SHAPE_BEFORE("shape-before"),
    SHAPE_AFTER("shape-after"),
    TAGS("tags"),
    TAG_BEFORE("tag-before"),
    TAG_AFTER("tag-after"),
    BEFORE("before"),
    AFTER("after"),
    SECOND_BEFORE("second-before"),
    SECOND_AFTER("second-after"),
    TWO_BEFORE("two-before"),
    FIRST("first"),
    LAST("last"),
    BEGINS("begins"),
    ENDS("ends"),
    ELSEWHERE("elsewhere"),
    SURNAME("surname"),
    SMALL("small");

    private static final Map<String, FeatureKind> BY_LABEL =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(FeatureKind::label, kind -> kind));

    private final String label;

    FeatureKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Null where no feature is of such a kind. */
    static FeatureKind of(String label) {
        return BY_LABEL.get(label);
    }
}
