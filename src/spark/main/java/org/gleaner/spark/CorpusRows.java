package org.gleaner.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaPairRDD;
import org.gleaner.render.CorpusEntity;
import org.gleaner.render.RenderedCodec;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import scala.Tuple2;

/**
 * The rows that only all documents together tell: of entities, united in the order of places as one
 * machine unites them, and of documents, with the first of the same text beside each.
 */
final class CorpusRows implements Iterator<CorpusRows.Line> {

    /** A row of a table. */
    record Line(Table<?> table, List<String> cells) {}

    private static final int ID = Tables.DOCUMENTS.header().indexOf("doc_id");
    private static final int DUPLICATE = Tables.DOCUMENTS.header().indexOf("duplicate_of");

    private final Iterator<Tuple2<CorpusKey, byte[]>> sorted;
    private Tuple2<CorpusKey, byte[]> next;
    private CorpusKey last;
    private String first = "";

    private CorpusRows(Iterator<Tuple2<CorpusKey, byte[]>> sorted) {
        this.sorted = sorted;
        advance();
    }

    /** The shares of a document, each with what it has in common with those of others. */
    static Iterator<Tuple2<CorpusKey, byte[]>> shares(
            Place place, String content, List<String> row, List<CorpusEntity> entities) {
        List<Tuple2<CorpusKey, byte[]>> shares = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            CorpusEntity entity = entities.get(i);
            shares.add(
                    new Tuple2<>(
                            CorpusKey.of(entity, place, i),
                            Bytes.of(out -> RenderedCodec.entity(out, entity))));
        }
        shares.add(
                new Tuple2<>(
                        CorpusKey.of(content, place),
                        Bytes.of(out -> RenderedCodec.row(out, row))));
        return shares.iterator();
    }

    /**
     * Deals out shares by what they have in common.
     *
     * @return what a partition holds, to be read by {@link #of}
     */
    static JavaPairRDD<CorpusKey, byte[]> dealt(
            JavaPairRDD<CorpusKey, byte[]> shares, int partitions) {
        return shares.repartitionAndSortWithinPartitions(
                new CorpusKey.Together(partitions), CorpusKey.Order.BY_PLACE);
    }

    static Iterator<Line> of(Iterator<Tuple2<CorpusKey, byte[]>> dealt) {
        return new CorpusRows(dealt);
    }

    private void advance() {
        next = sorted.hasNext() ? sorted.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Line next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        return next._1().isOfEntity()
                ? new Line(Tables.ENTITIES, Tables.ENTITIES.cells(entity()))
                : new Line(Tables.DOCUMENTS, document());
    }

    /** All that share it. */
    private CorpusEntity entity() {
        CorpusKey shared = next._1();
        CorpusEntity entity = share();
        for (advance(); next != null && next._1().sharesWith(shared); advance()) {
            entity = entity.plus(share());
        }
        return entity;
    }

    private CorpusEntity share() {
        return Bytes.read(next._2(), in -> RenderedCodec.entity(in));
    }

    private List<String> document() {
        List<String> row = Bytes.read(next._2(), RenderedCodec::row);
        if (next._1().sharesWith(last)) {
            row.set(DUPLICATE, first);
        } else {
            first = row.get(ID);
        }
        last = next._1();
        advance();
        return row;
    }
}
