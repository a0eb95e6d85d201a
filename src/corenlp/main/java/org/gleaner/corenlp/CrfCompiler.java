package org.gleaner.corenlp;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a published recogniser of CoreNLP and writes it as a {@link CrfModel}; refuses one that
 * uses features which {@link CrfDecoder} does not know.
 */
final class CrfCompiler {

    /**
     * What {@link CrfWords} and {@link CrfDecoder} ask for; the endings of the names of all
     * features.
     */
    private static final Pattern KNOWN =
            Pattern.compile(
                    "(?s)#.+#\\|C|###\\|C|IS_TITLE\\|C|NO-OCCURRENCE-PATTERN\\|C|X-(NEXT|PREV)-OCCURRENCE-X\\|C"
                        + "|.*-(WORD|DISTSIM|TYPE|PW|PDISTSIM|PTYPE|NW|NDISTSIM|NTYPE|DISJP|DISJN|PW_CTYPE|NW_CTYPE|PCTYPE|CNTYPE|PCNTYPE|PPW_CTYPE|NNW_CTYPE)\\|C"
                        + "|(PSEQ|.*-(PSEQW|PSEQcDS|PSEQcS|TPS2|PSEQpW|PSEQpDS|PSEQpS|TNS1|PSEQW2|PSEQpcDS|TYPES))\\|CpC");

    private static final Pattern AFFIX = Pattern.compile("(?s)#(.+)#\\|C");

    private final String path;
    private final CRFClassifier<CoreLabel> crf;

    private CrfCompiler(String path) throws IOException {
        this.path = path;
        try {
            this.crf = CRFClassifier.getClassifier(path);
        } catch (ClassNotFoundException e) {
            throw new IOException("the model " + path + " is of another version", e);
        }
    }

    /** A compiled model, for the list of them. */
    static CompiledModel.Source recognizer(String path) {
        return out -> new CrfCompiler(path).model().write(out);
    }

    /** The clusters of words, which are the same in every recogniser. */
    static CompiledModel.Source clusters(String path) {
        return out -> {
            CRFClassifier<CoreLabel> crf = new CrfCompiler(path).crf;
            Map<String, String> lexicon =
                    inside(NERFeatureFactory.class, crf.featureFactories.get(0), "lexicon");
            WordClusters.of(lexicon, crf.flags.unknownWordDistSimClass).write(out);
        };
    }

    /** The words that a recogniser's training saw in lower case. */
    static Set<String> lowerCaseWords(String path) throws IOException {
        return inside(AbstractSequenceClassifier.class, new CrfCompiler(path).crf, "knownLCWords");
    }

    private CrfModel model() {
        SeqClassifierFlags flags = crf.flags;
        check(
                crf.windowSize() == 2
                        && flags.wordFunction instanceof AmericanizeFunction
                        && flags.useDistSim
                        && !flags.casedDistSim
                        && flags.numberEquivalenceDistSim
                        && flags.noMidNGrams
                        && !flags.lowercaseNGrams
                        && !flags.dehyphenateNGrams,
                "its flags");
        List<String> labels = new ArrayList<>();
        crf.classIndex.forEach(labels::add);
        Index<String> features = inside(CRFClassifier.class, crf, "featureIndex");
        List<Index<CRFLabel>> labelings = inside(CRFClassifier.class, crf, "labelIndices");
        float[][] weights = inside(CRFClassifier.class, crf, "weights");
        int longestAffix = 0;
        Map<String, float[]> nodes = new TreeMap<>();
        Map<String, float[]> edges = new TreeMap<>();
        for (int i = 0; i < features.size(); i++) {
            String feature = features.get(i);
            check(KNOWN.matcher(feature).matches(), "the feature " + feature);
            boolean pair = feature.endsWith("|CpC");
            (pair ? edges : nodes)
                    .put(feature, row(weights[i], labelings.get(pair ? 1 : 0), labels.size()));
            Matcher affix = AFFIX.matcher(feature);
            longestAffix =
                    affix.matches()
                            ? Math.max(longestAffix, affix.group(1).length())
                            : longestAffix;
        }
        int limit =
                flags.maxNGramLeng < 0 ? longestAffix : Math.min(longestAffix, flags.maxNGramLeng);
        Set<String> lowerCase = inside(AbstractSequenceClassifier.class, crf, "knownLCWords");
        return new CrfModel(
                labels,
                labels.indexOf(flags.backgroundSymbol),
                table(nodes, labels.size()),
                table(edges, labels.size() * labels.size()),
                forbidden(labelings.get(1), labels.size()),
                numbered(lowerCase),
                flags.wordShape,
                limit,
                flags.disjunctionWidth,
                flags.useTitle);
    }

    /**
     * The weights in the order of the labels, or of pairs of them, from the order of what training
     * saw.
     */
    private static float[] row(float[] weights, Index<CRFLabel> labelings, int labels) {
        int[] last = labelings.get(0).getLabel();
        float[] row = new float[last.length == 1 ? labels : labels * labels];
        for (int k = 0; k < weights.length; k++) {
            row[at(labelings.get(k), labels)] = weights[k];
        }
        return row;
    }

    private static float[] forbidden(Index<CRFLabel> pairs, int labels) {
        float[] forbidden = new float[labels * labels];
        Arrays.fill(forbidden, Float.NEGATIVE_INFINITY);
        for (int k = 0; k < pairs.size(); k++) {
            forbidden[at(pairs.get(k), labels)] = 0;
        }
        return forbidden;
    }

    private static int at(CRFLabel labeling, int labels) {
        int[] label = labeling.getLabel();
        return label.length == 1 ? label[0] : label[0] * labels + label[1];
    }

    private static WeightTable table(Map<String, float[]> rows, int width) {
        return WeightTable.of(List.copyOf(rows.keySet()), List.copyOf(rows.values()), width);
    }

    private static HashedInts numbered(Set<String> words) {
        Map<String, Integer> numbers = new TreeMap<>();
        words.forEach(word -> numbers.put(word, 1));
        return HashedInts.of(numbers);
    }

    private void check(boolean known, String what) {
        if (!known) {
            throw new IllegalStateException(
                    "the recogniser " + path + " is not of the kind that is known here: " + what);
        }
    }

    /** A field that CoreNLP keeps to itself. */
    @SuppressWarnings("unchecked")
    private static <T> T inside(Class<?> type, Object object, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return (T) field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "CoreNLP's " + type.getSimpleName() + " has no field " + name + " any more", e);
        }
    }
}
