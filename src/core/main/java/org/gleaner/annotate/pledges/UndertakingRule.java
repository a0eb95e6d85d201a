package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * Verbs of undertaking: "pledged not to join", "Moscow agreed to grant", "promised his support",
 * "we plan to invest".
 */
final class UndertakingRule implements PledgeRule {

    /** "would like to" undertakes acts alone. */
    private static final Set<String> LIKING = Set.of("like", "love", "want");

    private static final String WANTS = "wants";

    /** "propose" can be far from its action: "propose a new programme to match". */
    private static final String PROPOSE = "propos";

    /** "no longer intends to plant": no plan any more. */
    private static final String NO_LONGER = "no longer";

    /** The form of "promised that the lights would stay on". */
    static final String OUTCOME = "outcome";

    /** The form of "promised that he would". */
    static final String CLAUSE = "clause";

    private static final Set<String> PROMISING = Words.of("promising-verbs");
    private static final Set<String> FIRST_PERSON = Words.of("first-person");
    private static final Set<String> REFLEXIVE = Words.of("reflexives");

    /** "offers Kenya to build a port": what the one who offers will do. */
    private static final String OFFER = "offer";

    /** The frame of verbs that bind whoever is their object. */
    private static final String SELF = "self";

    private static final Set<String> EACH = Set.of("every", "each", "all", "no", "any");
    private static final String VOTE = "vote";
    private static final Set<String> GOING_ONLY = Set.of("look", "prepare");
    private static final Set<String> MONTHS = Words.of("months-and-seasons");
    private static final Pattern MID_YEAR = Pattern.compile("mid-\\d+");
    private static final Set<String> EMPHATIC = Set.of("do", "does");
    private static final Set<String> DENYING = Set.of("not", "never");
    private static final String VOLUNTEER = "volunteer";
    private static final Set<String> LIVES = Words.of("lives-of-volunteers");
    private static final String DID = "did";
    private static final Set<String> PERFECT_PRESENT = Words.of("having");
    private static final Set<String> VOTED = Words.of("done-by-vote");
    private static final Set<String> PLANS = Words.of("nouns-of-plans");
    private static final Set<String> EMPTY = Words.of("empty-objects");
    private static final Set<String> WISHING = Words.of("wishing");
    private static final Set<String> FREE = Set.of("free", "gratis");
    private static final Set<String> VAGUE_GIFTS = Words.of("vague-gifts");
    private static final Set<String> INVITING = Words.of("inviting-verbs");
    private static final Set<String> POLITE = Words.of("polite-verbs");
    private static final Set<String> UNREAL = Words.of("unreal-modals");
    private static final Set<String> PROMISED = Words.of("promised-modals");
    private static final Set<String> PERFECT = Set.of("had", "has", "have");
    private static final Set<String> PERFECT_NOW = Set.of("had", "has");
    private static final Set<String> SUBJECTS = Set.of("i", "we", "they");
    private static final Set<String> PAST_BE = Words.of("past-be");

