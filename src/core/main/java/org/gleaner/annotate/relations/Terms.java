package org.gleaner.annotate.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;

/**
 * Reads since when a relation holds and until when it held, where its sentence says so: "chairwoman
 * since 2015", "director from 2010 to 2014", "resigned on 3 May 2021".
 */
final class Terms {

    /** The first and the last day of a relation, as far as they are known. */
    record Term(Optional<LocalDate> since, Optional<LocalDate> until) {
        static final Term UNKNOWN = new Term(Optional.empty(), Optional.empty());
    }

    private static final Map<String, String> WORDS = DataFile.map("relations/term-words.tsv");
    private static final Set<String> STATES =
            Set.of(
                    "HOLDS_POSITION",
                    "MEMBER_OF",
                    "LIVES_IN",
                    "SUBSIDIARY_OF",
                    "SPOUSE_OF",
                    "HEADQUARTERED_IN");
    private static final Set<String> DATING = Set.of("in", "on", "of");
    private static final Set<String> RANGES = Set.of("to", "until", "till", "-", "–");

    /** How many words behind the relation its date may stand. */
    private static final int BEHIND = 6;

    private final Passage passage;
    private final List<TimeExpression> dates;

    Terms(Passage passage, List<TimeExpression> dates) {
        this.passage = passage;
        this.dates = dates;
    }

    Term of(RelationCandidate candidate) {
        if (!STATES.contains(candidate.type())) {
            return Term.UNKNOWN;
        }
        int sentence = passage.tokens.sentenceOf(passage.tokens.at(candidate.span().start()));
        List<TimeExpression> here = in(sentence);
        Term said = said(candidate, here);
        return said == Term.UNKNOWN && here.size() == 1 ? dated(candidate, here.get(0)) : said;
    }

    private List<TimeExpression> in(int sentence) {
        List<TimeExpression> here = new ArrayList<>();
        for (TimeExpression date : dates) {
            if (date.kind() == TimeExpression.Kind.DATE
                    && passage.tokens.sentenceOf(first(date)) == sentence) {
                here.add(date);
            }
        }
        return here;
    }

    /** By the word before a date: "since 2015", "from 2010 to 2014", "until May". */
    private Term said(RelationCandidate candidate, List<TimeExpression> here) {
        for (int at = 0; at < here.size(); at++) {
            TimeExpression date = here.get(at);
            String use = WORDS.getOrDefault(opening(date), "");
            if (!isBeside(candidate, date)) {
                continue;
            }
            if (use.equals("until")) {
                return new Term(Optional.empty(), date.to());
            }
            Optional<TimeExpression> end =
                    at + 1 < here.size() && isRange(date, here.get(at + 1))
                            ? Optional.of(here.get(at + 1))
                            : Optional.empty();
            if (use.equals("since") && (end.isPresent() || !opening(date).equals("from"))) {
                return new Term(date.from(), end.flatMap(TimeExpression::to));
            }
        }
        return Term.UNKNOWN;
    }

    /** By the verb of the relation: "was elected chairman in 2019", "On 3 May she resigned as". */
    private Term dated(RelationCandidate candidate, TimeExpression date) {
        if (!DATING.contains(opening(date))) {
            return Term.UNKNOWN;
        }
        String use = candidate.status() == Relation.Status.FORMER ? "ends" : "begins";
        int last = passage.tokens.at(candidate.span().end() - 1);
        for (int token = passage.tokens.at(candidate.span().start()); token <= last; token++) {
            if (use.equals(WORDS.get(passage.lower(token))) && !passage.inMention(token)) {
                return use.equals("ends")
                        ? new Term(Optional.empty(), date.to())
                        : new Term(date.from(), Optional.empty());
            }
        }
        return Term.UNKNOWN;
    }

    /**
     * Whether the date stands among the words of the relation, or close behind with no name
     * between.
     */
    private boolean isBeside(RelationCandidate candidate, TimeExpression date) {
        Span words = candidate.span();
        int to = first(date);
        int behind = passage.tokens.at(words.end() - 1) + 1;
        if (date.span().start() < words.start() || to > behind + BEHIND) {
            return false;
        }
        for (int token = behind; token < to; token++) {
            if (passage.inMention(token) || passage.isVerb(token)) {
                return false;
            }
        }
        return true;
    }

    private boolean isRange(TimeExpression from, TimeExpression to) {
        int next = passage.tokens.at(from.span().end() - 1) + 1;
        return first(to) - next <= 1 && RANGES.contains(passage.lower(next));
    }

    /** The word right before the date, or the first of its own: "since" of "since 2015". */
    private String opening(TimeExpression date) {
        int first = first(date);
        return WORDS.containsKey(passage.lower(first))
                ? passage.lower(first)
                : passage.lower(first - 1);
    }

    private int first(TimeExpression date) {
        return passage.tokens.at(date.span().start());
    }
}
