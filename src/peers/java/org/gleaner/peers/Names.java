package org.gleaner.peers;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Triple;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Names by CoreNLP: {@code Names chain|crfs TEXTS} reads lines of an id, a tab and a text with its
 * line breaks as "\\n", and prints lines of id, start, end (UTF-16) and type. The chain is the
 * default {@code ner}; the recognisers are called directly, the 3-class one for its types, the
 * 4-class one for MISC.
 */
public final class Names {

    private static final String NER = "edu/stanford/nlp/models/ner/";
    private static final Map<String, String> TYPES =
            Map.of(
                    "CITY",
                    "LOCATION",
                    "COUNTRY",
                    "LOCATION",
                    "STATE_OR_PROVINCE",
                    "LOCATION",
                    "NATIONALITY",
                    "MISC",
                    "RELIGION",
                    "MISC",
                    "IDEOLOGY",
                    "MISC");

    private interface Finder {
        void find(String id, String text) throws Exception;
    }

    private Names() {}

    public static void main(String[] arguments) throws Exception {
        Finder finder = arguments[0].equals("chain") ? chain() : recognizers();
        for (String line : Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", 2);
            finder.find(cells[0], cells[1].replace("\\n", "\n"));
        }
        System.exit(0);
    }

    private static Finder chain() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        StanfordCoreNLP chain = new StanfordCoreNLP(properties);
        return (id, text) -> {
            CoreDocument document = new CoreDocument(new Annotation(text));
            chain.annotate(document);
            for (CoreEntityMention mention : document.entityMentions()) {
                if (!isPronoun(mention)) {
                    print(
                            id,
                            mention.charOffsets().first,
                            mention.charOffsets().second,
                            TYPES.getOrDefault(mention.entityType(), mention.entityType()));
                }
            }
        };
    }

    /** The chain takes "he" for a person too, which no labelled set means by a name. */
    private static boolean isPronoun(CoreEntityMention mention) {
        return mention.tokens().size() == 1 && mention.tokens().get(0).tag().startsWith("PRP");
    }

    private static Finder recognizers() throws Exception {
        CRFClassifier<CoreLabel> three =
                CRFClassifier.getClassifier(NER + "english.all.3class.distsim.crf.ser.gz");
        CRFClassifier<CoreLabel> four =
                CRFClassifier.getClassifier(NER + "english.conll.4class.distsim.crf.ser.gz");
        return (id, text) -> {
            List<int[]> taken = new ArrayList<>();
            for (Triple<String, Integer, Integer> found : three.classifyToCharacterOffsets(text)) {
                taken.add(new int[] {found.second, found.third});
                print(id, found.second, found.third, found.first);
            }
            for (Triple<String, Integer, Integer> found : four.classifyToCharacterOffsets(text)) {
                if (found.first.equals("MISC")
                        && taken.stream()
                                .noneMatch(
                                        span -> span[0] < found.third && found.second < span[1])) {
                    print(id, found.second, found.third, found.first);
                }
            }
        };
    }

    private static void print(String id, int start, int end, String type) {
        System.out.println(id + "\t" + start + "\t" + end + "\t" + type);
    }
}
