package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.payments.WordedParties.Found;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Tags;
import org.gleaner.text.TokenView;

/**
 * Who pays what a deal or a work is worth: "agreed to acquire Bolt in a deal worth [$5]", "agreed
 * to sell tuna worth [$5] to Bolt", "a contract worth [$5] was awarded to Bolt", "plans to build a
 * plant at a cost of [$5]", "will pay her fees, reckoned at [$5] a year".
 */
final class ValuedDeals {

    private static final Cues WORTH = Cues.read("payments/worth-words.txt");
    private static final Cues COST = Cues.read("payments/at-cost-words.txt");
    private static final Set<String> BUYING = DataFile.words("payments/acquiring-verbs.txt");
    private static final Set<String> SELLING = DataFile.words("payments/selling-verbs.txt");
    private static final Set<String> BUILDING = DataFile.words("payments/building-verbs.txt");
    private static final Set<String> PAYING = Set.of("pay", "pays", "paid", "paying", "cover");
    private static final Cues WAGES = Cues.read("payments/wage-nouns.txt");
    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");
    private static final Set<String> CLAUSES = FunctionWords.of("clause-openers");
    private static final Set<String> OWN = Set.of("his", "her", "their");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "been", "be", "being");
    private static final Set<String> PLANNING = DataFile.words("payments/planning-verbs.txt");
    private static final String GERUND = "ing";
    private static final String VERB = "VERB";

    /** How far before a sum its verb may stand. */
    private static final int FAR = 22;

    /** How far before a sum the words of worth may begin. */
    private static final int NEAR = 7;

    private final TokenView view;
    private final Tags tags;
    private final WordedParties parties;
    private final ClauseSubjects subjects;

    ValuedDeals(TokenView view, Tags tags, WordedParties parties) {
        this.view = view;
        this.tags = tags;
        this.parties = parties;
        subjects = new ClauseSubjects(view, tags, parties);
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, sum -> sum.payer().isEmpty(), this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int from = view.tokens().first(view.sentenceOf(at));
        int near = Math.max(from, at - NEAR);
        boolean worth = WORTH.occurIn(view::lower, near, at);
        boolean cost = COST.occurIn(view::lower, near, at);
        if (!worth && !cost || view.hasAny(NEGATIONS, Math.max(from, at - FAR), at)) {
            return sum;
        }
        for (int verb = at - 1; verb >= Math.max(from, at - FAR); verb--) {
            boolean known =
                    tags.of(verb).equals(VERB) || verb > from && TO.contains(view.lower(verb - 1));
            Optional<Money> read = known ? read(sum, verb, at, worth) : Optional.empty();
            if (read.isPresent()) {
                return read.get();
            }
        }
        return sum;
    }

    /** What a verb before the words of worth or of cost tells. */
    private Optional<Money> read(Money sum, int verb, int at, boolean worth) {
        String word = view.lower(verb);
        if (worth && SELLING.contains(word)) {
            return Optional.of(sold(sum, verb));
        }
        if (worth && PAYING.contains(word)) {
            return Optional.of(wages(sum, verb, at));
        }
        boolean pays = worth ? BUYING.contains(word) : BUILDING.contains(word);
        int from = view.tokens().first(view.sentenceOf(at));
        return pays && !isPassive(verb, from)
                ? Optional.of(paid(sum, subject(verb)))
                : Optional.empty();
    }

    private boolean isPassive(int verb, int from) {
        return verb > from
                && BE.contains(view.lower(verb - 1))
                && !view.lower(verb).endsWith(GERUND);
    }

    private Optional<Party> subject(int verb) {
        int before = verb - 1;
        boolean infinitive = before >= 0 && TO.contains(view.lower(before));
        if (infinitive && before > 0 && PLANNING.contains(view.lower(before - 1))) {
            return subjects.of(subjects.beforeVerb(before - 1), true).party();
        }
        return subjects.of(subjects.beforeVerb(verb), !infinitive).party();
    }

    private Money paid(Money sum, Optional<Party> payer) {
        return payer.isEmpty() || PledgedAmounts.isOne(payer, sum.payee())
                ? sum
                : sum.withParties(payer, sum.payee());
    }

    /** "sell tuna worth [$5] to [Bolt]": to the seller, by whom it is sold to. */
    private Money sold(Money sum, int verb) {
        int next = view.last(sum.span()) + 1;
        int to = view.tokens().last(view.sentenceOf(next - 1));
        if (next + 1 >= to || !TO.contains(view.lower(next))) {
            return sum;
        }
        Optional<Party> buyer = parties.behind(next + 1, to).map(Found::party);
        Optional<Party> seller = sum.payee().or(() -> subject(verb));
        return buyer.isEmpty() || PledgedAmounts.isOne(buyer, seller)
                ? sum
                : sum.withParties(buyer, seller);
    }

    /** "will pay [her] fees, reckoned at [$5] a year". */
    private Money wages(Money sum, int verb, int at) {
        boolean his =
                OWN.contains(view.lower(verb + 1))
                        && WAGES.occurIn(view::lower, verb + 2, Math.min(at, verb + 5));
        if (!his || view.hasAny(CLAUSES, verb, at)) {
            return sum;
        }
        Optional<Party> payer = subject(verb);
        Optional<Party> payee =
                sum.payee().or(() -> parties.owner(verb + 1, verb + 2).map(Found::party));
        return payer.isEmpty() || PledgedAmounts.isOne(payer, payee)
                ? sum
                : sum.withParties(payer, payee);
    }
}
