package org.gleaner.corenlp;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Reads CoreNLP's published tagger and writes it as a {@link TaggerModel}; refuses one whose
 * features {@link TaggerWords} does not know.
 */
final class TaggerCompiler {

    private static final String PUBLISHED =
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    /** What the published model asks for, the paths of its clusters left out. */
    private static final String FEATURES =
            "left3words wordshapes(-1,1) distsim(-1,1) distsimconjunction(-1,1) ExtractorUCase"
                    + " ExtractorCNumber ExtractorDash ExtractorLetterDigitDash CompanyNameDetector"
                    + " ExtractorAllCapitalized ExtractorUpperDigitDash ExtractorStartSentenceCap"
                    + " ExtractorMidSentenceCapC ExtractorMidSentenceCap prefix(10) suffix(10)"
                    + " unicodeshapes(0) ExtractorNonAlphanumeric";

    /** Which of the features of rare words is the cluster. */
    private static final int CLUSTER = 3;

    private final MaxentTagger tagger = new MaxentTagger(PUBLISHED, new Properties(), false);
    private final TTags tags = (TTags) inside(MaxentTagger.class, tagger, "tags");

    private TaggerCompiler() {}

    static void compile(ModelWriter out) throws IOException {
        try {
            new TaggerCompiler().model().write(out);
        } catch (ReflectiveOperationException e) {
            throw new IOException("the tagger " + PUBLISHED + " is of another version", e);
        }
    }

    private TaggerModel model() throws IOException, ReflectiveOperationException {
        Object config = inside(MaxentTagger.class, tagger, "config");
        String arch = (String) config.getClass().getMethod("getArch").invoke(config);
        String features =
                arch.replaceAll("rareExtractor\\([\\w.]*\\.(\\w+)\\)", "$1")
                        .replaceAll("\\(/[^,]*,", "(")
                        .replaceAll("(?<=[\\w)]),(?=[a-zA-Z])", " ");
        check(features.equals(FEATURES), "its features " + features);
        check(
                inside(MaxentTagger.class, tagger, "wordFunction") instanceof AmericanizeFunction,
                "its spelling");
        check(
                call(MaxentTagger.class, tagger, "hasApproximateScoring").equals(false),
                "its scoring");
        List<String> names = new ArrayList<>();
        for (int tag = 0; tag < tags.getSize(); tag++) {
            names.add(tags.getTag(tag));
        }
        Object distsim =
                inside(
                        Class.forName("edu.stanford.nlp.tagger.maxent.ExtractorDistsim"),
                        ofRareWords(CLUSTER),
                        "lexicon");
        check(
                inside(distsim.getClass(), distsim, "mapdigits").equals(false)
                        && inside(distsim.getClass(), distsim, "casedDistSim").equals(false),
                "its clusters");
        Map<?, ?> lexicon = (Map<?, ?>) inside(distsim.getClass(), distsim, "lexicon");
        Map<String, Integer> clusterIds = new TreeMap<>();
        Map<String, Integer> clusters = new LinkedHashMap<>();
        lexicon.forEach(
                (word, cluster) -> {
                    if (!word.equals("")) {
                        clusters.put(
                                (String) word,
                                clusterIds.computeIfAbsent(
                                        (String) cluster, unseen -> clusterIds.size()));
                    }
                });
        String[] clusterNames = new String[clusterIds.size()];
        clusterIds.forEach((name, id) -> clusterNames[id] = name);
        return new TaggerModel(
                names,
                ids(tags.getOpenTagsArray()),
                weights(names.size()),
                HashedInts.of(clusters),
                List.of(clusterNames),
                (String) inside(distsim.getClass(), distsim, "unk"),
                dictionary());
    }

    private Object ofRareWords(int number) {
        Object extractors = inside(MaxentTagger.class, tagger, "extractorsRare");
        return ((Object[]) inside(extractors.getClass(), extractors, "v"))[number];
    }

    private WeightTable weights(int width) {
        List<?> features = (List<?>) inside(MaxentTagger.class, tagger, "fAssociations");
        Object solved = inside(MaxentTagger.class, tagger, "prob");
        double[] lambda = (double[]) inside(solved.getClass().getSuperclass(), solved, "lambda");
        List<String> names = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        for (int kind = 0; kind < features.size(); kind++) {
            for (Map.Entry<?, ?> feature :
                    new TreeMap<>((Map<?, ?>) features.get(kind)).entrySet()) {
                float[] row = new float[width];
                int[] numbers = (int[]) feature.getValue();
                for (int tag = 0; tag < width; tag++) {
                    row[tag] = numbers[tag] < 0 ? 0 : (float) lambda[numbers[tag]];
                }
                names.add(TaggerModel.name(kind, (String) feature.getKey()));
                rows.add(row);
            }
        }
        return WeightTable.of(names, rows, width);
    }

    private TagDictionary dictionary() throws ReflectiveOperationException {
        Object dictionary = inside(MaxentTagger.class, tagger, "dict");
        Map<?, ?> counts = (Map<?, ?>) inside(dictionary.getClass(), dictionary, "dict");
        int rareBelow = (Integer) inside(MaxentTagger.class, tagger, "rareWordThresh");
        Map<String, Integer> words = new LinkedHashMap<>();
        List<int[]> options = new ArrayList<>();
        List<Integer> usual = new ArrayList<>();
        List<Boolean> rare = new ArrayList<>();
        Method expand =
                TTags.class.getDeclaredMethod("deterministicallyExpandTags", String[].class);
        expand.setAccessible(true);
        for (Map.Entry<?, ?> word : new TreeMap<>(counts).entrySet()) {
            Object count = word.getValue();
            int sum = (Integer) call(count.getClass(), count, "sum");
            if (!word.getKey().equals("") && sum > 0) {
                words.put((String) word.getKey(), words.size());
                options.add(
                        ids(
                                (String[])
                                        expand.invoke(
                                                tags, call(count.getClass(), count, "getTags"))));
                usual.add(ids((String) call(count.getClass(), count, "getFirstTag"))[0]);
                rare.add(sum < rareBelow);
            }
        }
        return TagDictionary.of(words, options, usual, rare);
    }

    private int[] ids(String... names) {
        return Arrays.stream(names).mapToInt(tagger::getTagIndex).toArray();
    }

    private static void check(boolean known, String what) throws IOException {
        if (!known) {
            throw new IOException(
                    "the tagger " + PUBLISHED + " is of another kind than its decoder: " + what);
        }
    }

    private static Object inside(Class<?> type, Object object, String field) {
        try {
            Field found = type.getDeclaredField(field);
            found.setAccessible(true);
            return found.get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the tagger " + PUBLISHED + " is of another version", e);
        }
    }

    private static Object call(Class<?> type, Object object, String method)
            throws ReflectiveOperationException {
        Method found = type.getDeclaredMethod(method);
        found.setAccessible(true);
        return found.invoke(object);
    }
}
