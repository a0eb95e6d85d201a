package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * Money that somebody sets aside for somebody: "approved a $5m loan to Kenya", "has earmarked €2m
 * for schools", and turned round, "Kenya was promised $5m by Norway", "a grant was approved".
 */
final class FundingRule implements PledgeRule {

    private static final Set<String> UNREAL = Words.of("unreal-modals");
    private static final Set<String> EARLIER = Words.of("earlier-adjectives");
    private static final Set<String> PERFECT = Words.of("lasting-past");
    private static final Set<String> FIRST_PERSON = Words.of("first-person");
    private static final Set<String> VOTING = Words.of("voting-verbs");
    private static final Set<String> PROMISED =
            Set.of("promised", "pledged", "guaranteed", "provided");
    private static final Set<String> ANNOUNCING = Words.of("announcing-verbs");
    private static final Set<String> HAS = Set.of("has", "have", "'ve");
    private static final Set<String> PAYABLE = Words.of("payable-words");
    private static final Set<String> BY = Set.of("by");
    private static final String BE = "be";
    private static final Set<String> NOW = Words.of("present-be");
    private static final Set<String> KEPT =
            Set.of("earmark", "set", "reserve", "ringfence", "ring-fence", "put");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    /** How far a particle may be from its verb: "made a further $5 million available". */
    private static final int PARTICLE = 14;

