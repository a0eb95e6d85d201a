package org.gleaner.model;

import java.util.Optional;

/**
 * Where a document came from. A text that came from no file (NDJSON, a library call) has its UTF-8
 * form hashed and {@code path} "-".
 *
 * @param path as named: "in/mails.zip!/terms.pdf"
 * @param container the path of the archive or mail that it is in: "in/mails.zip"
 * @param sha256 of its bytes, in hex
 * @param mediaType "application/pdf"
 * @param charset "binary" for what is no text as it lies
 * @param length in bytes
 */
public record Source(
        String path,
        Optional<String> container,
        String sha256,
        String mediaType,
        String charset,
        long length) {

    /** A source that lies in no other. */
    public Source(String path, String sha256, String mediaType, String charset, long length) {
        this(path, Optional.empty(), sha256, mediaType, charset, length);
    }
}
