package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Deadline;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.syntax.Dependencies;

/**
 * Reads the parts of a record from its clause: the action in plain form, by when, on what
 * condition.
 */
final class PledgeFields {

    private static final Set<String> DUE = Words.of("due-prepositions");
    private static final Set<String> ARTICLES = Words.of("due-determiners");
    private static final Set<String> ADVERBIAL = Words.of("adverbial-dates");
    private static final Set<String> LASTING = Words.of("lasting");
    private static final Map<String, List<String>> PHRASES = Words.phrases("deadline-phrases");
    private static final Set<String> UNITS = Words.of("tenure-units");
    private static final Set<String> EVENT_MARKS = Words.of("event-marks");

    /** "the rest in 2027", "repayable from 2029" date no deed of the verb. */
    private static final Set<String> REMAINDERS = Words.of("dated-apart");

    private static final Set<String> MOVING = Words.of("moving-verbs");
    private static final Set<String> WITH_AFTER = Words.of("verbs-with-after");
    private static final Set<String> AND = Set.of("and");
    private static final Set<String> ANNOUNCING = Words.of("words-of-telling");
    private static final String WHILE = "while";
    private static final Set<String> NAMES = Set.of("NOUN", "PROPN");
    private static final Set<String> AS_WRITTEN =
            Set.of(ModalRule.WORDS, DonorRows.ROW, GrantItems.SUM_FIRST);
    private static final Set<String> DENIERS = Words.of("deniers");

    /** Whom "nobody" is, where "not" is said already. */
    private static final String ANYBODY = " anybody";

    private final PledgeContext context;
    private final Deadlines deadlines;
    private final Occasions occasions;

    PledgeFields(PledgeContext context) {
        this.context = context;
        deadlines = new Deadlines(context);
        occasions = new Occasions(context, deadlines);
    }

    /**
     * "grant Minsk a state loan": the action without subject and modal; of a passive the thing done
     * comes after the verb.
     */
    String action(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = Conditions.cut(sentence, candidate.clause());
        String not = clause.negated() ? "not " : "";
        int predicate = clause.predicate();
        if (candidate.form().equals(CommitmentRows.FORM)) {
            return fold(sentence, clause.action(), CommitmentRows.endOfDeed(sentence, clause));
        }
        if (!sentence.hasTree() || AS_WRITTEN.contains(candidate.form())) {
            return not + fold(sentence, clause.action(), clause.to());
        }
        Dependencies tree = sentence.tree();
        if (clause.from() > predicate) {
            return not
                    + sentence.lemma(predicate)
                    + " "
                    + fold(sentence, clause.action(), clause.to());
        }
        if (clause.passive()) {
            return not
                    + sentence.lemma(predicate)
                    + patient(sentence, clause)
                    + withoutAgent(sentence, clause);
        }
        if (candidate.form().equals(NoneToCome.FORM)) {
            return fold(sentence, clause.action() + 1, clause.to());
        }
        if (clause.action() != predicate) {
            int from = clause.action() + 1;
            return not
                    + (tree.lemma(clause.action()).equals("'s")
                            ? "be"
                            : tree.lemma(clause.action()))
                    + (ClauseFinder.isPunctuation(sentence, from) ? "" : " ")
                    + fold(sentence, Math.min(from, clause.to()), clause.to());
        }
        if (tree.isNoun(predicate)) {
            return not + fold(sentence, phraseStart(tree, predicate), clause.to());
        }
        return not
                + manner(sentence, predicate)
                + base(sentence, predicate)
                + meant(sentence, predicate)
                + rest(sentence, predicate + 1, clause.to());
    }

    /** " $2 million" of "owes $2 million, which Acme has promised to pay". */
    private String meant(SentenceView sentence, int predicate) {
        int noun = Relatives.done(sentence, predicate);
        return noun == NONE
                ? ""
                : rest(
                        sentence,
                        Relatives.first(sentence, noun),
                        Relatives.lastDone(sentence, noun));
    }

    /** "[asset] sale": the words before a noun that are part of it. */
    private static int phraseStart(Dependencies tree, int noun) {
        int start = noun;
        while (start > 0
                && tree.head(start - 1) == noun
                && (tree.relation(start - 1).equals("compound")
                        || tree.relation(start - 1).equals("amod"))) {
            start--;
        }
        return start;
    }

