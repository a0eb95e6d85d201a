package org.gleaner.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.gleaner.input.FieldNames;
import org.gleaner.input.InputException;
import org.gleaner.input.Metadata;
import org.gleaner.input.Reading;

/**
 * What the user says of documents beside them, as it travels to executors: the file of metadata by
 * content.
 *
 * @param fileName its ending says what separates its cells
 * @param names of the columns of text, id, title and date; null for the usual ones
 */
record Described(
        byte[] file,
        String fileName,
        String date,
        String[] names,
        boolean dayFirst,
        boolean wholePages,
        boolean ocr)
        implements Serializable {

    static Described of(Metadata metadata, Optional<Path> file) throws IOException {
        FieldNames names = metadata.fields();
        return new Described(
                file.isPresent() ? Files.readAllBytes(file.get()) : null,
                file.map(path -> path.getFileName().toString()).orElse(null),
                metadata.date().map(LocalDate::toString).orElse(null),
                new String[] {
                    names.text().orElse(null),
                    names.id().orElse(null),
                    names.title().orElse(null),
                    names.date().orElse(null)
                },
                names.dayFirst(),
                metadata.reading().wholePages(),
                metadata.reading().ocr());
    }

    FieldNames fields() {
        return new FieldNames(
                Optional.ofNullable(names[0]),
                Optional.ofNullable(names[1]),
                Optional.ofNullable(names[2]),
                Optional.ofNullable(names[3]),
                dayFirst);
    }

    /** As the driver has read it. */
    Metadata metadata() {
        Metadata said =
                (file == null ? Metadata.none() : ofFile())
                        .withFields(fields())
                        .withReading(new Reading(wholePages, ocr));
        return date == null ? said : said.withDate(LocalDate.parse(date));
    }

    private Metadata ofFile() {
        try {
            Path folder = Files.createTempDirectory("gleaner-metadata-");
            Path copy = folder.resolve(fileName);
            try {
                return Metadata.read(Files.write(copy, file));
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException | InputException e) {
            throw new IllegalStateException("the driver has read it: " + fileName, e);
        }
    }
}
