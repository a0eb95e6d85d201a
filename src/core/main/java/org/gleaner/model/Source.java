package org.gleaner.model;

/**
 * Where a document came from: its path as named, the SHA-256 of its bytes in hex, media type,
 * charset, and length in bytes. A text that came from no file (NDJSON, a library call) has its
 * UTF-8 form hashed and {@code path} "-".
 */
public record Source(String path, String sha256, String mediaType, String charset, long length) {}
