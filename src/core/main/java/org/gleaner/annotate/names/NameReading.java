package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;

/**
 * One way to read a stretch of tokens as a name.
 *
 * @param from first token
 * @param to last token, inclusive
 * @param confidence 0 to 1
 * @param sources what proposed it, then what confirmed it
 */
record NameReading(
        int from, int to, EntityType type, double confidence, List<MentionSource> sources) {

    NameReading(int from, int to, EntityType type, double confidence, MentionSource source) {
        this(from, to, type, confidence, List.of(source));
    }

    /** From here on both CRFs agree on stretch and type, or something as firm speaks for it. */
    static final double FIRM = 0.9;

    int length() {
        return to - from + 1;
    }

    boolean isFirm() {
        return confidence >= FIRM;
    }

    /** Whether it is surely a person of more than a surname: "Elvira Nabiullina". */
    boolean isFullPerson() {
        return type == EntityType.PERSON && isFirm() && length() > 1;
    }

    boolean contains(NameReading other) {
        return from <= other.from && other.to <= to;
    }

    boolean isKnown() {
        return sources.contains(MentionSource.GAZETTEER);
    }

    /** Whether a head noun makes it a name: "Ministry of Defence". */
    boolean isHeaded() {
        return lastSource() == MentionSource.HEAD_NOUN;
    }

    /** Whether an honorific makes it a person: "Ms. Gillard". */
    boolean isHonoured() {
        return lastSource() == MentionSource.HONORIFIC;
    }

    /** Whether a ruler's number or epithet makes it a person: "William II". */
    boolean isRuler() {
        return sources.equals(List.of(MentionSource.REGNAL));
    }

    /** Whether its list makes it what it is: "Valdivia" in "Osorno, Valdivia and Arica". */
    boolean isListed() {
        return lastSource() == MentionSource.LIST;
    }

    /** Whether words beside it make it what it is: "the brewer [Hallam Forge]". */
    boolean isCued() {
        return lastSource() == MentionSource.CUE;
    }

    /** Whether both recognisers found just this. */
    boolean isAgreed() {
        return sources.get(0) == MentionSource.CRF_BOTH;
    }

    /** Whether the gazetteer, an honorific or a head noun makes it what it is. */
    boolean isSettled() {
        return isKnown() || isHonoured() || isHeaded();
    }

    /** Whether one recogniser alone proposed it and nothing speaks for it. */
    boolean isBare() {
        return sources.size() == 1 && !isSettled() && !isCued() && !isListed();
    }

    private MentionSource lastSource() {
        return sources.get(sources.size() - 1);
    }

    /** As output writes what proposed and confirmed it: "crf-3class+gazetteer". */
    String annotator() {
        return MentionSource.label(sources);
    }

    NameReading with(int newFrom, int newTo) {
        return new NameReading(newFrom, newTo, type, confidence, sources);
    }

    NameReading with(double newConfidence) {
        return new NameReading(from, to, type, newConfidence, sources);
    }

    NameReading with(EntityType newType, double newConfidence, MentionSource source) {
        return new NameReading(from, to, newType, newConfidence, source);
    }

    /** The same reading, which one more source speaks for. */
    NameReading confirmed(double newConfidence, MentionSource source) {
        List<MentionSource> all = new ArrayList<>(sources);
        all.add(source);
        return new NameReading(from, to, type, newConfidence, List.copyOf(all));
    }
}
