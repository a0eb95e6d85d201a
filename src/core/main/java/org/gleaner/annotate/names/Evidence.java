package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.NameCandidate;

/**
 * What speaks for and against a reading: what each recogniser says of the stretch, who proposed it,
 * how it is written, its words and their neighbours, and what the same name is elsewhere in the
 * document. Each piece of evidence is a string such as {@code PERSON|next=said}.
 */
final class Evidence {

    private static final String NOTHING = "_";
    private static final int SHOWN = 3;
    private static final int MOST = 4;

    private final Words words;
    private final Found third;
    private final Found fourth;
    private final Set<String> inSmallLetters = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    /** For each name how often the leading recogniser gives it each label. */
    private final Map<String, Map<String, Integer>> labels = new HashMap<>();

    private final Map<Integer, String> letterings = new HashMap<>();

    /** The findings of one recogniser, by token. */
    private record Found(NameCandidate[] at) {

        static Found of(int size, List<NameCandidate> candidates, String annotator) {
            NameCandidate[] at = new NameCandidate[size];
            for (NameCandidate candidate : candidates) {
                if (candidate.annotator().equals(annotator)) {
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
        String relation(Reading reading) {
            String type = reading.type().name();
            NameCandidate first = at[reading.from()];
            if (first != null && first.from() == reading.from() && first.to() == reading.to()) {
                return first.label().equals(type) ? "same" : "=" + first.label();
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
            return (inside ? "in" : "over") + (alike ? "+" : "-");
        }
    }

    Evidence(Words words, List<NameCandidate> candidates) {
        this.words = words;
        this.third = Found.of(words.size(), candidates, RecognizerVote.LEADER);
        this.fourth = Found.of(words.size(), candidates, RecognizerVote.SECOND);
        for (int token = 0; token < words.size(); token++) {
            String word = words.at(token);
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
                inSmallLetters.add(word);
            }
        }
        for (NameCandidate candidate : candidates) {
            if (candidate.annotator().equals(RecognizerVote.LEADER)) {
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

    /** The piece that every reading of a type has. */
    static String any(EntityType type) {
        return type + "|any=";
    }

    List<String> of(Reading reading) {
        List<String> evidence = new ArrayList<>(96);
        int from = reading.from();
        int to = reading.to();
        int first = words.first(from);
        int last = words.last(from);
        String three = third.relation(reading);
        String four = fourth.relation(reading);
        String both = three + " " + four;
        String length = String.valueOf(Math.min(reading.length(), MOST));
        String opens = from == first ? "first" : "later";
        String lettering = letterings.computeIfAbsent(first, f -> lettering(first, last));
        String lastWord = words.lower(to);
        String firstWord = words.lower(from);
        add(evidence, reading, "any", "");
        add(evidence, reading, "three", three);
        add(evidence, reading, "four", four);
        add(evidence, reading, "both", both);
        add(evidence, reading, "both+length", both + " " + length);
        add(evidence, reading, "both+opens", both + " " + opens);
        add(evidence, reading, "both+lettering", both + " " + lettering);
        add(evidence, reading, "by", reading.annotator());
        add(
                evidence,
                reading,
                "by+sure",
                reading.annotator() + " " + Math.round(reading.confidence() * 100));
        add(evidence, reading, "length", length);
        add(evidence, reading, "lettering+opens", lettering + " " + opens);
        add(evidence, reading, "alone", String.valueOf(from == first && to == last - 1));
        add(evidence, reading, "shape", shapes(from, to));
        add(evidence, reading, "shape-first", shape(words.at(from)));
        add(evidence, reading, "shape-last", shape(words.at(to)));
        add(evidence, reading, "shape-before", from > first ? shape(words.at(from - 1)) : NOTHING);
        add(evidence, reading, "shape-after", to + 1 < last ? shape(words.at(to + 1)) : NOTHING);
        add(evidence, reading, "tags", tags(from, to));
        add(evidence, reading, "tag-before", from > first ? words.tag(from - 1) : NOTHING);
        add(evidence, reading, "tag-after", to + 1 < last ? words.tag(to + 1) : NOTHING);
        String before = from > first ? words.lower(from - 1) : NOTHING;
        String second = from - 1 > first ? words.lower(from - 2) : NOTHING;
        add(evidence, reading, "before", before);
        add(evidence, reading, "after", to + 1 < last ? words.lower(to + 1) : NOTHING);
        add(evidence, reading, "second-before", second);
        add(evidence, reading, "second-after", to + 2 < last ? words.lower(to + 2) : NOTHING);
        add(evidence, reading, "two-before", second + " " + before);
        add(evidence, reading, "first", firstWord);
        add(evidence, reading, "last", lastWord);
        add(
                evidence,
                reading,
                "begins",
                firstWord.substring(0, Math.min(SHOWN, firstWord.length())));
        add(evidence, reading, "ends", lastWord.substring(Math.max(0, lastWord.length() - SHOWN)));
        elsewhere(reading, evidence);
        return evidence;
    }

    private void elsewhere(Reading reading, List<String> evidence) {
        NameCandidate here = third.at[reading.from()];
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
                    evidence,
                    reading,
                    "elsewhere",
                    same == all ? "same" : same == 0 ? "other" : "mixed");
        }
        if (reading.length() == 1 && surnames.contains(words.at(reading.from()))) {
            add(evidence, reading, "surname", "elsewhere");
        }
        if (reading.length() == 1 && inSmallLetters.contains(words.lower(reading.from()))) {
            add(evidence, reading, "small", "elsewhere");
        }
    }

    /** Every piece stands for itself and for itself with the type. */
    private static void add(List<String> evidence, Reading reading, String kind, String value) {
        String piece = (kind + "=" + value).strip();
        evidence.add(piece);
        evidence.add(reading.type() + "|" + piece);
    }

    private String lettering(int first, int last) {
        int capitalised = 0;
        int letters = 0;
        for (int token = first; token < last; token++) {
            boolean letter = Character.isLetter(words.at(token).charAt(0));
            letters += letter ? 1 : 0;
            capitalised += letter && Character.isUpperCase(words.at(token).charAt(0)) ? 1 : 0;
        }
        if (words.isShouted(first)) {
            return "capitals";
        }
        return letters > 2 && capitalised >= 0.7 * letters
                ? "title"
                : capitalised > 0 ? "running" : "small";
    }

    private String shapes(int from, int to) {
        StringBuilder shapes = new StringBuilder();
        for (int token = from; token <= Math.min(to, from + SHOWN - 1); token++) {
            shapes.append(token > from ? " " : "").append(shape(words.at(token)));
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

    /**
     * "Xx" for "Minsk", "X.X." for "U.S.", "Xx-d" for "Sector-37": runs of one kind of character
     * are one.
     */
    static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind =
                    Character.isUpperCase(c)
                            ? 'X'
                            : Character.isLetter(c)
                                    ? 'x'
                                    : Character.isDigit(c)
                                            ? 'd'
                                            : Character.isWhitespace(c) ? '_' : c;
            if (shape.length() == 0
                    || shape.charAt(shape.length() - 1) != kind
                    || word.length() < MOST) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }
}
