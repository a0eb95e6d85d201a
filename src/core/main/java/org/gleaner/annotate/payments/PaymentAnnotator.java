package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.OwnBody;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.model.Money;
import org.gleaner.model.Parse;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.gleaner.model.Tags;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.syntax.Dependencies;
import org.gleaner.text.ListHeads;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Reads who pays an amount and who gets it, from the verb or noun that the amount hangs on; other
 * amounts stay as they are. A pledge of an amount learns from it who gets it.
 */
public final class PaymentAnnotator implements Annotator {

    /** A sentence with more amounts is a table; to read them all one by one would be a square. */
    private static final int MOST_IN_SENTENCE = 100;

    private final Lazy<PaymentRules> rules;
    private final Lazy<List<PaymentPhrase>> phrases;
    private final Lazy<Map<String, List<Valency.Use>>> verbs;

    public PaymentAnnotator() {
        this(
                new Lazy<>(PaymentRules::read),
                new Lazy<>(PaymentPhrase::read),
                new Lazy<>(Valency::read));
    }

    private PaymentAnnotator(
            Lazy<PaymentRules> rules,
            Lazy<List<PaymentPhrase>> phrases,
            Lazy<Map<String, List<Valency.Use>>> verbs) {
        this.rules = rules;
        this.phrases = phrases;
        this.verbs = verbs;
    }

