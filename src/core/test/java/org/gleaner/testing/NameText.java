package org.gleaner.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.EntityType;
import org.gleaner.model.Forms;
import org.gleaner.model.Mention;
import org.gleaner.model.MentionSource;
import org.gleaner.model.NameCandidate;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Tags;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;

/**
 * A text with the layers that the name stages want, without models: a line is a sentence (of a
 * label, if it ends in "):"), words and marks are tokens, capitalised words are proper nouns. Marks
 * are findings of both recognisers, or mentions; a mark such as {@code ONE:PERSON} is of the first
 * recogniser alone.
 */
public final class NameText {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "Mr\\.|\\p{L}+\\.com|[A-Z]\\.(?:[A-Z]\\.)+|[\\p{L}\\p{N}]+(?:'(?!s\\b)\\p{L}+)?|['’]s\\b|[^\\s\\u00a0]");
    private static final List<String> SMALL =
            List.of("the", "in", "of", "with", "at", "and", "a", "on");

    private final MarkedText marked;
    private final Annotations annotations;
    private final Tokens tokens;

    private NameText(MarkedText marked) {
        this.marked = marked;
        String text = marked.text();
        annotations = new Annotations(Document.of("test", text), Long.MAX_VALUE);
        List<Sentence> sentences = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(from, from + line.length());
            BlockKind kind = line.endsWith("):") ? BlockKind.LABEL : BlockKind.BODY;
            sentences.add(new Sentence(span, kind));
            blocks.add(new Block(span, kind));
            first.add(spans.size());
            Matcher matcher = TOKEN.matcher(line);
            while (matcher.find()) {
                spans.add(new Span(from + matcher.start(), from + matcher.end()));
            }
            from += line.length() + 1;
        }
        first.add(spans.size());
        tokens =
                new Tokens(
                        text,
                        spans.stream().mapToInt(Span::start).toArray(),
                        spans.stream().mapToInt(Span::end).toArray(),
                        first.stream().mapToInt(Integer::intValue).toArray());
        annotations.put(Layer.BLOCKS, blocks);
        annotations.put(Layer.SENTENCES, sentences);
        annotations.put(Layer.TOKENS, tokens);
        annotations.put(Layer.FORMS, new Forms(tokens, new String[tokens.size()]));
        annotations.put(
                Layer.TAGS,
                new Tags(spans.stream().map(span -> tag(span.in(text))).toArray(String[]::new)));
    }

    /** A stage that puts all that the recognisers and their forerunners would. */
    public record Given(String notation) implements Annotator {

        private static final List<Layer<?>> LAYERS =
                List.of(
                        Layer.BLOCKS,
                        Layer.SENTENCES,
                        Layer.TOKENS,
                        Layer.FORMS,
                        Layer.TAGS,
                        Layer.NAMES,
                        Layer.PERCENTS,
                        Layer.DATES);

        @Override
        public Set<Layer<?>> requires() {
            return Set.of();
        }

        @Override
        public Set<Layer<?>> provides() {
            return Set.copyOf(LAYERS);
        }

        @Override
        public void annotate(Annotations annotations) {
            LAYERS.forEach(layer -> copy(recognized(notation), annotations, layer));
        }

        private static <T> void copy(Annotations from, Annotations to, Layer<T> layer) {
            to.put(layer, from.get(layer));
        }
    }

    private static String tag(String word) {
        return SMALL.contains(word.toLowerCase(java.util.Locale.ROOT))
                ? "ADP"
                : Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
    }

    /** The marks are what the recognisers found. */
    public static Annotations recognized(String notation) {
        NameText text = new NameText(MarkedText.parse(notation));
        List<NameCandidate> names = new ArrayList<>();
        for (MarkedText.Mark mark : text.marked.marks()) {
            int from = text.tokens.at(mark.span().start());
            int to = text.tokens.at(mark.span().end() - 1);
            String label = mark.label().replace("ONE:", "");
            names.add(
                    new NameCandidate(
                            from,
                            to,
                            label,
                            label.equals("MISC")
                                    ? MentionSource.CRF_4CLASS
                                    : MentionSource.CRF_3CLASS));
            if (label.equals(mark.label()) && !label.equals("MISC")) {
                names.add(new NameCandidate(from, to, label, MentionSource.CRF_4CLASS));
            }
        }
        text.annotations.put(Layer.NAMES, names);
        text.annotations.put(Layer.PERCENTS, text.percents());
        text.annotations.put(Layer.DATES, text.dates());
        return text.annotations;
    }

    private List<Mention> percents() {
        Matcher matcher = Pattern.compile("\\d+ percent").matcher(annotations.text());
        List<Mention> percents = new ArrayList<>();
        while (matcher.find()) {
            percents.add(
                    new Mention(
                            new Span(matcher.start(), matcher.end()),
                            EntityType.PERCENT,
                            1,
                            "test"));
        }
        return percents;
    }

    private List<TimeExpression> dates() {
        Matcher matcher =
                Pattern.compile("(?:April|July) \\d{1,2}(?:, \\d{4})?|\\b\\d{4}\\b")
                        .matcher(annotations.text());
        List<TimeExpression> dates = new ArrayList<>();
        while (matcher.find()) {
            dates.add(
                    new TimeExpression(
                            new Span(matcher.start(), matcher.end()),
                            TimeExpression.Kind.DATE,
                            Optional.empty(),
                            Optional.empty(),
                            "XXXX",
                            "test"));
        }
        return dates;
    }

    /** The marks are the mentions. */
    public static Annotations mentioned(String notation) {
        NameText text = new NameText(MarkedText.parse(notation));
        text.annotations.put(
                Layer.MENTIONS,
                text.marked.marks().stream()
                        .map(
                                mark ->
                                        new Mention(
                                                mark.span(),
                                                EntityType.valueOf(mark.label()),
                                                0.9,
                                                "test"))
                        .toList());
        return text.annotations;
    }

    /** The mentions in the notation of marked text. */
    public static String mentions(Annotations annotations) {
        return MarkedText.print(
                annotations.text(),
                annotations.get(Layer.MENTIONS).stream()
                        .map(mention -> MarkedText.Mark.of(mention.type(), mention.span()))
                        .toList());
    }
}
