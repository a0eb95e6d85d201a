package org.gleaner.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Works out what a recogniser can say of a word by itself: the features of CoreNLP's {@code
 * NERFeatureFactory} that its name recognisers use and that depend on one word alone. A feature's
 * name is what was hashed when the model was compiled.
 */
final class CrfWords {

    private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");
    private static final Piece HASH = Piece.of("#");
    private static final Piece AFFIX = Piece.of("#|C");
    private static final Piece WORD = Piece.of("-WORD|C");
    private static final Piece CLUSTER = Piece.of("-DISTSIM|C");
    private static final Piece SHAPE = Piece.of("-TYPE|C");
    private static final Piece BEFORE = Piece.of("-PW|C");
    private static final Piece BEFORE_CLUSTER = Piece.of("-PDISTSIM|C");
    private static final Piece BEFORE_SHAPE = Piece.of("-PTYPE|C");
    private static final Piece AFTER = Piece.of("-NW|C");
    private static final Piece AFTER_CLUSTER = Piece.of("-NDISTSIM|C");
    private static final Piece AFTER_SHAPE = Piece.of("-NTYPE|C");
    private static final Piece LEFT = Piece.of("-DISJP|C");
    private static final Piece RIGHT = Piece.of("-DISJN|C");
    private static final Piece EDGE = Piece.of("PSEQ|CpC");
    private static final Piece EDGE_WORD = Piece.of("-PSEQW|CpC");
    private static final Piece EDGE_CLUSTER = Piece.of("-PSEQcDS|CpC");
    private static final Piece EDGE_SHAPE = Piece.of("-PSEQcS|CpC");
    private static final Piece EDGE_SHAPE_TOO = Piece.of("-TPS2|CpC");
    private static final Piece EDGE_BEFORE = Piece.of("-PSEQpW|CpC");
    private static final Piece EDGE_BEFORE_CLUSTER = Piece.of("-PSEQpDS|CpC");
    private static final Piece EDGE_BEFORE_SHAPE = Piece.of("-PSEQpS|CpC");
    private static final Piece EDGE_AFTER_SHAPE = Piece.of("-TNS1|CpC");
    private static final Piece TITLED = Piece.of("IS_TITLE|C");
    private static final Piece ANY = Piece.of("###|C");

    /** What CoreNLP writes for an annotation that is not there. */
    private static final Piece NULL = Piece.of("null");

    /** Of a word by itself: four and two for each letter, of words that are not too long. */
    private static final int MOST_FEATURES = 40;

    private final CrfModel model;
    private final WordClusters clusters;

    CrfWords(CrfModel model, WordClusters clusters) {
        this.model = model;
        this.clusters = clusters;
    }

    /** What stands before the first and after the last token of a sentence. */
    CrfWord boundary() {
        return make(
                Piece.EMPTY,
                Piece.EMPTY,
                Piece.EMPTY,
                NULL,
                NULL,
                CrfWord.Form.of(""),
                new float[model.nodes().width()]);
    }

    CrfWord of(String raw) {
        String word = Americanize.americanize(raw);
        Piece name = Piece.of(word);
        Piece shape =
                Piece.of(
                        WordShapeClassifier.wordShape(
                                word, model.shape(), new Known(model.lowerCase(), word)));
        Piece cluster = clusters.of(word);
        Features features =
                new Features(MOST_FEATURES)
                        .add(name.join(WORD))
                        .add(cluster.join(CLUSTER))
                        .add(shape.join(SHAPE))
                        .add(ANY.hash());
        if (model.titles() && TITLE.matcher(word).matches()) {
            features.add(TITLED.hash());
        }
        addAffixes("<" + word + ">", features);
        float[] own = new float[model.nodes().width()];
        model.nodes().add(features, own);
        return make(name, shape, cluster, cluster, shape, CrfWord.Form.of(word), own);
    }

    private CrfWord make(
            Piece word,
            Piece shape,
            Piece cluster,
            Piece nodeCluster,
            Piece edgeShapeAfter,
            CrfWord.Form form,
            float[] own) {
        WeightTable nodes = model.nodes();
        WeightTable edges = model.edges();
        float[] edge =
                edges.sum(
                        EDGE.hash(),
                        word.join(EDGE_WORD),
                        cluster.join(EDGE_CLUSTER),
                        shape.join(EDGE_SHAPE),
                        shape.join(EDGE_SHAPE_TOO));
        for (int pair = 0; pair < edge.length; pair++) {
            edge[pair] += model.forbidden()[pair];
        }
        return new CrfWord(
                word,
                shape,
                cluster,
                form,
                own,
                nodes.sum(
                        word.join(BEFORE),
                        nodeCluster.join(BEFORE_CLUSTER),
                        shape.join(BEFORE_SHAPE)),
                nodes.sum(
                        word.join(AFTER), nodeCluster.join(AFTER_CLUSTER), shape.join(AFTER_SHAPE)),
                nodes.sum(word.join(LEFT)),
                nodes.sum(word.join(RIGHT)),
                edge,
                edges.sum(
                        word.join(EDGE_BEFORE),
                        cluster.join(EDGE_BEFORE_CLUSTER),
                        shape.join(EDGE_BEFORE_SHAPE)),
                edges.sum(edgeShapeAfter.join(EDGE_AFTER_SHAPE)));
    }

    /**
     * Beginnings and ends of the word in brackets, from two characters up; an end that is also a
     * beginning counts once.
     */
    private void addAffixes(String bracketed, Features features) {
        int longest = Math.min(model.longestAffix(), bracketed.length());
        Piece beginning = HASH;
        for (int length = 1; length <= longest; length++) {
            beginning = beginning.then(bracketed.charAt(length - 1));
            if (length > 1) {
                features.add(beginning.join(AFFIX));
            }
        }
        for (int length = 2; length <= longest; length++) {
            String end = bracketed.substring(bracketed.length() - length);
            if (!bracketed.startsWith(end)) {
                features.add(Piece.of("#" + end).join(AFFIX));
            }
        }
    }

    /**
     * The words that training saw in lower case, as far as {@link WordShapeClassifier} needs a set
     * of them: it asks for the word at hand, in lower case of the platform's language, so that what
     * it asks for is left aside and the word looked up in those of any language.
     */
    private static final class Known extends AbstractSet<String> {

        private final HashedInts words;
        private final String word;

        Known(HashedInts words, String word) {
            this.words = words;
            this.word = word;
        }

        @Override
        public boolean contains(Object lower) {
            return words.get(Piece.of(word.toLowerCase(Locale.ROOT)).hash()) != HashedInts.NONE;
        }

        @Override
        public Iterator<String> iterator() {
            throw new UnsupportedOperationException("known by their hashes alone");
        }

        @Override
        public int size() {
            throw new UnsupportedOperationException("known by their hashes alone");
        }
    }
}
