package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Gazetteer;
import org.gleaner.lexicon.Overrides;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.NameCandidate;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.text.FormView;

/**
 * Decides which stretches of the text are names, and of what. Begins with the recognisers' findings
 * and mends them step by step, each with one kind of evidence: titles, known names, head nouns,
 * cues, explained acronyms, and the rest of the document.
 */
public final class MentionAnnotator implements Annotator {

    private static final Lazy<NameClassifier> STANDARD = new Lazy<>(NameClassifier::standard);

    /** How people are addressed in languages where the word may be part of a name elsewhere. */
    private static final Set<String> DONS = DataFile.words("names/foreign-address.txt");

    private final Gazetteer gazetteer;
    private final Overrides overrides;
    private final Lazy<NameClassifier> classifier;
    private final Lazy<List<NameStep>> first;
    private final Lazy<List<NameStep>> last = new Lazy<>(MentionAnnotator::last);

    /**
     * @throws IllegalArgumentException naming the line, if the user's gazetteer or overrides have a
     *     fault
     */
    public MentionAnnotator(Configuration configuration) {
        this(configuration, STANDARD);
    }

    /** With another classifier than the trained one. */
    MentionAnnotator(Configuration configuration, NameClassifier classifier) {
        this(configuration, new Lazy<>(() -> classifier));
    }

