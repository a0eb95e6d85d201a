package org.gleaner.corenlp;

import java.io.IOException;
import java.util.List;

/**
 * What a conditional random field knows: how much each feature of a token speaks for each label
 * ({@code nodes}), and for each pair of the label before and its own ({@code edges}, the label
 * before times the number of labels plus its own).
 *
 * @param labels such as PERSON
 * @param background the label of what is no name, which stands before the first token as well
 * @param forbidden per pair of labels: 0, or minus infinity where training never saw the pair
 * @param lowerCase words that training saw in lower case
 * @param shape CoreNLP's number for the way it draws a word's shape
 * @param longestAffix of all features over the beginning or end of a word, its bracket included
 * @param reach how many tokens to either side count as neighbours, wherever among them they stand
 * @param titles whether Mr., Judge and the like are marked
 */
record CrfModel(
        List<String> labels,
        int background,
        WeightTable nodes,
        WeightTable edges,
        float[] forbidden,
        HashedInts lowerCase,
        int shape,
        int longestAffix,
        int reach,
        boolean titles) {

    static CrfModel read(ModelReader in) {
        List<String> labels = in.strings();
        int[] settings = in.ints();
        return new CrfModel(
                labels,
                settings[0],
                WeightTable.read(in),
                WeightTable.read(in),
                in.floats(),
                HashedInts.read(in),
                settings[1],
                settings[2],
                settings[3],
                settings[4] == 1);
    }

    void write(ModelWriter out) throws IOException {
        out.strings(labels);
        out.ints(background, shape, longestAffix, reach, titles ? 1 : 0);
        nodes.write(out);
        edges.write(out);
        out.floats(forbidden);
        lowerCase.write(out);
    }
}
