package org.gleaner.pipeline;

/**
 * What a stage did over a run.
 *
 * @param nanos time spent, all threads together
 * @param sentences sentences it worked on
 * @param of sentences there were
 */
public record StageStatistics(String stage, long nanos, long sentences, long of) {}
