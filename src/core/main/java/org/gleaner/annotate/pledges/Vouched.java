package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * What is promised of a thing by whoever decides of it and says so: "Fares will stay at €2, the
 * mayor said", "Season tickets will be honoured" in the notice of a club, "Lunches will cost €3" in
 * the newsletter of a school. The same words of nobody are a forecast.
 */
final class Vouched {

    /** What is done for others or spared them: "will be refunded", "will not be charged". */
    private static final Set<String> DONE = Words.of("services-done");

    private static final Set<String> RECEIVING = Set.of("receive", "get");
    private static final Set<String> NO_GIFTS = Words.of("no-gifts");
    private static final Set<String> STANDARDS = Words.of("standards-done");

    private static final Set<String> FREED = Set.of("exempt", "entitled", "eligible");
    private static final Set<String> BEFALLING = Words.of("befalling-verbs");

    private static final Set<String> PRICED = Words.of("things-priced");
    private static final Set<String> STAYING = Words.of("price-rests");
    private static final Set<String> LARGE = Words.of("scales-of-works");
    private static final Set<String> WORKS = Words.of("works-that-cost");
    private static final Set<String> GRANTED = Words.of("granted-rates");
    private static final Set<String> RISING = Words.of("price-moves");
    private static final Set<String> PERCENT = Set.of("percent", "per", "%");
    private static final Set<String> UNCHANGED = Words.of("unchanged");
    private static final Set<String> RUNNING = Words.of("services-run");
    private static final Set<String> SERVING = Words.of("serving-verbs");
    private static final Set<String> SENT = Words.of("people-sent");
    private static final Set<String> VISITING = Words.of("verbs-of-those-sent");
    private static final Set<String> KEEPING = Words.of("keeping-verbs");
    private static final Set<String> KEPT = Words.of("kept-by-people");
    private static final Set<String> STATES = Words.of("states-provided");
    private static final Set<String> WHERE = Words.of("states-behind-in");
    private static final String IN = "in";
    private static final Set<String> VAGUE = Words.of("vague-sayers");
    private static final Set<String> MEDIA = Words.of("news-media");

    /** "will only be honoured when": what it takes. */
    private static final String ONLY = "only";

    private static final Set<String> POINTERS = Set.of("it", "this", "that", "they");

    private Vouched() {}

    /** Whether somebody who may decide of it says what the candidate does. */
    static boolean in(PledgeCandidate candidate, PledgeContext context) {
        return (candidate.kind().isFuture() || candidate.kind() == RuleKind.BE_TO)
                && candidate.sentence().hasTree()
                && (isPromised(candidate) && isSaid(candidate, context)
                        || isArranged(candidate) && isOwn(candidate, context)
                        || isReceived(candidate) && isOwn(candidate, context)
                        || BeforeColon.isPromised(
                                candidate.sentence(), candidate.clause().predicate()));
    }

    /**
     * "Tank lorries will be stationed at the square", "Our findings will be sent to the Ministry":
     * what is done with things at a place, a time or for somebody.
     */
    static boolean isArranged(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        String verb = candidate.verb();
        boolean befalls =
                BEFALLING.contains(verb)
                        || Lexicon.UNCONTROLLED.contains(verb)
                        || Lexicon.EFFECTS.contains(verb) && !Lexicon.ACTS.contains(verb)
                        || Lexicon.BLAME.contains(verb) && !clause.negated();
        return clause.passive()
                && !befalls
                && !sentence.word(clause.predicate() - 2).equals(ONLY)
                && isToldMore(sentence, clause);
    }

    /** "Every child will receive a tablet", in the paper of who gives it; no "vote" or "letter". */
    static boolean isReceived(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int verb = candidate.clause().predicate();
        int thing = sentence.tree().object(verb);
        return RECEIVING.contains(candidate.verb())
                && !candidate.clause().passive()
                && thing > verb
                && !NO_GIFTS.contains(sentence.lemma(thing))
                && !sentence.tree().tag(thing).startsWith("PRP");
    }

    /** "Acme will receive 5 million": others give it. */
    static boolean isGivenSum(PledgeCandidate candidate) {
        return candidate.kind() == RuleKind.MODAL
                && candidate.sentence().hasTree()
                && isReceived(candidate)
                && Sums.after(candidate.sentence(), candidate.clause().predicate()) != NONE;
    }

    /**
     * "You will be seen within 40 minutes", "You will receive your refund in May": what a body
     * promises its readers.
     */
    static boolean toReaders(PledgeCandidate candidate, PledgeContext context) {
        return candidate.kind() == RuleKind.MODAL
                && candidate.sentence().hasTree()
                && isOwn(candidate, context)
                && (isReceived(candidate)
                        || candidate.clause().passive()
                                && (isDone(candidate) || isTimed(candidate)));
    }

    private static boolean isTimed(PledgeCandidate candidate) {
        Clause clause = candidate.clause();
        return STANDARDS.contains(candidate.verb())
                && Ahead.in(candidate.sentence(), clause.predicate(), clause.to());
    }

    /** Where, when, for whom or from what: a deed and no mere state. */
    private static boolean isToldMore(SentenceView sentence, Clause clause) {
        for (int token = clause.predicate() + 1; token < clause.to(); token++) {
            if (sentence.tag(token).equals("ADP") || sentence.isSum(token)) {
                return true;
            }
        }
        return false;
    }

