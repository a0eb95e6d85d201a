package org.gleaner.corenlp;

/**
 * Sums of float vectors of one length. Each loop is of a shape that the JVM's compiler turns into
 * vector instructions: whole arrays from 0, at most four of them; with offsets into one long array
 * it is several times slower.
 */
final class Vectors {

    private Vectors() {}

    /** Of which {@code a} may be {@code to} itself. */
    static void sum(float[] to, float[] a, float[] b) {
        for (int i = 0; i < to.length; i++) {
            to[i] = a[i] + b[i];
        }
    }

    static void sum(float[] to, float[] a, float[] b, float[] c) {
        for (int i = 0; i < to.length; i++) {
            to[i] = a[i] + b[i] + c[i];
        }
    }

    static void add(float[] to, float[] a) {
        for (int i = 0; i < to.length; i++) {
            to[i] += a[i];
        }
    }

    static void add(float[] to, float[] a, float[] b) {
        for (int i = 0; i < to.length; i++) {
            to[i] = to[i] + a[i] + b[i];
        }
    }

    static void add(float[] to, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < to.length; i++) {
            to[i] = to[i] + a[i] + b[i] + c[i] + d[i];
        }
    }

    static void add(float[] to, float[] a, float x) {
        for (int i = 0; i < to.length; i++) {
            to[i] += x * a[i];
        }
    }

    /** Adds each vector times its factor. */
    static void add(
            float[] to,
            float[] a,
            float[] b,
            float[] c,
            float[] d,
            float x,
            float y,
            float z,
            float w) {
        for (int i = 0; i < to.length; i++) {
            to[i] += x * a[i] + y * b[i] + z * c[i] + w * d[i];
        }
    }

    static void cube(float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = to[i] * to[i] * to[i];
        }
    }
}
