package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * All filters, in order. Each is small and named, so that a trap in the tables can say what should
 * catch it.
 */
final class Filters {

    private static final Set<String> UNREAL_CONDITIONS = Words.of("unreal-conditions");
    private static final Set<String> QUESTION_WORDS = Words.of("question-words");
    private static final Set<String> UNSURE = Words.of("doubting-adverbs");
    private static final Set<String> POLICY = Words.of("policy-verbs");
    private static final Set<String> NO = Set.of("no", "any", "little");

    /** "it would take a miracle", "it will cost him dear". */
    private static final Set<String> TAKING = Set.of("take", "cost");

    /** "My aim is to see the children smile" promises nothing. */
    private static final Set<String> UNWILLED = Words.of("unwilled-verbs");

    private static final String LET_BE_KNOWN = "let it be known";

    private static final Set<String> AFTER = Set.of("after", "when");
    private static final String HAVE = "have";

    /** How far "tuned" may be in "have the old piano tuned". */
    private static final int HAD_DONE = 4;

    private static final String BEAR = "bear";
    private static final Set<String> BORNE = Words.of("things-borne");
    private static final Set<String> DOUBTS = Words.of("doubts-of-a-promise");
    private static final String WHATS_MORE = "what 's more";
    private static final Set<String> FOR = Set.of("for");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> ASKING = Words.of("asking-words");
    private static final Set<String> STIPULATED = Words.of("stipulated-verbs");
    private static final Set<String> PROMISING = Words.of("promising-verbs");
    private static final Set<String> SURE = Words.of("sure-adjectives");

    static final PledgeFilter QUESTION =
            new PledgeFilter(
                    "question",
                    (candidate, agent, context) ->
                            candidate.sentence().isQuestion() || isInverted(candidate));
    static final PledgeFilter SECOND_PERSON =
            new PledgeFilter(
                    "second-person",
                    (candidate, agent, context) ->
                            agent.kind() == Agent.Kind.SECOND
                                    && !Vouched.toReaders(candidate, context));
    static final PledgeFilter NO_AGENT = new PledgeFilter("no-agent", AgentFilter::rejects);
    static final PledgeFilter HYPOTHETICAL =
            new PledgeFilter(
                    "hypothetical", (candidate, agent, context) -> isUnderCondition(candidate));
    static final PledgeFilter ASKED =
            new PledgeFilter("asked", (candidate, agent, context) -> isIndirectQuestion(candidate));
    static final PledgeFilter DOUBTED =
            new PledgeFilter(
                    "doubted",
                    (candidate, agent, context) ->
                            isDoubted(candidate) || isHopedFor(candidate, agent));
    static final PledgeFilter FORECAST =
            new PledgeFilter(
                    "forecast",
                    (candidate, agent, context) ->
                            takesOrCosts(candidate) || isForecast(candidate, agent, context));
    static final PledgeFilter BOAST =
            new PledgeFilter(
                    "boast",
                    (candidate, agent, context) ->
                            agent.from() >= 0
                                            && candidate
                                                    .sentence()
                                                    .word(agent.from())
                                                    .equals("only")
                                    || agent.from() > 0
                                            && candidate
                                                    .sentence()
                                                    .word(agent.from() - 1)
                                                    .equals("only"));
    static final PledgeFilter OBJECT_OF =
            new PledgeFilter(
                    "object-of",
                    (candidate, agent, context) -> !agent.isSpeaker() && isGap(candidate));
    static final PledgeFilter HARM =
            new PledgeFilter(
                    "harm",
                    (candidate, agent, context) ->
                            !agent.isSpeaker()
                                    && !candidate.clause().negated()
                                    && Lexicon.BLAME.contains(candidate.verb())
                                    && !Lexicon.ACTS.contains(candidate.verb())
                                    && !isPolicy(candidate, agent, context)
                                    && !isDoneByGiving(candidate));
    static final PledgeFilter RHETORIC =
            new PledgeFilter(
                    "rhetoric",
                    (candidate, agent, context) ->
                            Lexicon.RHETORIC.contains(candidate.verb())
                                    && !isCounted(candidate)
                                    && !SumFlows.in(candidate));
    static final PledgeFilter TALK = new PledgeFilter("talk", TalkFilter::rejects);