    /** With these rules and phrases alone. */
    static PaymentAnnotator of(PaymentRules rules, List<PaymentPhrase> phrases) {
        return new PaymentAnnotator(
                new Lazy<>(() -> rules), new Lazy<>(() -> phrases), new Lazy<>(Map::of));
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(
                Layer.FIGURES,
                Layer.SENTENCES,
                Layer.TOKENS,
                Layer.TAGS,
                Layer.MENTIONS,
                Layer.ENTITIES,
                Layer.TURNS,
                Layer.QUOTES,
                Layer.PARSE,
                Layer.UNDERTAKINGS,
                Layer.AUTHOR);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.MONEY, Layer.PLEDGES);
    }

    @Override
    public void annotate(Annotations annotations) {
        Tokens tokens = annotations.get(Layer.TOKENS);
        Parse parse = annotations.get(Layer.PARSE);
        MentionIndex names = MentionIndex.of(annotations);
        SpeakerResolver speakers = SpeakerResolver.of(annotations);
        List<Money> amounts = annotations.get(Layer.FIGURES);
        TokenView view = TokenView.of(annotations);
        AntecedentResolver antecedents = AntecedentResolver.of(annotations);
        Bodies bodies = new Bodies(view, names, antecedents, OwnBody.of(annotations));
        PaymentReader reader =
                new PaymentReader(
                        rules.get(),
                        tokens,
                        new PartyFinder(tokens, names, antecedents, speakers, bodies, amounts));
        Map<Integer, Party> pledgers = pledgers(annotations.get(Layer.UNDERTAKINGS));
        NameHeadings headings = new NameHeadings(tokens, names);
        List<Money> money = new ArrayList<>();
        int sentence = -1;
        Optional<Dependencies> syntax = Optional.empty();
        for (int i = 0; i < amounts.size(); i++) {
            annotations.checkDeadline();
            Money amount = amounts.get(i);
            int token = tokens.at(amount.span().start());
            if (token < tokens.size() && tokens.sentenceOf(token) != sentence) {
                sentence = tokens.sentenceOf(token);
                syntax =
                        isTable(amounts, i, tokens)
                                ? Optional.empty()
                                : parse.of(sentence).map(Dependencies::of);
            }
            if (token >= tokens.size() || syntax.isEmpty()) {
                money.add(amount);
                continue;
            }
            Optional<Party> pledger = Optional.ofNullable(pledgers.get(i));
            Money read = reader.read(amount, token, syntax.get(), pledger);
            Optional<Party> heading =
                    read.payer().isEmpty() && pledger.isEmpty()
                            ? headings.above(sentence)
                            : Optional.empty();
            Money headed =
                    heading.isEmpty() ? read : reader.read(amount, token, syntax.get(), heading);
            money.add(headed.payee().isPresent() ? headed : read);
        }
        ListedNames beside = new ListedNames(tokens, names);
        WordedParties worded = new WordedParties(view, names, antecedents, speakers, bodies);
        WordedPayments wordings = new WordedPayments(phrases.get(), view, worded);
        List<Money> phrased = wordings.filled(money);
        List<Money> verbal =
                new TransferClauses(view, annotations.get(Layer.TAGS), worded, verbs.get())
                        .filled(phrased);
        List<Money> led = new LeadIns(view, names, bodies).filled(verbal);
        List<Money> routed = new ClubRoutes(view, names).filled(led);
        List<Money> lent = new LoanAgreements(view, names).filled(routed);
        List<Money> filled = new Gaps(tokens, beside).filled(lent);
        List<Money> dealt = new Respectively(tokens, names).dealt(filled);
        List<Money> headed =
                new ColumnSums(annotations.text(), tokens, names, beside).filled(dealt);
        List<Money> rowed = new BracketedGivers(view, names).filled(headed);
        ListHeads heads = heads(annotations, beside);
        List<Money> listed = lists(annotations, heads, beside, bodies).filled(rowed);
        List<Money> financed = new FinancingRows(annotations.text(), view, names).filled(listed);
        List<Money> labelled = new LabelledSums(annotations.text(), tokens, names).filled(financed);
        List<Money> ledger =
                new LedgerItems(view, annotations.get(Layer.TAGS), worded, bodies).filled(labelled);
        List<Money> accounted =
                new AccountRows(annotations.text(), view, names, bodies).filled(ledger);
        PledgedParties pledged = new PledgedParties(annotations.get(Layer.UNDERTAKINGS));
        List<Money> shared = new Continuations(view).filled(pledged.filled(accounted));
        List<Money> borrowed = new BorrowedFunds(view, bodies).filled(shared);
        List<Money> told =
                new DealsSaid(view, wordings, speakers)
                        .filled(new SecuredFunds(view).filled(borrowed));
        List<Money> fined = new PenaltySides(view).filled(told);
        Tags tags = annotations.get(Layer.TAGS);
        List<Money> penal = new Fines(view, tags, worded, bodies).filled(fined);
        List<Money> reported = new ReportedPayers(view, tags, worded).filled(penal);
        List<Money> borne = new BorneCosts(view, tags, worded).filled(reported);
        List<Money> earlier = new EarlierParties(view, worded).filled(borne);
        List<Money> direct = new DirectReceivers(view, names, bodies).filled(earlier);
        List<Money> raised = new CollectedGifts(view, bodies).filled(direct);
        List<Money> gifts = new PaperGifts(view, bodies, speakers).filled(raised);
        List<Money> rows = new PaidRows(view, beside, bodies).filled(gifts);
        List<Money> topical = new TopicGifts(view, names, bodies).filled(rows);
        List<Money> rounds = new FundingRounds(view, names).filled(topical);
        List<Money> joined = new JoinedGifts(view).filled(rounds);
        List<Money> further = new FurtherSums(view, tags, names).filled(joined);
        List<Money> granted = new PaperGrants(view, bodies).filled(further);
        List<Money> staff = new StaffPay(view, names, bodies, worded).filled(granted);
        List<Money> own = new OwnCosts(view, bodies).filled(staff);
        List<Money> granting = new GrantRows(annotations.text(), view, names, bodies).filled(own);
        HomeGovernment home = new HomeGovernment(view, names);
        List<Money> budgeted = new BudgetParties(view, home).filled(granting);
        List<Money> planned = new PlanItems(view, names, heads, bodies).filled(budgeted);
        List<Money> paidOut = new StateBenefits(view, home).filled(planned);
        List<Money> valued = new ValuedDeals(view, tags, worded).filled(paidOut);
        List<Money> decided = new PaperDecisions(view, bodies, speakers).filled(valued);
        List<Money> compared = new ComparedSums(view).filled(decided);
        List<Money> given = new ThingPayees(view, tags, names).withoutThem(compared);
        PartyNames called = new PartyNames(view, names, bodies, home, antecedents);
        List<Money> named = called.filled(new Unpaid(view, tags).filled(given));
        List<Money> again =
                new SumsSaidAgain(view, annotations.text())
                        .filled(named).stream().map(PaymentAnnotator::toAnother).toList();
        annotations.put(Layer.MONEY, again);
        annotations.put(
                Layer.PLEDGES,
                called.named(
                        PledgedReceivers.filled(
                                annotations.get(Layer.UNDERTAKINGS), again, called::named)));
    }

    /**
     * Nobody pays himself: of "Acme hit with [$5m] fine" Acme pays, and nobody is told who gets.
     */
    private static Money toAnother(Money sum) {
        return PledgedAmounts.isOne(sum.payer(), sum.payee())
                ? sum.withParties(sum.payer(), Optional.empty())
                : sum;
    }

    /** Whether the sentence of this first amount has more of them than one verb pays. */
    private static boolean isTable(List<Money> amounts, int first, Tokens tokens) {
        if (first + MOST_IN_SENTENCE >= amounts.size()) {
            return false;
        }
        int far = tokens.at(amounts.get(first + MOST_IN_SENTENCE).span().start());
        return far < tokens.size()
                && tokens.sentenceOf(far)
                        == tokens.sentenceOf(tokens.at(amounts.get(first).span().start()));
    }

    private static ListHeads heads(Annotations annotations, ListedNames beside) {
        TokenView view = TokenView.of(annotations);
        List<Money> sums = annotations.get(Layer.FIGURES);
        BitSet withSums = view.sentencesOf(sums, Money::span);
        BitSet named = new BitSet();
        for (Money sum : sums) {
            if (beside.item(sum).isPresent()) {
                named.set(view.sentenceOf(view.at(sum.span().start())));
            }
        }
        return new ListHeads(view.tokens(), annotations.get(Layer.SENTENCES), withSums, named);
    }

    private static SumLists lists(
            Annotations annotations, ListHeads heads, ListedNames beside, Bodies bodies) {
        TokenView view = TokenView.of(annotations);
        return new SumLists(
                view,
                heads,
                beside,
                bodies,
                new ListReceivers(view, MentionIndex.of(annotations)),
                annotations.get(Layer.AUTHOR));
    }

    /**
     * Whom a header binds to the amounts of the list below it, by the amount's index: "Labor will:
     * - invest $5 million in schools".
     */
    private static Map<Integer, Party> pledgers(List<Pledge> pledges) {
        Map<Integer, Party> pledgers = new HashMap<>();
        for (Pledge pledge : pledges) {
            if (!pledge.negated()
                    && pledge.pledger()
                            .filter(party -> party.source() == Party.Resolution.STRUCTURE)
                            .isPresent()) {
                pledge.money()
                        .forEach(index -> pledgers.putIfAbsent(index, pledge.pledger().get()));
            }
        }
        return pledgers;
    }
}
