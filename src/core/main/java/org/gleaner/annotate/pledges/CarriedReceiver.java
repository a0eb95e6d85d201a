package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;

/**
 * Who gets what an earlier undertaking has told of: "[The grant] will be released in August",
 * "We'll pay [it] within a week"; to whom a loan is repaid, who had promised it; and whom a further
 * giver serves in the paper of the first ("the Fund will lend 20 million" in a bank's own release).
 */
record CarriedReceiver(PledgeContext context) {

    private static final Set<String> SUMS = Words.of("sums-told-before");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> IT = Set.of("it", "them", "this", "that");
    private static final Set<String> PAYING = Words.of("verbs-of-paying-out");
    private static final Set<String> REPAYING = Words.of("verbs-of-repaying");
    private static final Set<String> BACK = Set.of("back", "off");
    private static final String FROM = "from";
    private static final Set<String> DEBTS = Words.of("debts");
    private static final Set<String> GIVING = Words.of("giving-to-us");

    Optional<Party> of(
            PledgeCandidate candidate,
            Optional<Party> pledger,
            List<Integer> money,
            List<Pledge> before) {
        if (before.isEmpty() || !candidate.sentence().hasTree()) {
            return Optional.empty();
        }
        Optional<Party> found = Optional.empty();
        if (isRepaid(candidate)) {
            found = lender(pledger, before);
        } else if (isToldBefore(candidate)) {
            found = EarlierSum.of(context, candidate, before).flatMap(Pledge::beneficiary);
        } else if (!money.isEmpty() && isFurther(candidate)) {
            found = ofPaper(candidate, pledger, before);
        }
        return found.map(party -> party.meantBy(candidate.deed()))
                .filter(party -> !Beneficiaries.isPledger(party, pledger));
    }

    /** "repay the loan", "pay back another 200 million". */
    private static boolean isRepaid(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int verb = candidate.clause().predicate();
        if (candidate.clause().negated()) {
            return false;
        }
        int object = candidate.object();
        return candidate.verb().equals("pay") && BACK.contains(sentence.word(verb + 1))
                || REPAYING.contains(candidate.verb())
                        && object != NONE
                        && (sentence.isSum(object)
                                || DEBTS.contains(sentence.lemma(object))
                                || IT.contains(sentence.word(object)));
    }

    /** The last who promised money to the one who repays. */
    private static Optional<Party> lender(Optional<Party> pledger, List<Pledge> before) {
        for (int at = before.size() - 1; at >= 0 && pledger.isPresent(); at--) {
            Pledge pledge = before.get(at);
            boolean lent =
                    !pledge.money().isEmpty()
                            && pledge.beneficiary()
                                    .filter(each -> Beneficiaries.isPledger(each, pledger))
                                    .isPresent();
            if (lent) {
                return pledge.pledger();
            }
        }
        return Optional.empty();
    }

    /** "[the money] will be released", "settle [the balance]", "pay [it]". */
    private static boolean isToldBefore(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        if (clause.negated() || !PAYING.contains(candidate.verb())) {
            return false;
        }
        int object = candidate.object();
        int subject = ClauseFinder.subject(sentence.tree(), clause.predicate());
        int thing = object == NONE || clause.passive() ? subject : object;
        return thing != NONE
                && !sentence.word(clause.predicate() + 1).equals(FROM)
                && (isSumTold(sentence, thing)
                        || SumFlows.in(candidate)
                        || thing == object && IT.contains(sentence.word(thing)));
    }

    private static boolean isSumTold(SentenceView sentence, int thing) {
        int first = Math.min(thing, sentence.tree().leftmost(thing));
        return SUMS.contains(sentence.lemma(thing))
                && !sentence.isSum(thing)
                && (DEFINITE.contains(sentence.word(first))
                        || DEFINITE.contains(sentence.word(first + 1)));
    }

    /** "will lend 20 million", with no words of its own for where the money goes. */
    private static boolean isFurther(PledgeCandidate candidate) {
        return GIVING.contains(candidate.verb())
                && !candidate.clause().negated()
                && !candidate.clause().passive()
                && !SameReceiver.goesElsewhere(candidate);
    }

    /** Whom the body whose paper it is gives to, where another gives beside it. */
    private Optional<Party> ofPaper(
            PledgeCandidate candidate, Optional<Party> pledger, List<Pledge> before) {
        Optional<String> paper = context.ownBody().or(context::issuer).map(body -> body.name());
        boolean person =
                pledger.flatMap(Party::entity)
                        .filter(each -> each.type() == EntityType.PERSON)
                        .isPresent();
        if (paper.isEmpty() || pledger.isEmpty() || person || isNamed(pledger, paper.get())) {
            return Optional.empty();
        }
        return EarlierSum.of(context, candidate, before)
                .filter(pledge -> isNamed(pledge.pledger(), paper.get()))
                .flatMap(Pledge::beneficiary);
    }

    private static boolean isNamed(Optional<Party> party, String name) {
        return party.filter(each -> each.name().equals(name)).isPresent();
    }
}
