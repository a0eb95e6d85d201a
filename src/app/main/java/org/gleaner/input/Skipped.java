package org.gleaner.input;

/**
 * A file or directory that was come upon and is no document.
 *
 * @param path as the source path of a document would be
 * @param reason for the manifest: "not .txt, .jsonl or .ndjson"
 */
public record Skipped(String path, String reason) {}
