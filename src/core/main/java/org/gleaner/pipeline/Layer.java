package org.gleaner.pipeline;

import java.util.List;
import java.util.Optional;
import org.gleaner.model.Author;
import org.gleaner.model.Block;
import org.gleaner.model.Candidates;
import org.gleaner.model.Entities;
import org.gleaner.model.FactType;
import org.gleaner.model.Forms;
import org.gleaner.model.Header;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.NameCandidate;
import org.gleaner.model.Parse;
import org.gleaner.model.Pledge;
import org.gleaner.model.Quote;
import org.gleaner.model.Relation;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.SpeakerLabel;
import org.gleaner.model.Tags;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Title;
import org.gleaner.model.Tokens;
import org.gleaner.model.Transfer;
import org.gleaner.model.Turn;

/**
 * A kind of annotation, the currency in which stages trade: one stage provides it, later ones
 * require it. Every layer is immutable once provided.
 *
 * @param <T> what a document holds of it
 */
public final class Layer<T> {

    /** ISO 639-1 code of the language, "und" when unknown. */
    public static final Layer<String> LANGUAGE = new Layer<>("language");

    public static final Layer<List<Block>> BLOCKS = new Layer<>("blocks");

    /**
     * What stands within blocks and is no word of theirs, in text order: a page's header inside a
     * sentence, tags of HTML, the hashtags behind a post, the numbers of footnotes.
     */
    public static final Layer<List<Span>> FURNITURE = new Layer<>("furniture");

    /** The speaker labels: one for each block that is a label, in their order. */
    public static final Layer<List<SpeakerLabel>> LABELS = new Layer<>("labels");

    public static final Layer<Header> HEADER = new Layer<>("header");
    public static final Layer<List<Sentence>> SENTENCES = of(Sentence.FACT_TYPE);
    public static final Layer<Tokens> TOKENS = new Layer<>("tokens");

    /**
     * The words as running text would have them, where a sentence is all in capitals or all in
     * small letters.
     */
    public static final Layer<Forms> FORMS = new Layer<>("forms");

    public static final Layer<Tags> TAGS = new Layer<>("tags");

    /** Every recogniser's raw findings, recogniser by recogniser. */
    public static final Layer<List<NameCandidate>> NAMES = new Layer<>("names");

    /** Amounts of money, payer and payee not yet read. */
    public static final Layer<List<Money>> FIGURES = new Layer<>("figures");

    /** Percentages, as mentions with a value. */
    public static final Layer<List<Mention>> PERCENTS = new Layer<>("percents");

    public static final Layer<List<TimeExpression>> DATES = of(TimeExpression.FACT_TYPE);
    public static final Layer<List<Mention>> MENTIONS = of(Mention.FACT_TYPE);

    /** The titles beside the mentions of people. */
    public static final Layer<List<Title>> TITLES = new Layer<>("titles");

    public static final Layer<Entities> ENTITIES = new Layer<>("entities");
    public static final Layer<List<Turn>> TURNS = of(Turn.FACT_TYPE);
    public static final Layer<List<Quote>> QUOTES = of(Quote.FACT_TYPE);
    public static final Layer<Candidates> CANDIDATES = new Layer<>("candidates");
    public static final Layer<Parse> PARSE = new Layer<>("parse");

    /** For whom the document speaks; empty when nobody is prominent. */
    public static final Layer<Optional<Author>> AUTHOR = new Layer<>("author");

    /** The amounts of money with their payer and payee. */
    public static final Layer<List<Money>> MONEY = of(Money.FACT_TYPE);

    /** The pledges, without the receivers that only the payments of their sums name. */
    public static final Layer<List<Pledge>> UNDERTAKINGS = new Layer<>("undertakings");

    public static final Layer<List<Pledge>> PLEDGES = of(Pledge.FACT_TYPE);
    public static final Layer<List<Relation>> RELATIONS = of(Relation.FACT_TYPE);

    /** Who gives what sum to whom. */
    public static final Layer<List<Transfer>> TRANSFERS = of(Transfer.FACT_TYPE);

    private final String name;
    private final Optional<FactType<?>> factType;
    private final boolean own;

    private Layer(String name) {
        this(name, Optional.empty(), false);
    }

    private Layer(String name, Optional<FactType<?>> factType, boolean own) {
        this.name = name;
        this.factType = factType;
        this.own = own;
    }

    /**
     * A layer for a stage of one's own, of any type; keep it in a constant. What the stage puts
     * into it is in {@link Outcome.Done#get}.
     *
     * @param name for tables and messages: "exclamations"
     */
    public static <T> Layer<T> of(String name) {
        return new Layer<>(name, Optional.empty(), true);
    }

    boolean isOwn() {
        return own;
    }

    /**
     * The layer of a kind of record; what a stage provides in it is in the annotated document. The
     * same for the same type, whoever asks.
     */
    public static <T> Layer<List<T>> of(FactType<T> type) {
        return new Layer<>(type.name(), Optional.of(type), false);
    }

    /** The records that it holds, for a layer that is in the annotated document. */
    Optional<FactType<?>> factType() {
        return factType;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Layer<?> layer
                        && factType.isPresent()
                        && factType.equals(layer.factType);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
