package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.OwnBody;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.syntax.Dependencies;

/**
 * Finds what the text says of how its parties relate, by the rules of {@code models/relations} and
 * by finders for fixed forms.
 */
public final class RelationAnnotator implements Annotator {

    private final RelationRules rules;
    private final boolean finders;
    private final Lazy<Modality> modality = new Lazy<>(Modality::new);

    public RelationAnnotator(RelationRules rules) {
        this(rules, true);
    }

    private RelationAnnotator(RelationRules rules, boolean finders) {
        this.rules = rules;
        this.finders = finders;
    }

    /** Without the finders, for the check of rules. */
    static RelationAnnotator ofRulesAlone(RelationRules rules) {
        return new RelationAnnotator(rules, false);
    }

    RelationRules rules() {
        return rules;
    }

    private static final Set<String> INVERTED = Set.of("had", "were", "should");

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(
                Layer.SENTENCES,
                Layer.TOKENS,
                Layer.TAGS,
                Layer.MENTIONS,
                Layer.TITLES,
                Layer.ENTITIES,
                Layer.TURNS,
                Layer.QUOTES,
                Layer.AUTHOR,
                Layer.DATES,
                Layer.HEADER,
                Layer.MONEY,
                Layer.BLOCKS,
                Layer.CANDIDATES,
                Layer.PARSE);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.RELATIONS);
    }

    @Override
    public void warmUp() {
        modality.get();
    }

    @Override
    public void annotate(Annotations annotations) {
        Tokens tokens = annotations.get(Layer.TOKENS);
        Passage passage = Passage.of(annotations);
        AntecedentResolver antecedents = AntecedentResolver.of(annotations);
        SpeakerResolver speakers = SpeakerResolver.of(annotations);
        DocumentCountries countries = new DocumentCountries(passage);
        OwnBodies bodies = new OwnBodies(passage, antecedents, speakers);
        PositionFinder positions =
                new PositionFinder(passage, countries, bodies, annotations.get(Layer.TITLES));
        PlaceFinder places = new PlaceFinder(passage, countries);
        Anaphors anaphors = new Anaphors(passage, antecedents, speakers);
        DescribedSeats seats = new DescribedSeats(passage, antecedents);
        ContactLines contacts = new ContactLines(passage);
        Portfolios portfolios = new Portfolios(passage);
        MeetingFinder meetings = new MeetingFinder(passage);
        WordIndex.Search search = rules.byWords().in(passage);
        List<RelationCandidate> candidates = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            annotations.checkDeadline();
            byWords(search, passage, countries, anaphors, sentence, candidates);
            List<RelationCandidate> offices = positions.find(sentence);
            if (finders) {
                candidates.addAll(offices);
                candidates.addAll(places.find(sentence));
                candidates.addAll(meetings.find(sentence));
                candidates.addAll(seats.find(sentence));
                candidates.addAll(contacts.find(sentence));
                candidates.addAll(portfolios.find(sentence));
            }
            byTree(passage, sentence, antecedents, speakers, countries, positions, candidates);
        }
        if (finders) {
            candidates.addAll(new AddressLines(passage).find());
            candidates.addAll(new RegistryLines(passage, countries).find());
            candidates.addAll(new PaymentFinder(passage).find(annotations.get(Layer.MONEY)));
        }
        candidates.replaceAll(bodies::complete);
        candidates.addAll(new OfficeLists(passage).find(List.copyOf(candidates)));
        if (finders) {
            BareOffices bare =
                    new BareOffices(
                            passage,
                            countries,
                            antecedents,
                            speakers,
                            OwnBody.of(annotations),
                            bodies,
                            candidates);
            candidates.replaceAll(bare::complete);
            Successions successions = new Successions(passage, countries, candidates);
            for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
                successions.find(sentence).stream().map(bare::complete).forEach(candidates::add);
            }
            candidates.replaceAll(successions::complete);
            candidates.replaceAll(new SoleOffices(passage, candidates)::checked);
        }
        candidates.removeIf(new TitleOwners(candidates)::isOfAnother);
        candidates.removeIf(PositionFinder::isBareCalling);
        candidates.removeIf(
                candidate -> !Possible.is(candidate, passage) || positions.isNoOffice(candidate));
        annotations.put(
                Layer.RELATIONS,
                RelationMerge.collapse(
                        candidates,
                        passage,
                        new Terms(
                                passage,
                                annotations.get(Layer.DATES),
                                annotations.get(Layer.HEADER).date())));
    }

    private void byWords(
            WordIndex.Search search,
            Passage passage,
            DocumentCountries countries,
            Anaphors anaphors,
            int sentence,
            List<RelationCandidate> candidates) {
        if (isQuestion(passage, sentence)) {
            return;
        }
        int first = passage.tokens.first(sentence);
        int last = passage.tokens.last(sentence);
        search.enter(first, last);
        WordMatcher matcher = new WordMatcher(passage, countries, anaphors, first, last);
        for (int token = first; token < last; token++) {
            if (passage.startsMention(token) || anaphors.mayBegin(token)) {
                for (WordRule rule : search.fromName(token)) {
                    candidates.addAll(matcher.match(rule, token));
                }
            }
            if (!passage.inMention(token)) {
                for (WordRule rule : search.fromWord(token)) {
                    candidates.addAll(matcher.match(rule, token));
                }
            }
        }
    }

    private void byTree(
            Passage passage,
            int sentence,
            AntecedentResolver antecedents,
            SpeakerResolver speakers,
            DocumentCountries countries,
            PositionFinder positions,
            List<RelationCandidate> candidates) {
        Optional<Dependencies> syntax = passage.syntax(sentence);
        if (syntax.isEmpty() || isQuestion(passage, sentence)) {
            return;
        }
        TreeMatcher matcher =
                new TreeMatcher(
                        passage,
                        syntax.get(),
                        antecedents,
                        speakers,
                        countries,
                        positions,
                        modality.get());
        for (int token = 0; token < syntax.get().size(); token++) {
            for (TreeRule rule : rules.trees(syntax.get().lemma(token))) {
                candidates.addAll(matcher.match(rule, token));
            }
        }
    }

    /** A question, or "Had Ann met Bob, ...", which did not happen. */
    private static boolean isQuestion(Passage passage, int sentence) {
        if (INVERTED.contains(passage.lower(passage.tokens.first(sentence)))) {
            return true;
        }
        int last = passage.tokens.last(sentence) - 1;
        return last >= passage.tokens.first(sentence) && passage.lower(last).equals("?");
    }
}
