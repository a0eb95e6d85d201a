package org.gleaner.render;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Several sorted runs of entities as one, the same entity of several runs united; earlier runs hold
 * earlier documents.
 */
final class MergedEntities implements Iterator<CorpusEntity> {

    private record Head(String key, CorpusEntity entity, int run) {}

    private final List<Iterator<CorpusEntity>> runs;
    private final PriorityQueue<Head> heads =
            new PriorityQueue<>(Comparator.comparing(Head::key).thenComparing(Head::run));

    MergedEntities(List<Iterator<CorpusEntity>> runs) {
        this.runs = runs;
        for (int run = 0; run < runs.size(); run++) {
            advance(run);
        }
    }

    private void advance(int run) {
        if (runs.get(run).hasNext()) {
            CorpusEntity entity = runs.get(run).next();
            heads.add(new Head(CorpusEntities.key(entity), entity, run));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public CorpusEntity next() {
        if (heads.isEmpty()) {
            throw new NoSuchElementException();
        }
        Head first = heads.remove();
        advance(first.run());
        CorpusEntity united = first.entity();
        while (hasNext() && heads.peek().key().equals(first.key())) {
            Head same = heads.remove();
            advance(same.run());
            united = united.plus(same.entity());
        }
        return united;
    }
}
