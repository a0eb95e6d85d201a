package org.gleaner.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gleaner.charset.NotTextException;

/** A table each row of which is a document, with a header row. */
final class CsvInputFormat implements InputFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public List<String> extensions() {
        return List.of(".csv", ".tsv", ".tab");
    }

    @Override
    public String documents() {
        return "the rows of .csv and .tsv files";
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Optional<String> refusal(Path file, FieldNames fields) {
        try (CsvTable table = CsvTable.open(file, fields)) {
            return table.hasText()
                    ? Optional.empty()
                    : Optional.of(
                            "no column that holds texts; name it by --text-field, if there is one");
        } catch (NotTextException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Cursor open(InputFile file, String id, Opening opening) {
        return new CsvRows(file, id, opening);
    }
}
