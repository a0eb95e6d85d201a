package org.gleaner.model;

/**
 * A half-open stretch {@code [start,end)} of a document's text, in UTF-16 units. Empty spans are
 * allowed; {@link CodePoints} turns offsets into those of the wire.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("bad span [" + start + "," + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code other} lies wholly inside this span; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} belongs to this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that contains both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words of this span in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** This span of {@code text} without the white space (no-break spaces included) at its ends. */
    public Span trim(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && Whitespace.is(text.charAt(from))) {
            from++;
        }
        while (to > from && Whitespace.is(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** By start, then the longer first, so that a container comes before what it contains. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
