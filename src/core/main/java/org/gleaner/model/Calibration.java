package org.gleaner.model;

/** How sure a record is, once people have judged others like it. */
public interface Calibration {

    /** Confidences as the stages give them. */
    Calibration NONE = (type, rule, confidence) -> confidence;

    /**
     * @param type name of the type of the record: "pledges"
     * @param rule what found it
     * @return 0 to 1
     */
    double of(String type, String rule, double confidence);
}
