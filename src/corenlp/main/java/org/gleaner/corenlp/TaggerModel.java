package org.gleaner.corenlp;

import java.io.IOException;
import java.util.List;

/**
 * CoreNLP's maximum entropy tagger as arrays.
 *
 * @param tags Penn Treebank's, by their numbers
 * @param open the tags that a word never seen can have
 * @param weights of the features, by {@link #name}
 * @param clusters the number of a word's cluster, for words in lower case
 */
record TaggerModel(
        List<String> tags,
        int[] open,
        WeightTable weights,
        HashedInts clusters,
        List<String> clusterNames,
        String unknownCluster,
        TagDictionary dictionary) {

    static TaggerModel read(ModelReader in) {
        return new TaggerModel(
                in.strings(),
                in.ints(),
                WeightTable.read(in),
                HashedInts.read(in),
                in.strings(),
                in.strings().get(0),
                TagDictionary.read(in));
    }

    void write(ModelWriter out) throws IOException {
        out.strings(tags);
        out.ints(open);
        weights.write(out);
        clusters.write(out);
        out.strings(clusterNames);
        out.strings(List.of(unknownCluster));
        dictionary.write(out);
    }

    /** The name of a feature: its kind, by CoreNLP's numbers, and its value. */
    static String name(int kind, String value) {
        return (char) ('0' + kind) + value;
    }

    /** The weights that some kinds of features have with one value, summed. */
    float[] sum(String value, int... kinds) {
        float[] scores = new float[tags.size()];
        for (int kind : kinds) {
            add(kind, value, scores);
        }
        return scores;
    }

    void add(int kind, String value, float[] scores) {
        weights.add(Piece.of(name(kind, value)).hash(), scores);
    }

    String cluster(String lowerCase) {
        int cluster = clusters.get(Piece.of(lowerCase).hash());
        return cluster == HashedInts.NONE ? unknownCluster : clusterNames.get(cluster);
    }
}
