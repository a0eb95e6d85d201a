package org.gleaner.model;

import java.util.Arrays;

/**
 * The one converter between the UTF-16 offsets used inside and the code-point offsets of the wire.
 * Costs nothing for a text without supplementary characters, else a binary search per offset.
 */
public final class CodePoints {

    /** The UTF-16 offset of the low surrogate of every pair, ascending. */
    private final int[] pairs;

    private final int length;

    private CodePoints(int[] pairs, int length) {
        this.pairs = pairs;
        this.length = length;
    }

    public static CodePoints of(CharSequence text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))
                    && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count), text.length());
    }

    /**
     * The code-point offset of a UTF-16 offset. An offset between the halves of a pair counts as
     * before the pair.
     *
     * @throws IndexOutOfBoundsException if {@code offset} is not within the text
     */
    public int fromUtf16(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length);
        }
        if (pairs.length == 0) {
            return offset;
        }
        int at = Arrays.binarySearch(pairs, offset);
        return at >= 0 ? offset - at - 1 : offset - (-at - 1);
    }

    /** The UTF-16 offset of a code-point offset: the inverse of {@link #fromUtf16}. */
    public int toUtf16(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle - 1 < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** The number of code points of the text. */
    public int length() {
        return length - pairs.length;
    }
}