    /** " in May" of "by Acme in May": who is bound is told by himself. */
    private String withoutAgent(SentenceView sentence, Clause clause) {
        int first = clause.predicate() + 1;
        int agent = PassiveAgents.of(sentence.tree(), clause.predicate());
        int by = agent == NONE ? NONE : sentence.tree().child(agent, "case");
        if (agent == NONE || agent != clause.subject() || by < first) {
            return rest(sentence, first, clause.to());
        }
        int behind = PassiveAgents.end(sentence, agent) + 1;
        return rest(sentence, first, by - 1) + rest(sentence, behind, clause.to());
    }

    /** The words with a blank before them; nothing where none are left. */
    private String rest(SentenceView sentence, int from, int to) {
        return from > to ? "" : " " + fold(sentence, from, to);
    }

    /** " the roof" of "the roof will be mended", " a dividend" of "a dividend, which will be". */
    private String patient(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int predicate = clause.predicate();
        int subject = tree.child(predicate, "nsubj:pass", "nsubj");
        if (subject == NONE) {
            return "";
        }
        if (DENIERS.contains(sentence.word(subject))) {
            return ANYBODY;
        }
        int noun = Relatives.noun(sentence, predicate);
        if (noun != NONE) {
            return " "
                    + fold(
                            sentence,
                            Relatives.first(sentence, noun),
                            Relatives.last(sentence, noun, predicate));
        }
        return " "
                + fold(
                        sentence,
                        behindNo(sentence, objectStart(sentence, clause, tree.leftmost(subject))),
                        Math.max(subject, Math.min(tree.rightmost(subject), predicate - 1)));
    }

    /**
     * "[pensioner]" of "no pensioner", "[one family]" of "not one family": "not" is said already.
     */
    private static int behindNo(SentenceView sentence, int first) {
        boolean no = sentence.word(first).equals("no") || sentence.word(first).equals("not");
        return no ? first + 1 : first;
    }

    /** The base form; "lower" where the tagger takes it for an adjective. */
    private static String base(SentenceView sentence, int predicate) {
        return sentence.tree().tag(predicate).startsWith("JJ")
                ? sentence.word(predicate)
                : sentence.lemma(predicate);
    }

    /** "to [effectively] enforce": how it is to be done is part of the deed. */
    private static String manner(SentenceView sentence, int predicate) {
        String adverb = sentence.word(predicate - 1);
        return sentence.word(predicate - 2).equals("to") && adverb.endsWith("ly")
                ? adverb + " "
                : "";
    }

    /** Where the thing done begins: with the clause, when the parser has cut it at its "of". */
    private static int objectStart(SentenceView sentence, Clause clause, int left) {
        return sentence.word(left).equals("of")
                        || sentence.word(left - 1).equals("of") && clause.from() < left
                ? clause.from()
                : left;
    }

    private String fold(SentenceView sentence, int from, int to) {
        return sentence.text(from, Math.max(from, to));
    }

    /**
     * The words that date the action: a time expression with its preposition, or "during", "after",
     * "until" and what follows.
     */
    Optional<Deadline> deadline(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Span span = sentence.span(candidate.clause().from(), candidate.clause().to());
        for (TimeExpression date : context.datesIn(span)) {
            int token = sentence.inSentence(context.tokens().at(date.span().start()));
            if (isElsewhere(candidate, date, token)) {
                continue;
            }
            if (candidate.form().equals(DonorRows.ROW)) {
                return Optional.of(deadlines.whole(candidate, date, date.span().start()));
            }
            int before = token - 1;
            while (ARTICLES.contains(sentence.word(before))) {
                before--;
            }
            int through = Deadlines.through(sentence, before);
            boolean due =
                    !lasts(sentence, date, before, token)
                            && (through < before || isDue(candidate, before))
                            && through >= candidate.clause().from()
                            && !deadlines.isSpan(sentence, date, before)
                            && !deadlines.isAnnouncement(candidate, date, token, before);
            boolean bare =
                    isBare(candidate, date, token)
                            && !deadlines.isAnnouncement(candidate, date, token, token);
            if (due || bare || candidate.form().equals(CommitmentRows.FORM)) {
                int from = due ? sentence.span(through, through).start() : date.span().start();
                return firstOfTwo(candidate, token)
                        .or(() -> Optional.of(deadlines.whole(candidate, date, from)));
            }
        }
        return event(candidate);
    }

    /** "by 22 June"; "to 22 June" of what is moved. */
    private static boolean isDue(PledgeCandidate candidate, int before) {
        String word = candidate.sentence().word(before);
        return DUE.contains(word)
                || Deadlines.isWeek(candidate.sentence(), before)
                || word.equals("to") && MOVING.contains(candidate.verb());
    }

