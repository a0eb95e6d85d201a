package org.gleaner.input;

/**
 * Which file an id was first seen in, for millions of ids: a hash table of 64-bit hashes in arrays.
 * Two ids with the same hash (one in 10^7 runs with a million ids) count as the same, which makes a
 * longer id than needed and nothing worse.
 */
public final class IdTable {

    private static final int FIRST_SIZE = 1 << 10;

    private long[] hashes = new long[FIRST_SIZE];
    private int[] files = new int[FIRST_SIZE];
    private int count;

    /** The file that {@code id} was first seen in, which is {@code file} when it is new. */
    public int firstFile(String id, int file) {
        if (2 * count >= hashes.length) {
            grow();
        }
        long hash = hash(id);
        int slot = slot(hash);
        if (hashes[slot] == 0) {
            hashes[slot] = hash;
            files[slot] = file;
            count++;
        }
        return files[slot];
    }

    private int slot(long hash) {
        int slot = (int) hash & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldFiles = files;
        hashes = new long[2 * oldHashes.length];
        files = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                files[slot] = oldFiles[i];
            }
        }
    }

    /** FNV-1a with the finish of MurmurHash3; never 0, which marks a free slot. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
