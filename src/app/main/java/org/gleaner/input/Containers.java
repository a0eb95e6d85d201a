package org.gleaner.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gleaner.tika.ReaderProcesses;
import org.gleaner.tika.Unpacked;
import org.gleaner.tika.UnreadableFileException;

/**
 * Files that hold files: archives and mailboxes, what is packed by itself, mails with attachments.
 * Their members are put into a directory of their own that goes with the program's end.
 */
final class Containers implements AutoCloseable {

    /** What stands between a container and its member: "a.zip!/b.txt". */
    static final String INSIDE = "!/";

    private static final List<String> PACKED = List.of(".gz", ".zst", ".bz2", ".xz");

    private static final List<String> ARCHIVES =
            List.of(
                    ".zip",
                    ".tar",
                    ".tgz",
                    ".tar.gz",
                    ".tar.zst",
                    ".tar.bz2",
                    ".tar.xz",
                    ".txz",
                    ".tbz2",
                    ".7z",
                    ".mbox");

    private static final List<String> MAILS = List.of(".eml", ".msg");

    /** An archive within an archive within a third is the innermost that is read. */
    private static final int DEEPEST = 3;

    private final Scratch scratch = new Scratch();

    /** Whether a file of this name is nothing but a container. */
    static boolean isArchive(String name) {
        return ends(name, ARCHIVES);
    }

    /** Whether a file of this name is one other file, made smaller. */
    static boolean isPacked(String name) {
        return ends(name, PACKED) && !isArchive(name);
    }

    /** "a/notes.txt" of "a/notes.txt.gz". */
    static String unpackedName(String name) {
        return isPacked(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static boolean ends(String name, List<String> extensions) {
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(lower::endsWith);
    }

    /** Whether a file is a mail that brings files along. */
    static boolean mayHaveAttachments(String name, Path file) {
        if (!ends(name, MAILS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (ends(name, List.of(".msg"))) {
                return true;
            }
            String mail =
                    new String(in.readNBytes((int) Limits.MAX_BYTES), StandardCharsets.ISO_8859_1)
                            .toLowerCase(Locale.ROOT);
            return mail.contains("name=")
                    || mail.contains("name*")
                    || mail.contains("attachment")
                    || mail.contains("message/rfc822");
        } catch (IOException e) {
            return false;
        }
    }

    /** "a.zip" of "a.zip!/b.txt". */
    static Optional<String> of(String path) {
        int inside = path.lastIndexOf(INSIDE);
        return inside < 0 ? Optional.empty() : Optional.of(path.substring(0, inside));
    }

    /** What programs put into archives for themselves. */
    static boolean isHidden(String member) {
        return Stream.of(member.split("/"))
                .anyMatch(part -> FileNames.isHidden(part) || part.equals("__MACOSX"));
    }

    static boolean isTooDeep(String below) {
        int depth = 0;
        for (int at = below.indexOf(INSIDE); at >= 0; at = below.indexOf(INSIDE, at + 1)) {
            depth++;
        }
        return depth >= DEEPEST;
    }

    /** Deletes what was unpacked. */
    @Override
    public void close() {
        scratch.close();
    }

    /**
     * What a file holds.
     *
     * @param name by which its kind is known where its content does not say
     */
    Unpacked open(Path file, String name) throws IOException, UnreadableFileException {
        return ReaderProcesses.unpack(file, name, scratch.directory());
    }
}
