package org.gleaner.tika;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hpsf.Filetime;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gleaner.model.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails as Outlook keeps them, made here by the rules of [MS-OXMSG]. */
class OutlookReaderTest {

    private static final String SUBJECT = "0037001F";
    private static final String BODY = "1000001F";
    private static final String PAGE = "10130102";
    private static final String SENDER = "0C1A001F";
    private static final String ADDRESS = "0C1F001F";
    private static final String TO = "0E04001F";
    private static final String FILE_NAME = "3707001F";
    private static final String CONTENT = "37010102";
    private static final String MESSAGE = "3701000D";

    @TempDir private Path folder;

    private static void text(DirectoryEntry in, String property, String value) throws IOException {
        bytes(in, property, value.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void bytes(DirectoryEntry in, String property, byte[] value) throws IOException {
        in.createDocument("__substg1.0_" + property, new ByteArrayInputStream(value));
    }

    /** When the mail was sent, below a head of 32 bytes, or 24 where it is attached. */
    private static void sent(DirectoryEntry in, int head, String moment) throws IOException {
        Filetime time = new Filetime(java.util.Date.from(Instant.parse(moment)));
        ByteBuffer properties = ByteBuffer.allocate(head + 16).order(ByteOrder.LITTLE_ENDIAN);
        properties.position(head);
        properties.putInt(0x0039_0040).putInt(6).put(time.toByteArray());
        in.createDocument("__properties_version1.0", new ByteArrayInputStream(properties.array()));
    }

    private static DirectoryEntry attachment(DirectoryEntry in, int number, String name)
            throws IOException {
        DirectoryEntry part =
                in.createDirectory(String.format("__attach_version1.0_#%08X", number));
        text(part, FILE_NAME, name);
        return part;
    }

    private Path saved(POIFSFileSystem mail) throws IOException {
        Path file = folder.resolve("mail.msg");
        try (OutputStream out = Files.newOutputStream(file)) {
            mail.writeFilesystem(out);
        }
        return file;
    }

    private static POIFSFileSystem mail() throws IOException {
        POIFSFileSystem mail = new POIFSFileSystem();
        text(mail.getRoot(), SUBJECT, "The roof");
        text(mail.getRoot(), SENDER, "Ann Lee");
        text(mail.getRoot(), ADDRESS, "ann@example.org");
        text(mail.getRoot(), TO, "Tom Beck; Iris Hahn");
        sent(mail.getRoot(), 32, "2024-03-12T08:00:00Z");
        return mail;
    }

    @Test
    void readsWhoWroteToWhomAndWhen() throws IOException, UnreadableFileException {
        try (POIFSFileSystem mail = mail()) {
            text(mail.getRoot(), BODY, "We will pay $5,000.\r\n\r\n-- \r\nAnn Lee\r\n");
            Extracted read = TikaReader.read(saved(mail), "mail.msg", ReaderOptions.STANDARD);
            assertEquals("application/vnd.ms-outlook", read.mediaType());
            assertEquals(Optional.of("The roof"), read.title());
            assertEquals(Optional.of(LocalDate.of(2024, 3, 12)), read.date());
            assertEquals(
                    Map.of("from", "Ann Lee <ann@example.org>", "to", "Tom Beck, Iris Hahn"),
                    read.metadata());
            assertEquals("We will pay $5,000.\n\n--\nAnn Lee", read.text().strip());
        }
    }

    @Test
    void readsAPageWhereThereIsNoPlainText() throws IOException, UnreadableFileException {
        try (POIFSFileSystem mail = mail()) {
            bytes(
                    mail.getRoot(),
                    PAGE,
                    "<p>We <b>will</b> pay.</p>".getBytes(StandardCharsets.UTF_8));
            Extracted read = TikaReader.read(saved(mail), "mail.msg", ReaderOptions.STANDARD);
            assertEquals("We will pay.", read.text().strip());
        }
    }

    @Test
    void unpacksFilesAndMailsThatAreAttached() throws IOException, UnreadableFileException {
        try (POIFSFileSystem mail = mail()) {
            text(mail.getRoot(), BODY, "See the terms.");
            DirectoryEntry terms = attachment(mail.getRoot(), 0, "../terms.txt");
            bytes(terms, CONTENT, "Norway will pay.".getBytes(StandardCharsets.UTF_8));
            DirectoryEntry forwarded =
                    attachment(mail.getRoot(), 1, "The roof / cost")
                            .createDirectory("__substg1.0_" + MESSAGE);
            text(forwarded, SUBJECT, "The roof / cost");
            text(forwarded, BODY, "It will cost $5,000.");
            sent(forwarded, 24, "2024-03-10T08:00:00Z");

            Path into = Files.createDirectory(folder.resolve("parts"));
            List<Unpacked.Member> members =
                    Unpacker.unpack(saved(mail), "mail.msg", into).members();
            assertEquals(
                    List.of(".._terms.txt", "The roof _ cost.msg"),
                    members.stream().map(Unpacked.Member::name).toList());
            assertEquals("Norway will pay.", Files.readString(members.get(0).file().orElseThrow()));
            Extracted read =
                    TikaReader.read(
                            members.get(1).file().orElseThrow(),
                            "cost.msg",
                            ReaderOptions.STANDARD);
            assertEquals(Optional.of("The roof / cost"), read.title());
            assertEquals(Optional.of(LocalDate.of(2024, 3, 10)), read.date());
            assertEquals("It will cost $5,000.", read.text().strip());
        }
    }

    @Test
    void tellsOfAMailThatIsCut() throws IOException {
        try (POIFSFileSystem mail = mail()) {
            text(mail.getRoot(), BODY, "We will pay. ".repeat(5_000));
            Path file = saved(mail);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 3));
            UnreadableFileException failure =
                    assertThrows(
                            UnreadableFileException.class,
                            () -> TikaReader.read(file, "mail.msg", ReaderOptions.STANDARD));
            assertEquals(FailureKind.BROKEN, failure.kind());
        }
    }
}
