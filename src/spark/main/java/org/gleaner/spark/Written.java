package org.gleaner.spark;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a task tells the driver of its work. What other attempts at the same task have written
 * counts for nothing.
 *
 * @param attempt the name of what it wrote: "00003-17" for the third task
 * @param rows how many of each table that it wrote a file of
 * @param kept whether it wrote a file of what it extracted
 * @param resumed documents that an earlier job had extracted
 * @param met what the user asked for that took effect
 */
record Written(
        int task,
        String attempt,
        Map<String, Long> rows,
        boolean kept,
        long resumed,
        Set<String> met)
        implements Serializable {

    /** How many rows each table has in all. */
    static Map<String, Long> rows(Collection<Written> all, Iterable<String> tables) {
        Map<String, Long> rows = new LinkedHashMap<>();
        tables.forEach(table -> rows.put(table, 0L));
        all.forEach(
                one -> one.rows().forEach((table, count) -> rows.merge(table, count, Long::sum)));
        return rows;
    }
}