    @Override
    public boolean readsHeadings() {
        return true;
    }

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        String word = sentence.word(token);
        if (word.startsWith(PROPOSE) && TagCues.hasToAfter(sentence, token)) {
            return true;
        }
        Set<String> frames = Lexicon.verbForm(word).map(Lexicon.Entry::frames).orElse(Set.of());
        return !frames.isEmpty()
                && !TagCues.isSurelyNoun(sentence, token)
                && (TagCues.governs(sentence, token, frames)
                        || frames.contains("that") && sentence.hasAfter(token, PROMISED)
                        || frames.contains("np")
                        || Lexicon.isOffer(word)
                        || frames.contains(SELF) && REFLEXIVE.contains(sentence.word(token + 1)))
                && (!LIKING.contains(word)
                        || word.equals(WANTS)
                        || isOfNamed(sentence, token)
                        || isInvitation(sentence, token)
                        || sentence.hasAfter(token, Lexicon.ACTS));
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 0; sentence.hasTree() && token < sentence.size(); token++) {
            Dependencies tree = sentence.tree();
            Optional<Lexicon.Entry> entry =
                    tree.isVerb(token)
                            ? Lexicon.verb(tree.lemma(token))
                            : isVerbAfterAll(sentence, token)
                                    ? Lexicon.verbForm(sentence.word(token))
                                    : Optional.empty();
            if (entry.isPresent() && undertakes(tree, sentence, token, entry.get())) {
                find(found, sentence, token, entry.get());
            }
        }
        return found;
    }

    /** "Uganda pledges to cut": behind a name the tagger takes such a verb for a noun. */
    private static boolean isVerbAfterAll(SentenceView sentence, int token) {
        Dependencies tree = sentence.tree();
        boolean to =
                sentence.word(token + 1).equals("to")
                        && token + 2 < sentence.size()
                        && tree.tag(token + 2).equals("VB");
        if (token == 0 || !tree.tag(token).startsWith("NN") || !to && !sentence.isSum(token + 1)) {
            return false;
        }
        boolean named = tree.tag(token).equals("NNS") && tree.tag(token - 1).startsWith("NNP");
        return named
                || to
                        && (isOfStaff(sentence, token)
                                || isSecond(sentence, token)
                                || isOfSeveral(sentence, token));
    }

    /** "UNHCR and its partner ADES [plan] to build", where the parser has a plan. */
    private static boolean isOfSeveral(SentenceView sentence, int token) {
        return sentence.tag(token).equals("VERB")
                && sentence.tree().tag(token).equals("NN")
                && sentence.isCapitalised(token - 1)
                && sentence.words(0, token).contains(" and ");
    }

    /** "[Staff] aim to have it ready": what opens the sentence acts. */
    private static boolean isOfStaff(SentenceView sentence, int token) {
        return token == 1
                && sentence.tree().tag(token).equals("NN")
                && (Lexicon.isActor(sentence.word(0))
                        || Lexicon.AGENTS.contains(sentence.lemma(0)));
    }

    /** "has fed 900 people [and] plans to reach more", where the parser has people and plans. */
    private static boolean isSecond(SentenceView sentence, int token) {
        Dependencies tree = sentence.tree();
        int first = tree.head(token);
        return sentence.word(token - 1).equals("and")
                && tree.tag(token).equals("NNS")
                && tree.relation(token).equals("conj")
                && first != NONE
                && tree.isNoun(first)
                && !PLANS.contains(tree.lemma(first))
                && second(tree, token) != NONE
                && ClauseFinder.subject(tree, second(tree, token)) != NONE;
    }

    /** The verb that such a noun goes on from; {@link SentenceView#NONE} without one. */
    private static int second(Dependencies tree, int noun) {
        int verb = tree.head(noun);
        for (int steps = 0; steps < 6 && verb != NONE && !tree.isVerb(verb); steps++) {
            verb = tree.head(verb);
        }
        return verb;
    }

    /**
     * In the present, or in the past when the verb may be reported in the past; never under "would"
     * or "must".
     */
    private static boolean isAsserted(
            Dependencies tree, SentenceView sentence, int verb, Lexicon.Entry entry) {
        if (isOfOtherForm(tree, verb)) {
            return false;
        }
        if (LIKING.contains(tree.lemma(verb))) {
            boolean wants =
                    tree.lemma(verb).equals("want")
                            && (tree.tag(verb).equals("VBZ")
                                    || tree.tag(verb).equals("VBP")
                                            && FIRST_PERSON.contains(
                                                    sentence.word(tree.child(verb, "nsubj"))));
            return wants
                    || tree.tag(verb).equals("VB")
                            && tree.children(verb, "aux").stream()
                                    .anyMatch(aux -> WISHING.contains(sentence.word(aux)));
        }
        for (int aux : tree.children(verb, "aux", "aux:pass", "cop")) {
            String word = sentence.word(aux);
            if (isFirstName(tree, sentence, aux, verb)) {
                continue;
            }
            if (UNREAL.contains(word)
                    || PAST_BE.contains(word)
                    || !entry.flag() && PERFECT.contains(word)) {
                return false;
            }
        }
        return isAssertedByForm(tree, sentence, verb, entry) && agrees(tree, verb);
    }

    private static boolean isAssertedByForm(
            Dependencies tree, SentenceView sentence, int verb, Lexicon.Entry entry) {
        return isAssertedByTag(sentence, verb, entry.flag())
                || isOfSeveral(sentence, verb)
                || isEmphatic(sentence, tree, verb, entry)
                || isPerfect(sentence, tree, verb, entry);
    }

    /** "it [does] intend to recover", "she [did] commit the town to paying". */
    private static boolean isEmphatic(
            SentenceView sentence, Dependencies tree, int verb, Lexicon.Entry entry) {
        return tree.tag(verb).equals("VB")
                && !tree.isNegated(verb)
                && !sentence.isQuestion()
                && tree.children(verb, "aux").stream()
                        .map(sentence::word)
                        .anyMatch(aux -> EMPHATIC.contains(aux) || entry.flag() && aux.equals(DID));
    }

    /** "has since [decided]", where the parser hangs the verb on "since". */
    private static boolean isPerfect(
            SentenceView sentence, Dependencies tree, int verb, Lexicon.Entry entry) {
        return entry.flag()
                && tree.tag(verb).equals("VBN")
                && tree.child(verb, "aux", "aux:pass") == NONE
                && sentence.tag(verb - 1).equals("ADV")
                && PERFECT_PRESENT.contains(sentence.word(verb - 2));
    }

    /** "pledged to", "has decided to", and what was planned when somebody told of it. */
    private static boolean undertakes(
            Dependencies tree, SentenceView sentence, int verb, Lexicon.Entry entry) {
        return isAsserted(tree, sentence, verb, entry) || PastPlans.isPlan(tree, sentence, verb);
    }

    /** "voting to leave", "look to obtain"; but "are looking to build". */
    private static boolean isOfOtherForm(Dependencies tree, int verb) {
        boolean going = tree.tag(verb).equals("VBG");
        return tree.lemma(verb).equals(VOTE) && going
                || GOING_ONLY.contains(tree.lemma(verb)) && !going;
    }

    /** "[Will] Ashcombe has vowed", "[May] Linton promised": no modal stands with such a verb. */
    private static boolean isFirstName(
            Dependencies tree, SentenceView sentence, int aux, int verb) {
        boolean past =
                tree.tag(verb).equals("VBD")
                        || tree.tag(verb).equals("VBZ")
                        || tree.children(verb, "aux").stream()
                                .anyMatch(each -> PERFECT_NOW.contains(sentence.word(each)));
        return past
                && sentence.isCapitalised(aux)
                && sentence.isCapitalised(aux + 1)
                && tree.tag(aux).equals("MD");
    }

    /** Not in "the officials discussed projects and means to grow": a noun read as a verb. */
    private static boolean agrees(Dependencies tree, int verb) {
        int subject = ClauseFinder.subject(tree, verb);
        return !tree.tag(verb).equals("VBZ") || subject == NONE || !tree.tag(subject).equals("NNS");
    }

    private static boolean isAssertedByTag(SentenceView sentence, int verb, boolean inPast) {
        Dependencies tree = sentence.tree();
        return switch (tree.tag(verb)) {
            case "VBP", "VBZ", "NNS" -> true;
            case "VBG" -> tree.child(verb, "aux", "cop") != NONE;
            case "VB" ->
                    tree.child(verb, "aux") != NONE && tree.isNegated(verb) && !inPast
                            || tree.child(verb, "aux", "mark") == NONE
                                    && inPast
                                    && tree.child(verb, "nsubj") != NONE
                                    && (tree.isNoun(tree.child(verb, "nsubj"))
                                            || SUBJECTS.contains(
                                                    sentence.word(tree.child(verb, "nsubj"))));
            case "VBD" -> inPast;
            case "VBN" ->
                    inPast
                            && (tree.child(verb, "aux") != NONE
                                    || tree.child(verb, "nsubj") != NONE)
                            && !tree.isPassive(verb);
            default -> false;
        };
    }

    /** "bound the firm to pay"; not "bound itself to pay". */
    private static boolean bindsAnother(SentenceView sentence, int verb, Lexicon.Entry entry) {
        return entry.frames().contains(SELF) && !REFLEXIVE.contains(sentence.word(verb + 1));
    }

    private void find(
            List<PledgeCandidate> found, SentenceView sentence, int verb, Lexicon.Entry entry) {
        int before = found.size();
        Dependencies tree = sentence.tree();
        boolean refrains = refrains(sentence, verb);
        boolean denied = tree.isNegated(verb) && !refrains;
        if (isVoid(sentence, verb, entry, denied)) {
            return;
        }
        Clause own = ClauseFinder.of(sentence, verb);
        Clause upper = tree.isVerb(verb) ? own : own.withSubject(subjectOfNoun(sentence, verb));
        int bound = PastPlans.planner(tree, verb, bound(tree, verb, upper.subject()));
        if (promisesSum(sentence, verb, entry)) {
            found.add(
                    new PledgeCandidate(
                            sentence, upper, RuleKind.UNDERTAKING_VERB, entry.strength(), "sum"));
            return;
        }
        if (entry.frames().contains("to")) {
            add(
                    found,
                    sentence,
                    Embedded.infinitives(sentence, verb),
                    upper.withSubject(bound),
                    entry,
                    refrains ? !isRefused(sentence, verb) : denied);
        }
        if (entry.frames().contains("ing")) {
            add(
                    found,
                    sentence,
                    Embedded.gerunds(sentence, verb, "to"),
                    upper.withSubject(bound),
                    entry,
                    denied);
        }
        if (entry.frames().contains("that")) {
            addClause(found, sentence, verb, entry);
        }
        if (found.size() == before && isGift(sentence, verb)) {
            found.add(
                    new PledgeCandidate(
                            sentence, upper, RuleKind.UNDERTAKING_VERB, Strength.FIRM, "thing"));
        } else if (found.size() == before && namesThing(sentence, verb, entry)) {
            found.add(
                    new PledgeCandidate(
                            sentence, upper, RuleKind.UNDERTAKING_VERB, entry.strength(), "thing"));
        }
    }

    /** "did not promise to", "no longer plans to", "bound the firm to". */
    private static boolean isVoid(
            SentenceView sentence, int verb, Lexicon.Entry entry, boolean denied) {
        boolean over = verb > 1 && sentence.reads(verb - 2, NO_LONGER);
        return denied && entry.strength() == Strength.FIRM
                || over
                || bindsAnother(sentence, verb, entry);
    }

    /** "vowed on television [never] again to use it": the deed is denied, not the vow. */
    private static boolean refrains(SentenceView sentence, int verb) {
        List<Integer> denying =
                sentence.tree().children(verb, "advmod").stream()
                        .filter(word -> DENYING.contains(sentence.word(word)))
                        .toList();
        return !denying.isEmpty() && denying.stream().allMatch(word -> word > verb);
    }

    private static boolean isRefused(SentenceView sentence, int verb) {
        List<Integer> deeds = Embedded.infinitives(sentence, verb);
        return !deeds.isEmpty() && ClauseFinder.of(sentence, deeds.get(0)).negated();
    }

    private static boolean promisesSum(SentenceView sentence, int verb, Lexicon.Entry entry) {
        return entry.strength() == Strength.FIRM
                && entry.frames().contains("np")
                && Sums.after(sentence, verb) != NONE;
    }

    /** "offers the hospital six incubators", "has offered us the cement for nothing". */
    private static boolean isGift(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        int thing = tree.object(verb);
        int given = tree.child(verb, "iobj");
        boolean offered =
                tree.lemma(verb).equals(OFFER)
                        && given != NONE
                        && thing > given
                        && tree.isNoun(thing);
        if (!offered || VAGUE_GIFTS.contains(tree.lemma(thing))) {
            return false;
        }
        boolean one =
                sentence.tag(given).equals("PROPN") || FIRST_PERSON.contains(sentence.word(given));
        return tree.child(thing, "nummod") != NONE
                || sentence.holds(FREE, given, tree.rightmost(verb))
                || one && sentence.words(thing, thing + 2).endsWith("for nothing");
    }

    /** "promised support"; of what is planned only what has a number or a day. */
    private static boolean namesThing(SentenceView sentence, int verb, Lexicon.Entry entry) {
        return entry.frames().contains("np")
                && (entry.strength() == Strength.FIRM
                        || isCounted(sentence, verb)
                                && !PastPlans.isPlan(sentence.tree(), sentence, verb))
                && isThing(sentence, verb, entry);
    }

    /** "plans [90] rooms", "are targeting first production by [2025]"; not "plans a reply". */
    private static boolean isCounted(SentenceView sentence, int verb) {
        for (int token = verb + 1; token <= sentence.tree().rightmost(verb); token++) {
            String word = sentence.word(token);
            if (sentence.tag(token).equals("NUM")
                    || MID_YEAR.matcher(word).matches()
                    || MONTHS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int subjectOfNoun(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        int first = sentence.word(verb - 1).equals("and") ? second(tree, verb) : NONE;
        return first == NONE ? verb - 1 : ClauseFinder.subject(tree, first);
    }

    /** Whether a thing is promised; nobody is: "promised voters he would". */
    private static boolean isThing(SentenceView sentence, int verb, Lexicon.Entry entry) {
        Dependencies tree = sentence.tree();
        int object = thing(tree, verb, entry);
        return object != NONE
                && !EMPTY.contains(sentence.word(object))
                && (!Lexicon.RECEIVERS.contains(tree.lemma(object)) || isSecondObject(tree, verb))
                && tree.child(verb, "ccomp") == NONE;
    }

    /** "promised [us] a nurse": the nurse is no receiver. */
    private static boolean isSecondObject(Dependencies tree, int verb) {
        int receiver = tree.child(verb, "iobj");
        return receiver != NONE && receiver < tree.object(verb);
    }

    /** What is promised: "[support]" of "promised support", "a [cut]" of "commits to a cut". */
    private static int thing(Dependencies tree, int verb, Lexicon.Entry entry) {
        int object = tree.object(verb);
        return object == NONE && entry.frames().contains("ing")
                ? tree.prepositional(verb, "to")
                : object;
    }

    /** In "I committed the United Kingdom to providing" the object is bound, not the subject. */
    private static int bound(Dependencies tree, int verb, int subject) {
        int object = tree.object(verb);
        return tree.lemma(verb).equals("commit")
                        && object != NONE
                        && tree.tag(object).startsWith("NNP")
                ? object
                : subject;
    }

    private void add(
            List<PledgeCandidate> found,
            SentenceView sentence,
            List<Integer> actions,
            Clause upper,
            Lexicon.Entry entry,
            boolean denied) {
        for (Clause clause : Embedded.clauses(sentence, actions, upper)) {
            if (isOfOther(sentence, upper.predicate(), clause.predicate(), entry)
                    || isDoneByVote(sentence, upper.predicate(), clause.predicate())) {
                continue;
            }
            if (isOfSoldier(sentence, upper.predicate(), clause.predicate())) {
                continue;
            }
            if (LIKING.contains(sentence.lemma(upper.predicate()))
                    && !isDeed(sentence, upper.predicate(), clause.predicate())) {
                continue;
            }
            found.add(
                    new PledgeCandidate(
                            sentence,
                            clause.negatedBy(denied),
                            RuleKind.UNDERTAKING_VERB,
                            entry.strength(),
                            form(sentence, upper.predicate(), entry)));
        }
    }

    /** "volunteered to fight in Spain": told of a life. */
    private static boolean isOfSoldier(SentenceView sentence, int verb, int action) {
        return sentence.lemma(verb).equals(VOLUNTEER)
                && sentence.tree().tag(verb).equals("VBD")
                && LIVES.contains(sentence.lemma(action));
    }

    private static String form(SentenceView sentence, int verb, Lexicon.Entry entry) {
        if (entry.strength() == Strength.FIRM) {
            return "action";
        }
        return PastPlans.isPlan(sentence.tree(), sentence, verb) ? PastPlans.FORM : "plan";
    }

    /** "Acme would [like] to buy"; not "I would like". */
    private static boolean isOfNamed(SentenceView sentence, int verb) {
        return WISHING.contains(sentence.word(verb - 1))
                && sentence.isCapitalised(verb - 2)
                && !FIRST_PERSON.contains(sentence.word(verb - 2));
    }

    /**
     * "wants to build a school"; "wants to sail the ship to Bergen" too, no mere "wants to see".
     */
    private static boolean isDeed(SentenceView sentence, int verb, int action) {
        String lemma = sentence.lemma(action);
        boolean done =
                (sentence.word(verb).equals(WANTS)
                                || isOfNamed(sentence, verb) && !POLITE.contains(lemma))
                        && sentence.tree().object(action) > action
                        && !Lexicon.UNCONTROLLED.contains(lemma)
                        && !Lexicon.TALK.contains(lemma)
                        && !Lexicon.EFFECTS.contains(lemma);
        return done || Lexicon.ACTS.contains(lemma) || isInvitation(sentence, verb);
    }

    /** "We would like to [invite] you to tea". */
    private static boolean isInvitation(SentenceView sentence, int verb) {
        return WISHING.contains(sentence.word(verb - 1))
                && sentence.word(verb + 1).equals("to")
                && INVITING.contains(sentence.word(verb + 2));
    }

    /** "voted to reject the bill": done by voting. */
    private static boolean isDoneByVote(SentenceView sentence, int verb, int action) {
        return sentence.lemma(verb).equals(VOTE) && VOTED.contains(sentence.lemma(action));
    }

    /** "wants [Norway] to pay", "expects [them] to leave": what another is to do. */
    private static boolean isOfOther(
            SentenceView sentence, int verb, int action, Lexicon.Entry entry) {
        if (entry.strength() == Strength.FIRM || sentence.lemma(verb).equals(OFFER)) {
            return false;
        }
        int other = sentence.tree().child(verb, "obj", "iobj");
        return other > verb
                && other < action
                && !sentence.isSum(other)
                && !REFLEXIVE.contains(sentence.word(other));
    }

    /** "agreed that Moscow would grant": the clause has its own subject. */
    private void addClause(
            List<PledgeCandidate> found, SentenceView sentence, int verb, Lexicon.Entry entry) {
        Dependencies tree = sentence.tree();
        for (int clause : tree.children(verb, "ccomp")) {
            if (clause > verb
                    && tree.children(clause, "aux").stream()
                            .anyMatch(aux -> PROMISED.contains(sentence.word(aux)))) {
                List<Integer> actions = new ArrayList<>(List.of(clause));
                actions.addAll(Embedded.coordinated(sentence, clause));
                int bound = ClauseFinder.subject(tree, verb);
                for (Clause each :
                        Embedded.clauses(sentence, actions, ClauseFinder.of(sentence, clause))) {
                    boolean outcome = isOutcome(sentence, tree.lemma(verb), each);
                    boolean promised =
                            bound != NONE
                                    && entry.strength() == Strength.FIRM
                                    && (each.passive() || outcome);
                    Clause whose = promised ? each.withSubject(bound) : each;
                    found.add(
                            new PledgeCandidate(
                                    sentence,
                                    whose,
                                    RuleKind.UNDERTAKING_VERB,
                                    entry.strength(),
                                    promised && outcome ? OUTCOME : CLAUSE));
                }
            }
        }
    }

    /** "guaranteed that the gas would flow": a thing is the subject, the promiser is bound. */
    private static boolean isOutcome(SentenceView sentence, String verb, Clause clause) {
        int subject = clause.subject();
        return PROMISING.contains(verb)
                && subject != NONE
                && sentence.tag(subject).equals("NOUN")
                && (EACH.contains(sentence.word(sentence.tree().leftmost(subject)))
                        || !Lexicon.ACTORS.contains(sentence.lemma(subject)))
                && !Lexicon.PEOPLE.contains(sentence.lemma(subject));
    }
}
