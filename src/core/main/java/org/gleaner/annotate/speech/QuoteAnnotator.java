package org.gleaner.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.model.Quote;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.MentionIndex;

/**
 * Finds what the text gives to somebody to say, and who that is; an unsettled speaker stays empty.
 */
public final class QuoteAnnotator implements Annotator {

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(
                Layer.BLOCKS,
                Layer.SENTENCES,
                Layer.TOKENS,
                Layer.MENTIONS,
                Layer.ENTITIES,
                Layer.TURNS);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.QUOTES);
    }

    @Override
    public void annotate(Annotations annotations) {
        Tokens tokens = annotations.get(Layer.TOKENS);
        if (tokens.size() == 0) {
            annotations.put(Layer.QUOTES, List.of());
            return;
        }
        MentionIndex names = MentionIndex.of(annotations);
        Saying saying = new Saying(tokens);
        Attribution attribution =
                new Attribution(
                        tokens,
                        names,
                        AntecedentResolver.of(annotations),
                        saying,
                        annotations.get(Layer.TURNS));
        DirectSpeech direct =
                new DirectSpeech(
                        annotations,
                        annotations.get(Layer.BLOCKS),
                        tokens,
                        names,
                        saying,
                        attribution);
        List<Quote> quotes = new ArrayList<>(direct.find());
        quotes.addAll(
                new ReportedSpeech(
                                annotations,
                                annotations.get(Layer.SENTENCES),
                                tokens,
                                names,
                                saying,
                                attribution)
                        .find(List.copyOf(quotes), direct.verbs()));
        quotes.sort((one, two) -> one.span().compareTo(two.span()));
        annotations.put(Layer.QUOTES, List.copyOf(quotes));
    }
}
