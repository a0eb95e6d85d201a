package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Deadline;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.syntax.Dependencies;

/**
 * Tells deadlines from dates of other things: of the announcement ("On Monday, Germany pledged"),
 * of a record ("the first in 45 years"); and reads those that are no date ("on day one").
 */
final class Deadlines {

    private static final Set<String> FEASTS = Words.of("feasts");
    private static final Set<String> FEAST_MARKS = Words.of("feast-marks");
    private static final Set<String> FEAST_FILLERS = Words.of("feast-fillers");
    private static final Set<String> END_WORDS = Words.of("end-words");
    private static final Set<String> LIMITS = Words.of("limiting-prepositions");
    private static final Set<String> OWNERS = Words.of("tenure-owners");
    private static final Set<String> UNITS = Words.of("tenure-units");
    private static final Set<String> RANKS = Words.of("tenure-ranks");
    private static final Set<String> SUPERLATIVES = Words.of("superlatives");
    private static final Set<String> BEFORE_TENURE =
            Set.of("in", "on", "during", "within", "from", "throughout", "for");
    private static final Set<String> AFTER_PERIOD = Set.of("of", "after", "from", "following");
    private static final Set<RuleKind> TOLD =
            Set.of(
                    RuleKind.UNDERTAKING_VERB,
                    RuleKind.UNDERTAKING_NOUN,
                    RuleKind.ATTITUDE,
                    RuleKind.FUNDING);

    /** "a dividend, payable [on 3 May]". */
    private static final Set<String> PAYABLE = Words.of("payable-ends");

    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl", "advcl");

    /** How many words "Day" may be behind the first of its name. */
    private static final int NAMED_DAY = 4;

    private static final Set<String> WEEKS =
            Set.of("week", "weekend", "month", "morning", "evening");
    private static final String DAY = "day";
    private static final Set<String> STARTS = Words.of("period-starts");
    private static final Set<String> RANGE_LINKS =
            Set.of("to", "until", "till", "through", "–", "-");

    private final PledgeContext context;

    Deadlines(PledgeContext context) {
        this.context = context;
    }

    /** "through to 2028", "no later than 1 May": where the words before the date begin. */
    static int through(SentenceView sentence, int before) {
        if (sentence.words(before - 1, before).equals("later than")) {
            return sentence.word(before - 3).equals("by") ? before - 3 : before - 2;
        }
        if (isWeek(sentence, before)) {
            return before - 3;
        }
        if (sentence.word(before).equals("and") && sentence.word(before - 2).equals("between")) {
            return before - 2;
        }
        boolean pair =
                sentence.word(before).equals("to")
                        && (sentence.word(before - 1).equals("through")
                                || sentence.word(before - 1).equals("up"));
        return pair ? before - 1 : before;
    }

    /** "in the week [of] 20 May". */
    static boolean isWeek(SentenceView sentence, int of) {
        return sentence.word(of).equals("of")
                && WEEKS.contains(sentence.word(of - 1))
                && sentence.word(of - 2).equals("the");
    }

    /**
     * Whether the date tells when the undertaking was given: it stands with the verb of
     * undertaking, which is past, and limits nothing. "pledged $5 million on Friday"; but not
     * "promised $5 million by June", "promised to return on 3 May".
     */
    boolean isAnnouncement(PledgeCandidate candidate, TimeExpression date, int token, int before) {
        SentenceView sentence = candidate.sentence();
        if (!TOLD.contains(candidate.kind()) || !sentence.hasTree()) {
            return false;
        }
        if (PAYABLE.contains(sentence.word(before - 1))) {
            return false;
        }
        int verb = told(candidate);
        int predicate = candidate.clause().predicate();
        boolean besides = verb == predicate || token < predicate;
        if (verb == NONE || !besides) {
            return false;
        }
        return !LIMITS.contains(sentence.word(before)) && !(verb == predicate && isAhead(date));
    }

    /** Whether the date ends behind the day of the document. */
    private boolean isAhead(TimeExpression date) {
        return context.today()
                .filter(day -> date.to().filter(day::isBefore).isPresent())
                .isPresent();
    }

