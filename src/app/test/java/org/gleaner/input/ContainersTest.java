package org.gleaner.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in archives, mailboxes and mails, by other processes as in every run. */
class ContainersTest {

    @TempDir private Path folder;

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Each document as "id: text", each that failed as "id: kind". */
    private List<String> read() throws InputException {
        List<String> all = new ArrayList<>();
        try (Cursor cursor = inputs().open()) {
            while (cursor.hasNext()) {
                InputResult result = cursor.next().read();
                all.add(
                        result.id()
                                + ": "
                                + (result instanceof InputResult.Failed failed
                                        ? failed.kind().label()
                                        : document(result).text().strip()));
            }
        }
        return all;
    }

    private static Document document(InputResult result) {
        return ((InputResult.Read) result).document();
    }

    private Inputs inputs() throws InputException {
        return Inputs.of(List.of(folder.toString()), folder.resolve("output"), Metadata.none());
    }

    @Test
    void everyEntryOfAnArchiveIsADocument() throws IOException, InputException {
        byte[] inner = zip(Map.of("deep/c.txt", bytes("Third.")));
        Files.write(
                folder.resolve("all.zip"),
                zip(
                        Map.of(
                                "a.txt", bytes("First."),
                                "b/b.html", bytes("<html><body><p>Second.</p></body></html>"),
                                "inner.zip", inner,
                                "picture.png", bytes("x"),
                                "__MACOSX/a.txt", bytes("x"),
                                "../../out.txt", bytes("Fourth."))));
        assertEquals(
                List.of(
                        "all.zip!/a.txt: First.",
                        "all.zip!/b/b.html: Second.",
                        "all.zip!/inner.zip!/deep/c.txt: Third.",
                        "all.zip!/out.txt: Fourth."),
                read());
        assertEquals(
                List.of("__MACOSX/a.txt: hidden", "picture.png: png"),
                inputs().skipped().stream()
                        .map(
                                skipped ->
                                        skipped.path().substring(skipped.path().indexOf("!/") + 2)
                                                + ": "
                                                + skipped.kind())
                        .toList());
    }

    @Test
    void aMemberSaysWhereItIs() throws IOException, InputException {
        Files.write(folder.resolve("all.zip"), zip(Map.of("a.txt", bytes("First."))));
        try (Cursor cursor = inputs().open()) {
            Document document = document(cursor.next().read());
            assertTrue(document.source().path().endsWith("/all.zip!/a.txt"));
            assertEquals(
                    Optional.of(folder + "/all.zip"),
                    document.source().container().map(path -> path.replace('\\', '/')));
        }
    }

    @Test
    void attachmentsOfAMailAndMailsOfAMailboxAreDocuments() throws IOException, InputException {
        String mail =
                """
                Subject: Terms
                Content-Type: multipart/mixed; boundary=xx

                --xx
                Content-Type: text/plain

                See the terms.
                --xx
                Content-Type: text/plain; name="terms.txt"
                Content-Disposition: attachment; filename="terms.txt"

                We pay.
                --xx--
                """;
        Files.writeString(folder.resolve("mail.eml"), mail);
        Files.writeString(
                folder.resolve("box.mbox"),
                "From ann Mon Jan  1 00:00:00 2024\n"
                        + "Subject: One\n\n"
                        + "First.\n\n"
                        + "From bob Mon Jan  1 00:00:00 2024\n"
                        + "Subject: Two\n\n"
                        + "Second.\n"
                        + ">From afar.\n");
        assertEquals(
                List.of(
                        "box.mbox!/00001.eml: First.",
                        "box.mbox!/00002.eml: Second.\n\nFrom afar.",
                        "mail.eml: See the terms.",
                        "mail.eml!/terms.txt: We pay."),
                read());
    }

    @Test
    void packedFilesAreReadThrough() throws IOException, InputException {
        for (Map.Entry<String, String> file :
                Map.of(
                                "a.txt.gz",
                                "First.",
                                "b.jsonl.gz",
                                "{\"id\": \"b\", \"text\": \"Second.\"}\n")
                        .entrySet()) {
            try (OutputStream out =
                    new GZIPOutputStream(Files.newOutputStream(folder.resolve(file.getKey())))) {
                out.write(bytes(file.getValue()));
            }
        }
        assertEquals(List.of("a.txt.gz: First.", "b: Second."), read());
    }

    @Test
    void aDamagedArchiveFailsAlone() throws IOException, InputException {
        byte[] whole = zip(Map.of("a.txt", bytes("First."), "b.txt", bytes("Second.")));
        Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(folder.resolve("text.zip"), "no archive");
        Files.writeString(folder.resolve("good.txt"), "Good.");
        assertEquals(List.of("cut.zip: broken", "good.txt: Good.", "text.zip: not_text"), read());
    }

    @Test
    void aBombIsNotUnpackedAndWhatIsBesideItIs() throws IOException, InputException {
        byte[] large = new byte[70 << 20];
        Arrays.fill(large, (byte) 'a');
        Files.write(
                folder.resolve("bomb.zip"), zip(Map.of("a.txt", large, "b.txt", bytes("Good."))));
        assertEquals(
                List.of(
                        "bomb.zip!/a.txt: " + FailureKind.TOO_LARGE.label(),
                        "bomb.zip!/b.txt: Good."),
                read());
    }
}
