package org.gleaner.input;

import java.util.Optional;

/**
 * A line that is not blank.
 *
 * @param number 1-based, blank lines counted
 * @param offset of its first byte
 * @param length in bytes, its end left out
 * @param most how many bytes it may have
 * @param content its bytes; empty when they were not asked for or are too many
 */
record InputLine(long number, long offset, long length, long most, Optional<byte[]> content) {

    boolean tooLarge() {
        return length > most;
    }
}
