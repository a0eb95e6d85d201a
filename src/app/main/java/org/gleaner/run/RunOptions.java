package org.gleaner.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.gleaner.output.FormatOptions;
import org.gleaner.pipeline.Configuration;

/**
 * How a run is to go.
 *
 * @param output the output directory
 * @param formats names of formats that exist
 * @param writing the choices that those formats leave
 * @param overwrite replace files of the same names that no run wrote
 * @param resume go on with what an earlier run left
 * @param failFast stop at the first failure
 * @param stop asked often; when true, the run finishes what is in hand and ends
 */
public record RunOptions(
        Path output,
        List<String> formats,
        FormatOptions writing,
        int threads,
        Configuration configuration,
        Deadline deadline,
        boolean overwrite,
        boolean resume,
        boolean failFast,
        BooleanSupplier stop) {

    public RunOptions {
        formats = List.copyOf(formats);
    }
}
