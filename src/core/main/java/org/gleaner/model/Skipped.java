package org.gleaner.model;

/**
 * A file or directory that was come upon and is no document.
 *
 * @param path as the source path of a document would be
 * @param kind its extension where that is why ("png"), else hidden, link, output, repeated, special
 * @param reason in words: "no format that is read"
 */
public record Skipped(String path, String kind, String reason) {}
