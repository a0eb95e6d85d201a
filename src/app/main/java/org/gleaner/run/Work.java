package org.gleaner.run;

/**
 * What one input has come to, for estimates of the time that others will take.
 *
 * @param kind of its file, as {@link org.gleaner.input.Input#kind} says
 * @param bytes its size as it lay
 * @param characters of its text; 0 for one that failed
 * @param old whether an earlier run had done it, which takes no time
 */
public record Work(String kind, long bytes, long characters, boolean old) {}
