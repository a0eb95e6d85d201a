package org.gleaner.corenlp;

/**
 * The hash of a stretch of a feature's name, made so that the hash of a joined string comes from
 * those of its parts, without the string: a polynomial over the characters, modulo 2^64.
 *
 * @param hash of the characters
 * @param power of the base, to the number of characters
 */
record Piece(long hash, long power) {

    static final Piece EMPTY = new Piece(0, 1);

    private static final long BASE = 0x9e3779b97f4a7c15L;

    static Piece of(CharSequence text) {
        Piece piece = EMPTY;
        for (int i = 0; i < text.length(); i++) {
            piece = piece.then(text.charAt(i));
        }
        return piece;
    }

    Piece then(char next) {
        return new Piece(hash * BASE + next, power * BASE);
    }

    Piece then(Piece next) {
        return new Piece(hash * next.power + next.hash, power * next.power);
    }

    /** The hash of this and the next, joined. */
    long join(Piece next) {
        return hash * next.power + next.hash;
    }

    /** The hash of this and the next two, joined. */
    long join(Piece next, Piece last) {
        return join(next) * last.power + last.hash;
    }
}
