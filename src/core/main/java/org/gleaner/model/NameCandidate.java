package org.gleaner.model;

/**
 * What one recogniser takes for a name, before the recognisers are weighed against each other.
 *
 * @param from first token
 * @param to last token, inclusive
 * @param label as the recogniser says it: "PERSON", "MISC"
 * @param source which recogniser
 */
public record NameCandidate(int from, int to, String label, MentionSource source) {}
