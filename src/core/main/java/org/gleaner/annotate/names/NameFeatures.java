package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.model.NameCandidate;
import org.gleaner.pipeline.WordCache;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * What speaks for and against a reading: what each recogniser says of the stretch, who proposed it,
 * how it is written, its words and their neighbours, and what the same name is elsewhere in the
 * document. Each feature is a string such as {@code PERSON|next=said}.
 */
final class NameFeatures {

    private static final String NOTHING = "_";
    private static final int SHOWN = 3;
    private static final int MOST = 4;

    /** What another label than the reading's own is as a feature: "=MISC". */
    private static final WordCache<String> OTHERS = new WordCache<>(5, label -> "=" + label);

    private static final WordCache<String> SHAPES = new WordCache<>(12, Casing::shape);

    private final FormView words;
    private final Found threeClass;
    private final Found fourClass;
    private final Set<String> surnames = new HashSet<>();

    /** For each name how often the leading recogniser gives it each label. */
    private final Map<String, Map<String, Integer>> labels = new HashMap<>();

    private final Map<Integer, String> casings = new HashMap<>();

    /** The findings of one recogniser, by token. */
    private record Found(NameCandidate[] at) {

        static Found of(int size, List<NameCandidate> candidates, MentionSource source) {
            NameCandidate[] at = new NameCandidate[size];
            for (NameCandidate candidate : candidates) {
                if (candidate.source() == source) {
                    for (int token = candidate.from(); token <= candidate.to(); token++) {
                        at[token] = candidate;
                    }
                }
            }
            return new Found(at);
        }

        /**
         * "same", "=LOCATION", "none", "in" or "over" another, with whether that is of the same
         * type.
         */
        String relation(NameReading reading) {
            String type = reading.type().name();
            NameCandidate first = at[reading.from()];
            if (first != null && first.from() == reading.from() && first.to() == reading.to()) {
                return first.label().equals(type) ? "same" : OTHERS.get(first.label());
            }
            NameCandidate touched = null;
            boolean alike = false;
            for (int token = reading.from(); token <= reading.to(); token++) {
                touched = at[token] == null ? touched : at[token];
                alike |= at[token] != null && at[token].label().equals(type);
            }
            if (touched == null) {
                return "none";
            }
            boolean inside =
                    first != null && first.from() < reading.from() || touched.to() > reading.to();
            return alike ? inside ? "in+" : "over+" : inside ? "in-" : "over-";
        }
    }

    NameFeatures(FormView words, List<NameCandidate> candidates) {
        this.words = words;
        this.threeClass = Found.of(words.size(), candidates, MentionSource.CRF_3CLASS);
        this.fourClass = Found.of(words.size(), candidates, MentionSource.CRF_4CLASS);
        for (NameCandidate candidate : candidates) {
            if (candidate.source() == MentionSource.CRF_3CLASS) {
                labels.computeIfAbsent(
                                words.phrase(candidate.from(), candidate.to()),
                                name -> new HashMap<>())
                        .merge(candidate.label(), 1, Integer::sum);
                if (candidate.label().equals("PERSON") && candidate.to() > candidate.from()) {
                    surnames.add(words.at(candidate.to()));
                }
            }
        }
    }

    /** The feature that every reading of a type has. */
    static String any(EntityType type) {
        return type + "|" + FeatureKind.ANY.label() + "=";
    }

    /** Each feature by itself and together with the type: "next=said", "PERSON|next=said". */
    List<String> of(NameReading reading) {
        List<String> features = new ArrayList<>(96);
        each(
                reading,
                (kind, value) -> {
                    String feature = kind.label() + "=" + value;
                    features.add(feature);
                    features.add(reading.type() + "|" + feature);
                });
        return features;
    }

    /** Hands on the kind and the value of each feature, in the same order always. */
    void each(NameReading reading, BiConsumer<FeatureKind, String> features) {
        shared(reading).each(features);
        own(reading, features);
    }

    /**
     * What a reading has in common with many others, whatever its words are: the first of the
     * features.
     *
     * @param ofThree what the recogniser of three classes says of the stretch
     * @param ofFour what that of four says
     * @param length in tokens, up to {@link #MOST}
     * @param opens whether it opens its sentence
     * @param alone whether it is all of its sentence
     * @param casing how its sentence is written
     * @param annotator who proposed it
     * @param sure how sure that one was, in hundredths
     * @param type what it was read as, of which no feature tells
     */
    record Shared(
            String ofThree,
            String ofFour,
            int length,
            boolean opens,
            boolean alone,
            String casing,
            String annotator,
            long sure,
            EntityType type) {

        void each(BiConsumer<FeatureKind, String> features) {
            String both = ofThree + " " + ofFour;
            String place = opens ? "first" : "later";
            add(features, FeatureKind.ANY, "");
            add(features, FeatureKind.THREE, ofThree);
            add(features, FeatureKind.FOUR, ofFour);
            add(features, FeatureKind.BOTH, both);
            add(features, FeatureKind.BOTH_AND_LENGTH, both + " " + length);
            add(features, FeatureKind.BOTH_AND_OPENS, both + " " + place);
            add(features, FeatureKind.BOTH_AND_LETTERING, both + " " + casing);
            add(features, FeatureKind.BY, annotator);
            add(features, FeatureKind.BY_AND_SURE, annotator + " " + sure);
            add(features, FeatureKind.LENGTH, String.valueOf(length));
            add(features, FeatureKind.LETTERING_AND_OPENS, casing + " " + place);
            add(features, FeatureKind.ALONE, String.valueOf(alone));
        }
    }

