package org.gleaner.input;

import org.gleaner.model.FailureKind;

/**
 * Why a file cannot be read, known before it is opened.
 *
 * @param what in words that follow its name: "is not there"
 */
record Trouble(FailureKind kind, String what) {}
