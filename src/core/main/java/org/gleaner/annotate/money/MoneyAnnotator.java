package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Money;
import org.gleaner.model.Money.CurrencySource;
import org.gleaner.model.Money.Qualifier;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.text.CharRuns;

/**
 * Finds every monetary expression and normalises it: amount, ISO currency, qualifier and unit
 * basis. Payer and payee are another stage's.
 */
public final class MoneyAnnotator implements Annotator {

    /** A sentence with its expressions. */
    private record SentenceMoney(
            CharRuns runs, List<MoneyExpression> expressions, List<Amount> bare) {

        /** With the scale that a note over a table gives its figures. */
        SentenceMoney noted(UnitNotes notes) {
            return notes.isEmpty()
                    ? this
                    : new SentenceMoney(
                            runs,
                            expressions.stream()
                                    .filter(expression -> !notes.holds(runs, expression))
                                    .map(expression -> notes.scaled(runs, expression))
                                    .toList(),
                            bare);
        }
    }

    /** What the stage has loaded, shared by all threads. */
    private static final class Grammar {

        private final CurrencyLexicon lexicon = new CurrencyLexicon();
        private final Regions regions = new Regions(lexicon);
        private final OwnPaper paper = new OwnPaper(regions);
        private final CurrencyReader currencies = new CurrencyReader(lexicon, regions);
        private final MoneyGrammar expressions = new MoneyGrammar(currencies);
        private final QualifierReader qualifiers = new QualifierReader();
        private final PerReader units = new PerReader();
        private final OwnMoney owners = new OwnMoney(regions);
        private final MoneyEvidence evidence = new MoneyEvidence();
        private final OwnScales scales = new OwnScales();
        private final OwnPlaces origins =
                OwnPlaces.read(List.of("money/dollar-towns.tsv", "money/origins.tsv"));
        private final Lazy<OwnPlaces> towns =
                new Lazy<>(() -> OwnPlaces.read(List.of("money/towns.tsv")));
    }

    /** So many sentences with figures behind one with money the next still means it. */
    private static final int RECENT = 2;

    private static final String FIELD = "currency";

    private final Lazy<Grammar> grammar = new Lazy<>(Grammar::new);
    private final DeclaredCurrencies declared;

    public MoneyAnnotator() {
        declared = DeclaredCurrencies.NONE;
    }