    /** "today", "two years from now", without a preposition. */
    private boolean isBare(PledgeCandidate candidate, TimeExpression date, int token) {
        return date.kind() == TimeExpression.Kind.DATE
                && !isDayOfTelling(candidate, date, token)
                && (isAdverbial(candidate.sentence(), token)
                        || date.span().in(context.text()).endsWith("from now"));
    }

    /** "announced [today]", "is [today] announcing": when it is told. */
    private boolean isDayOfTelling(PledgeCandidate candidate, TimeExpression date, int token) {
        SentenceView sentence = candidate.sentence();
        int behind = sentence.inSentence(context.tokens().at(date.span().end()));
        return Lexicon.isFormOfSaying(sentence.word(token - 1))
                || behind != NONE && ANNOUNCING.contains(sentence.word(behind));
    }

    /** "$5 million [at closing] and another $2 million in 2028": the day of the first sum. */
    private Optional<Deadline> firstOfTwo(PledgeCandidate candidate, int date) {
        SentenceView sentence = candidate.sentence();
        return sentence.holds(AND, candidate.clause().predicate(), date)
                ? phrase(candidate)
                        .filter(
                                words -> {
                                    int end = words.span().end();
                                    int last = sentence.inSentence(context.tokens().at(end - 1));
                                    return last < date && sentence.holds(AND, last, date);
                                })
                : Optional.empty();
    }

    /** Whether a date dates no action: it is an aside, or it owns the word behind it. */
    private boolean isElsewhere(PledgeCandidate candidate, TimeExpression date, int token) {
        SentenceView sentence = candidate.sentence();
        return token == NONE
                || isAside(candidate, token)
                || isOfPastEvent(candidate, date, token)
                || deadlines.isOfThePast(candidate, date, token)
                || DatesWithin.isOfPhrase(candidate, token)
                || REMAINDERS.contains(sentence.word(token - 2))
                        && sentence.word(token - 1).equals("of")
                || sentence.inSentence(context.tokens().at(date.span().end())) != NONE
                        && isPossessed(sentence, date);
    }

    /** "at the [1936] Olympics": the year of what is long over. */
    private boolean isOfPastEvent(PledgeCandidate candidate, TimeExpression date, int token) {
        boolean over =
                context.today()
                        .filter(today -> date.to().filter(today::isAfter).isPresent())
                        .isPresent();
        return over
                && candidate.kind() == RuleKind.MODAL
                && candidate.sentence().word(token).length() == 4
                && NAMES.contains(candidate.sentence().tag(token + 1));
    }

    /** "for two years"; but not "for the next two years", which ends at a date. */
    private static boolean lasts(
            SentenceView sentence, TimeExpression date, int before, int token) {
        if (date.kind() != TimeExpression.Kind.DURATION) {
            return false;
        }
        boolean amount = sentence.word(before).equals("by") || sentence.reads(before - 1, "up to");
        return amount
                || sentence.word(before).equals("for")
                        && !LASTING.contains(sentence.word(token))
                        && !LASTING.contains(sentence.word(token - 1));
    }

    /** "a system that is strong in the 21st century" dates the system, not the action. */
    private static boolean isAside(PledgeCandidate candidate, int token) {
        Dependencies tree = candidate.sentence().hasTree() ? candidate.sentence().tree() : null;
        int at = tree == null ? NONE : token;
        for (int steps = 0;
                at != NONE && at != candidate.clause().predicate() && steps < 12;
                at = tree.head(at), steps++) {
            boolean rest =
                    REMAINDERS.contains(tree.lemma(at))
                            && candidate.sentence().word(at + 1).equals("of");
            if (tree.relation(at).equals("acl:relcl") || rest || isComparison(tree, at)) {
                return true;
            }
        }
        return false;
    }

    /** "fund it as [approved] in 2021" tells when it was approved. */
    private static boolean isComparison(Dependencies tree, int at) {
        int mark = tree.child(at, "mark");
        return tree.relation(at).equals("advcl")
                && tree.tag(at).equals("VBN")
                && mark != NONE
                && tree.lemma(mark).equals("as");
    }

    /** "today's commitment". */
    private boolean isPossessed(SentenceView sentence, TimeExpression date) {
        return sentence.word(sentence.inSentence(context.tokens().at(date.span().end())))
                .equals("'s");
    }

    private static boolean isAdverbial(SentenceView sentence, int token) {
        String first = sentence.word(token);
        return ADVERBIAL.contains(first);
    }

