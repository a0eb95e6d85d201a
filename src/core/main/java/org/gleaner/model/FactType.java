package org.gleaner.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A kind of record that a document holds, and the key to its records: {@code
 * document.facts(Pledge.FACT_TYPE)}. Each record declares its own, with what the chain needs to
 * know to carry it: where it is, how sure, and which other records it names by index.
 *
 * @param <T> the record
 */
public final class FactType<T> {

    /** Records of another type that a record names by index. */
    record Reference<T>(FactType<?> to, Function<T, List<Integer>> indexes, With<T> with) {}

    /** What found a record, and the record with another confidence. */
    private record Finder<T>(Function<T, String> rule, Surer<T> surer) {}

    /** A record with another confidence. */
    public interface Surer<T> {
        T with(T fact, double confidence);
    }

    /** A record with other indexes. */
    public interface With<T> {
        T indexes(T fact, List<Integer> indexes);
    }

    private final String name;
    private final Function<T, Span> span;
    private final Optional<ToDoubleFunction<T>> confidence;
    private final List<Reference<T>> references;
    private final Optional<Finder<T>> finder;

    private FactType(
            String name,
            Function<T, Span> span,
            Optional<ToDoubleFunction<T>> confidence,
            List<Reference<T>> references,
            Optional<Finder<T>> finder) {
        this.name = name;
        this.span = span;
        this.confidence = confidence;
        this.references = List.copyOf(references);
        this.finder = finder;
    }

    /**
     * @param name on the wire, of the table and the JSON array: "pledges"
     * @param span where a record is in the text
     */
    public static <T> FactType<T> of(String name, Function<T, Span> span) {
        return new FactType<>(name, span, Optional.empty(), List.of(), Optional.empty());
    }

    /** The same, for records that are left out below the user's minimum confidence. */
    public FactType<T> withConfidence(ToDoubleFunction<T> confidence) {
        return new FactType<>(name, span, Optional.of(confidence), references, finder);
    }

    /** The same, for records whose confidence a {@link Calibration} may change. */
    public FactType<T> foundBy(Function<T, String> rule, Surer<T> surer) {
        Finder<T> found = new Finder<>(rule, surer);
        return new FactType<>(name, span, confidence, references, Optional.of(found));
    }

    /**
     * The same, for records that name others by index: when some of those are left out, {@code
     * with} gives a record the indexes that the others then have.
     */
    public FactType<T> referringTo(
            FactType<?> to, Function<T, List<Integer>> indexes, With<T> with) {
        List<Reference<T>> more = new ArrayList<>(references);
        more.add(new Reference<>(to, indexes, with));
        return new FactType<>(name, span, confidence, more, finder);
    }

    T calibrated(T fact, Calibration calibration) {
        if (finder.isEmpty() || confidence.isEmpty()) {
            return fact;
        }
        double given = confidence.get().applyAsDouble(fact);
        String rule = finder.get().rule().apply(fact);
        return finder.get().surer().with(fact, calibration.of(name, rule, given));
    }

    boolean isAmong(List<Rejection> rejections, T fact, Consumer<Rejection> used) {
        String rule = finder.map(found -> found.rule().apply(fact)).orElse("");
        boolean among = false;
        for (Rejection rejection : rejections) {
            if (rejection.fits(name, rule, span(fact))) {
                used.accept(rejection);
                among = true;
            }
        }
        return among;
    }

    public String name() {
        return name;
    }

    public Span span(T fact) {
        return span.apply(fact);
    }

    /** Whether {@code fact} is at least so sure; always, for a type without confidence. */
    boolean isAtLeast(double minimum, T fact) {
        return confidence.isEmpty() || confidence.get().applyAsDouble(fact) >= minimum;
    }

    /**
     * {@code fact} after records of other types were left out.
     *
     * @param left what became of the records of each type
     */
    T renumbered(T fact, Function<FactType<?>, Renumbering> left) {
        T renumbered = fact;
        for (Reference<T> reference : references) {
            List<Integer> indexes = reference.indexes().apply(renumbered);
            List<Integer> kept = left.apply(reference.to()).of(indexes);
            if (!kept.equals(indexes)) {
                renumbered = reference.with().indexes(renumbered, kept);
            }
        }
        return renumbered;
    }

    @Override
    public String toString() {
        return name;
    }
}
