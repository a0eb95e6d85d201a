package org.gleaner.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.model.CodePoints;
import org.gleaner.model.Document;
import org.gleaner.model.Rejection;
import org.gleaner.model.Rejections;
import org.gleaner.model.Span;
import org.gleaner.pipeline.UserFile;

/**
 * The records that a user's corrections call wrong: lines of the action {@code wrong}, with the
 * table as type, the words as name, and the columns {@code document,start,end,rule}, offsets in
 * code points.
 *
 * <pre>
 * action,type,name,target,document,start,end,rule
 * wrong,pledges,we will see,,news/a.txt,120,131,verb
 * </pre>
 */
public final class RejectionTable implements Rejections {

    private static final List<String> PLACE = List.of("document", "start", "end");

    private record Line(long number, String type, String name, int start, int end, String rule) {

        String words() {
            return "overrides, line " + number + " (wrong " + type + " " + name + ")";
        }
    }

    private final Map<String, List<Line>> lines = new HashMap<>();
    private final List<String> all = new ArrayList<>();

    private RejectionTable() {}

    /**
     * @param csv the user's corrections, those of names among them; empty for none
     * @throws org.gleaner.pipeline.UserFileException when a line is faulty
     */
    public static Rejections read(String csv) {
        if (csv.isBlank()) {
            return NONE;
        }
        RejectionTable table = new RejectionTable();
        UserTable.rows(UserFile.OVERRIDES, csv, columns -> {}, table::add);
        return table.all.isEmpty() ? NONE : table;
    }

    private boolean add(CSVRecord record, long number) {
        if (!Overrides.isOfRecord(record)) {
            return false;
        }
        for (String column : PLACE) {
            if (!record.isMapped(column) || record.get(column).isEmpty()) {
                throw new IllegalArgumentException(
                        "no "
                                + column
                                + "; a line of the action wrong needs document, start and end, as"
                                + " gleaner review --apply writes them");
            }
        }
        Line line =
                new Line(
                        number,
                        record.get("type"),
                        record.get("name"),
                        offset(record, "start"),
                        offset(record, "end"),
                        record.isMapped("rule") ? record.get("rule") : "");
        lines.computeIfAbsent(record.get("document"), id -> new ArrayList<>()).add(line);
        return all.add(line.words());
    }

    private static int offset(CSVRecord record, String column) {
        try {
            return Integer.parseUnsignedInt(record.get(column));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "bad " + column + " \"" + record.get(column) + "\"; write a number", e);
        }
    }

    @Override
    public List<Rejection> of(Document document) {
        List<Line> known = lines.getOrDefault(document.id(), List.of());
        if (known.isEmpty()) {
            return List.of();
        }
        CodePoints points = CodePoints.of(document.text());
        return known.stream()
                .filter(line -> line.start <= line.end && line.end <= points.length())
                .map(
                        line ->
                                new Rejection(
                                        line.type,
                                        line.rule,
                                        new Span(
                                                points.toUtf16(line.start),
                                                points.toUtf16(line.end)),
                                        line.words()))
                .toList();
    }

    @Override
    public List<String> all() {
        return List.copyOf(all);
    }
}
