package org.gleaner.annotate.relations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
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
    private static final Set<String> DATING = Set.of("in", "on", "of");
    private static final Set<String> RANGES = Set.of("to", "until", "till", "and", "-", "–");
    private static final Pattern HYPHENED = Pattern.compile("\\d *[-–] *\\d");
    private static final Set<String> WHO = Set.of("who", "which");
    private static final Set<String> ASIDES = Set.of("(", ",");

    /** How many words behind those of the relation its object may begin: "of the". */
    private static final int OBJECT = 3;

    /** How many words behind the relation its date may stand. */
    private static final int BEHIND = 6;

    private final Passage passage;
    private final List<TimeExpression> dates;
    private final Optional<LocalDate> today;

    /**
     * @param today the document's own date
     */
    Terms(Passage passage, List<TimeExpression> dates, Optional<LocalDate> today) {
        this.passage = passage;
        this.dates = dates;
        this.today = today;
    }

    /** Whether the last day of the term lies before the document's own. */
    boolean isOver(Term term) {
        return term.until().isPresent() && today.filter(term.until().get()::isBefore).isPresent();
    }

    Term of(RelationCandidate candidate) {
        if (!TypeTrait.LASTING.isOf(candidate.type())) {
            return Term.UNKNOWN;
        }
        int sentence = passage.tokens.sentenceOf(passage.tokens.at(candidate.span().start()));
        List<TimeExpression> here = in(sentence);
        Term said = said(candidate, here);
        return said == Term.UNKNOWN && here.size() == 1 ? dated(candidate, here.get(0)) : said;
    }

    private List<TimeExpression> in(int sentence) {
        Span span = passage.sentences.get(sentence).span();
        return Spans.startingIn(dates, TimeExpression::span, span).stream()
                .map(dates::get)
                .filter(date -> date.kind() == TimeExpression.Kind.DATE)
                .toList();
    }

    /** By the word before a date: "since 2015", "from 2010 to 2014", "until May". */
    private Term said(RelationCandidate candidate, List<TimeExpression> here) {
        for (TimeExpression date : here) {
            String use = WORDS.getOrDefault(opening(date), "");
            if (isBeside(candidate, date) || opens(candidate, date)) {
                if (use.equals("until")) {
                    return new Term(Optional.empty(), date.to());
                }
                if (isPeriod(date) && (!use.isEmpty() || isAside(candidate, date))) {
                    return new Term(date.from(), date.to());
                }
                if (use.equals("since")) {
                    return new Term(date.from(), Optional.empty());
                }
            }
        }
        return Term.UNKNOWN;
    }

    /** "2010 to 2014", "2010-2014". */
    private boolean isPeriod(TimeExpression date) {
        int last = passage.tokens.at(date.span().end() - 1);
        for (int token = first(date) + 1; token < last; token++) {
            if (RANGES.contains(passage.lower(token))) {
                return true;
            }
        }
        return HYPHENED.matcher(date.span().in(passage.text)).find();
    }

    /** "director of Oslo Zoo, 2010-2014" and "director (2010-2014)": nothing else is between. */
    private boolean isAside(RelationCandidate candidate, TimeExpression date) {
        int mark = first(date) - 1;
        return ASIDES.contains(passage.lower(mark)) && mark <= behind(candidate);
    }

    /** "Since 2015 Ann has been director": the date opens the clause of the relation. */
    private boolean opens(RelationCandidate candidate, TimeExpression date) {
        int first = first(date);
        int words = passage.tokens.at(candidate.span().start());
        int sentence = passage.tokens.first(passage.tokens.sentenceOf(first));
        boolean foremost = first == sentence || first == sentence + 1;
        for (int token = passage.tokens.at(date.span().end() - 1) + 1; token < words; token++) {
            if (passage.isVerb(token) || WordMatcher.STOPS.contains(passage.lower(token))) {
                return false;
            }
        }
        return foremost && first < words;
    }

    /** The first token behind the words of the relation and of its object. */
    private int behind(RelationCandidate candidate) {
        int words = passage.tokens.at(candidate.span().end() - 1);
        return candidate
                        .object()
                        .filter(object -> object.from() <= words + OBJECT)
                        .map(object -> Math.max(words, object.to()))
                        .orElse(words)
                + 1;
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
        int behind = behind(candidate);
        if (date.span().start() < words.start()
                || to > behind + BEHIND
                || date.span().end() < words.end()
                        && isInClause(passage.tokens.at(words.start()), to)) {
            return false;
        }
        for (int token = behind; token < to; token++) {
            if (passage.inMention(token)
                    || passage.isVerb(token)
                    || WordMatcher.STOPS.contains(passage.lower(token))) {
                return false;
            }
        }
        return true;
    }

    /** "until 2011" in "Ann, who was a pilot until 2011, is mayor", from "Ann" on. */
    private boolean isInClause(int from, int date) {
        for (int token = from; token < date; token++) {
            if (WHO.contains(passage.lower(token))) {
                return true;
            }
        }
        return false;
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
