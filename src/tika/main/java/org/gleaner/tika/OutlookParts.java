package org.gleaner.tika;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What is attached to a mail of Outlook. */
final class OutlookParts {

    /** Of a message: how many have it, and values of fixed size. */
    private static final String PROPERTIES = "__properties_version1.0";

    /** The head of {@link #PROPERTIES} in an attached message ([MS-OXMSG] 2.4.1.2). */
    private static final int SHORT_HEAD = 24;

    /** By how much a message of its own has a longer head (2.4.1.1). */
    private static final byte[] REST_OF_HEAD = new byte[8];

    private OutlookParts() {}

    /** The files that a mail brings, by their names. */
    static void attachments(Path file, Unpacker unpacker) throws IOException {
        try (MAPIMessage mail = OutlookReader.open(file)) {
            for (AttachmentChunks part : mail.getAttachmentFiles()) {
                if (part.isEmbeddedMessage()) {
                    DirectoryNode message = part.getAttachmentDirectory().getDirectory();
                    unpacker.add(name(part, "message") + ".msg", () -> message(message));
                } else if (part.getAttachData() != null) {
                    unpacker.add(name(part, "attachment"), () -> content(part));
                }
            }
        }
    }

    private static String name(AttachmentChunks part, String otherwise) {
        return Stream.of(
                        part.getAttachLongFileName(),
                        part.getAttachFileName(),
                        part.getAttachDisplayName())
                .filter(Objects::nonNull)
                .map(StringChunk::getValue)
                .map(name -> name.replace("\0", "").replaceAll("[/\\\\]", "_").strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private static InputStream content(AttachmentChunks part) {
        return new ByteArrayInputStream(part.getAttachData().getValue());
    }

    /** An attached message as a file of its own. */
    private static InputStream message(DirectoryNode from) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem into = new POIFSFileSystem()) {
            EntryUtils.copyNodes(from, into.getRoot());
            if (from.hasEntry(PROPERTIES)) {
                try (InputStream in = from.createDocumentInputStream(PROPERTIES)) {
                    into.getRoot().createOrUpdateDocument(PROPERTIES, withLongHead(in));
                }
            }
            into.writeFilesystem(bytes);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static InputStream withLongHead(InputStream in) throws IOException {
        return new SequenceInputStream(
                Collections.enumeration(
                        List.of(
                                new ByteArrayInputStream(in.readNBytes(SHORT_HEAD)),
                                new ByteArrayInputStream(REST_OF_HEAD),
                                in)));
    }
}