    Shared shared(NameReading reading) {
        int from = reading.from();
        int first = words.first(from);
        int last = words.last(from);
        return new Shared(
                threeClass.relation(reading),
                fourClass.relation(reading),
                Math.min(reading.length(), MOST),
                from == first,
                from == first && reading.to() == last - 1,
                casings.computeIfAbsent(first, f -> casing(first, last)),
                reading.annotator(),
                Math.round(reading.confidence() * 100),
                reading.type());
    }

    /** The features behind the shared ones: of the reading's own words and their neighbours. */
    void own(NameReading reading, BiConsumer<FeatureKind, String> features) {
        int from = reading.from();
        int to = reading.to();
        int first = words.first(from);
        int last = words.last(from);
        add(features, FeatureKind.SHAPE, shapes(from, to));
        add(features, FeatureKind.SHAPE_FIRST, shape(from));
        add(features, FeatureKind.SHAPE_LAST, shape(to));
        add(features, FeatureKind.SHAPE_BEFORE, from > first ? shape(from - 1) : NOTHING);
        add(features, FeatureKind.SHAPE_AFTER, to + 1 < last ? shape(to + 1) : NOTHING);
        add(features, FeatureKind.TAGS, tags(from, to));
        add(features, FeatureKind.TAG_BEFORE, from > first ? words.tag(from - 1) : NOTHING);
        add(features, FeatureKind.TAG_AFTER, to + 1 < last ? words.tag(to + 1) : NOTHING);
        words(from, to, features);
        elsewhere(reading, features);
    }

    /** The words of a name and those beside it. */
    private void words(int from, int to, BiConsumer<FeatureKind, String> features) {
        int first = words.first(from);
        int last = words.last(from);
        String firstWord = words.lower(from);
        String lastWord = words.lower(to);
        String before = from > first ? words.lower(from - 1) : NOTHING;
        String second = from - 1 > first ? words.lower(from - 2) : NOTHING;
        add(features, FeatureKind.BEFORE, before);
        add(features, FeatureKind.AFTER, to + 1 < last ? words.lower(to + 1) : NOTHING);
        add(features, FeatureKind.SECOND_BEFORE, second);
        add(features, FeatureKind.SECOND_AFTER, to + 2 < last ? words.lower(to + 2) : NOTHING);
        add(features, FeatureKind.TWO_BEFORE, second + " " + before);
        add(features, FeatureKind.FIRST, firstWord);
        add(features, FeatureKind.LAST, lastWord);
        add(
                features,
                FeatureKind.BEGINS,
                firstWord.substring(0, Math.min(SHOWN, firstWord.length())));
        add(features, FeatureKind.ENDS, lastWord.substring(Math.max(0, lastWord.length() - SHOWN)));
    }

    private void elsewhere(NameReading reading, BiConsumer<FeatureKind, String> features) {
        NameCandidate here = threeClass.at[reading.from()];
        boolean own = here != null && here.from() == reading.from() && here.to() == reading.to();
        int same = 0;
        int all = 0;
        for (Map.Entry<String, Integer> label :
                labels.getOrDefault(words.phrase(reading.from(), reading.to()), Map.of())
                        .entrySet()) {
            int count = label.getValue() - (own && here.label().equals(label.getKey()) ? 1 : 0);
            all += count;
            same += label.getKey().equals(reading.type().name()) ? count : 0;
        }
        if (all > 0) {
            add(
                    features,
                    FeatureKind.ELSEWHERE,
                    same == all ? "same" : same == 0 ? "other" : "mixed");
        }
        if (reading.length() == 1 && surnames.contains(words.at(reading.from()))) {
            add(features, FeatureKind.SURNAME, "elsewhere");
        }
        if (reading.length() == 1 && words.hasSmall(words.lower(reading.from()))) {
            add(features, FeatureKind.SMALL, "elsewhere");
        }
    }

    /** White space at the end of a value counts for nothing, as in the file of weights. */
    private static void add(
            BiConsumer<FeatureKind, String> features, FeatureKind kind, String value) {
        int last = value.length() - 1;
        boolean bare = last < 0 || !Character.isWhitespace(value.charAt(last));
        features.accept(kind, bare ? value : value.stripTrailing());
    }

    private String shape(int token) {
        return SHAPES.get(words.at(token));
    }

    private String casing(int first, int last) {
        int capitalised = 0;
        int letters = 0;
        for (int token = first; token < last; token++) {
            boolean letter = Character.isLetter(words.at(token).charAt(0));
            letters += letter ? 1 : 0;
            capitalised += letter && Casing.isCapitalized(words.at(token)) ? 1 : 0;
        }
        if (words.isInAllCaps(first)) {
            return "capitals";
        }
        return letters > 2 && capitalised >= 0.7 * letters
                ? "title"
                : capitalised > 0 ? "running" : "small";
    }

    private String shapes(int from, int to) {
        StringBuilder shapes = new StringBuilder();
        for (int token = from; token <= Math.min(to, from + SHOWN - 1); token++) {
            shapes.append(token > from ? " " : "").append(shape(token));
        }
        return shapes.toString();
    }

    private String tags(int from, int to) {
        StringBuilder tags = new StringBuilder();
        for (int token = from; token <= Math.min(to, from + SHOWN - 1); token++) {
            tags.append(token > from ? " " : "").append(words.tag(token));
        }
        return tags.toString();
    }
}
