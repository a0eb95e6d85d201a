package org.gleaner.annotate.money;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Money;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;

/** What the money stage finds in a text by itself, sentences taken from lines and stops alone. */
final class MoneyText {

    private static final MoneyAnnotator STAGE = new MoneyAnnotator();

    private MoneyText() {}

    /** The expressions of a text that is cut into sentences by lines and stops. */
    static List<Money> expressions(String text) {
        Annotations annotations = new Annotations(Document.of("test", text), Long.MAX_VALUE);
        annotations.put(Layer.SENTENCES, sentences(text));
        STAGE.annotate(annotations);
        return annotations.get(Layer.FIGURES);
    }

    static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean end =
                    at == text.length()
                            || text.charAt(at) == '\n'
                            || at > 2
                                    && text.charAt(at) == ' '
                                    && text.charAt(at - 1) == '.'
                                    && Character.isLowerCase(text.charAt(at - 2))
                                    && Character.isLowerCase(text.charAt(at - 3))
                                    && at + 1 < text.length()
                                    && Character.isUpperCase(text.charAt(at + 1));
            if (end) {
                Span span = new Span(from, at).trim(text);
                if (!span.isEmpty()) {
                    sentences.add(new Sentence(span, BlockKind.BODY));
                }
                from = at;
            }
        }
        return sentences;
    }
}
