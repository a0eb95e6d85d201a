package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.Pledge.Strength;

/** Rejects what no person or organization would do of its own will: "Prices will climb". */
final class AgentFilter {

    private static final Set<String> PAYMENTS = Words.of("payment-things");
    private static final Set<String> WORKS = Words.of("works-begun");
    private static final Set<String> BEGINNING = Words.of("works-beginning");
    private static final Set<String> PRICED = Words.of("things-priced");
    private static final Set<String> MOVES = Words.of("price-moves");
    private static final Set<String> GOING = Words.of("sums-going");
    private static final Set<String> GOINGS = Words.of("sum-goings");
    private static final String GO = "go";
    private static final String MAKE = "make";
    private static final String AVAILABLE = "available";
    private static final String SHALL = "shall";
    private static final String TO = "to";
    private static final String IT = "it";
    private static final Set<String> PAYING = Words.of("payment-goings");

    private static final Set<String> TIMETABLED = Set.of("service", "line", "carrier");

    private static final Set<String> DEPARTING = Words.of("timetable-verbs");
    private static final Set<String> AGREEING = Words.of("agreeing-verbs");
    private static final Set<String> OPENING = Set.of("CCONJ", "PUNCT");

    /** The forms of "plans to", "planned to", "agreed to". */
    private static final Set<String> PLANNED = Set.of("plan", "action", PastPlans.FORM);

    private AgentFilter() {}

    static boolean rejects(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return !Spared.in(candidate)
                && !SumFlows.in(candidate)
                && candidate.kind() != RuleKind.PRESENT
                && isIdle(candidate, agent, context)
                && !isVouched(candidate, agent, context);
    }

    private static boolean isVouched(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        boolean thing =
                agent.kind() == Agent.Kind.NOBODY
                        || agent.kind() == Agent.Kind.THING
                        || candidate.clause().passive()
                                && (agent.kind() == Agent.Kind.INSTRUMENT
                                        || candidate.sentence().word(agent.head()).equals(IT));
        return thing && Vouched.in(candidate, context)
                || agent.kind() == Agent.Kind.EXPLETIVE && Vouched.byMe(candidate, context);
    }

    private static boolean isIdle(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return switch (agent.kind()) {
            case EXPLETIVE -> !isOwnIt(candidate, agent, context);
            case PLURAL_PRONOUN -> isUnknownMany(candidate, context);
            case NOBODY -> isNobodys(candidate, agent, context);
            case THING ->
                    !isAvowed(candidate, agent)
                            && !isPayout(candidate, agent)
                            && !isOfForce(candidate, agent, context)
                            && isUnwilled(candidate, agent, context);
            case FIRST, OWNED -> isPatient(candidate);
            case NAMED, ACTOR -> isIdleParty(candidate, agent, context);
            case INSTRUMENT -> isIdleInstrument(candidate, agent);
            case PRONOUN ->
                    isPatient(candidate)
                            || isUnreportedThing(candidate, agent)
                                    && !isBody(candidate, agent, context);
            case PROPER -> isIdleName(candidate, agent);
            case SECOND -> false;
        };
    }

    private static boolean isIdleParty(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return isPatient(candidate) && (!isAct(candidate) || isPerson(candidate, agent, context))
                || isTimetable(candidate, agent) && !Vouched.in(candidate, context);
    }

    /** "The service to Fukuoka will operate on Thursdays". */
    private static boolean isTimetable(PledgeCandidate candidate, Agent agent) {
        return agent.kind() == Agent.Kind.ACTOR
                && candidate.kind() == RuleKind.MODAL
                && TIMETABLED.contains(candidate.sentence().lemma(agent.head()))
                && DEPARTING.contains(candidate.verb());
    }

    /** "They will see", "they will be told": several whom nobody names, or who do nothing. */
    private static boolean isUnknownMany(PledgeCandidate candidate, PledgeContext context) {
        return isPatient(candidate)
                || hasEffect(candidate) && !candidate.kind().isBinding()
                || They.of(context, candidate).isEmpty()
                        && !They.areOurs(context, candidate)
                        && They.promiser(context, candidate).isEmpty();
    }

