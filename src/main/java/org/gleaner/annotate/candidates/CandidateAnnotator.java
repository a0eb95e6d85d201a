package org.gleaner.annotate.candidates;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Candidates;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Sentence;
import org.gleaner.model.Tags;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;

/**
 * Marks the sentences that may hold a pledge, a relation or a payment, by cue words and by what else stands in them.
 * The items of a list under a header that may undertake something ("We will:") go with it.
 * Cheap on purpose: only the sentences it marks are parsed, which costs more than all other stages together.
 */
public final class CandidateAnnotator implements Annotator {

    private final Cues pledges = Cues.read("candidates/pledges.txt");
    private final Cues relations = Cues.read("candidates/relations.txt");
    private final Cues users;
    private final Cues descriptions = Cues.read("candidates/descriptions.txt");
    private final Cues lives = Cues.read("candidates/lives.txt");
    private final Cues payments = Cues.read("candidates/payments.txt");

    /** @param configuration the triggers of its relation rules are cues as well */
    public CandidateAnnotator(Configuration configuration) {
        users = new Cues(RuleTriggers.of(configuration.rules()));
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.TAGS, Layer.MENTIONS, Layer.FIGURES);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.CANDIDATES);
    }

    @Override
    public void annotate(Annotations annotations) {
        List<Sentence> sentences = annotations.get(Layer.SENTENCES);
        Tokens tokens = annotations.get(Layer.TOKENS);
        Tags tags = annotations.get(Layer.TAGS);
        int[] named = named(tokens, annotations.get(Layer.MENTIONS));
        BitSet nationals = nationals(tokens, annotations.get(Layer.MENTIONS));
        BitSet figures = figures(tokens, annotations.get(Layer.FIGURES));
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
            Words words = Words.of(tags, tokens, from, to);
            boolean cue = kind != BlockKind.HEADING && kind != BlockKind.CAPTION && pledges.occurIn(tokens, from, to);
            list = to > from && tokens.word(to - 1).equals(":") ? cue : list && kind == BlockKind.LIST_ITEM;
            if (cue || list || words.underWay() && figures.get(sentence)) {
                found.pledges().set(sentence);
            }
            boolean pair = named[sentence] > 0 && named[sentence] + words.persons() > 1;
            boolean described = nationals.get(sentence) && descriptions.occurIn(tokens, from, to);
            if (described || pair && (relations.occurIn(tokens, from, to) || users.occurIn(tokens, from, to)) || named[sentence] > 0 && words.years() && lives.occurIn(tokens, from, to)) {
                found.relations().set(sentence);
            }
            if (figures.get(sentence) && payments.occurIn(tokens, from, to)) {
                found.payments().set(sentence);
            }
        }
        annotations.put(Layer.CANDIDATES, found);
    }

    /** What a sentence holds besides names: whether a deed under way ("is doubling"), how many personal pronouns that can stand for a name, whether a year. */
    private record Words(boolean underWay, int persons, boolean years) {

        private static final Set<String> PERSONAL = Set.of("i", "he", "she", "his", "her", "we", "our", "my", "it", "its", "they", "their");

        static Words of(Tags tags, Tokens tokens, int from, int to) {
            boolean underWay = false;
            int persons = 0;
            boolean years = false;
            for (int token = from; token < to; token++) {
                String tag = tags.of(token);
                years |= tag.equals("NUM") && tokens.end(token) - tokens.start(token) == 4;
                underWay |= tag.equals("VERB") && token > from && tokens.word(token).endsWith("ing") && tags.of(token - 1).equals("AUX");
                if (tag.equals("PRON") || tag.equals("DET")) {
                    persons += PERSONAL.contains(tokens.word(token).toLowerCase(Locale.ROOT)) ? 1 : 0;
                }
            }
            return new Words(underWay, persons, years);
        }
    }

    /** How many names that can be an end of a relation each sentence holds. */
    private static int[] named(Tokens tokens, List<Mention> mentions) {
        int[] named = new int[tokens.sentences()];
        for (Mention mention : mentions) {
            int token = tokens.at(mention.span().start());
            if (mention.type() != EntityType.PERCENT && token < tokens.size()) {
                named[tokens.sentenceOf(token)]++;
            }
        }
        return named;
    }

    /** The sentences that name a person and a nationality. */
    private static BitSet nationals(Tokens tokens, List<Mention> mentions) {
        BitSet persons = new BitSet();
        BitSet nationals = new BitSet();
        for (Mention mention : mentions) {
            int token = tokens.at(mention.span().start());
            if (token < tokens.size() && (mention.type() == EntityType.PERSON || mention.type() == EntityType.NATIONALITY)) {
                (mention.type() == EntityType.PERSON ? persons : nationals).set(tokens.sentenceOf(token));
            }
        }
        nationals.and(persons);
        return nationals;
    }

    private static BitSet figures(Tokens tokens, List<Money> figures) {
        BitSet sentences = new BitSet();
        for (Money figure : figures) {
            int token = tokens.at(figure.span().start());
            if (token < tokens.size()) {
                sentences.set(tokens.sentenceOf(token));
            }
        }
        return sentences;
    }
}
