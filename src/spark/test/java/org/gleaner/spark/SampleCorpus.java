package org.gleaner.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Documents to compare on: of the transcripts that lie beside the project, else the project's own
 * samples and golden texts.
 */
final class SampleCorpus {

    private static final Path TRANSCRIPTS = Path.of("../shared/data/corpus/kremlin.tar.gz");
    private static final Path SAMPLES = Path.of("corpus");
    private static final Path GOLDEN = Path.of("src/app/test/resources/golden");
    private static final int BLOCK = 512;
    private static final int ALL = 5_900;
    private static final int APART = 9;

    private SampleCorpus() {}

    /** Writes at most {@code count} texts into a folder. */
    static int write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        return Files.exists(TRANSCRIPTS) ? transcripts(folder, count) : samples(folder);
    }

    static void writeOne(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("one.txt"), "Norway pledged $5 million to Ukraine.");
    }

    private static int samples(Path folder) throws IOException {
        int written = 0;
        try (Stream<Path> files = Stream.concat(Files.walk(SAMPLES), Files.walk(GOLDEN))) {
            for (Path file : files.filter(at -> at.toString().endsWith(".txt")).sorted().toList()) {
                String name = written++ + "-" + file.getFileName();
                Files.copy(file, folder.resolve(name));
            }
        }
        return written;
    }

    /**
     * Every ninth of them, unless more are wanted; a tar file is blocks of a header and a content.
     */
    private static int transcripts(Path folder, int count) throws IOException {
        int written = 0;
        int seen = 0;
        int apart = Math.max(1, Math.min(APART, ALL / count));
        try (InputStream tar = new GZIPInputStream(Files.newInputStream(TRANSCRIPTS))) {
            byte[] header = tar.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0 && written < count) {
                String name = text(header, 0, 100);
                int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
                byte[] content = tar.readNBytes(size);
                tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (name.endsWith(".txt") && seen++ % apart == 0) {
                    Files.write(folder.resolve(name.substring(name.lastIndexOf('/') + 1)), content);
                    written++;
                }
                header = tar.readNBytes(BLOCK);
            }
        }
        return written;
    }

    private static String text(byte[] block, int from, int length) {
        int end = from;
        while (end < from + length && block[end] != 0) {
            end++;
        }
        return new String(block, from, end - from, StandardCharsets.UTF_8);
    }

    /**
     * Text files, JSON lines and a table that share ids, with copies, faults and what is no text.
     */
    static void writeMixed(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("news/old"));
        Files.writeString(
                folder.resolve("news/a.txt"),
                "Norway pledged $5 million to Ukraine on 3 March 2022. Prime Minister Jonas Store"
                        + " said so.");
        Files.writeString(folder.resolve("news/empty.txt"), "");
        Files.write(folder.resolve("news/latin.txt"), latin());
        Files.write(folder.resolve("news/old/zip.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1});
        Files.writeString(folder.resolve("news/photo.png"), "none");
        Files.writeString(folder.resolve("news/.hidden.txt"), "Hidden.");
        Files.writeString(
                folder.resolve("b.md"), "# Aid\n\nAcme Corp. will pay Oxfam 300 euros.\n");
        Files.write(
                folder.resolve("c.jsonl"),
                List.of(
                        "{\"id\": \"1\", \"text\": \"Japan will give Kenya 20 million yen.\","
                                + " \"date\": \"2021-05-04\"}",
                        "{\"id\": \"2\", \"text\": \"Japan will give Kenya 20 million yen.\"}",
                        "not json",
                        "{\"text\": \"Anna Lind, head of Acme Corp., met Store.\", \"page\": 1.50}",
                        "",
                        "{\"id\": \"5\", \"title\": \"No text\"}"));
        Files.write(
                folder.resolve("d.csv"),
                List.of(
                        "id,text,date,desk",
                        "1,\"Acme Corp. promised to build 40 schools, it said.\",2020-02-01,world",
                        "7,\"Norway pledged $5 million to Ukraine.\",,"));
        Files.write(folder.resolve("numbers.csv"), List.of("a,b", "1,2"));
    }

    private static byte[] latin() {
        return "Société Générale will pay José Álvarez 2 million euros by May 2024."
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
