package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.Rendered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every stage of the registry must keep to, checked on the whole chain with its real models; a
 * failure names its stage. That a stage touches only what it declares is checked by the pipeline
 * itself on every run.
 */
class StageLawsIT {

    private static final String MEETING =
            """
            President of Russia Vladimir Putin: Mr Lukashenko, we will honour all our commitments.

            We agreed that by 2024 Moscow would grant Minsk a state loan of $1.5 billion, and we will do this.

            Prime Minister of the Russian Federation Mikhail Mishustin visited Belarus on September 3, 2020.
            """;

    private static Pipeline chain;

    @BeforeAll
    static void load() {
        chain = Stages.pipeline(Configuration.standard());
        chain.warmUp();
    }

    private static String wire(Pipeline pipeline, Document document) {
        Outcome outcome = pipeline.run(document);
        if (outcome instanceof Outcome.Failed failed) {
            return fail(
                    failed.id() + ": " + failed.stage() + ": " + failed.message(), failed.cause());
        }
        return new String(
                Rendered.of(((Outcome.Done) outcome).document()).json().bytes(),
                StandardCharsets.UTF_8);
    }

    /** Texts that hurt: each must go through every stage, and every span must hold. */
    static Stream<Map.Entry<String, String>> nastyTexts() {
        Random random = new Random(7);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty", "");
        texts.put("white space", " \u00a0\r\n\t\u200b\ufeff ");
        texts.put("emoji", MEETING.replace("Minsk", "Minsk 😀👩‍👩‍👧").replace("$1.5", "😀$1.5"));
        texts.put("CR LF", MEETING.replace("\n", "\r\n"));
        texts.put("no-break spaces", MEETING.replace(' ', '\u00a0'));
        texts.put("combining marks", MEETING.replace("e", "e\u0301"));
        texts.put("right to left", "\u202eהנשיא\u202c: אני אשלם 5 million dollars");
        texts.put("NUL", "We will pay\u0000 $5 million.");
        texts.put("lone surrogates", "We \ud83d will pay \ude00 $5\ud83d million.");
        texts.put("brackets", "(".repeat(20_000));
        texts.put("full stops", ".".repeat(20_000));
        texts.put("dollars", "$".repeat(20_000));
        texts.put("quotes", "\"“".repeat(10_000));
        texts.put("digits", "1234567890".repeat(3_000));
        texts.put("one endless word", "x".repeat(50_000));
        texts.put("one endless sentence", "we will pay Minsk and ".repeat(3_000));
        texts.put(
                "a long sentence that ends in a modal",
                "we will pay Minsk and ".repeat(60) + "we will");
        texts.put(
                "a line of 1 MB",
                MEETING.replace('\n', ' ')
                        + "The air was clear and the sea was calm. ".repeat(25_000));
        texts.put("a spaced slash at the end", "He met Trump / Bank of America /");
        texts.put("spaced dashes at the end", "By Trump London - - -");
        texts.put("spaced dashes at both ends", "– –John – –");
        texts.put("dashes alone", "- ".repeat(2_000));
        texts.put("an editor's brackets in a body's name", "Acme [ Holdings ] Corp. said so.");
        texts.put(
                "an editor's brackets about nothing",
                "J.P. Morgan [] Co. and New [ & ] Times Co. pay.");
        texts.put("a scale that no decimal says", "He paid 5 dozen thousand 1 thousand dollars.");
        texts.put("a topic without a stop", "I will come back to this");
        texts.put("an office without its head's end", "Ann Lee, deputy prime");
        texts.put("colons", "Putin: Medvedev: ".repeat(500));
        for (int i = 0; i < 20; i++) {
            texts.put(
                    "random " + i,
                    random.ints(400, 1, 0x11000)
                            .mapToObj(c -> c < 0x10000 ? (char) c + "" : "\n")
                            .reduce("", String::concat));
        }
        return texts.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void survives(Map.Entry<String, String> text) {
        wire(chain, Document.of(text.getKey(), text.getValue()));
    }

    @Test
    void givesTheSameTwice() {
        Document document = Document.of("meeting", MEETING);
        assertEquals(wire(chain, document), wire(chain, document));
    }

    @Test
    void givesTheSameInANewChain() {
        Document document = Document.of("meeting", MEETING);
        assertEquals(
                wire(chain, document), wire(Stages.pipeline(Configuration.standard()), document));
    }

    @Test
    void doesNotRememberEarlierDocuments() {
        Document document = Document.of("meeting", MEETING);
        String before = wire(chain, document);
        wire(
                chain,
                Document.of(
                        "other",
                        "Vladimir Putin is a company. Moscow is a ship. Minsk is a river in Canada,"
                                + " where a dollar is a dollar."));
        assertEquals(before, wire(chain, document));
    }

    @Test
    void givesTheSameFromFourThreads() throws Exception {
        List<Document> documents = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            documents.add(
                    Document.of(
                            "meeting-" + i,
                            MEETING.replace("1.5", "" + (i + 2)).repeat(1 + i % 3)));
            alone.add(wire(chain, documents.get(i)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> together =
                    threads.invokeAll(
                            documents.stream()
                                    .<Callable<String>>map(d -> () -> wire(chain, d))
                                    .toList());
            for (int i = 0; i < documents.size(); i++) {
                assertEquals(alone.get(i), together.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everyStageHasItsOwnNameAndDeclaresWhatItProvides() {
        List<Annotator> stages = chain.stages();
        assertEquals(stages.size(), stages.stream().map(Annotator::name).distinct().count());
        for (Annotator stage : stages) {
            assertFalse(stage.provides().isEmpty(), stage.name());
        }
    }

    @Test
    void aLateDocumentFailsWithATimeout() {
        Outcome outcome = chain.run(Document.of("late", MEETING), System.nanoTime() - 1);
        assertEquals(FailureKind.TIMEOUT, assertInstanceOf(Outcome.Failed.class, outcome).kind());
    }

    /**
     * A layer that a stage could change after the fact would make the chain's results depend on its
     * order.
     */
    @Test
    void listsInTheResultCannotBeChanged() {
        Outcome.Done done =
                assertInstanceOf(Outcome.Done.class, chain.run(Document.of("meeting", MEETING)));
        for (List<?> list :
                List.of(
                        done.document().mentions(),
                        done.document().pledges(),
                        done.document().relations())) {
            assertThrows(UnsupportedOperationException.class, list::clear);
        }
    }
}