    /** In the paper of a body, or in a speech or letter whose speaker is known. */
    private static boolean isOwn(PledgeCandidate candidate, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        int action = candidate.clause().action();
        int at = sentence.span(action, action).start();
        return context.isDeclared()
                && !context.isQuoted(at)
                && context.turnAt(at).isEmpty()
                && Reports.over(candidate) == NONE;
    }

    /** "It won't be cut", "That will be refunded": of a thing, by one who speaks. */
    static boolean byMe(PledgeCandidate candidate, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        int action = candidate.clause().action();
        int at = sentence.span(action, action).start();
        return candidate.kind() == RuleKind.MODAL
                && sentence.hasTree()
                && isDone(candidate)
                && POINTERS.contains(
                        sentence.word(
                                ClauseFinder.subject(
                                        sentence.tree(), candidate.clause().predicate())))
                && (context.turnAt(at).isPresent() || context.quoteAt(at).isPresent());
    }

    private static boolean isDone(PledgeCandidate candidate) {
        Clause clause = candidate.clause();
        boolean lost =
                Lexicon.UNCONTROLLED.contains(candidate.verb())
                        && !clause.negated()
                        && !Spared.isNobody(candidate.sentence(), clause.predicate());
        return clause.passive()
                && DONE.contains(candidate.verb())
                && !lost
                && !candidate.sentence().word(candidate.clause().predicate() - 2).equals(ONLY);
    }

    static boolean isPromised(PledgeCandidate candidate) {
        return isDone(candidate)
                || isPrice(candidate)
                || isRun(candidate)
                || isKept(candidate)
                || isState(candidate);
    }

    /** "Fares will stay at €2", "lunches will cost €3", "The fee will remain unchanged". */
    private static boolean isPrice(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        int last = Math.min(candidate.clause().to(), predicate + 8);
        boolean sum = Sums.within(sentence, predicate, last) != NONE;
        boolean cost =
                candidate.verb().equals("cost")
                        && sum
                        && !sentence.holds(LARGE, predicate, last)
                        && !WORKS.contains(subjectLemma(candidate));
        boolean priced =
                PRICED.contains(subjectLemma(candidate))
                        && STAYING.contains(candidate.verb())
                        && (sum || sentence.holds(UNCHANGED, predicate + 1, last));
        boolean granted =
                GRANTED.contains(subjectLemma(candidate))
                        && RISING.contains(candidate.verb())
                        && sentence.holds(PERCENT, predicate + 1, last);
        return cost || priced || granted || isPriceItself(candidate);
    }

    /** "The fee will be €20", "Admission will be free". */
    private static boolean isPriceItself(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        return PRICED.contains(subjectLemma(candidate))
                && sentence.tree().child(predicate, "cop") != NONE
                && (sentence.isSum(predicate) || UNCHANGED.contains(sentence.word(predicate)));
    }

    /**
     * "Replacement buses will run every hour", "inspectors will visit the site": what a carrier or
     * an office lays on, and whom it sends.
     */
    private static boolean isRun(PledgeCandidate candidate) {
        String subject = subjectLemma(candidate);
        return RUNNING.contains(subject) && SERVING.contains(candidate.verb())
                || SENT.contains(subject) && VISITING.contains(candidate.verb());
    }

    /** "All 40 workers will keep their jobs", "Every household will get a free meter". */
    private static boolean isKept(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int object = sentence.tree().object(candidate.clause().predicate());
        return KEEPING.contains(candidate.verb())
                && object > candidate.clause().predicate()
                && KEPT.contains(sentence.lemma(object));
    }

    /** "The hall will be open on Sundays", "a footbridge will be in place by May". */
    static boolean isState(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        boolean is = sentence.hasTree() && sentence.tree().child(predicate, "cop") != NONE;
        boolean there =
                IN.equals(sentence.word(predicate - 1)) && WHERE.contains(sentence.word(predicate));
        return is && (there || STATES.contains(sentence.word(predicate)))
                || STAYING.contains(candidate.verb())
                        && STATES.contains(sentence.word(predicate + 1));
    }

    private static String subjectLemma(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int subject = ClauseFinder.subject(sentence.tree(), candidate.clause().predicate());
        return subject == NONE ? "" : sentence.lemma(subject);
    }

    /** "Every trader will be exempt from the levy": freed by others. */
    static boolean isFreed(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        return FREED.contains(sentence.word(predicate))
                && sentence.tree().child(predicate, "cop") != NONE;
    }

    /** By a speaker, in a quotation, by who is said to say so, or in a body's own paper. */
    static boolean isSaid(PledgeCandidate candidate, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        int action = candidate.clause().action();
        int at = sentence.span(action, action).start();
        if (context.isQuoted(at)) {
            return context.quoteAt(at).isPresent();
        }
        Dependencies tree = sentence.tree();
        int saying = Reports.over(candidate);
        if (saying != NONE) {
            int sayer = ClauseFinder.subject(tree, saying);
            return Lexicon.says(tree.lemma(saying))
                    && sayer != NONE
                    && !VAGUE.contains(sentence.word(sayer))
                    && !MEDIA.contains(sentence.word(sayer));
        }
        return Attributions.closing(sentence, candidate.clause()) >= 0
                || context.turnAt(at).isPresent()
                || context.issuer().isPresent()
                || context.isDeclared();
    }
}