    static final PledgeFilter PROCEDURE = new PledgeFilter("procedure", ProcedureFilter::rejects);
    static final PledgeFilter IMAGINED =
            new PledgeFilter(
                    "imagined", (candidate, agent, context) -> HearsayFilter.isImagined(candidate));
    static final PledgeFilter HEARSAY =
            new PledgeFilter(
                    "hearsay",
                    (candidate, agent, context) ->
                            HearsayFilter.isSaidByOthers(candidate)
                                    || HearsayFilter.isWarnedOf(candidate, agent)
                                    || HearsayFilter.isRumour(candidate)
                                    || HearsayFilter.isModelled(candidate));
    static final PledgeFilter QUOTED =
            new PledgeFilter("quoted-within", HearsayFilter::isQuotedWithin);
    static final PledgeFilter TITLE =
            new PledgeFilter(
                    "title", (candidate, agent, context) -> HearsayFilter.isTitle(candidate));
    static final PledgeFilter HABIT =
            new PledgeFilter(
                    "habit",
                    (candidate, agent, context) ->
                            NoDeeds.isHabit(candidate) || NoDeeds.isSummedUp(candidate));
    static final PledgeFilter INCOME =
            new PledgeFilter(
                    "income",
                    (candidate, agent, context) ->
                            NoDeeds.isIncome(candidate) && !Vouched.in(candidate, context));
    static final PledgeFilter NAME = new PledgeFilter("name", NoDeeds::isFirstName);
    static final PledgeFilter OTHER_SENSE =
            new PledgeFilter(
                    "other-sense", (candidate, agent, context) -> OtherSenses.rejects(candidate));
    static final PledgeFilter EVENT =
            new PledgeFilter(
                    "event", (candidate, agent, context) -> OtherSenses.isEvent(candidate, agent));

    static final PledgeFilter PAST_PLAN =
            new PledgeFilter(
                    "past-plan",
                    (candidate, agent, context) -> PastPlans.rejects(candidate, context));

    static final PledgeFilter NARRATED =
            new PledgeFilter(
                    "narrated", (candidate, agent, context) -> Narrated.rejects(candidate, agent));

    static final PledgeFilter FORETOLD = new PledgeFilter("foretold", Foretold::rejects);

    static final PledgeFilter FAR_AWAY = new PledgeFilter("far-away", FarAway::rejects);

    static final PledgeFilter LONG_AGO = new PledgeFilter("long-ago", LongAgo::rejects);

    static final List<PledgeFilter> ALL =
            List.of(
                    QUESTION,
                    SECOND_PERSON,
                    NO_AGENT,
                    HYPOTHETICAL,
                    ASKED,
                    DOUBTED,
                    FORECAST,
                    BOAST,
                    OBJECT_OF,
                    HARM,
                    RHETORIC,
                    TALK,
                    PROCEDURE,
                    IMAGINED,
                    HEARSAY,
                    QUOTED,
                    TITLE,
                    HABIT,
                    INCOME,
                    NAME,
                    OTHER_SENSE,
                    EVENT,
                    PAST_PLAN,
                    NARRATED,
                    FORETOLD,
                    FAR_AWAY,
                    LONG_AGO);

    /** Tags behind "have it": "running", "mended", "under". */
    private static final Set<String> HAD_SO = Set.of("VBG", "VBN", "IN", "RB");

    private Filters() {}

    /** "Norway will tax salmon": where nobody campaigns, what a body does and no blame. */
    private static boolean isPolicy(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return (POLICY.contains(candidate.verb()) || candidate.kind() == RuleKind.UNDERTAKING_VERB)
                && (agent.isOrganization() || agent.kind() == Agent.Kind.PROPER)
                && !context.isCampaign();
    }

