package org.gleaner.annotate.pledges;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.annotate.parties.Antecedents;
import org.gleaner.annotate.parties.Cast;
import org.gleaner.model.Block;
import org.gleaner.model.Header;
import org.gleaner.model.Money;
import org.gleaner.model.Parse;
import org.gleaner.model.Quote;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Tags;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Tokens;
import org.gleaner.model.Turn;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;

/** What the chain knows of a document when pledges are looked for: one place to ask. */
final class Scene {

    private final Annotations annotations;
    private final Tokens tokens;
    private final Tags tags;
    private final List<Sentence> sentences;
    private final Parse parse;
    private final Cast cast;
    private final Antecedents antecedents;
    private final Map<Integer, Statement> statements = new HashMap<>();

    Scene(Annotations annotations) {
        this.annotations = annotations;
        tokens = annotations.get(Layer.TOKENS);
        tags = annotations.get(Layer.TAGS);
        sentences = annotations.get(Layer.SENTENCES);
        parse = annotations.get(Layer.PARSE);
        cast = Cast.of(tokens, annotations.get(Layer.MENTIONS), annotations.get(Layer.ENTITIES));
        antecedents = new Antecedents(tokens, cast);
    }

    String text() {
        return annotations.text();
    }

    Tokens tokens() {
        return tokens;
    }

    int sentences() {
        return sentences.size();
    }

    Span sentence(int index) {
        return sentences.get(index).span();
    }

    Statement statement(int sentence) {
        return statements.computeIfAbsent(sentence,
                index -> new Statement(index, sentences.get(index).kind(), tokens, tags, parse.of(index)));
    }

    /** Whether a token of the document is a verb or auxiliary. */
    boolean isVerb(int token) {
        return tags.of(token).equals("VERB") || tags.of(token).equals("AUX");
    }

    Cast cast() {
        return cast;
    }

    Antecedents antecedents() {
        return antecedents;
    }

    List<Block> blocks() {
        return annotations.get(Layer.BLOCKS);
    }

    Header header() {
        return annotations.get(Layer.HEADER);
    }

    List<Turn> turns() {
        return annotations.get(Layer.TURNS);
    }

    List<Money> money() {
        return annotations.get(Layer.MONEY);
    }

    List<TimeExpression> dates() {
        return annotations.get(Layer.DATES);
    }

    /** The turn that holds the offset. */
    Optional<Turn> turnAt(int offset) {
        List<Turn> turns = turns();
        int at = Spans.lastStart(turns, turn -> turn.span().start(), offset);
        return at >= 0 && turns.get(at).span().contains(offset) ? Optional.of(turns.get(at)) : Optional.empty();
    }

    /** The innermost direct quote with a known speaker that holds the offset. */
    Optional<Quote> quoteAt(int offset) {
        List<Quote> quotes = annotations.get(Layer.QUOTES);
        int at = Spans.lastStart(quotes, quote -> quote.span().start(), offset);
        for (int steps = 0; at >= 0 && steps < 8; at--, steps++) {
            Quote quote = quotes.get(at);
            if (quote.kind() == Quote.Kind.DIRECT && quote.span().contains(offset) && quote.speaker().isPresent()) {
                return Optional.of(quote);
            }
        }
        return Optional.empty();
    }

    /** The indexes of the figures that begin within the span, ascending. */
    List<Integer> moneyIn(Span span) {
        return Spans.startingIn(money(), figure -> figure.span().start(), span);
    }

    /** The time expressions that begin within the span. */
    List<TimeExpression> datesIn(Span span) {
        return Spans.startingIn(dates(), date -> date.span().start(), span).stream().map(dates()::get).toList();
    }
}
