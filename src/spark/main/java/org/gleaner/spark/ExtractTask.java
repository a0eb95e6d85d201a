package org.gleaner.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.broadcast.Broadcast;
import org.gleaner.input.InputResult;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Outcome;
import org.gleaner.render.JsonFields;
import org.gleaner.render.Rendered;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import org.gleaner.run.Extraction;

/**
 * One pass over the documents of a task: each goes through the chain, unless an earlier job has
 * done so, and its rows into the files of all tables at once.
 */
final class ExtractTask implements FlatMapFunction2<Iterator<Pending>, Iterator<Kept>, Written> {

    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private final Broadcast<TableWriting> writing;
    private final WorkFolder work;
    private final List<String> jsonFields;

    /**
     * @param jsonFields which fields of a document's JSON are wanted, none for all
     */
    ExtractTask(
            Settings settings,
            Broadcast<TableWriting> writing,
            WorkFolder work,
            List<String> jsonFields) {
        this.settings = settings;
        this.writing = writing;
        this.work = work;
        this.jsonFields = List.copyOf(jsonFields);
    }

    @Override
    public Iterator<Written> call(Iterator<Pending> documents, Iterator<Kept> earlier)
            throws IOException {
        Map<Place, Kept> known = new HashMap<>();
        earlier.forEachRemaining(kept -> known.put(kept.place(), kept));
        // those whose rows come document by document
        Set<String> tables = new LinkedHashSet<>(writing.value().tables());
        tables.removeAll(CorpusTask.TABLES);
        try (TaskFiles files = new TaskFiles(writing.value(), work, "", tables)) {
            while (documents.hasNext()) {
                run(documents.next(), known, files);
            }
            return List.of(files.done()).iterator();
        }
    }

    private void run(Pending pending, Map<Place, Kept> known, TaskFiles files) throws IOException {
        if (pending.read() instanceof InputResult.Failed failed) {
            fail(Extraction.unread(failed), files);
            return;
        }
        Document document = ((InputResult.Read) pending.read()).document();
        String key = settings.key(document);
        Kept old = known.get(pending.place());
        if (old != null && old.isOf(pending, key)) {
            add(old, true, files);
            return;
        }
        Extraction extraction = Chain.extract(pending.read(), settings);
        if (extraction instanceof Extraction.Done done) {
            add(Kept.of(pending, key, done.document(), isJsonWanted()), false, files);
        } else {
            fail(((Extraction.Failed) extraction).failure(), files);
        }
    }

    private static void fail(Outcome.Failed failure, TaskFiles files) {
        files.write(Tables.ERRORS.name(), Tables.ERRORS.cells(failure));
    }

    private void add(Kept kept, boolean isOld, TaskFiles files) throws IOException {
        Rendered document = kept.document();
        for (Table<?> table : Tables.RECORDS) {
            for (List<String> row : document.rows(table.name())) {
                files.write(table.name(), row);
            }
        }
        if (isJsonWanted()) {
            files.write(JobOutput.DOCUMENTS, List.of(json(document)));
        }
        files.keep(kept, isOld);
    }

    private boolean isJsonWanted() {
        return writing.value().tables().contains(JobOutput.DOCUMENTS);
    }

    private String json(Rendered document) throws IOException {
        byte[] json =
                jsonFields.isEmpty()
                        ? document.json().bytes()
                        : new JsonFields(jsonFields).of(document.json()).bytes();
        return new String(json, StandardCharsets.UTF_8);
    }
}
