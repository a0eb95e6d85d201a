package org.gleaner.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.model.FactType;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Header;
import org.gleaner.model.Span;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private static final Document DOCUMENT = Document.of("a", "Some text.");

    private record Stage(
            String name, Set<Layer<?>> requires, Set<Layer<?>> provides, Consumer<Annotations> work)
            implements Annotator {
        @Override
        public void annotate(Annotations annotations) {
            work.accept(annotations);
        }
    }

    private static Annotator language(Consumer<Annotations> work) {
        return new Stage("Language", Set.of(), Set.of(Layer.LANGUAGE), work);
    }

    private static Outcome.Failed failure(Annotator... stages) {
        return assertInstanceOf(Outcome.Failed.class, new Pipeline(List.of(stages)).run(DOCUMENT));
    }

    @Test
    void refusesAnOrderInWhichALayerIsMissing() {
        Annotator needy = new Stage("Needy", Set.of(Layer.LANGUAGE), Set.of(Layer.HEADER), a -> {});
        Exception e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Pipeline(List.of(needy, language(a -> {}))));
        assertEquals("Needy requires language, which no earlier stage provides", e.getMessage());
    }

    @Test
    void refusesTwoStagesThatProvideTheSame() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Pipeline(List.of(language(a -> {}), language(a -> {}))));
    }

    @Test
    void handsOnWhatTheStagesPut() {
        Outcome outcome =
                new Pipeline(List.of(language(a -> a.put(Layer.LANGUAGE, "en")))).run(DOCUMENT);
        assertEquals(
                "en",
                assertInstanceOf(Outcome.Done.class, outcome).document().language().orElseThrow());
    }

    @Test
    void letsGoOfALayerThatNobodyRequiresAnyMore() {
        List<Boolean> there = new ArrayList<>();
        Consumer<Annotations> look = annotations -> there.add(annotations.has(Layer.BLOCKS));
        new Pipeline(
                        List.of(
                                new Stage(
                                        "Layout",
                                        Set.of(),
                                        Set.of(Layer.BLOCKS),
                                        annotations -> annotations.put(Layer.BLOCKS, List.of())),
                                new Stage("Between", Set.of(), Set.of(), look),
                                new Stage("Last", Set.of(Layer.BLOCKS), Set.of(), look),
                                new Stage("After", Set.of(), Set.of(), look)))
                .run(DOCUMENT);
        assertEquals(List.of(true, true, false), there);
    }

    @Test
    void failsTheDocumentWhoseStageThrows() {
        Outcome.Failed failed =
                failure(
                        language(
                                a -> {
                                    throw new IllegalStateException("broken");
                                }));
        assertEquals("Language", failed.stage());
        assertEquals(FailureKind.ERROR, failed.kind());
        assertEquals("broken", failed.message());
    }

    @Test
    void failsTheDocumentThatOverflowsTheStack() {
        assertEquals(FailureKind.STACK, failure(language(PipelineTest::endless)).kind());
    }

    @SuppressWarnings("InfiniteRecursion") // what the stack overflows by
    private static void endless(Annotations annotations) {
        endless(annotations);
    }

    @Test
    void failsTheDocumentThatRunsOutOfMemory() {
        assertEquals(
                FailureKind.MEMORY,
                failure(
                                language(
                                        a -> {
                                            throw new OutOfMemoryError("test");
                                        }))
                        .kind());
    }

    @Test
    void failsTheDocumentThatIsLate() {
        Outcome outcome =
                new Pipeline(List.of(language(Annotations::checkDeadline)))
                        .run(DOCUMENT, System.nanoTime() - 1);
        assertEquals(FailureKind.TIMEOUT, assertInstanceOf(Outcome.Failed.class, outcome).kind());
    }

    @Test
    void failsAStageThatForgetsALayer() {
        assertEquals("Language did not provide language", failure(language(a -> {})).message());
    }

    @Test
    void failsAStageThatPutsWhatItDoesNotProvide() {
        assertEquals(
                "Language puts header, which it does not provide",
                failure(
                                language(
                                        a ->
                                                a.put(
                                                        Layer.HEADER,
                                                        new Header(
                                                                DOCUMENT.title(),
                                                                DOCUMENT.date()))))
                        .message());
    }

    @Test
    void failsAStageThatReadsWhatItDoesNotRequire() {
        Annotator header =
                new Stage("Header", Set.of(), Set.of(Layer.HEADER), a -> a.get(Layer.LANGUAGE));
        assertEquals(
                "Header reads language, which it does not require",
                failure(language(a -> a.put(Layer.LANGUAGE, "en")), header).message());
    }

    @Test
    void countsTheSentencesThatAStageLookedAt() {
        Pipeline pipeline = new Pipeline(List.of(language(a -> a.put(Layer.LANGUAGE, "en"))));
        pipeline.run(DOCUMENT);
        assertEquals(
                List.of("Language"),
                pipeline.statistics().stream().map(StageStatistics::stage).toList());
        assertEquals(0, pipeline.statistics().get(0).of());
    }

    @Test
    void derivesOnceWhatSeveralStagesAskFor() {
        List<String> made = new ArrayList<>();
        DerivedLayer<String> upper = upper(made);
        Consumer<Annotations> ask = a -> assertEquals("EN", a.get(upper));
        new Pipeline(
                        List.of(
                                language(a -> a.put(Layer.LANGUAGE, "en")),
                                new Stage("One", Set.of(Layer.LANGUAGE), Set.of(), ask),
                                new Stage("Two", Set.of(Layer.LANGUAGE), Set.of(), ask)))
                .run(DOCUMENT);
        assertEquals(List.of("EN"), made);
    }

    @Test
    void derivesNothingForAStageThatDoesNotRequireTheLayers() {
        assertEquals(
                "Rude reads language, which it does not require",
                failure(
                                language(a -> a.put(Layer.LANGUAGE, "en")),
                                new Stage(
                                        "Rude",
                                        Set.of(),
                                        Set.of(),
                                        a -> a.get(upper(new ArrayList<>()))))
                        .message());
    }

    @Test
    void dropsWhatIsDerivedFromADroppedLayer() {
        List<String> made = new ArrayList<>();
        DerivedLayer<String> upper = upper(made);
        Annotations annotations = new Annotations(DOCUMENT, Long.MAX_VALUE);
        annotations.put(Layer.LANGUAGE, "en");
        annotations.get(upper);
        annotations.drop(Layer.LANGUAGE);
        annotations.put(Layer.LANGUAGE, "de");
        assertEquals("DE", annotations.get(upper));
    }

    private static DerivedLayer<String> upper(List<String> made) {
        return new DerivedLayer<>(
                "upper",
                Set.of(Layer.LANGUAGE),
                annotations -> {
                    made.add(annotations.get(Layer.LANGUAGE).toUpperCase(Locale.ROOT));
                    return made.get(made.size() - 1);
                });
    }

    /** A record that this project knows nothing of. */
    private record Remark(Span span, double confidence) {
        static final FactType<Remark> FACT_TYPE =
                FactType.of("remarks", Remark::span).withConfidence(Remark::confidence);
    }

    private static Annotator remarks(double... confidences) {
        List<Remark> remarks = new ArrayList<>();
        for (double confidence : confidences) {
            remarks.add(new Remark(new Span(0, 4), confidence));
        }
        Layer<List<Remark>> layer = Layer.of(Remark.FACT_TYPE);
        return new Stage("Remarks", Set.of(), Set.of(layer), a -> a.put(layer, remarks));
    }

    private static AnnotatedDocument done(Pipeline pipeline) {
        return assertInstanceOf(Outcome.Done.class, pipeline.run(DOCUMENT)).document();
    }

    @Test
    void carriesRecordsOfAnyType() {
        Annotator reader =
                new Stage(
                        "Reader",
                        Set.of(Layer.of(Remark.FACT_TYPE)),
                        Set.of(Layer.LANGUAGE),
                        a -> a.put(Layer.LANGUAGE, "x" + a.get(Layer.of(Remark.FACT_TYPE)).size()));
        AnnotatedDocument document = done(new Pipeline(List.of(remarks(0.9, 0.4), reader)));
        assertEquals(2, document.facts(Remark.FACT_TYPE).size());
        assertEquals("x2", document.language().orElseThrow());
    }

    @Test
    void leavesOutRecordsBelowTheMinimumConfidence() {
        AnnotatedDocument document = done(new Pipeline(List.of(remarks(0.9, 0.4, 0.5)), 0.5));
        assertEquals(
                List.of(0.9, 0.5),
                document.facts(Remark.FACT_TYPE).stream().map(Remark::confidence).toList());
    }
}
