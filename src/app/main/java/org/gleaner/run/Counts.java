package org.gleaner.run;

/** The accounts of a run: {@code inputs = done + failed + skipped}. */
public record Counts(long done, long failed, long skipped) {

    public long inputs() {
        return done + failed + skipped;
    }

    @Override
    public String toString() {
        return inputs()
                + " inputs = "
                + done
                + " done + "
                + failed
                + " failed + "
                + skipped
                + " skipped";
    }
}
