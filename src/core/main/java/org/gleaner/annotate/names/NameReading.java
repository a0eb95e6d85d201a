package org.gleaner.annotate.names;

import org.gleaner.model.EntityType;

/**
 * One way to read a stretch of tokens as a name.
 *
 * @param from first token
 * @param to last token, inclusive
 * @param confidence 0 to 1
 * @param annotator what proposed it: "crf-3class", "gazetteer", "head-noun"
 */
record NameReading(int from, int to, EntityType type, double confidence, String annotator) {

    /** From here on both CRFs agree on stretch and type, or something as firm speaks for it. */
    static final double FIRM = 0.9;

    int length() {
        return to - from + 1;
    }

    boolean isFirm() {
        return confidence >= FIRM;
    }

    boolean contains(NameReading other) {
        return from <= other.from && other.to <= to;
    }

    boolean isKnown() {
        return annotator.contains("gazetteer");
    }

    /** Whether a head noun makes it a name: "Ministry of Defence". */
    boolean isHeaded() {
        return annotator.endsWith("head-noun");
    }

    /** Whether an honorific makes it a person: "Ms. Gillard". */
    boolean isHonoured() {
        return annotator.endsWith("honorific");
    }

    /** Whether a ruler's number or epithet makes it a person: "William II". */
    boolean isRuler() {
        return annotator.equals("regnal");
    }

    NameReading with(int newFrom, int newTo) {
        return new NameReading(newFrom, newTo, type, confidence, annotator);
    }

    NameReading with(EntityType newType, double newConfidence, String newAnnotator) {
        return new NameReading(from, to, newType, newConfidence, newAnnotator);
    }
}
