package org.gleaner.annotate.pledges;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Candidates;
import org.gleaner.model.Document;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Header;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Parse;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Tags;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.syntax.Trees;

/**
 * A sentence parsed by hand, for tests without models: {@code word/TAG/head/relation[/lemma]} with
 * spaces between, heads counted from 1, 0 for the root. A tag such as {@code NNP:ORGANIZATION}
 * makes the word a name, {@code $:MONEY} a figure, {@code CD:DATE} a date.
 */
record HandParsed(PledgeContext context, Annotations annotations) {

    static HandParsed of(String words) {
        return of(words, true);
    }

    /** The same without its tree, as a sentence that is too long for the parser. */
    static HandParsed withoutTree(String words) {
        return of(words, false);
    }

    private static HandParsed of(String words, boolean parsed) {
        StringBuilder text = new StringBuilder();
        StringBuilder lines = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        List<Money> figures = new ArrayList<>();
        List<TimeExpression> dates = new ArrayList<>();
        for (String word : words.split(" ")) {
            String[] cells = word.split("/");
            text.append(text.isEmpty() ? "" : " ");
            Span span = new Span(text.length(), text.length() + cells[0].length());
            text.append(cells[0]);
            spans.add(span);
            String[] tag = cells[1].split(":", 2);
            tags.add(
                    cells[3].startsWith("aux") || cells[3].equals("cop")
                            ? "AUX"
                            : universal(tag[0]));
            if (tag.length > 1 && tag[1].equals("MONEY")) {
                figures.add(figure(span));
            } else if (tag.length > 1 && tag[1].equals("DATE")) {
                dates.add(date(span));
            } else if (tag.length > 1) {
                entities.add(
                        new Entity(
                                EntityType.valueOf(tag[1]),
                                cells[0],
                                List.of(),
                                List.of(),
                                List.of(mentions.size())));
                mentions.add(new Mention(span, EntityType.valueOf(tag[1]), 1, "test"));
            }
            lines.append(cells[0])
                    .append(' ')
                    .append(tag[0])
                    .append(' ')
                    .append(cells[2])
                    .append(' ')
                    .append(cells[3])
                    .append(cells.length > 4 ? " " + cells[4] : "")
                    .append('\n');
        }
        Annotations annotations =
                new Annotations(Document.of("t", text.toString()), Long.MAX_VALUE);
        annotations.put(
                Layer.TOKENS,
                new Tokens(
                        text.toString(),
                        spans.stream().mapToInt(Span::start).toArray(),
                        spans.stream().mapToInt(Span::end).toArray(),
                        new int[] {0, spans.size()}));
        annotations.put(Layer.TAGS, new Tags(tags.toArray(String[]::new)));
        annotations.put(
                Layer.SENTENCES, List.of(new Sentence(new Span(0, text.length()), BlockKind.BODY)));
        annotations.put(
                Layer.PARSE,
                new Parse(parsed ? Map.of(0, Trees.tree(0, lines.toString())) : Map.of()));
        annotations.put(Layer.MENTIONS, mentions);
        annotations.put(Layer.ENTITIES, new Entities(entities, mentions.size()));
        annotations.put(Layer.TURNS, List.of());
        annotations.put(Layer.QUOTES, List.of());
        annotations.put(Layer.DATES, dates);
        annotations.put(Layer.FIGURES, figures);
        annotations.put(Layer.BLOCKS, List.of());
        annotations.put(Layer.HEADER, new Header(Optional.empty(), Optional.empty()));
        BitSet all = new BitSet();
        all.set(0);
        annotations.put(Layer.CANDIDATES, new Candidates(Map.of("pledges", all)));
        return new HandParsed(new PledgeContext(annotations), annotations);
    }

    private static Money figure(Span span) {
        return new Money(
                span,
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                Optional.empty(),
                Money.Qualifier.EXACT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                "test");
    }

    private static TimeExpression date(Span span) {
        return new TimeExpression(
                span, TimeExpression.Kind.DATE, Optional.empty(), Optional.empty(), "", "test");
    }

    private static String universal(String penn) {
        if (penn.startsWith("NNP")) {
            return "PROPN";
        }
        String two = penn.length() > 2 ? penn.substring(0, 2) : penn;
        return switch (two) {
            case "VB" -> "VERB";
            case "MD" -> "AUX";
            case "NN" -> "NOUN";
            case "PR" -> "PRON";
            case "RB" -> "ADV";
            case "JJ" -> "ADJ";
            case "IN", "TO" -> "ADP";
            case "DT" -> "DET";
            case "CD" -> "NUM";
            default -> "X";
        };
    }

    /** What all rules candidate in it, the surest of each action. */
    List<PledgeCandidate> candidates() {
        return PledgeAnnotator.best(
                PledgeAnnotator.candidates(
                        context, annotations.get(Layer.CANDIDATES).of("pledges"), annotations),
                PledgeCandidate::confidence);
    }
}