    private static boolean isNobodys(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return !isSetAside(candidate)
                && !candidate.form().equals(ResolvedRule.IMPERSONAL)
                && isUnwilled(candidate, agent, context);
    }

    /** A name of no known kind: it must act, say that it does, or have several words. */
    private static boolean isIdleName(PledgeCandidate candidate, Agent agent) {
        boolean whole =
                agent.isLongName(candidate.sentence())
                        && candidate.clause().action() == candidate.clause().predicate();
        return !isAct(candidate)
                && !candidate.kind().isBinding()
                && !whole
                && !doesSomething(candidate, agent);
    }

    /** "Sundlinjen will run a night boat": a deed done to something, and no mere effect. */
    private static boolean doesSomething(PledgeCandidate candidate, Agent agent) {
        Clause clause = candidate.clause();
        return candidate.kind().isFuture()
                && candidate.sentence().hasTree()
                && (agent.head() > 0 || candidate.sentence().tree().tag(0).startsWith("NNP"))
                && clause.action() == clause.predicate()
                && (clause.negated()
                        || candidate.sentence().tree().object(clause.predicate())
                                > clause.predicate())
                && !hasEffect(candidate)
                && !Lexicon.BLAME.contains(candidate.verb());
    }

    /** "The cheques will go out in May", "The balance will come from the Treasury". */
    private static boolean isPayout(PledgeCandidate candidate, Agent agent) {
        String thing = candidate.sentence().lemma(agent.head());
        boolean paid =
                candidate.kind() == RuleKind.MODAL
                        && PAYMENTS.contains(thing)
                        && PAYING.contains(candidate.verb());
        return paid
                || isSumGoing(candidate, agent)
                || isBegun(candidate, thing)
                || isPriced(candidate, thing);
    }

    /** "$25 million will go to schools", "half of the sum would arrive by May". */
    private static boolean isSumGoing(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        boolean sum = sentence.isSum(agent.head()) || GOING.contains(sentence.lemma(agent.head()));
        boolean to =
                !candidate.verb().equals(GO)
                        || sentence.word(candidate.clause().predicate() + 1).equals(TO);
        boolean goes =
                GOINGS.contains(candidate.verb())
                        || candidate.verb().equals(MAKE)
                                && sentence.word(candidate.clause().predicate() + 1)
                                        .equals(AVAILABLE);
        return candidate.kind().isFuture() && sum && to && goes;
    }

    /** "Work will begin in May", "Payments are to start on Monday": whoever says so begins it. */
    private static boolean isBegun(PledgeCandidate candidate, String thing) {
        return (candidate.kind().isFuture() || candidate.kind() == RuleKind.BE_TO)
                && WORKS.contains(thing)
                && BEGINNING.contains(candidate.verb());
    }