    private MentionAnnotator(Configuration configuration, Lazy<NameClassifier> classifier) {
        this.classifier = classifier;
        gazetteer = Gazetteer.with(configuration.gazetteer());
        first = new Lazy<>(() -> first(gazetteer));
        overrides = Overrides.read(configuration.overrides());
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(
                Layer.BLOCKS,
                Layer.SENTENCES,
                Layer.TOKENS,
                Layer.FORMS,
                Layer.TAGS,
                Layer.NAMES,
                Layer.PERCENTS,
                Layer.DATES);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.MENTIONS);
    }

    @Override
    public void warmUp() {
        classifier.get();
        // reads their tables
        steps(List.of(), List.of());
    }

    @Override
    public List<String> expectations() {
        return overrides.expectations(EnumSet.of(Overrides.Action.DROP, Overrides.Action.RETYPE));
    }

    /** Those behind the first, which need nothing but the words and the readings. */
    private static List<NameStep> first(Gazetteer gazetteer) {
        return List.of(
                new SpacedMarksStep(),
                new PersonNameStep(),
                new EastAsianNameStep(),
                new DoubleSurnameStep(),
                new InitialsStep(),
                new NicknameStep(),
                new JudgeStep(),
                new ParticleNameStep(),
                new InvertedNameStep(),
                new KnownNameStep(gazetteer),
                new RegnalNameStep(),
                new HeadNounStep(),
                new LegalFormStep(),
                new CompanyFormStep(),
                new OrganStep(),
                new OverrunStep(),
                new JoinedNamesStep(),
                new ForeignHeadStep(),
                new LowerCaseHeadStep(),
                new PlaceCueStep(),
                new PlacedPersonStep(),
                new TownStep(),
                new TownCueStep(),
                new PlacedWordStep(),
                new PlaceLineStep(),
                new ToldBodyStep(),
                new JoinedPlaceStep(),
                new TownStateStep(),
                new SeatStep(),
                new CompanyCueStep(),
                new OwnFirmStep(),
                new LedBodyStep(),
                new OfficeOfStep(),
                new KindStep(),
                new ShipStep(),
                new ProductStep(),
                new SchemeCueStep(),
                new FormLabelStep(),
                new PersonCueStep(),
                new PeopleCueStep(),
                new BodyNounStep(),
                new CompanyEndStep(),
                new PossessiveHeadStep(),
                new PartnersStep(),
                new CompoundStep(),
                new CommonNounStep(),
                new PortfolioStep(),
                new ArticleStep(),
                new AcronymStep(),
                new UnknownAcronymStep(),
                new MixedCaseStep());
    }

    /** Those behind what no class of the recognisers fits. */
    private static List<NameStep> last() {
        return List.of(
                new FromToStep(),
                new OfficeBoundStep(),
                new OfficeHolderStep(),
                new NumberedActStep(),
                new BracketedActStep(),
                new ActYearStep(),
                new PlaceLawStep(),
                new TownPairStep(),
                new WebNameStep(),
                new BracketedNameStep(),
                new GreetingStep(),
                new LabelOfficeStep(),
                new PartyBracketStep(),
                new PartyStateStep(),
                new SpeakerBracketStep(),
                new AskerStep(),
                new LabelPlaceStep(),
                new MaidenNameStep(),
                new HeadlineVerbStep(),
                new LinkedNameStep(),
                new ClubStep(),
                new NameListStep(),
                new PlayerListStep(),
                new CoupleStep(),
                new MastheadStep(),
                new OpenNameStep(),
                new NationalBranchStep(),
                new JointCompanyStep(),
                new BuildingStep(),
                new CapitalsHeadStep(),
                new PaperHeadStep(),
                new LocalGovernmentStep(),
                new BodyOfBodyStep(),
                new DefinedNameStep(),
                new ShortCompanyStep(),
                new HeadPartStep(),
                new ConsistencyStep(),
                new CurrencyCodeStep(),
                new ScoreLineStep());
    }

    /** In the order in which they mend the readings. */
    List<NameStep> steps(List<NameCandidate> candidates, List<TimeExpression> dates) {
        List<NameStep> steps = new ArrayList<>();
        steps.add(new RecognizerVoteStep(candidates));
        steps.addAll(first.get());
        steps.add(new MiscMentionStep(candidates));
        steps.add(new DateBoundStep(dates));
        steps.addAll(last.get());
        return steps;
    }

    /** What the recognisers found, mended by rules. */
    NameReadings read(Annotations annotations, FormView words) {
        NameReadings readings = new NameReadings(words.size());
        for (NameStep step : steps(annotations.get(Layer.NAMES), annotations.get(Layer.DATES))) {
            annotations.checkDeadline();
            step.apply(words, readings);
        }
        annotations.get(Layer.PERCENTS).forEach(percent -> clear(words, percent, readings));
        for (NameReading reading : readings.all()) {
            readings.remove(reading);
            readings.put(trim(words, reading));
        }
        return readings;
    }

    @Override
    public void annotate(Annotations annotations) {
        FormView words = FormView.of(annotations);
        NameReadings readings = read(annotations, words);
        classifier.get().apply(words, readings, annotations.get(Layer.NAMES));
        new UserNameStep(gazetteer).apply(words, readings);
        List<Mention> mentions = new ArrayList<>(annotations.get(Layer.PERCENTS));
        for (NameReading reading : readings.all()) {
            Span span = words.tokens().span(reading.from(), reading.to());
            overrides
                    .retype(
                            reading.type(),
                            span.in(words.text()),
                            line -> annotations.meet(line.toString()))
                    .ifPresent(
                            type ->
                                    mentions.add(
                                            new Mention(
                                                    span,
                                                    type,
                                                    reading.confidence(),
                                                    reading.annotator())));
        }
        mentions.sort(Comparator.comparing(Mention::span));
        annotations.put(Layer.MENTIONS, List.copyOf(mentions));
    }

    /**
     * "H.E." of "H.E. Sunita Raghavan", "Don" of "Don Efraín Picado", "Neighbour" of "Neighbour
     * Colin Strang": an address or a common noun before a given name and a surname.
     */
    private static boolean opensWithAddress(FormView words, int from, int to) {
        String first = words.lower(from);
        boolean don = DONS.contains(first);
        if (to - from < 2 || words.is(from, WordTests.FIRST_NAME) && !don) {
            return false;
        }
        return TitleLexicon.isHonorificOrStyle(first)
                || (don || words.is(from, WordTests.COMMON_NOUN))
                        && words.is(from + 1, WordTests.GIVEN_NAME);
    }

    /** A percentage is never part of a name. */
    private static void clear(FormView words, Mention percent, NameReadings readings) {
        for (int token = words.tokens().at(percent.span().start());
                token < words.size() && words.tokens().start(token) < percent.span().end();
                token++) {
            readings.at(token).ifPresent(readings::remove);
        }
    }

    /** Without a leading "the" and a final "'s", unless nothing were left. */
    private static NameReading trim(FormView words, NameReading reading) {
        int from = reading.from();
        int to = reading.to();
        if (from < to && (words.lower(from).equals("the") || words.at(from).equals("."))) {
            from++;
        }
        while (from < to
                && !reading.isKnown()
                && (words.at(to).equals("'s")
                        || words.at(to).equals("'")
                        || words.at(to).equals("-"))) {
            to--;
        }
        while (reading.type() == EntityType.PERSON && opensWithAddress(words, from, to)) {
            from++;
        }
        boolean initials =
                reading.type() == EntityType.PERSON && from < to && words.at(from).equals("'");
        return reading.with(initials ? from + 1 : from, to);
    }
}