    @Override
    public boolean readsHeadings() {
        return true;
    }

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return FundingVerbs.isForm(sentence.word(token))
                && (amount
                        || PROMISED.contains(sentence.word(token)) && sentence.hasAfter(token, BY));
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 0; sentence.hasTree() && token < sentence.size(); token++) {
            int verb = token;
            if (sentence.tree().isVerb(verb)) {
                entry(sentence, verb)
                        .filter(entry -> isAsserted(sentence.tree(), sentence, verb, entry))
                        .flatMap(entry -> candidate(sentence, verb, entry))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<FundingVerbs.Entry> entry(SentenceView sentence, int verb) {
        return FundingVerbs.of(sentence.lemma(verb)).stream()
                .filter(
                        entry ->
                                entry.particle().isEmpty()
                                        || follows(sentence, verb, entry.particle()))
                .findFirst();
    }

    private static boolean follows(SentenceView sentence, int verb, String particle) {
        for (int token = verb + 1; token <= verb + PARTICLE; token++) {
            if (sentence.word(token).equals(particle)) {
                return true;
            }
        }
        return false;
    }

    /** "approved", "has approved", "is allocating", "were promised"; not "may approve". */
    private static boolean isAsserted(
            Dependencies tree, SentenceView sentence, int verb, FundingVerbs.Entry entry) {
        List<Integer> auxiliaries = tree.children(verb, "aux", "aux:pass", "cop");
        if (tree.isNegated(verb)
                || entry.perfectOnly() && isTold(tree, sentence, verb, auxiliaries)) {
            return false;
        }
        for (int aux : auxiliaries) {
            boolean before = sentence.word(aux).equals("had") && !isReported(tree, verb);
            if (UNREAL.contains(sentence.word(aux)) || before) {
                return false;
            }
        }
        return isTense(tree, sentence, verb, entry, auxiliaries);
    }

    private static boolean isTense(
            Dependencies tree,
            SentenceView sentence,
            int verb,
            FundingVerbs.Entry entry,
            List<Integer> auxiliaries) {
        String tag = tree.tag(verb);
        boolean going = tag.equals("VBG") && !auxiliaries.isEmpty() && entry.inPast();
        boolean past =
                tag.equals("VBD")
                        || isVoted(tree, verb)
                        || tag.equals("VBN")
                                && (!auxiliaries.isEmpty() || ClauseFinder.hasSubject(tree, verb));
        return PRESENT.contains(tag) || going || past && entry.inPast();
    }

    /** "offered", "had offered", "to have offered", "was offered": taken or refused by now. */
    private static boolean isTold(
            Dependencies tree, SentenceView sentence, int verb, List<Integer> auxiliaries) {
        return tree.tag(verb).equals("VBD")
                || tree.tag(verb).equals("VBN")
                        && auxiliaries.stream().map(sentence::word).noneMatch(HAS::contains);
    }

    /** "said its board [had] approved $5 million for roads": what is told of as good. */
    private static boolean isReported(Dependencies tree, int verb) {
        int saying = Reports.over(tree, verb);
        return saying >= 0
                && saying < verb
                && Lexicon.says(tree.lemma(saying))
                && tree.isVerb(saying);
    }

    /** "voted 19 to 4 to [approve]". */
    private static boolean isVoted(Dependencies tree, int verb) {
        int above = tree.head(verb);
        return tree.tag(verb).equals("VB")
                && above >= 0
                && (tree.relation(verb).equals("xcomp") || tree.relation(verb).equals("advcl"))
                && VOTING.contains(tree.lemma(above))
                && tree.tag(above).startsWith("VB")
                && !tree.isNegated(above)
                && tree.child(above, "aux:pass", "mark") < 0;
    }

    private static Optional<PledgeCandidate> candidate(
            SentenceView sentence, int verb, FundingVerbs.Entry entry) {
        Dependencies tree = sentence.tree();
        boolean passive = tree.isPassive(verb);
        int subject = tree.child(verb, "nsubj:pass", "nsubj");
        int sum = Sums.after(sentence, verb);
        Clause clause = clause(sentence, verb);
        if (isEarlier(sentence, clause.subject()) || isTold(sentence, verb, clause.subject())) {
            return Optional.empty();
        }
        if (!passive) {
            return sum == NONE
                            || isTold(tree, verb, sum)
                            || clause.subject() == NONE
                            || entry.passiveOnly()
                            || !fits(sentence, sum, entry)
                    ? Optional.empty()
                    : Optional.of(of(sentence, clause, entry.strength()));
        }
        return subject == NONE || subject > verb
                ? Optional.empty()
                : passive(sentence, clause, subject, entry);
    }

    /** "A $5m loan to Kenya was approved", "Kenya was granted $5m by Norway". */
    private static Optional<PledgeCandidate> passive(
            SentenceView sentence, Clause clause, int subject, FundingVerbs.Entry entry) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        int sum = Sums.after(sentence, verb);
        int given = Sums.within(sentence, tree.leftmost(subject), verb - 1);
        int agent = PassiveAgents.of(tree, verb);
        agent = agent == NONE ? PassiveAgents.ofGift(sentence, subject, verb) : agent;
        boolean reads =
                given == NONE
                        ? (sum != NONE || entry.passiveOnly() && tree.object(verb) > verb)
                                && agent != NONE
                        : (agent != NONE || liesAhead(sentence, verb, entry))
                                && (fits(sentence, given, entry) || goesOn(sentence, verb));
        return reads
                ? Optional.of(of(sentence, clause.withSubject(agent), entry.strength()))
                : Optional.empty();
    }

    /** "$5m was sanctioned [for the hospital]": where the sum goes stands behind the verb. */
    private static boolean goesOn(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        return Sums.TOWARDS.contains(sentence.word(verb + 1))
                && tree.relation(verb + 1).equals("case")
                && tree.head(verb + 1) > verb;
    }

    private static Clause clause(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        Clause own = ClauseFinder.of(sentence, verb);
        return isVoted(tree, verb)
                ? own.withSubject(ClauseFinder.subject(tree, tree.head(verb)))
                : own;
    }

    /** "Earlier governments allocated $5m": what they did is done. */
    private static boolean isEarlier(SentenceView sentence, int subject) {
        return subject > 0 && EARLIER.contains(sentence.word(subject - 1));
    }

    /**
     * Without an agent "has been set aside" and "was approved" lie ahead, and so does what is
     * resolved ("that $5m [be] allocated"); "was allocated" is past outside a list of decisions.
     */
    private static boolean liesAhead(SentenceView sentence, int verb, FundingVerbs.Entry entry) {
        boolean listed = sentence.kind() == BlockKind.LIST_ITEM && goesOn(sentence, verb);
        return entry.giftOnly()
                || entry.passiveOnly()
                || entry.inPast() && (listed || sentence.word(verb - 1).equals(BE))
                || entry.inPast()
                        && sentence.tree().children(verb, "aux").stream()
                                .anyMatch(
                                        aux ->
                                                PERFECT.contains(sentence.word(aux))
                                                        || isKept(sentence, verb)
                                                                && NOW.contains(
                                                                        sentence.word(aux)));
    }

    /** "is earmarked": it lies ready. */
    private static boolean isKept(SentenceView sentence, int verb) {
        return KEPT.contains(sentence.lemma(verb));
    }

    /** "In 2017 we granted 3 million": they tell of what they did. */
    private static boolean isTold(SentenceView sentence, int verb, int subject) {
        return FIRST_PERSON.contains(sentence.word(subject))
                && sentence.tree().tag(verb).equals("VBD")
                && !ANNOUNCING.contains(sentence.tree().lemma(verb));
    }

    /** "announced that $2m had been awarded": the sum of what is told, given before. */
    private static boolean isTold(Dependencies tree, int verb, int sum) {
        for (int at = sum, steps = 0; at >= 0 && at != verb && steps < 12; steps++) {
            if (tree.relation(at).equals("ccomp")) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    private static boolean fits(SentenceView sentence, int sum, FundingVerbs.Entry entry) {
        return !entry.giftOnly() || Sums.isGiven(sentence, sum) || isPayable(sentence, sum);
    }

    /** "declared a dividend of 41 cents, payable on 11 December": it is to be paid yet. */
    private static boolean isPayable(SentenceView sentence, int sum) {
        for (int token = sum + 1; token < Math.min(sentence.size(), sum + PARTICLE); token++) {
            if (sentence.readsAny(token, PAYABLE)) {
                return true;
            }
        }
        return false;
    }

    private static PledgeCandidate of(SentenceView sentence, Clause clause, Strength strength) {
        return new PledgeCandidate(sentence, clause, RuleKind.FUNDING, strength);
    }
}