    /** "The parking charge will not go up", "the wage will go from $16 to $20". */
    private static boolean isPriced(PledgeCandidate candidate, String thing) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        return candidate.kind().isFuture()
                && PRICED.contains(thing)
                && MOVES.contains(candidate.verb())
                && (candidate.clause().negated()
                        || sentence.word(predicate + 1).equals("from")
                                && Sums.within(sentence, predicate, candidate.clause().to())
                                        != NONE);
    }

    private static boolean isUnwilled(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return !isDecided(candidate) && !isAim(candidate, agent, context);
    }

    /** "The new owners vow to sell", "whalers agreed not to hunt": several, who say so. */
    static boolean isAvowed(PledgeCandidate candidate, Agent agent) {
        boolean noun = candidate.kind() == RuleKind.UNDERTAKING_NOUN;
        boolean verb =
                candidate.kind() == RuleKind.UNDERTAKING_VERB
                                && candidate.strength() == Strength.FIRM
                        || isSaidByThemselves(candidate);
        boolean avows = noun || verb && !candidate.clause().passive();
        return avows
                && agent.head() >= 0
                && (isWrittenAsName(candidate.sentence(), agent)
                        || isAgent(candidate.sentence(), agent)
                        || verb && agrees(candidate, agent));
    }

    /** "The ward has agreed to pay": only somebody agrees, whatever he is called. */
    private static boolean agrees(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        int verb = sentence.tree().head(predicate);
        return agent.kind() == Agent.Kind.THING
                && verb != NONE
                && sentence.tree().isNoun(agent.head())
                && sentence.tree().relation(predicate).equals("xcomp")
                && sentence.tree().isVerb(verb)
                && AGREEING.contains(sentence.lemma(verb))
                && candidate.clause().subject() == ClauseFinder.subject(sentence.tree(), verb)
                && !Lexicon.INSTRUMENTS.contains(sentence.lemma(agent.head()));
    }

    /** "the Völkerhaus in Basel has pledged": a capital within the sentence. */
    private static boolean isWrittenAsName(SentenceView sentence, Agent agent) {
        return agent.kind() == Agent.Kind.THING
                && agent.head() > agent.from()
                && agent.from() > 0
                && sentence.hasTree()
                && sentence.tree().tag(agent.head()).equals("NNP")
                && sentence.isCapitalised(agent.head());
    }

    private static boolean isAgent(SentenceView sentence, Agent agent) {
        return Lexicon.AGENTS.contains(sentence.lemma(agent.head()));
    }

    /** "Bakers said they would": what stands for "they" has been set for it. */
    private static boolean isSaidByThemselves(PledgeCandidate candidate) {
        Clause clause = candidate.clause();
        return candidate.kind().isFuture()
                && candidate.sentence().hasTree()
                && candidate
                        .sentence()
                        .word(ClauseFinder.subject(candidate.sentence().tree(), clause.predicate()))
                        .equals("they")
                && candidate.sentence().tree().isNoun(clause.subject());
    }

    private static boolean isIdleInstrument(PledgeCandidate candidate, Agent agent) {
        if (isFund(candidate, agent)) {
            return false;
        }
        return candidate.kind() != RuleKind.FUNDING && !isAct(candidate)
                || hasEffect(candidate) && !isOurs(candidate, agent);
    }

    /** "The fund will provide $50 million": a body as well as a means, where it pays a sum. */
    static boolean isFund(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        return agent.head() >= 0
                && sentence.hasTree()
                && Lexicon.ACTORS.contains(sentence.lemma(agent.head()))
                && sentence.tree().child(agent.head(), "nmod:poss") == SentenceView.NONE
                && Sums.after(sentence, candidate.clause().predicate()) != SentenceView.NONE;
    }

    private static boolean isAct(PledgeCandidate candidate) {
        return Lexicon.ACTS.contains(candidate.verb())
                || candidate.clause().action() < candidate.clause().predicate()
                        && Lexicon.ACTS.contains(
                                candidate.sentence().word(candidate.clause().action()));
    }

    private static boolean hasEffect(PledgeCandidate candidate) {
        return Lexicon.EFFECTS.contains(candidate.verb());
    }

    private static boolean isPerson(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return context.names()
                .isAt(candidate.sentence().inDocument(agent.head()), EntityType.PERSON);
    }

    /** "It also intends to propose a law": a body that the sentence before is about. */
    private static boolean isPlanOfIts(PledgeCandidate candidate, Agent agent) {
        return candidate.kind() == RuleKind.UNDERTAKING_VERB
                && PLANNED.contains(candidate.form())
                && opensClause(candidate.sentence(), agent.head())
                && !hasEffect(candidate)
                && !Lexicon.UNCONTROLLED.contains(candidate.verb());
    }

    /** "[It] intends", "but [it] does intend", "; [it] plans". */
    private static boolean opensClause(SentenceView sentence, int token) {
        String before = sentence.tag(token - 1);
        return token == 0 || OPENING.contains(before);
    }

    /** "From 2026 [it] will accept applications", where "it" is a body. */
    private static boolean isBody(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        int it = sentence.inDocument(agent.head());
        return candidate.kind() == RuleKind.MODAL
                && sentence.hasTree()
                && sentence.tree().object(candidate.clause().predicate())
                        > candidate.clause().predicate()
                && !hasEffect(candidate)
                && context.antecedents()
                        .of(it, it)
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .isPresent();
    }

    /**
     * "At each meeting [it] will review the data", in the paper of a body: nothing else is named.
     */
    static boolean isOwnIt(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        int verb = candidate.clause().predicate();
        return candidate.kind() == RuleKind.MODAL
                && agent.head() >= 0
                && sentence.word(agent.head()).equals(IT)
                && sentence.hasTree()
                && sentence.tree().object(verb) > verb
                && isAct(candidate)
                && !hasEffect(candidate)
                && Reports.over(candidate) == NONE
                && context.issuer().isPresent()
                && !context.isQuoted(sentence.span().start())
                && context.turnAt(sentence.span().start()).isEmpty();
    }

    /** "Officers will visit every shop", where their force is named. */
    private static boolean isOfForce(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return candidate.kind().isFuture()
                && !candidate.clause().passive()
                && !hasEffect(candidate)
                && new Forces(context)
                        .of(candidate.sentence(), agent.from(), agent.head())
                        .isPresent();
    }

    /** "It will grow", where nobody says so. */
    private static boolean isUnreportedThing(PledgeCandidate candidate, Agent agent) {
        return candidate.sentence().word(agent.head()).equals(IT)
                && !isPlanOfIts(candidate, agent)
                && !isAct(candidate)
                && !candidate.sentence().word(agent.head() + 1).equals(SHALL)
                && Reports.over(candidate) == NONE
                && !isSecondOfReport(candidate)
                && !(candidate.sentence().hasTree()
                        && Announcements.over(
                                candidate.sentence(), candidate.clause().predicate()));
    }

    /** "Chad will take them in, a minister told reporters, but [it] will admit no more". */
    private static boolean isSecondOfReport(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int it = candidate.clause().subject();
        boolean second = sentence.hasTree() && it > 0 && sentence.tag(it - 1).equals("CCONJ");
        for (int token = 0; second && token < it; token++) {
            if (Lexicon.isFormOfSaying(sentence.word(token))) {
                return !hasEffect(candidate);
            }
        }
        return false;
    }

    /**
     * "We will be judged"; but not "they promised that it would be lifted", where others than the
     * subject of the passive are bound.
     */
    private static boolean isPatient(PledgeCandidate candidate) {
        return candidate.clause().passive()
                && candidate.kind() != RuleKind.ATTITUDE
                && (!candidate.sentence().hasTree()
                        || ClauseFinder.subject(
                                        candidate.sentence().tree(), candidate.clause().predicate())
                                == candidate.clause().subject());
    }

    /** "A $5m loan to Kenya was approved": somebody is bound, the words do not say who. */
    private static boolean isSetAside(PledgeCandidate candidate) {
        return candidate.kind() == RuleKind.FUNDING && candidate.clause().passive();
    }

    private static boolean isOurs(PledgeCandidate candidate, Agent agent) {
        for (int token = agent.from(); token < agent.head(); token++) {
            if (candidate.sentence().word(token).equals("our")
                    || candidate.sentence().word(token).equals("my")) {
                return true;
            }
        }
        return false;
    }

    /** "The idea is to prohibit", said by somebody who has a turn. */
    private static boolean isAim(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return candidate.kind() == RuleKind.AIM
                && agent.kind() == Agent.Kind.NOBODY
                && context.turnAt(candidate.sentence().span().start()).isPresent();
    }

    /** A passive of an act that nobody but its decider brings about: "a yard will be built". */
    private static boolean isDecided(PledgeCandidate candidate) {
        return candidate.kind().isSettled() || candidate.clause().passive() && isAct(candidate);
    }
}