    /**
     * "will drive jobs and growth by committing $10 million": what follows "by" is an action,
     * whatever the verb.
     */
    private static boolean isDoneByGiving(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        for (int token = candidate.clause().predicate() + 1;
                sentence.hasTree() && token < candidate.clause().to();
                token++) {
            if (sentence.word(token).equals("by")
                    && sentence.tree().tag(token + 1).equals("VBG")
                    && Lexicon.ACTS.contains(sentence.lemma(token + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "plans to reach 190,000 people": no mere word. */
    private static boolean isCounted(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        int object = sentence.hasTree() ? sentence.tree().object(predicate) : NONE;
        return candidate.kind() == RuleKind.UNDERTAKING_VERB
                && object > predicate
                && (sentence.tree().child(object, "nummod") != NONE
                        || sentence.tree().tag(object).equals("CD"));
    }

    /** The filters that reject the candidate, in order. */
    static Set<PledgeFilter> objections(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        Set<PledgeFilter> objections = new LinkedHashSet<>();
        for (PledgeFilter filter : ALL) {
            if (filter.rejects(candidate, agent, context)) {
                objections.add(filter);
            }
        }
        return objections;
    }

    /** "Will Labor keep the bonus": the modal before the subject. */
    private static boolean isInverted(PledgeCandidate candidate) {
        return candidate.sentence().hasTree()
                && candidate.kind() != RuleKind.UNDERTAKING_VERB
                && candidate.clause().subject() != NONE
                && ModalRule.MODALS.contains(
                        candidate.sentence().word(candidate.clause().subject() - 1))
                && candidate.clause().subject() < candidate.clause().predicate()
                && !Refusals.standsBefore(candidate.sentence(), candidate.clause().subject() - 1)
                && !ModalRule.MODALS.contains(
                        candidate.sentence().word(candidate.clause().subject() + 1));
    }

    /**
     * "if we agree", "until Labor will": the word that makes it unreal stands at the head of the
     * clause or of one above it.
     */
    private static boolean isUnderCondition(PledgeCandidate candidate) {
        if (!candidate.sentence().hasTree()) {
            return false;
        }
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int at = candidate.clause().predicate();
        int colon = lastColon(sentence, at);
        for (int steps = 0; at != NONE && steps < 8; steps++, at = tree.head(at)) {
            int subject = tree.child(at, "nsubj", "nsubj:pass", "expl");
            int start = subject == NONE ? at : tree.leftmost(subject);
            for (int mark : tree.children(at, "mark", "advmod")) {
                boolean near =
                        mark > colon
                                && mark < start
                                && (start - mark <= 2 || sentence.word(mark + 1).equals(","));
                if (near
                        && !sentence.word(at - 1).equals("to")
                        && UNREAL_CONDITIONS.contains(sentence.word(mark))
                        && !sentence.tag(mark + 1).equals("NUM")
                        && subject != NONE) {
                    return !isToldOf(candidate, at, mark);
                }
            }
            if (tree.relation(at).equals("advcl")
                    && sentence.words(tree.leftmost(at), tree.leftmost(at) + 1)
                            .startsWith("so that")) {
                return true;
            }
        }
        return false;
    }

    /** "ended the strike [after] Acme agreed to raise the wage": it has agreed. */
    private static boolean isToldOf(PledgeCandidate candidate, int verb, int mark) {
        return candidate.kind() == RuleKind.UNDERTAKING_VERB
                && candidate.strength() == Strength.FIRM
                && AFTER.contains(candidate.sentence().word(mark))
                && candidate.sentence().tree().tag(verb).equals("VBD");
    }

    /** Where what is announced begins: "Before we close, one thing[:] we will build it". */
    private static int lastColon(SentenceView sentence, int predicate) {
        for (int token = predicate - 1; token > 0; token--) {
            if (sentence.word(token).equals(":")) {
                return token;
            }
        }
        return NONE;
    }

    /**
     * "how we will pay", "what they will do"; but not "that is why we will", "parks where we will
     * build".
     */
    private static boolean isIndirectQuestion(PledgeCandidate candidate) {
        boolean told = Spared.in(candidate) || isCleft(candidate);
        return candidate.sentence().hasTree() && !told && isAsked(candidate);
    }

    private static boolean isAsked(PledgeCandidate candidate) {
        Dependencies tree = candidate.sentence().tree();
        int predicate = candidate.clause().predicate();
        int from = candidate.clause().from();
        if (ASKING.contains(candidate.sentence().word(from))) {
            return !candidate.sentence().reads(from, WHATS_MORE);
        }
        for (int child : tree.children(predicate)) {
            String word = candidate.sentence().word(child);
            if (child >= candidate.clause().action()
                    || !QUESTION_WORDS.contains(word)
                    || tree.relation(child).startsWith("nsubj")) {
                continue;
            }
            boolean reason =
                    word.equals("why")
                            && tree.head(predicate) != NONE
                            && tree.lemma(tree.head(predicate)).equals("be");
            boolean place = word.equals("where") && !tree.relation(predicate).equals("ccomp");
            boolean relative = word.equals("which") || word.equals("whom") || word.equals("that");
            if (!reason && !place && !relative) {
                return true;
            }
        }
        return false;
    }

    /** "What we won't do is sell him", "What we will do is pay". */
    private static boolean isCleft(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        int first = sentence.tag(0).equals("PUNCT") ? 1 : 0;
        return sentence.word(first).equals("what")
                && (sentence.reads(predicate - 2, "do is")
                        || sentence.reads(predicate - 3, "do is to"));
    }

    /** "There is no guarantee that the bank will". */
    private static boolean isOfNoPromise(SentenceView sentence, int predicate) {
        Dependencies tree = sentence.tree();
        int noun = tree.head(predicate);
        boolean promise =
                noun != NONE
                        && noun < predicate
                        && tree.isNoun(noun)
                        && Lexicon.noun(tree.lemma(noun)).isPresent();
        return promise
                && (NO.contains(sentence.word(tree.leftmost(noun)))
                        || tree.head(noun) != NONE && tree.isNegated(tree.head(noun)));
    }

    /** "will probably close": a guess. */
    private static boolean isUnsure(PledgeCandidate candidate) {
        int predicate = candidate.clause().predicate();
        for (int token = Math.max(0, predicate - 4); token < predicate; token++) {
            if (UNSURE.contains(candidate.sentence().word(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Doubts persist as to the army's readiness to". */
    private static boolean isInDoubt(PledgeCandidate candidate) {
        return candidate.kind() == RuleKind.UNDERTAKING_NOUN
                && candidate.sentence().holds(DOUBTS, 0, candidate.clause().predicate());
    }

    /** "the union, hoping [the minister] will sign": right behind the hope. */
    private static boolean isHopedFor(PledgeCandidate candidate, Agent agent) {
        int before = agent.from() - 1;
        SentenceView sentence = candidate.sentence();
        before -= sentence.word(before).equals("the") ? 1 : 0;
        int verb = sentence.word(before).equals("that") ? before - 1 : before;
        return verb >= 0
                && sentence.word(verb).endsWith("ing")
                && Lexicon.isFormOfDoubting(sentence.word(verb));
    }

    private static boolean isDoubted(PledgeCandidate candidate) {
        if (!candidate.sentence().hasTree()) {
            return false;
        }
        Dependencies tree = candidate.sentence().tree();
        if (Refusals.isWithheld(candidate)
                || isUnsure(candidate)
                || isInDoubt(candidate)
                || candidate.kind() != RuleKind.UNDERTAKING_NOUN
                        && isOfNoPromise(candidate.sentence(), candidate.clause().predicate())) {
            return true;
        }
        if (Announcements.over(candidate.sentence(), candidate.clause().predicate())) {
            return false;
        }
        int over = Reports.over(tree, candidate.clause().predicate());
        boolean before = over < lastColon(candidate.sentence(), candidate.clause().predicate());
        boolean known =
                candidate.sentence().reads(over - 3, LET_BE_KNOWN)
                        || Reports.isDrawn(candidate, over);
        if (over != NONE && !before && !known && Lexicon.doubts(tree.lemma(over))) {
            return true;
        }
        int first = tree.coordinationHead(candidate.clause().predicate());
        int head = tree.head(first);
        return head != NONE
                && Set.of("ccomp", "advcl", "acl", "conj").contains(tree.relation(first))
                && SURE.contains(tree.lemma(head));
    }

    private static boolean isForecast(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        if (isNeverForecast(candidate, context) || BroughtAbout.in(candidate, agent, context)) {
            return false;
        }
        if (isUncontrolled(candidate) || isMoreOfTheSame(candidate)) {
            return true;
        }
        if (!sentence.hasTree()) {
            return false;
        }
        Dependencies tree = sentence.tree();
        int predicate = candidate.clause().predicate();
        boolean perfect =
                candidate.kind() != RuleKind.UNDERTAKING_VERB
                        && candidate.kind() != RuleKind.FUNDING
                        && tree.children(predicate, "aux").stream()
                                .anyMatch(aux -> sentence.word(aux).equals("have"));
        boolean copular = tree.child(predicate, "cop") != NONE && !mayBePromised(candidate);
        boolean adjective =
                copular && (!tree.isNoun(predicate) || tree.child(predicate, "case") != NONE);
        return perfect || adjective || copular && !agent.isSpeaker();
    }

    private static boolean isUncontrolled(PledgeCandidate candidate) {
        return Lexicon.UNCONTROLLED.contains(candidate.verb())
                && !candidate.clause().passive()
                && !isStipulated(candidate)
                && !isBorne(candidate)
                && !isHadDone(candidate)
                && !Attended.in(candidate);
    }

    /** "is ready to", "promised she would be home": what one is to be is undertaken too. */
    private static boolean mayBePromised(PledgeCandidate candidate) {
        int over = Reports.over(candidate);
        return candidate.kind() == RuleKind.ATTITUDE
                || candidate.kind() == RuleKind.BE_TO
                || candidate.kind() == RuleKind.UNDERTAKING_VERB
                        && candidate.strength() == Strength.FIRM
                || over != NONE
                        && over < candidate.clause().predicate()
                        && PROMISING.contains(candidate.sentence().lemma(over));
    }

    /** "said it would take a miracle for the river to stay": nobody does so. */
    private static boolean takesOrCosts(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        return TAKING.contains(candidate.verb())
                && sentence.word(candidate.clause().action() - 2).equals("it")
                && sentence.hasAfter(predicate, FOR)
                && sentence.hasAfter(predicate, TO);
    }

    private static boolean isNeverForecast(PledgeCandidate candidate, PledgeContext context) {
        return candidate.form().equals(UndertakingRule.OUTCOME)
                || candidate.kind().isSettled()
                || Spared.in(candidate)
                || candidate.kind() == RuleKind.RECEIVE
                || candidate.kind() == RuleKind.AIM && !UNWILLED.contains(candidate.verb())
                || candidate.verb().equals("learn") && candidate.kind() != RuleKind.MODAL
                || candidate.kind() == RuleKind.ATTITUDE && isPredicate(candidate)
                || Vouched.isGivenSum(candidate)
                || isHadSoon(candidate)
                || Vouched.in(candidate, context)
                || Vouched.toReaders(candidate, context);
    }

    /** "We'll have it working by spring", "will have her under a roof before May". */
    private static boolean isHadSoon(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        boolean undertaken =
                candidate.kind() == RuleKind.MODAL || candidate.kind() == RuleKind.UNDERTAKING_VERB;
        return candidate.verb().equals(HAVE)
                && undertaken
                && sentence.hasTree()
                && predicate + 2 < sentence.size()
                && (sentence.tree().tag(predicate + 1).startsWith("PRP")
                                && HAD_SO.contains(sentence.tree().tag(predicate + 2))
                        || sentence.tree().isNoun(predicate + 1)
                                && sentence.tree().tag(predicate + 2).equals("VBG"));
    }

    /** "The parties shall recognise each other's diplomas": a treaty binds to it. */
    private static boolean isStipulated(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        return STIPULATED.contains(candidate.verb())
                && sentence.word(candidate.clause().predicate() - 1).equals("shall");
    }

    /** "to have it [tuned] twice a year": others do it for whoever undertakes it. */
    private static boolean isHadDone(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        if (!candidate.verb().equals(HAVE) || !sentence.hasTree()) {
            return false;
        }
        for (int token = predicate + 2;
                token <= Math.min(predicate + HAD_DONE, candidate.clause().to());
                token++) {
            if (sentence.tree().tag(token).equals("VBN")
                    && !sentence.tag(token - 1).equals("AUX")
                    && candidate.kind() != RuleKind.MODAL) {
                return true;
            }
        }
        return false;
    }

    /** "will bear the cost", "shall bear 45 percent": money, and no fruit. */
    private static boolean isBorne(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        int object = sentence.hasTree() ? sentence.tree().object(predicate) : NONE;
        return candidate.verb().equals(BEAR)
                && object > predicate
                && (BORNE.contains(sentence.lemma(object))
                        || sentence.isSum(object)
                        || Sums.after(sentence, predicate) != NONE);
    }

    private static boolean isPredicate(PledgeCandidate candidate) {
        int predicate = candidate.clause().predicate();
        return candidate.verb().equals(candidate.sentence().word(predicate));
    }

    /** "will continue to see rising demand": what befalls one, going on. */
    private static boolean isMoreOfTheSame(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        return candidate.verb().equals("continue")
                && sentence.word(predicate + 1).equals("to")
                && Lexicon.UNCONTROLLED.contains(sentence.word(predicate + 2));
    }

    /**
     * "the contribution she will make": the clause tells of the noun before it, which is its
     * object.
     */
    private static boolean isGap(PledgeCandidate candidate) {
        if (!candidate.sentence().hasTree()
                || candidate.clause().passive()
                || candidate.kind() != RuleKind.MODAL) {
            return false;
        }
        Dependencies tree = candidate.sentence().tree();
        int predicate = candidate.clause().predicate();
        int object = tree.object(predicate);
        boolean none = object == NONE || object < candidate.clause().subject();
        boolean behindNoun =
                subjectIsPronoun(candidate)
                        && candidate
                                .sentence()
                                .tag(candidate.clause().subject() - 1)
                                .equals("NOUN");
        return (tree.relation(predicate).equals("acl:relcl")
                        || behindNoun
                        || isBareBehindNoun(candidate))
                && none
                && !isFurther(candidate)
                && tree.child(predicate, "nsubj") == candidate.clause().subject()
                && tree.child(predicate, "xcomp", "ccomp") == NONE;
    }

    /** "€40,000, [which] the council will use": told besides; "a deal [under which] Acme will". */
    private static boolean isFurther(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int first = sentence.tree().leftmost(candidate.clause().subject());
        int which = Math.min(first, candidate.clause().subject()) - 1;
        boolean under = sentence.tag(which - 1).equals("ADP");
        boolean besides =
                sentence.word(which - 1).equals(",") && Lexicon.ACTS.contains(candidate.verb());
        return sentence.word(which).equals("which") && (under || besides);
    }

    /** "the changes the board will bring", where the parser has not seen that the board tells. */
    private static boolean isBareBehindNoun(PledgeCandidate candidate) {
        Clause clause = candidate.clause();
        SentenceView sentence = candidate.sentence();
        int subject = clause.subject();
        return subject != NONE
                && subject < clause.predicate()
                && sentence.tree().rightmost(clause.predicate()) <= clause.predicate() + 1
                && sentence.tag(sentence.tree().leftmost(subject) - 1).equals("NOUN");
    }

    private static boolean subjectIsPronoun(PledgeCandidate candidate) {
        return candidate.clause().subject() > 0
                && candidate.sentence().tag(candidate.clause().subject()).equals("PRON");
    }
}
