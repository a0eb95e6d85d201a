package org.gleaner.tika;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.gleaner.model.FailureKind;

/** Puts what is in an archive, a mailbox or a mail into files, within bounds. */
final class Unpacker {

    /** All of a container unpacked. */
    private static final long MOST_BYTES = 1L << 30;

    /** A document, as large as one may be. */
    private static final long MOST_MEMBER_BYTES = 64L << 20;

    private static final String TOO_LARGE =
            "unpacks to more than the "
                    + (MOST_MEMBER_BYTES >> 20)
                    + " MB that one document may have";

    /** Files of many documents, or of files. */
    private static final Pattern MANY =
            Pattern.compile(
                    "(?i).*\\.(?:jsonl|ndjson|csv|tsv|tab|zip|tar|tgz|7z|gz|zst|bz2|xz|mbox)");

    private static final int MOST_MEMBERS = 20_000;

    /** What an archive of 7z may take of memory, in KB. */
    private static final int MOST_MEMORY = 200 << 10;

    private final Path into;
    private final List<Unpacked.Member> members = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Optional<Unpacked.Complaint> complaint = Optional.empty();
    private long bytes;

    private Unpacker(Path into) {
        this.into = into;
    }

    /**
     * @param name of the container: what is packed without a name is called by it
     * @param into an empty directory
     * @throws UnreadableFileException when it is no container, or damaged from its beginning
     */
    static Unpacked unpack(Path file, String name, Path into)
            throws IOException, UnreadableFileException {
        Unpacker unpacker = new Unpacker(into);
        try {
            unpacker.unpack(file, name);
        } catch (TooMuchException e) {
            unpacker.complaint = Optional.of(e.complaint());
        } catch (IOException | RuntimeException e) {
            if (!Files.isReadable(file)) {
                throw e instanceof IOException io ? io : new IOException(e);
            }
            if (unpacker.members.isEmpty()) {
                throw ParserFailures.of(e);
            }
            unpacker.complaint = Optional.of(complaint(e));
        }
        unpacker.members.sort(Comparator.comparing(Unpacked.Member::name));
        return new Unpacked(unpacker.members, unpacker.complaint);
    }