    /**
     * @throws IllegalArgumentException for a sign that does not mean what the user says
     */
    public MoneyAnnotator(Configuration configuration) {
        declared =
                configuration.currency().isEmpty()
                        ? DeclaredCurrencies.NONE
                        : DeclaredCurrencies.of(configuration.currency(), grammar.get().lexicon);
    }

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
        List<SentenceMoney> readings = new ArrayList<>();
        for (Sentence sentence : annotations.get(Layer.SENTENCES)) {
            annotations.checkDeadline();
            CharRuns runs = CharRuns.of(text, sentence.span());
            MoneyGrammar.Reading read = loaded.expressions.read(runs);
            if (!read.expressions().isEmpty() || !readings.isEmpty() && !read.bare().isEmpty()) {
                readings.add(new SentenceMoney(runs, read.expressions(), read.bare()));
            }
        }
        readings = carried(loaded, readings);
        UnitNotes notes = UnitNotes.of(text, loaded.currencies);
        List<Money> money = new ArrayList<>();
        if (!readings.isEmpty() || !notes.cells().isEmpty()) {
            TextView view = view(loaded, text, readings, declared(loaded, annotations));
            readings.forEach(reading -> settle(loaded, reading.noted(notes), view, money));
            notes.cells().forEach(cell -> addCell(loaded, cell, view, money));
        }
        annotations.put(Layer.FIGURES, List.copyOf(money));
    }

    /** Those with money, of which some say so by the sign of the sentences before alone. */
    private static List<SentenceMoney> carried(Grammar loaded, List<SentenceMoney> readings) {
        boolean sole = isSole(readings);
        List<SentenceMoney> all = new ArrayList<>();
        Optional<CurrencySign> latest = Optional.empty();
        int since = 0;
        for (SentenceMoney reading : readings) {
            List<MoneyExpression> expressions = reading.expressions();
            since++;
            if (expressions.isEmpty() && latest.isPresent() && (sole || since <= RECENT)) {
                expressions =
                        loaded.expressions.carried(reading.runs(), reading.bare(), latest.get());
            }
            if (!expressions.isEmpty()) {
                all.add(new SentenceMoney(reading.runs(), expressions, List.of()));
                latest = BareAmounts.shared(expressions).map(MoneyAnnotator::plain);
                since = 0;
            }
        }
        return all;
    }

    /** Whether the text has one sign alone, and it can be nothing else. */
    private static boolean isSole(List<SentenceMoney> readings) {
        List<CurrencySign> signs =
                readings.stream()
                        .flatMap(reading -> reading.expressions().stream())
                        .map(MoneyExpression::sign)
                        .toList();
        return signs.stream()
                .allMatch(
                        sign ->
                                sign.need() == CurrencySign.Need.NOTHING
                                        && !sign.subunit()
                                        && sign.codes().equals(signs.get(0).codes()));
    }

    /** "EURm" and the like stand for a million; what is carried on is the money alone. */
    private static CurrencySign plain(CurrencySign sign) {
        return sign.unit().compareTo(BigDecimal.ONE) == 0
                ? sign
                : new CurrencySign(
                        sign.codes(),
                        sign.usual(),
                        sign.usualAs(),
                        sign.kind(),
                        BigDecimal.ONE,
                        sign.side(),
                        sign.need());
    }

    /** A cell of a table whose column says what money it is in, in its place of the text. */
    private void addCell(Grammar loaded, UnitNotes.Cell cell, TextView view, List<Money> money) {
        CharRuns runs = cell.runs();
        Money figure =
                money(
                        loaded,
                        runs,
                        cell.expression(),
                        Qualifier.EXACT,
                        CurrencyResolver.settle(
                                cell.expression().sign(), false, view, Nearby.NOTHING));
        int at = Spans.lastStart(money, Money::span, figure.span().start());
        if (at < 0 || money.get(at).span().end() <= figure.span().start()) {
            money.add(at + 1, figure);
        }
    }

    /** The document's own field {@code currency} goes before what is said of all documents. */
    private DeclaredCurrencies declared(Grammar loaded, Annotations annotations) {
        Object said = annotations.document().metadata().get(FIELD);
        if (said == null || said.toString().isBlank()) {
            return declared;
        }
        try {
            return DeclaredCurrencies.of(said.toString(), loaded.lexicon);
        } catch (IllegalArgumentException e) {
            annotations.warn("not used: " + e.getMessage());
            return declared;
        }
    }

    private static TextView view(
            Grammar loaded,
            String text,
            List<SentenceMoney> readings,
            DeclaredCurrencies declared) {
        TextView view =
                TextView.of(
                        CharRuns.of(text),
                        loaded.regions,
                        loaded.paper,
                        loaded.currencies,
                        loaded.origins,
                        loaded.towns,
                        declared);
        view.tellsApart(
                OtherDollars.in(
                        readings.stream()
                                .flatMap(reading -> reading.expressions().stream())
                                .toList()));
        for (SentenceMoney reading : readings) {
            reading.expressions.stream()
                    .map(MoneyExpression::sign)
                    .filter(sign -> sign.settled() && sign.need() == CurrencySign.Need.NOTHING)
                    .forEach(sign -> view.names(sign.codes().iterator().next()));
            reading.expressions.stream()
                    .filter(figure -> loaded.evidence.isSureLetter(reading.runs, figure))
                    .forEach(figure -> view.shows(figure.sign()));
            reading.expressions.forEach(
                    figure ->
                            loaded.scales
                                    .countries(reading.runs, figure)
                                    .ifPresent(view::countsAs));
        }
        return view;
    }

    private void settle(Grammar loaded, SentenceMoney reading, TextView view, List<Money> money) {
        MoneyExpression earlier = null;
        Qualifier qualified = Qualifier.EXACT;
        Optional<CurrencyResolver.Settled> major = Optional.empty();
        Nearby near = loaded.owners.near(reading.runs);
        for (MoneyExpression expression : reading.expressions) {
            boolean listed =
                    earlier != null && earlier.sign().codes().equals(expression.sign().codes());
            if (!listed
                            && !loaded.evidence.speaksForMoney(
                                    reading.runs, expression, reading.expressions, view)
                    || isSpelled(reading.runs, earlier, expression)) {
                continue;
            }
            MoneyExpression before = earlier;
            Qualifier qualifier = loaded.qualifiers.read(reading.runs, expression);
            if (qualifier == Qualifier.EXACT
                    && earlier != null
                    && loaded.qualifiers.restates(reading.runs, earlier, expression)
                    && qualified != Qualifier.RANGE
                    && qualified != Qualifier.VAGUE) {
                qualifier = qualified;
            }
            Optional<CurrencyResolver.Settled> currency =
                    ofMajor(expression, major)
                            .or(() -> restated(reading.runs, before, expression))
                            .or(
                                    () ->
                                            CurrencyResolver.settle(
                                                    expression.sign(),
                                                    expression.borrowed(),
                                                    view,
                                                    near));
            if (!expression.sign().subunit() && currency.isPresent()) {
                major = currency;
            }
            money.add(money(loaded, reading.runs, expression, qualifier, currency));
            earlier = expression;
            qualified = qualifier;
        }
    }

    /** "one thousand five hundred dollars ($1,500)": the same figure, not another. */
    private static boolean isSpelled(
            CharRuns runs, MoneyExpression before, MoneyExpression expression) {
        return before != null
                && before.to() == expression.from() - 1
                && runs.is(before.to(), '(')
                && runs.is(expression.to(), ')')
                && before.low().isPresent()
                && expression.low().isPresent()
                && before.low().get().compareTo(expression.low().get()) == 0
                && before.sign().shares(expression.sign());
    }

    /** "A$8 billion ($5.6 billion)": a dollar in brackets behind other money is the American. */
    private static Optional<CurrencyResolver.Settled> restated(
            CharRuns runs, MoneyExpression before, MoneyExpression expression) {
        boolean bracketed =
                before != null
                        && before.to() == expression.from() - 1
                        && runs.is(before.to(), '(')
                        && !before.sign().codes().equals(expression.sign().codes())
                        && expression.sign().codes().size() > 1
                        && expression.sign().usual().filter("USD"::equals).isPresent();
        return bracketed
                ? Optional.of(new CurrencyResolver.Settled("USD", CurrencySource.CONVENTION))
                : Optional.empty();
    }

    /** Cents beside dollars of a country are that country's. */
    private static Optional<CurrencyResolver.Settled> ofMajor(
            MoneyExpression expression, Optional<CurrencyResolver.Settled> major) {
        return major.filter(
                        settled ->
                                expression.sign().subunit()
                                        && !expression.sign().settled()
                                        && expression.sign().codes().contains(settled.code()))
                .map(
                        settled ->
                                settled.source() == CurrencySource.CONVENTION
                                                || settled.source() == CurrencySource.GIVEN
                                        ? settled
                                        : new CurrencyResolver.Settled(
                                                settled.code(), CurrencySource.CONTEXT));
    }

    private Money money(
            Grammar loaded,
            CharRuns runs,
            MoneyExpression expression,
            Qualifier qualifier,
            Optional<CurrencyResolver.Settled> currency) {
        Span span = runs.span(expression.from(), expression.to());
        Optional<BigDecimal> min =
                qualifier == Qualifier.AT_MOST
                        ? Optional.empty()
                        : expression.low().map(MoneyAnnotator::plain);
        Optional<BigDecimal> max =
                qualifier == Qualifier.AT_LEAST
                        ? Optional.empty()
                        : expression.high().map(MoneyAnnotator::plain);
        return new Money(
                span,
                min,
                max,
                currency.map(CurrencyResolver.Settled::code),
                currency.map(CurrencyResolver.Settled::source),
                qualifier,
                loaded.units
                        .read(runs, expression.to())
                        .map(unit -> Whitespace.fold(unit.in(runs.text()))),
                Optional.empty(),
                Optional.empty(),
                confidence(expression, currency),
                name());
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static double confidence(
            MoneyExpression expression, Optional<CurrencyResolver.Settled> currency) {
        double sure =
                expression.borrowed()
                        ? 0.8
                        : expression.sign().need() == CurrencySign.Need.NOTHING ? 0.98 : 0.85;
        boolean convention =
                currency.isEmpty() || currency.get().source() == CurrencySource.CONVENTION;
        return convention ? Math.min(sure, 0.9) : sure;
    }
}
