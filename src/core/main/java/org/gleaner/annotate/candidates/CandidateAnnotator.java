package org.gleaner.annotate.candidates;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Candidates;
import org.gleaner.model.Money;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Tags;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;

/**
 * Marks the sentences in which a rule could find a pledge, a relation or a payment, by its words
 * and by the names and sums that stand in them. The items of a list under a header that may
 * undertake something ("We will:") go with it. Cheap on purpose: only the sentences it marks are
 * parsed, which costs more than all other stages together.
 */
public final class CandidateAnnotator implements Annotator {

    private final Lazy<PledgeCues> pledges = new Lazy<>(PledgeCues::new);
    private final Lazy<RelationCues> relations;
    private final Cues lists = Cues.read("candidates/lists.txt");
    private final Cues payments = Cues.read("candidates/payments.txt");

    /**
     * @param configuration its relation rules count as well
     */
    public CandidateAnnotator(Configuration configuration) {
        relations = new Lazy<>(() -> new RelationCues(configuration.rules()));
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(
                Layer.SENTENCES,
                Layer.TOKENS,
                Layer.TAGS,
                Layer.MENTIONS,
                Layer.FIGURES,
                Layer.DATES,
                Layer.TURNS,
                Layer.QUOTES);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.CANDIDATES);
    }

    @Override
    public void warmUp() {
        pledges.get();
        relations.get();
    }

    @Override
    public void annotate(Annotations annotations) {
        List<Sentence> sentences = annotations.get(Layer.SENTENCES);
        Tokens tokens = annotations.get(Layer.TOKENS);
        Tags tags = annotations.get(Layer.TAGS);
        PartyCounts parties =
                new PartyCounts(
                        tokens,
                        annotations.get(Layer.MENTIONS),
                        annotations.get(Layer.TURNS),
                        annotations.get(Layer.QUOTES));
        BitSet figures = holding(tokens, annotations.get(Layer.FIGURES), Money::span);
        BitSet dates = holding(tokens, annotations.get(Layer.DATES), TimeExpression::span);
        Candidates found = new Candidates(new BitSet(), new BitSet(), new BitSet());
        boolean list = false;
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            annotations.checkDeadline();
            BlockKind kind = sentences.get(sentence).kind();
            int from = tokens.first(sentence);
            int to = tokens.last(sentence);
            if (kind == BlockKind.LABEL || kind == BlockKind.DATELINE) {
                continue;
            }
            boolean prose = kind != BlockKind.HEADING && kind != BlockKind.CAPTION;
            boolean header = to > from && tokens.word(to - 1).equals(":");
            boolean item =
                    kind == BlockKind.LIST_ITEM
                            || prose && to > from && tags.of(from).equals("VERB");
            boolean listed = (header && prose || item) && lists.occurIn(tokens, from, to);
            list = header ? listed : list && kind == BlockKind.LIST_ITEM;
            if (list
                    || listed
                    || prose && pledges.get().occurIn(tokens, tags, from, to, figures.get(sentence))
                    || figures.get(sentence) && isUnderWay(tags, tokens, from, to)) {
                found.pledges().set(sentence);
            }
            boolean question = to > from && tokens.word(to - 1).equals("?");
            if (!question
                    && parties.isNaming(sentence)
                    && relations
                            .get()
                            .occurIn(
                                    sentence,
                                    tokens,
                                    tags,
                                    parties,
                                    dates.get(sentence) || holdsYear(tags, tokens, from, to))) {
                found.relations().set(sentence);
            }
            if (figures.get(sentence) && payments.occurIn(tokens, from, to)) {
                found.payments().set(sentence);
            }
        }
        annotations.put(Layer.CANDIDATES, found);
    }

    /** Whether a deed is under way: "is doubling". */
    private static boolean isUnderWay(Tags tags, Tokens tokens, int from, int to) {
        for (int token = from + 1; token < to; token++) {
            if (tags.of(token).equals("VERB")
                    && tokens.word(token).endsWith("ing")
                    && tags.of(token - 1).equals("AUX")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Years stand for dates where lives are told ("1874 - 1946"), though they are not all read as
     * such.
     */
    private static boolean holdsYear(Tags tags, Tokens tokens, int from, int to) {
        for (int token = from; token < to; token++) {
            if (tags.of(token).equals("NUM") && tokens.end(token) - tokens.start(token) == 4) {
                return true;
            }
        }
        return false;
    }

    /** The sentences in which any of the records begins. */
    private static <T> BitSet holding(Tokens tokens, List<T> records, Function<T, Span> span) {
        BitSet sentences = new BitSet();
        for (T each : records) {
            int token = tokens.at(span.apply(each).start());
            if (token < tokens.size()) {
                sentences.set(tokens.sentenceOf(token));
            }
        }
        return sentences;
    }
}