    private void unpack(Path file, String name) throws IOException, UnreadableFileException {
        switch (MediaTypes.of(file, name)) {
            case "application/zip", "application/java-archive" -> zip(file);
            case "application/x-7z-compressed" -> sevenZ(file);
            case "application/x-tar", "application/x-gtar" -> tar(Files.newInputStream(file));
            case "application/gzip" -> packed(new GZIPInputStream(open(file)), name);
            case "application/zstd" -> packed(new ZstdInputStream(open(file)), name);
            case "application/x-bzip2" ->
                    packed(new BZip2CompressorInputStream(open(file), true), name);
            case "application/x-xz" ->
                    packed(new XZCompressorInputStream(open(file), true, MOST_MEMORY), name);
            case "application/mbox" -> MailParts.mailbox(file, this);
            case "message/rfc822" -> MailParts.attachments(file, this);
            case OutlookReader.TYPE -> OutlookParts.attachments(file, this);
            default ->
                    throw new UnreadableFileException(
                            FailureKind.NOT_TEXT, "is no archive that can be unpacked");
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    private void zip(Path file) throws IOException, UnreadableFileException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                if (entry.isDirectory() || entry.isUnixSymlink()) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    refuse(
                            unique(clean(entry.getName())),
                            FailureKind.ENCRYPTED,
                            ParserFailures.PASSWORD);
                } else {
                    add(entry.getName(), () -> zip.getInputStream(entry));
                }
            }
        }
    }

    private void tar(InputStream in) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    add(entry.getName(), () -> new Uncloseable(tar));
                }
            }
        }
    }

    private void sevenZ(Path file) throws IOException, UnreadableFileException {
        try (SevenZFile archive =
                SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(MOST_MEMORY).get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                if (!entry.isDirectory()) {
                    SevenZArchiveEntry here = entry;
                    add(name(here), () -> archive.getInputStream(here));
                }
            }
        } catch (org.apache.commons.compress.PasswordRequiredException e) {
            throw new UnreadableFileException(FailureKind.ENCRYPTED, ParserFailures.PASSWORD, e);
        }
    }

    private static String name(ArchiveEntry entry) {
        return entry.getName() == null ? "entry" : entry.getName();
    }

    /** One packed file, or a packed archive. */
    private void packed(InputStream in, String name) throws IOException {
        String inner = inner(name);
        if (inner.toLowerCase(Locale.ROOT).endsWith(".tar")) {
            tar(in);
        } else {
            add(inner, () -> in);
        }
    }

    /** "notes.txt" of "notes.txt.gz", "a.tar" of "a.tgz". */
    static String inner(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        return last.toLowerCase(Locale.ROOT).matches(".*\\.t(?:gz|zst|bz2|xz)")
                ? stem + ".tar"
                : stem;
    }

    /** How a member is opened. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** Puts a member into a file. One that is damaged or too large says so. */
    void add(String named, Opener opener) throws IOException {
        String name = unique(clean(named));
        Path file = into.resolve(members.size() + suffix(name));
        try (InputStream in = opener.open()) {
            if (write(in, file, MANY.matcher(name).matches() ? MOST_BYTES : MOST_MEMBER_BYTES)) {
                members.add(new Unpacked.Member(name, Optional.of(file), Optional.empty()));
            } else {
                Files.deleteIfExists(file);
                refuse(name, FailureKind.TOO_LARGE, TOO_LARGE);
            }
        } catch (TooMuchException e) {
            Files.deleteIfExists(file);
            refuse(name, FailureKind.TOO_LARGE, e.getMessage());
            throw e;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            Unpacked.Complaint damage = complaint(e);
            refuse(name, damage.kind(), damage.what());
        }
        bound();
    }

    private static Unpacked.Complaint complaint(Exception failure) {
        UnreadableFileException said = ParserFailures.of(failure);
        return new Unpacked.Complaint(said.kind(), said.getMessage());
    }

    private void refuse(String name, FailureKind kind, String why) {
        members.add(
                new Unpacked.Member(
                        name, Optional.empty(), Optional.of(new Unpacked.Complaint(kind, why))));
    }

    private void bound() throws TooMuchException {
        if (members.size() >= MOST_MEMBERS) {
            throw new TooMuchException(
                    "has more than " + MOST_MEMBERS + " files; the others are not read");
        }
    }

    /** Whether a member is within {@code most} bytes. */
    private boolean write(InputStream in, Path file, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                written += read;
                bytes += read;
                if (written > most) {
                    bytes -= written;
                    return false;
                }
                if (bytes > MOST_BYTES) {
                    throw new TooMuchException(
                            "unpacks to more than "
                                    + (MOST_BYTES >> 20)
                                    + " MB; what is beyond is not read");
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    /** Without what would lead out of the archive. */
    private static String clean(String name) {
        StringBuilder clean = new StringBuilder();
        for (String part : name.replace('\\', '/').split("/")) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                clean.append(clean.isEmpty() ? "" : "/").append(part);
            }
        }
        return clean.isEmpty() ? "entry" : clean.toString();
    }

    private String unique(String name) {
        String unique = name;
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
        for (int again = 2; !names.add(unique); again++) {
            unique = name.substring(0, end) + "~" + again + name.substring(end);
        }
        return unique;
    }

    /** The extension alone: names of members may be any. */
    private static String suffix(String name) {
        int dot = name.lastIndexOf('.');
        String suffix = dot < 0 ? "" : name.substring(dot);
        return suffix.matches("\\.[A-Za-z0-9]{1,8}") ? suffix : "";
    }

    /** More than is read of one container. */
    private static final class TooMuchException extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuchException(String message) {
            super(message);
        }

        Unpacked.Complaint complaint() {
            return new Unpacked.Complaint(FailureKind.TOO_LARGE, getMessage());
        }
    }

    /** Of a stream that goes on behind a member. */
    private static final class Uncloseable extends java.io.FilterInputStream {

        Uncloseable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The next member follows.
        }
    }
}