    /**
     * The date that opens the sentence, for an action that comes second: "This year we will cut the
     * tax and repeal 140 programs".
     */
    Optional<Deadline> opening(PledgeCandidate candidate) {
        Clause clause = candidate.clause();
        SentenceView sentence = candidate.sentence();
        boolean second = clause.subject() < clause.from();
        if (clause.subject() == NONE || !second && holdsVerb(sentence, clause.from())) {
            return Optional.empty();
        }
        return deadline(candidate.with(clause.from(0)))
                .filter(
                        deadline ->
                                sentence.inSentence(context.tokens().at(deadline.span().start()))
                                        <= 1);
    }

    /** Whether a verb stands before the token: "[Last year it rose], and Norway will". */
    private static boolean holdsVerb(SentenceView sentence, int end) {
        for (int token = 0; token < end; token++) {
            if (sentence.tag(token).equals("VERB") || sentence.tag(token).equals("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** "From now on", "in the course of this visit". */
    private Optional<Deadline> phrase(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        for (int token = candidate.clause().from(); token < candidate.clause().to(); token++) {
            for (String phrase : PHRASES.getOrDefault(sentence.word(token), List.of())) {
                int last = sentence.reads(token, phrase) ? last(sentence, token, phrase) : NONE;
                if (last != NONE) {
                    return Optional.of(
                            new Deadline(
                                    sentence.span(token, last),
                                    Optional.empty(),
                                    Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    /** With the clause of "while" and the noun behind "of", which a tree alone tells the end of. */
    private static int last(SentenceView sentence, int token, String phrase) {
        int last =
                sentence.word(token).equals(WHILE)
                        ? Occasions.last(sentence, token)
                        : token + phrase.split(" ").length - 1;
        if (!sentence.word(last).equals("of")) {
            return last;
        }
        return sentence.hasTree() ? Math.max(last, sentence.tree().rightmost(last - 1)) : NONE;
    }

    private Optional<Deadline> event(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        if (!sentence.hasTree()) {
            return Optional.empty();
        }
        Optional<Deadline> phrase =
                phrase(candidate)
                        .or(() -> Deadlines.feast(candidate.sentence(), candidate.clause()))
                        .or(() -> Deadlines.tenure(candidate.sentence(), candidate.clause()))
                        .or(
                                () ->
                                        Deadlines.fromNow(
                                                sentence,
                                                sentence.reads(0, "between now")
                                                        ? candidate.clause().from(0)
                                                        : candidate.clause()));
        if (phrase.isPresent()) {
            return phrase;
        }
        return occasions
                .season(candidate)
                .or(() -> marked(candidate))
                .or(() -> occasions.length(candidate))
                .or(() -> occasions.event(candidate))
                .or(() -> occasions.happening(candidate));
    }

    /** "before taking office", "until the last patient is discharged". */
    private Optional<Deadline> marked(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int predicate = candidate.clause().predicate();
        List<Integer> near = new ArrayList<>(tree.children(predicate));
        if (tree.relation(predicate).equals("xcomp") && isPresent(tree, tree.head(predicate))) {
            near.addAll(tree.children(tree.head(predicate)));
        }
        for (int child : near) {
            boolean marked =
                    !isAfterVerb(sentence, predicate)
                            && Set.of("obl", "nmod", "advcl").contains(tree.relation(child))
                            && !tree.tag(child).startsWith("PRP")
                            && tree.children(child, "case", "mark").stream()
                                    .anyMatch(mark -> isEventMark(sentence, mark, child));
            if (marked && !isPast(tree, child) && !holdsSum(sentence, child)) {
                return Optional.of(
                        new Deadline(
                                tree.span(child, context.tokens()),
                                Optional.empty(),
                                Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** "look after the orphans", "name the pier after her". */
    private static boolean isAfterVerb(SentenceView sentence, int predicate) {
        return WITH_AFTER.contains(sentence.lemma(predicate));
    }

    /** "with $2 million after a ship struck the crane" is no time. */
    private static boolean holdsSum(SentenceView sentence, int word) {
        return sentence.isSum(word)
                || Sums.within(sentence, sentence.tree().leftmost(word), word) != NONE;
    }

    private static boolean isPresent(Dependencies tree, int verb) {
        return tree.tag(verb).equals("VBZ") || tree.tag(verb).equals("VBP");
    }

    /** "before", "after"; "within [hours] of taking office". */
    private static boolean isEventMark(SentenceView sentence, int mark, int event) {
        return EVENT_MARKS.contains(sentence.word(mark))
                || sentence.word(mark).equals("within") && UNITS.contains(sentence.word(event));
    }

    /** "when I last came here" tells of what was. */
    static boolean isPast(Dependencies tree, int clause) {
        return tree.tag(clause).equals("VBD")
                || tree.children(clause, "aux", "cop", "aux:pass").stream()
                        .anyMatch(aux -> tree.tag(aux).equals("VBD"));
    }
}
