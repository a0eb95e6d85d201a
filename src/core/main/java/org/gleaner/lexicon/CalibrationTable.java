package org.gleaner.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.model.Calibration;
import org.gleaner.pipeline.UserFile;

/**
 * Confidences as a review has shown them: a CSV of {@code table,rule,shift}, how much surer the
 * records of a rule are than they say, in log odds; a line without a rule is for the others of its
 * table.
 */
public final class CalibrationTable implements Calibration {

    private static final List<String> COLUMNS = List.of("table", "rule", "shift");
    private static final double LEAST = 0.01;

    private final Map<String, Double> shifts = new HashMap<>();

    private CalibrationTable() {}

    /**
     * @param csv empty for none
     * @throws org.gleaner.pipeline.UserFileException when a line is faulty
     */
    public static Calibration read(String csv) {
        if (csv.isEmpty()) {
            return NONE;
        }
        CalibrationTable table = new CalibrationTable();
        UserTable.rows(UserFile.CALIBRATION, csv, CalibrationTable::check, table::add);
        return table;
    }

    private static void check(List<String> header) {
        if (!header.containsAll(COLUMNS)) {
            throw new IllegalArgumentException(
                    "the columns must be table,rule,shift; take the file that gleaner review"
                            + " --apply writes");
        }
    }

    private Double add(CSVRecord line, long number) {
        String shift = line.get("shift");
        try {
            double value = Double.parseDouble(shift);
            if (Double.isFinite(value)) {
                return shifts.put(key(line.get("table"), line.get("rule")), value);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("bad shift '" + shift + "'; write a number", e);
        }
        throw new IllegalArgumentException("bad shift '" + shift + "'; write a number");
    }

    private static String key(String table, String rule) {
        return table + "\n" + rule;
    }

    @Override
    public double of(String type, String rule, double confidence) {
        Double shift = shifts.get(key(type, rule));
        if (shift == null) {
            shift = shifts.get(key(type, ""));
        }
        return shift == null ? confidence : shifted(confidence, shift);
    }

    /** A confidence, so many log odds surer; never quite certain of anything. */
    public static double shifted(double confidence, double shift) {
        return 1 / (1 + Math.exp(-(logOdds(confidence) + shift)));
    }

    public static double logOdds(double confidence) {
        double inside = Math.min(1 - LEAST, Math.max(LEAST, confidence));
        return Math.log(inside / (1 - inside));
    }
}
