package org.gleaner.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.spark.Partitioner;
import org.gleaner.render.CorpusEntities;
import org.gleaner.render.CorpusEntity;

/**
 * What documents share, an entity or a text, and where each stands among those that share it: as
 * bytes, so that their order is that of places.
 */
record CorpusKey(byte[] shared, byte[] order) implements Serializable {

    private static final byte ENTITY = 'e';
    private static final byte TEXT = 't';

    /** Of the nth entity of a document. */
    static CorpusKey of(CorpusEntity entity, Place place, int nth) {
        return new CorpusKey(shared(ENTITY, utf8(CorpusEntities.key(entity))), order(place, nth));
    }

    /** Of a document's text; one without words shares it with none. */
    static CorpusKey of(String content, Place place) {
        byte[] order = order(place, 0);
        return new CorpusKey(shared(TEXT, content.isEmpty() ? order : utf8(content)), order);
    }

    boolean isOfEntity() {
        return shared[shared.length - 1] == ENTITY;
    }

    boolean sharesWith(CorpusKey other) {
        return other != null && Arrays.equals(shared, other.shared);
    }

    private static byte[] shared(byte kind, byte[] what) {
        byte[] bytes = Arrays.copyOf(what, what.length + 1);
        bytes[what.length] = kind;
        return bytes;
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] order(Place place, int nth) {
        return Bytes.of(
                out -> {
                    out.writeInt(place.input());
                    out.write(utf8(place.path()));
                    out.write(0);
                    out.writeLong(place.row());
                    out.write(utf8(place.id()));
                    out.write(0);
                    out.writeInt(nth);
                });
    }

    /** Those that share something stand together, in the order of their places. */
    enum Order implements Comparator<CorpusKey> {
        BY_PLACE;

        @Override
        public int compare(CorpusKey one, CorpusKey other) {
            int shared = Arrays.compareUnsigned(one.shared, other.shared);
            return shared != 0 ? shared : Arrays.compareUnsigned(one.order, other.order);
        }
    }

    /** Those that share something go to one task. */
    static final class Together extends Partitioner {

        private static final long serialVersionUID = 1L;
        private final int tasks;

        Together(int tasks) {
            this.tasks = tasks;
        }

        @Override
        public int numPartitions() {
            return tasks;
        }

        @Override
        public int getPartition(Object key) {
            return Math.floorMod(Arrays.hashCode(((CorpusKey) key).shared()), tasks);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Together same && same.tasks == tasks;
        }

        @Override
        public int hashCode() {
            return tasks;
        }
    }
}
