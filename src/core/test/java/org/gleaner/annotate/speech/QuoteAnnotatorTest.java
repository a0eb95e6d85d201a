package org.gleaner.annotate.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Party;
import org.gleaner.model.Quote;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.model.Turn;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.testing.CaseTable;
import org.gleaner.testing.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteAnnotatorTest {

    private static final Set<String> KINDS = Set.of("DIRECT", "REPORTED");
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.!?:][\"\u201D]?)\\s+(?=[A-Z\"\u201C])");
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+([-'\u2019][\\p{L}\\p{N}]+)*|\\S");

    static Stream<List<String>> table() {
        return CaseTable.rows("/speech/quotes.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("table")
    void findsQuoteAndSpeaker(List<String> row) {
        MarkedText page = MarkedText.parse(row.get(0).replace(" / ", "\n\n"));
        List<Quote> quotes = quotes(page, List.of());
        List<MarkedText.Mark> marks = new ArrayList<>(page.marks());
        marks.removeIf(mark -> KINDS.contains(mark.label()));
        quotes.forEach(quote -> marks.add(MarkedText.Mark.of(quote.kind(), quote.span())));
        String expected =
                new MarkedText(
                                page.text(),
                                page.marks().stream()
                                        .filter(mark -> KINDS.contains(mark.label()))
                                        .toList())
                        .toString();
        String found =
                MarkedText.print(
                        page.text(),
                        marks.stream().filter(mark -> KINDS.contains(mark.label())).toList());
        assertEquals(
                expected + " " + row.get(1),
                found
                        + " "
                        + quotes.stream()
                                .map(quote -> quote.speaker().map(Party::name).orElse("-"))
                                .collect(Collectors.joining("|")));
    }

    @Test
    void takesWhatISaidFromTheTurn() {
        MarkedText page = MarkedText.parse("I said that [REPORTED we would keep our word].");
        Turn turn =
                new Turn(
                        new Span(0, page.text().length()),
                        new Span(0, 0),
                        "Ann Lee",
                        Optional.empty(),
                        Optional.empty());
        Party speaker = quotes(page, List.of(turn)).get(0).speaker().orElseThrow();
        assertEquals("Ann Lee", speaker.name());
        assertEquals(Party.Resolution.SPEAKER, speaker.source());
    }

    @Test
    void survivesFiveMegabytesOfQuotationMarks() {
        assertEquals(List.of(), quotes(new MarkedText("", List.of()), List.of()));
        quotes(new MarkedText("\"he said, \u201Cthat ".repeat(50_000), List.of()), List.of());
    }

    private static List<Quote> quotes(MarkedText page, List<Turn> turns) {
        String text = page.text();
        Annotations annotations = new Annotations(Document.of("t", text), Long.MAX_VALUE);
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Span> tokens = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        for (Span block : split(text, new Span(0, text.length()), Pattern.compile("\n\n"))) {
            blocks.add(new Block(block, BlockKind.BODY));
            for (Span sentence : split(text, block, SENTENCE)) {
                sentences.add(new Sentence(sentence, BlockKind.BODY));
                first.add(tokens.size());
                Matcher matcher = TOKEN.matcher(text).region(sentence.start(), sentence.end());
                while (matcher.find()) {
                    tokens.add(new Span(matcher.start(), matcher.end()));
                }
            }
        }
        first.add(tokens.size());
        annotations.put(Layer.BLOCKS, blocks);
        annotations.put(Layer.SENTENCES, sentences);
        annotations.put(
                Layer.TOKENS,
                new Tokens(
                        text,
                        tokens.stream().mapToInt(Span::start).toArray(),
                        tokens.stream().mapToInt(Span::end).toArray(),
                        first.stream().mapToInt(Integer::intValue).toArray()));
        List<Mention> mentions = new ArrayList<>();
        Map<String, List<Integer>> names = new LinkedHashMap<>();
        Map<String, EntityType> types = new LinkedHashMap<>();
        for (MarkedText.Mark mark : page.marks()) {
            if (!KINDS.contains(mark.label())) {
                String name = mark.span().in(text);
                names.computeIfAbsent(name, key -> new ArrayList<>()).add(mentions.size());
                types.put(name, EntityType.valueOf(mark.label()));
                mentions.add(new Mention(mark.span(), EntityType.valueOf(mark.label()), 1, "test"));
            }
        }
        annotations.put(Layer.MENTIONS, mentions);
        annotations.put(
                Layer.ENTITIES,
                new Entities(
                        names.entrySet().stream()
                                .map(
                                        name ->
                                                new Entity(
                                                        types.get(name.getKey()),
                                                        name.getKey(),
                                                        List.of(),
                                                        List.of(),
                                                        name.getValue()))
                                .toList(),
                        mentions.size()));
        annotations.put(Layer.TURNS, turns);
        new QuoteAnnotator().annotate(annotations);
        return annotations.get(Layer.QUOTES);
    }

    private static List<Span> split(String text, Span within, Pattern gap) {
        List<Span> spans = new ArrayList<>();
        int start = within.start();
        Matcher matcher =
                gap.matcher(text).region(within.start(), within.end()).useTransparentBounds(true);
        while (matcher.find()) {
            spans.add(new Span(start, matcher.start()));
            start = matcher.end();
        }
        spans.add(new Span(start, within.end()));
        return spans.stream().filter(span -> !span.isEmpty()).toList();
    }
}
