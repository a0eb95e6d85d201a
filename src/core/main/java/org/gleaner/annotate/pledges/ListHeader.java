package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * The words before a list that say who undertakes its items.
 *
 * @param candidate what the header undertakes; its subject is bound by every item
 * @param form what the items are
 */
record ListHeader(PledgeCandidate candidate, Form form) {

    /**
     * ACTIONS are infinitives or gerunds ("The Council will:"), PARTS also things that a plan
     * consists of ("Our plan includes:").
     */
    enum Form {
        ACTIONS,
        PARTS
    }

    private static final Set<String> FILLERS = Words.of("header-fillers");
    private static final Set<String> LEADS = Words.of("header-leads");
    private static final Set<String> POINTERS = Words.of("header-pointers");
    private static final Set<String> HAVING = Words.of("having");
    private static final Set<String> BEHIND = Words.of("header-ends");
    private static final int NEAR = 4;

    /** The form of a header that names a plan: "Our plan includes:". */
    static final String PLAN = "plan";

    /** A plan that is nobody's by its own words is of whoever undertook before it. */
    ListHeader resuming(Optional<PledgeCandidate> before) {
        boolean plan =
                candidate.kind() == RuleKind.LIST_ITEM
                        && candidate.form().equals(PLAN)
                        && candidate.header().isEmpty();
        return plan && before.isPresent()
                ? new ListHeader(candidate.under(before.get()), form)
                : this;
    }

    /**
     * The header that the sentence is: it ends in a colon, and in the modal itself ("Labor will
     * also:"), in an action of its own, or names a plan and its parts.
     *
     * @param own the undertaking that was found in it
     * @param before what "It includes:" resumes: an undertaking or a plan in the sentences before
     */
    static Optional<ListHeader> of(
            PledgeContext context,
            SentenceView sentence,
            Optional<PledgeCandidate> own,
            Optional<PledgeCandidate> before) {
        if (isMotion(sentence)) {
            return Optional.of(new ListHeader(motion(sentence), Form.ACTIONS));
        }
        int last = sentence.size() - 1;
        while (last > 0
                && (FILLERS.contains(sentence.word(last))
                        || ClauseFinder.isPunctuation(sentence, last))) {
            last--;
        }
        if (last > 0 && ModalRule.MODALS.contains(sentence.word(last))) {
            PledgeCandidate candidate =
                    new PledgeCandidate(
                            sentence,
                            ClauseFinder.ofModal(sentence, last),
                            RuleKind.LIST_ITEM,
                            Strength.FIRM,
                            "will");
            return hasActor(context, candidate)
                    ? Optional.of(new ListHeader(candidate, Form.ACTIONS))
                    : Optional.empty();
        }
        Optional<PledgeCandidate> undertaking =
                own.isPresent() ? Optional.empty() : undertaking(sentence, last);
        if (undertaking.filter(each -> hasActor(context, each)).isPresent()) {
            return undertaking.map(each -> new ListHeader(each, Form.ACTIONS));
        }
        boolean parts = leads(sentence, last);
        if (own.isPresent()) {
            return own.map(
                    candidate -> new ListHeader(candidate, parts ? Form.PARTS : Form.ACTIONS));
        }
        if (!parts) {
            return Optional.empty();
        }
        return plan(context, sentence, last)
                .or(() -> resumed(sentence, before))
                .map(candidate -> new ListHeader(candidate, Form.PARTS));
    }

    /** "Moved Cr Lee, seconded Cr Stone: That Council", "Resolved that the Board:". */
    static boolean isMotion(SentenceView sentence) {
        int body = body(sentence);
        int that = sentence.word(body - 1).equals("the") ? body - 2 : body - 1;
        return sentence.word(that).equals("that")
                && sentence.isCapitalised(body)
                && Lexicon.isActor(sentence.word(body));
    }

    private static int body(SentenceView sentence) {
        int last = sentence.size() - 1;
        return sentence.word(last).equals(":") ? last - 1 : last;
    }

    private static PledgeCandidate motion(SentenceView sentence) {
        int body = body(sentence);
        return new PledgeCandidate(
                sentence,
                new Clause(body, body, Math.max(0, body - 1), body, body, false, false),
                RuleKind.LIST_ITEM,
                Strength.FIRM,
                "will");
    }

