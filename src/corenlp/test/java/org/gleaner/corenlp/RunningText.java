package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.DocumentPreprocessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The sentences of the sample corpus and of the golden cases, as words, with the tags of CoreNLP's
 * tagger.
 */
record RunningText(String[] words, String[] tags) {

    static List<RunningText> read() throws IOException {
        MaxentTagger tagger =
                new MaxentTagger(
                        "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
                        new Properties(),
                        false);
        List<RunningText> sentences = new ArrayList<>();
        for (Path text :
                Stream.concat(
                                texts(Path.of("corpus")),
                                texts(Path.of("src/app/test/resources/golden")))
                        .toList()) {
            for (List<HasWord> sentence :
                    new DocumentPreprocessor(
                            new StringReader(Files.readString(text, StandardCharsets.UTF_8)))) {
                // The tagger answers with the words it was given.
                List<Word> words =
                        sentence.stream()
                                .map(word -> new Word(PlainWords.of(word.word())))
                                .toList();
                List<TaggedWord> tagged = tagger.tagSentence(words);
                sentences.add(
                        new RunningText(
                                words.stream().map(Word::word).toArray(String[]::new),
                                tagged.stream().map(TaggedWord::tag).toArray(String[]::new)));
            }
        }
        assertTrue(sentences.size() > 200, "too little text: " + sentences.size());
        return sentences;
    }

    private static Stream<Path> texts(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
