package org.gleaner.output;

import java.util.List;
import org.gleaner.pipeline.StageStatistics;

/**
 * What only a whole run tells.
 *
 * @param entities of all documents
 * @param stages what each stage took; the one thing here that differs between two runs over the
 *     same documents
 */
public record Whole(Iterable<CorpusEntity> entities, List<StageStatistics> stages) {

    public Whole {
        stages = List.copyOf(stages);
    }
}
