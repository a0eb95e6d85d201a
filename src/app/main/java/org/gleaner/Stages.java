package org.gleaner;

import java.util.List;
import org.gleaner.annotate.candidates.CandidateAnnotator;
import org.gleaner.annotate.dates.DateAnnotator;
import org.gleaner.annotate.entities.EntityAnnotator;
import org.gleaner.annotate.layout.LayoutAnnotator;
import org.gleaner.annotate.money.MoneyAnnotator;
import org.gleaner.annotate.money.PercentAnnotator;
import org.gleaner.annotate.names.MentionAnnotator;
import org.gleaner.annotate.payments.PaymentAnnotator;
import org.gleaner.annotate.payments.PaymentSentences;
import org.gleaner.annotate.pledges.PledgeAnnotator;
import org.gleaner.annotate.pledges.PledgeSentences;
import org.gleaner.annotate.relations.RelationAnnotator;
import org.gleaner.annotate.relations.RelationRules;
import org.gleaner.annotate.relations.RelationSentences;
import org.gleaner.annotate.relations.RuleCheck;
import org.gleaner.annotate.speech.QuoteAnnotator;
import org.gleaner.annotate.speech.TurnAnnotator;
import org.gleaner.annotate.titles.TitleAnnotator;
import org.gleaner.annotate.transfers.TransferAnnotator;
import org.gleaner.corenlp.CoreNlpDependencyParser;
import org.gleaner.corenlp.CoreNlpNameRecognizer;
import org.gleaner.corenlp.CoreNlpTokenizer;
import org.gleaner.corenlp.CoreNlpTrueCaser;
import org.gleaner.lexicon.CalibrationTable;
import org.gleaner.lexicon.RejectionTable;
import org.gleaner.opennlp.OpenNlpLanguageDetector;
import org.gleaner.opennlp.OpenNlpPosTagger;
import org.gleaner.opennlp.OpenNlpSentenceDetector;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;

/** The registry: every stage of the chain, a line each, in the order in which they run. */
public final class Stages {

    private Stages() {}

    /**
     * The standard chain for a configuration. Cheap: models load on first use, or by {@link
     * Pipeline#warmUp()}. Rules of the user's that carry examples are held to them here, with the
     * models.
     *
     * @throws org.gleaner.pipeline.UserFileException when a line of a user's file is faulty
     */
    public static Pipeline pipeline(Configuration configuration) {
        Pipeline pipeline =
                new Pipeline(
                        list(configuration),
                        configuration.minConfidence(),
                        CalibrationTable.read(configuration.calibration()),
                        RejectionTable.read(configuration.overrides()));
        RuleCheck.ofUserRules(pipeline.stages()).ifPresent(RuleCheck::check);
        return pipeline;
    }

    public static List<Annotator> list(Configuration configuration) {
        RelationRules rules = RelationRules.read(configuration.rules());
        return List.of(
                new OpenNlpLanguageDetector(),
                new LayoutAnnotator(),
                new OpenNlpSentenceDetector(),
                new CoreNlpTokenizer(),
                new CoreNlpTrueCaser(),
                new OpenNlpPosTagger(),
                new CoreNlpNameRecognizer(),
                new MoneyAnnotator(configuration),
                new PercentAnnotator(),
                new DateAnnotator(),
                new MentionAnnotator(configuration),
                new TitleAnnotator(),
                new EntityAnnotator(configuration),
                new TurnAnnotator(),
                new QuoteAnnotator(),
                new CandidateAnnotator(
                        List.of(
                                new PledgeSentences(),
                                new PaymentSentences(),
                                new RelationSentences(rules))),
                new CoreNlpDependencyParser(),
                new PledgeAnnotator(),
                new PaymentAnnotator(),
                new RelationAnnotator(rules),
                new TransferAnnotator());
    }
}