    /**
     * Whether the date is of what was said or done, and not of what shall be: "[In May] Acme said
     * it would", "Acme, founded [in 2014], will". Not "will have it finished by June", nor a date
     * that lies ahead.
     */
    boolean isOfThePast(PledgeCandidate candidate, TimeExpression date, int token) {
        SentenceView sentence = candidate.sentence();
        if (!sentence.hasTree() || isAhead(date) || LIMITS.contains(sentence.word(token - 1))) {
            return false;
        }
        int predicate = candidate.clause().predicate();
        int saying = Reports.over(candidate);
        return saying != NONE && token < saying && saying < predicate
                || isOfPastClause(sentence.tree(), token, predicate);
    }

    /** Whether a past verb that the action does not hang on governs the date. */
    private static boolean isOfPastClause(Dependencies tree, int token, int predicate) {
        int verb = tree.head(token);
        for (int steps = 0; steps < 4 && verb != NONE && !tree.isVerb(verb); steps++) {
            verb = tree.head(verb);
        }
        return verb != NONE
                && verb != predicate
                && PAST.contains(tree.tag(verb))
                && CLAUSES.contains(tree.relation(verb))
                && !tree.isBelow(predicate, verb);
    }

    /** The verb of undertaking in the past, at or above the action. */
    private static int told(PledgeCandidate candidate) {
        Dependencies tree = candidate.sentence().tree();
        int at = candidate.clause().predicate();
        for (int steps = 0; at != NONE && steps < 6; steps++, at = tree.head(at)) {
            boolean past = tree.tag(at).equals("VBD") || tree.tag(at).equals("VBN");
            if (past
                    && (Lexicon.verb(tree.lemma(at)).isPresent()
                            || Lexicon.AFFIRMING.contains(tree.lemma(at))
                            || !FundingVerbs.of(tree.lemma(at)).isEmpty())) {
                return at;
            }
        }
        return NONE;
    }

    /** A length of time that dates nothing: "the first in 45 years", "from three months to six". */
    boolean isSpan(SentenceView sentence, TimeExpression date, int before) {
        String preposition = sentence.word(before);
        if (date.kind() == TimeExpression.Kind.DURATION && preposition.equals("from")) {
            return true;
        }
        if (!preposition.equals("in") || !isLength(sentence, before)) {
            return false;
        }
        for (int token = before - 1; token > Math.max(0, before - 9); token--) {
            boolean record =
                    SUPERLATIVES.contains(sentence.word(token))
                            || sentence.hasTree() && sentence.tree().tag(token).equals("JJS");
            if (record) {
                return true;
            }
        }
        return false;
    }

