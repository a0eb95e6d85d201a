package org.gleaner.corenlp;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which cluster of words of like use a word belongs to: half a million words in 512 clusters, the
 * same for every recogniser.
 */
final class WordClusters {

    private final HashedInts clusters;
    private final List<String> names;
    private final String unknown;
    private final List<Piece> pieces;
    private final Piece unknownPiece;

    private WordClusters(HashedInts clusters, List<String> names, String unknown) {
        this.clusters = clusters;
        this.names = names;
        this.unknown = unknown;
        this.pieces = names.stream().map(Piece::of).toList();
        this.unknownPiece = Piece.of(unknown);
    }

    /**
     * @param lexicon words in lower case with their digits alike, and the names of their clusters
     */
    static WordClusters of(Map<String, String> lexicon, String unknown) {
        List<String> names = new ArrayList<>(new TreeSet<>(lexicon.values()));
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        Map<String, Integer> clusters = new HashMap<>();
        lexicon.forEach((word, name) -> clusters.put(word, numbers.get(name)));
        clusters.remove("");
        return new WordClusters(HashedInts.of(clusters), names, unknown);
    }

    void write(ModelWriter out) throws IOException {
        clusters.write(out);
        out.strings(names);
        out.strings(List.of(unknown));
    }

    static WordClusters read(ModelReader in) {
        return new WordClusters(HashedInts.read(in), in.strings(), in.strings().get(0));
    }

    /** The name of the word's cluster. */
    Piece of(String word) {
        String form =
                WordShapeClassifier.wordShape(
                        word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
        int cluster = clusters.get(Piece.of(form).hash());
        return cluster == HashedInts.NONE ? unknownPiece : pieces.get(cluster);
    }
}
