package org.gleaner.opennlp;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;

/**
 * Tells the language of a document from its first {@value #SAMPLE} characters: plain English by its
 * function words, all else with OpenNLP's published detector, whose model costs more to load than
 * all others and is read when a text needs it. What the supplier says goes before. A text too short
 * to tell, or a verdict that is not clear, is "und".
 */
public final class OpenNlpLanguageDetector implements Annotator {

    private static final int SAMPLE = 2_000;

    /** Below this the published model errs more often than not on English headlines. */
    private static final int ENOUGH = 60;

    /**
     * The verdict spreads over 103 languages; a plain English paragraph gets 0.3 and more, a mixed
     * one less.
     */
    private static final double CLEAR = 0.05;

    private static final Lazy<LanguageDetectorME> DETECTOR =
            new Lazy<>(
                    () ->
                            new LanguageDetectorME(
                                    OpenNlpModels.load(
                                            OpenNlpModels.LANGUAGE, LanguageDetectorModel::new)));

    @Override
    public Set<Layer<?>> requires() {
        return Set.of();
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.LANGUAGE);
    }

    @Override
    public void annotate(Annotations annotations) {
        String language =
                annotations.document().language().orElseGet(() -> detect(annotations.text()));
        if (!language.equals("en") && !language.equals("und") && !language.startsWith("en-")) {
            annotations.warn("the language is " + language + ", not English: expect poor results");
        }
        annotations.put(Layer.LANGUAGE, language);
    }

    private static String detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (sample.chars().filter(Character::isLetter).count() < ENOUGH) {
            return "und";
        }
        if (PlainEnglish.is(sample)) {
            return "en";
        }
        Language best = DETECTOR.get().predictLanguage(sample);
        return best.getConfidence() < CLEAR ? "und" : twoLetters(best.getLang());
    }

    /**
     * ISO 639-1 for an ISO 639-3 code where there is one; the published model says "eng", "cmn",
     * "nob".
     */
    private static String twoLetters(String code) {
        for (String two : Locale.getISOLanguages()) {
            try {
                if (Locale.forLanguageTag(two).getISO3Language().equals(code)) {
                    return two;
                }
            } catch (MissingResourceException e) {
                continue;
            }
        }
        return code.equals("cmn") ? "zh" : code.equals("nob") ? "nb" : code;
    }
}
