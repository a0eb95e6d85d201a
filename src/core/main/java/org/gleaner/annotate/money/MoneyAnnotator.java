package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.PhraseIndex;
import org.gleaner.model.Money;
import org.gleaner.model.Money.CurrencySource;
import org.gleaner.model.Money.Qualifier;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.text.CharRuns;

/**
 * Finds every monetary figure and normalises it: amount, ISO currency, qualifier and unit basis.
 * Payer and payee are another stage's.
 */
public final class MoneyAnnotator implements Annotator {

    /** A sentence with its figures. */
    private record Reading(CharRuns runs, List<Figure> figures) {}

    /** What the stage has loaded, shared by all threads. */
    private static final class Grammar {

        private final CurrencyLexicon lexicon = new CurrencyLexicon();
        private final Regions regions = new Regions(lexicon);
        private final CurrencyReader currencies = new CurrencyReader(lexicon, regions);
        private final FigureGrammar figures = new FigureGrammar(currencies);
        private final QualifierReader qualifiers = new QualifierReader();
        private final PerReader units = new PerReader();
        private final Evidence evidence = new Evidence();
        private final PhraseIndex<String> origins = new PhraseIndex<>();

        private Grammar() {
            DataFile.rows("money/origins.tsv", 2)
                    .forEach(row -> origins.put(row.get(0), row.get(1)));
        }
    }

    private final Lazy<Grammar> grammar = new Lazy<>(Grammar::new);

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.SENTENCES);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.FIGURES);
    }

    @Override
    public void warmUp() {
        grammar.get();
    }

    @Override
    public void annotate(Annotations annotations) {
        Grammar loaded = grammar.get();
        String text = annotations.text();
        List<Reading> readings = new ArrayList<>();
        for (Sentence sentence : annotations.get(Layer.SENTENCES)) {
            annotations.checkDeadline();
            CharRuns runs = CharRuns.of(text, sentence.span());
            List<Figure> figures = loaded.figures.read(runs);
            if (!figures.isEmpty()) {
                readings.add(new Reading(runs, figures));
            }
        }
        List<Money> money = new ArrayList<>();
        if (!readings.isEmpty()) {
            TextView view = view(loaded, text, readings);
            readings.forEach(reading -> settle(loaded, reading, view, money));
        }
        annotations.put(Layer.FIGURES, List.copyOf(money));
    }

    private static TextView view(Grammar loaded, String text, List<Reading> readings) {
        TextView view =
                TextView.of(CharRuns.of(text), loaded.regions, loaded.currencies, loaded.origins);
        for (Reading reading : readings) {
            reading.figures.stream()
                    .map(Figure::sign)
                    .filter(sign -> sign.settled() && sign.need() == CurrencySign.Need.NOTHING)
                    .forEach(sign -> view.names(sign.codes().iterator().next()));
        }
        return view;
    }

    private void settle(Grammar loaded, Reading reading, TextView view, List<Money> money) {
        Figure earlier = null;
        Qualifier qualified = Qualifier.EXACT;
        Optional<CurrencyResolver.Settled> major = Optional.empty();
        for (Figure figure : reading.figures) {
            if (!loaded.evidence.speaksForMoney(reading.runs, figure, reading.figures, view)) {
                continue;
            }
            Qualifier qualifier = loaded.qualifiers.read(reading.runs, figure);
            if (qualifier == Qualifier.EXACT
                    && earlier != null
                    && loaded.qualifiers.restates(reading.runs, earlier, figure)
                    && qualified != Qualifier.RANGE
                    && qualified != Qualifier.VAGUE) {
                qualifier = qualified;
            }
            Optional<CurrencyResolver.Settled> currency =
                    ofMajor(figure, major)
                            .or(
                                    () ->
                                            CurrencyResolver.settle(
                                                    figure.sign(), figure.borrowed(), view));
            if (!figure.sign().subunit() && currency.isPresent()) {
                major = currency;
            }
            money.add(money(loaded, reading.runs, figure, qualifier, currency));
            earlier = figure;
            qualified = qualifier;
        }
    }

    /** Cents beside dollars of a country are that country's. */
    private static Optional<CurrencyResolver.Settled> ofMajor(
            Figure figure, Optional<CurrencyResolver.Settled> major) {
        return major.filter(
                        settled ->
                                figure.sign().subunit()
                                        && !figure.sign().settled()
                                        && figure.sign().codes().contains(settled.code()))
                .map(
                        settled ->
                                settled.source() == CurrencySource.CONVENTION
                                        ? settled
                                        : new CurrencyResolver.Settled(
                                                settled.code(), CurrencySource.CONTEXT));
    }

    private Money money(
            Grammar loaded,
            CharRuns runs,
            Figure figure,
            Qualifier qualifier,
            Optional<CurrencyResolver.Settled> currency) {
        Span span = runs.span(figure.from(), figure.to());
        Optional<BigDecimal> min =
                qualifier == Qualifier.AT_MOST
                        ? Optional.empty()
                        : figure.low().map(MoneyAnnotator::plain);
        Optional<BigDecimal> max =
                qualifier == Qualifier.AT_LEAST
                        ? Optional.empty()
                        : figure.high().map(MoneyAnnotator::plain);
        return new Money(
                span,
                min,
                max,
                currency.map(CurrencyResolver.Settled::code),
                currency.map(CurrencyResolver.Settled::source),
                qualifier,
                loaded.units
                        .read(runs, figure.to())
                        .map(unit -> Whitespace.fold(unit.in(runs.text()))),
                Optional.empty(),
                Optional.empty(),
                confidence(figure, currency),
                name());
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static double confidence(Figure figure, Optional<CurrencyResolver.Settled> currency) {
        double sure =
                figure.borrowed()
                        ? 0.8
                        : figure.sign().need() == CurrencySign.Need.NOTHING ? 0.98 : 0.85;
        boolean convention =
                currency.isEmpty() || currency.get().source() == CurrencySource.CONVENTION;
        return convention ? Math.min(sure, 0.9) : sure;
    }
}
