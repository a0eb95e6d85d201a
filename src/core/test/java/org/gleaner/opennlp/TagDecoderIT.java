package org.gleaner.opennlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

/**
 * The decoder against OpenNLP's own tagger, over the same weights: the same tag for every token of
 * the sample corpus.
 */
class TagDecoderIT {

    @Test
    void tagsEveryTokenAsOpenNlpDoes() throws IOException {
        POSModel model = OpenNlpModels.load(OpenNlpModels.TAGS, POSModel::new);
        TagDecoder ours = new TagDecoder(model);
        POSTaggerME theirs = new POSTaggerME(model, POSTagFormat.UD);
        int tokens = 0;
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                for (String line : Files.readString(file).split("\\R|(?<=[.?!]) ")) {
                    String[] words =
                            Arrays.stream(
                                            line.split(
                                                    "[\\s\u00a0]+|(?=[,.;:?!()“”\"’])|(?<=[(“\"])"))
                                    .filter(word -> !word.isBlank())
                                    .toArray(String[]::new);
                    assertArrayEquals(
                            words.length == 0 ? words : theirs.tag(words),
                            ours.tag(words),
                            () -> List.of(words).toString());
                    tokens += words.length;
                }
            }
        }
        assertTrue(tokens > 1_000, "too few tokens to compare: " + tokens);
    }
}
