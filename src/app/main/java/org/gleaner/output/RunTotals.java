package org.gleaner.output;

import java.util.List;
import org.gleaner.pipeline.StageStatistics;
import org.gleaner.render.CorpusDocuments;
import org.gleaner.render.CorpusEntity;

/**
 * What only a whole run tells.
 *
 * @param entities of all documents
 * @param documents the rows of all that were done
 * @param stages what each stage took; the one thing here that differs between two runs over the
 *     same documents
 */
public record RunTotals(
        Iterable<CorpusEntity> entities, CorpusDocuments documents, List<StageStatistics> stages) {

    public RunTotals {
        stages = List.copyOf(stages);
    }
}
