package org.gleaner.output;

import java.util.List;
import org.gleaner.model.Skipped;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.StageStatistics;
import org.gleaner.render.CorpusDocuments;
import org.gleaner.render.CorpusEntity;

/**
 * What only a whole run tells.
 *
 * @param entities of all documents
 * @param documents the rows of all that were done
 * @param skipped what was come upon and is no document
 * @param failed the documents that failed, the first of them where they are many
 * @param stages what each stage took; the one thing here that differs between two runs over the
 *     same documents
 */
public record RunTotals(
        Iterable<CorpusEntity> entities,
        CorpusDocuments documents,
        List<Skipped> skipped,
        List<Outcome.Failed> failed,
        List<StageStatistics> stages) {

    public RunTotals {
        skipped = List.copyOf(skipped);
        failed = List.copyOf(failed);
        stages = List.copyOf(stages);
    }
}