    /** "Acme Airlines commits to:", "We pledge:", "The parties agree as follows:". */
    private static Optional<PledgeCandidate> undertaking(SentenceView sentence, int last) {
        int verb = last;
        while (verb > last - NEAR && verb > 0 && BEHIND.contains(sentence.word(verb))) {
            verb--;
        }
        int at = verb;
        return verb == 0
                ? Optional.empty()
                : Lexicon.verbForm(sentence.word(verb))
                        .filter(entry -> entry.frames().contains("to"))
                        .map(
                                entry ->
                                        new PledgeCandidate(
                                                sentence,
                                                new Clause(
                                                        at,
                                                        subject(sentence, at),
                                                        0,
                                                        at,
                                                        at,
                                                        false,
                                                        false),
                                                RuleKind.LIST_ITEM,
                                                entry.strength(),
                                                "action"));
    }

    private static int subject(SentenceView sentence, int verb) {
        int own = sentence.hasTree() ? ClauseFinder.subject(sentence.tree(), verb) : NONE;
        int at = verb - 1;
        while (at > 0 && (sentence.tag(at).equals("AUX") || sentence.tag(at).equals("ADV"))) {
            at--;
        }
        return own == NONE ? at : own;
    }

    private static boolean leads(SentenceView sentence, int last) {
        for (int token = Math.max(0, last - NEAR); token <= last; token++) {
            if (LEADS.contains(sentence.word(token))
                    || LEADS.contains(sentence.words(token, token + 1))) {
                return true;
            }
        }
        return sentence.word(last).equals("by")
                || sentence.word(last).equals("to")
                || sentence.word(last).equals("through");
    }

    /**
     * "This investment will include:", "Labor has a plan, including:", "Labor's existing
     * commitments:".
     */
    static Optional<PledgeCandidate> plan(PledgeContext context, SentenceView sentence, int last) {
        for (int token = 0; token <= last; token++) {
            if (Lexicon.INSTRUMENTS.contains(Inflection.singular(sentence.word(token)))) {
                Clause clause =
                        new Clause(
                                last,
                                holder(sentence, token),
                                0,
                                sentence.size() - 1,
                                last,
                                false,
                                false);
                PledgeCandidate candidate =
                        new PledgeCandidate(
                                sentence, clause, RuleKind.LIST_ITEM, Strength.FIRM, PLAN);
                return hasActor(context, candidate) ? Optional.of(candidate) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the candidate says no more than that a list follows: "This investment will include:".
     */
    static boolean isBare(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        return sentence.word(sentence.size() - 1).equals(":")
                && candidate.clause().to() <= candidate.clause().predicate();
    }

    /** Whether somebody "has a plan" in the sentence; the plan itself is no subject there. */
    static boolean hasPlan(PledgeCandidate candidate) {
        return HAVING.contains(candidate.sentence().word(candidate.clause().subject() + 1));
    }

    /** Whoever "has a plan", else the plan. */
    private static int holder(SentenceView sentence, int plan) {
        if (!sentence.hasTree()) {
            int verb = plan - 1;
            while (verb > 0 && !HAVING.contains(sentence.word(verb))) {
                verb--;
            }
            return verb > 0 ? verb - 1 : plan;
        }
        Dependencies tree = sentence.tree();
        int verb = tree.relation(plan).equals("obj") ? tree.head(plan) : NONE;
        int subject =
                verb != NONE && HAVING.contains(sentence.word(verb))
                        ? ClauseFinder.subject(tree, verb)
                        : NONE;
        return subject == NONE ? plan : subject;
    }

    /** "It includes:", "These would include:" after an undertaking. */
    private static Optional<PledgeCandidate> resumed(
            SentenceView sentence, Optional<PledgeCandidate> before) {
        return POINTERS.contains(sentence.word(0)) ? before : Optional.empty();
    }

    private static boolean hasActor(PledgeContext context, PledgeCandidate candidate) {
        return switch (Agent.of(context, candidate.sentence(), candidate.clause()).kind()) {
            case FIRST, OWNED, NAMED, ACTOR, PROPER, INSTRUMENT -> true;
            default -> false;
        };
    }
}
