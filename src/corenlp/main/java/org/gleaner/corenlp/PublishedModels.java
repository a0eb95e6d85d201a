package org.gleaner.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gleaner.lexicon.DataFile;

/**
 * The files of CoreNLP's that the models are compiled from, by their checksums in {@code
 * models/toolkits.tsv}: Java makes objects of what is in them, which no bytes but those published
 * may tell it to.
 */
final class PublishedModels {

    private static final String ARTIFACT = "stanford-corenlp ";

    private PublishedModels() {}

    /**
     * @throws IOException naming the first file that is missing or has other bytes
     */
    static void verify() throws IOException {
        for (List<String> row : DataFile.rows("toolkits.tsv", 3)) {
            if (row.get(2).startsWith(ARTIFACT)) {
                verify(row.get(0), row.get(1));
            }
        }
    }

    /**
     * @param resource on the class path
     * @param sha256 in hex
     */
    static void verify(String resource, String sha256) throws IOException {
        try (InputStream in =
                PublishedModels.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("CoreNLP's models have no " + resource);
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            String found = HexFormat.of().formatHex(digest.digest());
            if (!found.equals(sha256)) {
                throw new IOException(
                        resource
                                + " has the checksum "
                                + found
                                + ", not "
                                + sha256
                                + " as models/toolkits.tsv says; nothing is read from it. Remove"
                                + " the artifact from Maven's local repository and build again");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
