/**
 * Gleaner on Apache Spark, for corpora past one machine: a function of SQL, data frames, and a job.
 * Every executor builds the chain once; what it finds is what one machine finds.
 */
package org.gleaner.spark;