    /** "in 45 years", "in a decade", "in living memory"; not "in 2045". */
    private static boolean isLength(SentenceView sentence, int before) {
        for (int token = before + 1; token < before + 4; token++) {
            if (UNITS.contains(sentence.word(token)) || sentence.word(token).startsWith("decade")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The date with its preposition; with the end of "between 2025 and 2028", and with what a
     * period is counted from ("within 30 days of the ruling").
     */
    Deadline whole(PledgeCandidate candidate, TimeExpression date, int from) {
        SentenceView sentence = candidate.sentence();
        int after = sentence.inSentence(context.tokens().at(date.span().end()));
        Span words = new Span(from, date.span().end());
        if (words.in(context.text()).startsWith("between") && sentence.word(after).equals("and")) {
            int second = sentence.span(after, after).end();
            Optional<TimeExpression> end =
                    context.datesIn(new Span(second, sentence.span().end())).stream().findFirst();
            if (end.isPresent() && end.get().span().start() <= second + 1) {
                return new Deadline(
                        new Span(from, end.get().span().end()), date.from(), end.get().to());
            }
        }
        boolean counted =
                date.kind() == TimeExpression.Kind.DURATION
                        && after != NONE
                        && AFTER_PERIOD.contains(sentence.word(after))
                        && sentence.hasTree();
        if (counted) {
            int head = sentence.tree().head(after);
            int to = head > after ? sentence.tree().rightmost(head) : NONE;
            if (to >= after && to <= candidate.clause().to()) {
                return new Deadline(
                        new Span(from, sentence.span(to, to).end()), Optional.empty(), date.to());
            }
        }
        if (opensPeriod(sentence, words, date, after)) {
            return new Deadline(words, date.from(), Optional.empty());
        }
        return isBefore(words, date)
                ? new Deadline(words, Optional.empty(), date.from().map(day -> day.minusDays(1)))
                : new Deadline(words, date.from(), date.to());
    }

    /** "from 2028", "starting in May": the first day of what has no last one. */
    private boolean opensPeriod(SentenceView sentence, Span words, TimeExpression date, int after) {
        String first = words.in(context.text()).toLowerCase(Locale.ROOT).split("\\W", 2)[0];
        boolean ends = after != NONE && RANGE_LINKS.contains(sentence.word(after));
        return date.kind() == TimeExpression.Kind.DATE && STARTS.contains(first) && !ends;
    }

    /**
     * "before 2026", "before May": at the end of what is before it; not "before the end of May".
     */
    private boolean isBefore(Span words, TimeExpression date) {
        return words.in(context.text()).toLowerCase(Locale.ROOT).startsWith("before ")
                && date.from().isPresent()
                && date.to().isPresent()
                && !date.from().equals(date.to())
                && END_WORDS.stream()
                        .noneMatch(
                                date.span().in(context.text()).toLowerCase(Locale.ROOT)::contains);
    }

    /** The clause with a date that limits it right behind, which the parser may hang above it. */
    static PledgeCandidate reaching(PledgeContext context, PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int limit = candidate.clause().to() + 1;
        if (!LIMITS.contains(sentence.word(limit)) || !candidate.kind().isBinding()) {
            return candidate;
        }
        int first = sentence.word(limit + 1).equals("the") ? limit + 2 : limit + 1;
        for (TimeExpression date : context.datesIn(sentence.span())) {
            int start = sentence.inSentence(context.tokens().at(date.span().start()));
            int end = sentence.inSentence(context.tokens().at(date.span().end() - 1));
            if (start == first && end != NONE) {
                return candidate.with(candidate.clause().to(end));
            }
        }
        return candidate;
    }

    /** "between now and 2029": until the end of that year. */
    static Optional<Deadline> fromNow(SentenceView sentence, Clause clause) {
        for (int token = clause.from(); token + 3 <= clause.to(); token++) {
            String year = sentence.word(token + 3);
            if (sentence.reads(token, "between now and") && year.matches("2\\d{3}")) {
                return Optional.of(
                        new Deadline(
                                sentence.span(token, token + 3),
                                Optional.empty(),
                                Optional.of(LocalDate.of(Integer.parseInt(year), 12, 31))));
            }
        }
        return Optional.empty();
    }

    /** "on day one", "in my first 100 days", "in our first year in office". */
    static Optional<Deadline> tenure(SentenceView sentence, Clause clause) {
        for (int token = clause.from(); token < clause.to(); token++) {
            if (!BEFORE_TENURE.contains(sentence.word(token))) {
                continue;
            }
            int last =
                    sentence.reads(token + 1, "day one") || sentence.reads(token + 1, "day 1")
                            ? token + 2
                            : tenureEnd(sentence, token + 1);
            if (last != NONE) {
                return Optional.of(
                        new Deadline(
                                sentence.span(token, last), Optional.empty(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static int tenureEnd(SentenceView sentence, int token) {
        if (!OWNERS.contains(sentence.word(token)) || !RANKS.contains(sentence.word(token + 1))) {
            return NONE;
        }
        int at = token + 2;
        while (sentence.tag(at).equals("NUM") || sentence.word(at).equals("hundred")) {
            at++;
        }
        if (!UNITS.contains(sentence.word(at))) {
            return NONE;
        }
        return sentence.reads(at + 1, "in office")
                        || sentence.reads(at + 1, "in government")
                        || sentence.reads(at + 1, "in power")
                ? at + 2
                : at;
    }

    /** "Independence [Day]", "All Saints' [Day]". */
    private static int namedDay(SentenceView sentence, int first) {
        for (int token = first + 1; token <= first + NAMED_DAY; token++) {
            if (sentence.word(token).equals(DAY) && sentence.isCapitalised(token)) {
                return token;
            }
            if (!sentence.isCapitalised(token) && !sentence.word(token).startsWith("'")) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "before Easter", "by the end of Ramadan": a feast that falls on another day every year. */
    static Optional<Deadline> feast(SentenceView sentence, Clause clause) {
        for (int token = clause.predicate() + 1; token < clause.to(); token++) {
            if (!FEAST_MARKS.contains(sentence.word(token))) {
                continue;
            }
            int name = token + 1;
            while (name < clause.to() && FEAST_FILLERS.contains(sentence.word(name))) {
                name++;
            }
            int last = FEASTS.contains(sentence.word(name)) ? name : namedDay(sentence, name);
            if (last != NONE && sentence.isCapitalised(name)) {
                return Optional.of(
                        new Deadline(
                                sentence.span(token, last), Optional.empty(), Optional.empty()));
            }
        }
        return Optional.empty();
    }
}
