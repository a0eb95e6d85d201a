package org.gleaner.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.charset.NotTextException;
import org.gleaner.model.FailureKind;

/** The rows of a table, each a document. */
final class CsvRows implements Cursor {

    /** How many rows show whether the day or the month stands first. */
    private static final int SAMPLE = 5_000;

    private final InputFile file;
    private final String fileId;
    private final InputFormat.Opening opening;
    private Optional<Boolean> dayFirst = Optional.empty();
    private CsvTable table;
    private Input next;
    private long number = 1;

    CsvRows(InputFile file, String fileId, InputFormat.Opening opening) {
        this.file = file;
        this.fileId = fileId;
        this.opening = opening;
        FieldNames fields = opening.metadata().fields();
        try {
            dayFirst = fields.dayFirst() ? Optional.of(true) : shownDayFirst(fields);
            table = CsvTable.open(file.file(), fields);
        } catch (NotTextException e) {
            end(FailureKind.NOT_TEXT, e.getMessage());
        } catch (IOException e) {
            end(FailureKind.UNREADABLE, FileErrors.of(e));
        }
    }

    /** What the column of dates shows: "13/03/2024" that the day stands first. */
    private Optional<Boolean> shownDayFirst(FieldNames fields)
            throws IOException, NotTextException {
        try (CsvTable sample = CsvTable.open(file.file(), fields)) {
            for (int i = 0; i < SAMPLE && sample.hasDates(); i++) {
                Optional<CSVRecord> row = sample.next();
                Optional<Boolean> shown =
                        row.flatMap(sample::date).flatMap(WrittenDates::showsDayFirst);
                if (shown.isPresent() || row.isEmpty()) {
                    return shown;
                }
            }
        } catch (UncheckedIOException e) {
            // It is told when the row is read.
        }
        return Optional.empty();
    }

    @Override
    public boolean hasNext() {
        if (next == null && table != null) {
            try {
                Optional<CSVRecord> row = table.next();
                if (row.isEmpty()) {
                    close();
                } else {
                    number++;
                    next = new CsvRow(table, row.get(), origin(), dayFirst, opening.metadata());
                }
            } catch (UncheckedIOException | IllegalStateException e) {
                end(
                        FailureKind.BAD_INPUT,
                        "row "
                                + (number + 1)
                                + ": a quotation mark is opened and not closed, or a cell goes on"
                                + " behind it; the rows from there on are not read");
            }
        }
        return next != null;
    }

    private LineOrigin origin() {
        return new LineOrigin(
                file.path(),
                fileId,
                opening.prefixed() ? Optional.of(fileId) : Optional.empty(),
                number);
    }

    private void end(FailureKind kind, String what) {
        close();
        next = new UnreadableInput(fileId, kind, file.path() + " " + what);
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input given = next;
        next = null;
        return given;
    }

    @Override
    public void close() {
        if (table != null) {
            try {
                table.close();
            } catch (IOException e) {
                // It was only read.
            }
            table = null;
        }
    }
}
