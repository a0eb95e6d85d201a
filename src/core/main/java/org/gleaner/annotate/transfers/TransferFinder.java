package org.gleaner.annotate.transfers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gleaner.coreference.NamedTogether;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Parse;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.Tokens;
import org.gleaner.model.Transfer;
import org.gleaner.model.Transfer.Kind;
import org.gleaner.model.Transfer.Status;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.syntax.AmountPath;
import org.gleaner.syntax.AmountStatus;
import org.gleaner.syntax.Dependencies;
import org.gleaner.text.ListHeads;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.RunningTotals;
import org.gleaner.text.TokenView;

/**
 * The transfers of one figure: one for each giver and receiver that the records connect with it.
 */
final class TransferFinder {

    private static final Set<String> OF_MONEY = Set.of("PAYS", "INVESTS_IN");

    // How many rows are wholly right, and by what share fewer: docs/audit.md.

    /** Of those that name both sides. */
    private static final double OF_NAMED = 0.85;

    /** A row of a pledge is surer than the pledge, whose other cells do not count. */
    private static final double BY_PLEDGE = 0.18;

    /** Where a side has no name of its own: "the ministry paid the contractor". */
    private static final double UNNAMED = 0.7;

    /** Where a payment without a pledge has one side alone. */
    private static final double HALF_KNOWN = 0.6;

    private static final Set<String> EARNING = DataFile.words("transfers/earning.txt");
    private static final String DURING = "during";
    private static final Set<String> PAYING = DataFile.words("transfers/paying.txt");
    private static final Set<String> AGREEING = DataFile.words("transfers/agreeing.txt");
    private static final Set<String> COURTS = DataFile.words("transfers/courts.txt");
    private static final Set<String> GUARANTEEING = Set.of("guarantee", "underwrite");
    private static final Set<String> CUTTING = DataFile.words("transfers/cutting.txt");
    private static final Cues DONE = Cues.read("transfers/done.txt");
    private static final Cues AWARDED = Cues.read("transfers/awarded.txt");
    private static final Set<String> DIRECT = DataFile.words("transfers/direct.txt");
    private static final Set<String> FILLING = DataFile.words("transfers/filling.txt");
    private static final Cues COMPARED = Cues.read("transfers/compared.txt");
    private static final Cues EACH = Cues.read("transfers/each.txt");
    private static final AmountKinds KINDS = new AmountKinds();
    private static final AmountStatus STATUSES = new AmountStatus();

    private final Tokens tokens;
    private final Parse parse;
    private final List<Money> money;
    private final List<Pledge> pledges;
    private final List<Relation> relations;
    private final PurposeFinder purposes;
    private final NamedTogether together;
    private final TokenView view;
    private final ListHeads heads;
    private final Set<Integer> each = new HashSet<>();
    private final Map<Integer, Optional<Dependencies>> trees = new HashMap<>();

    TransferFinder(Annotations annotations) {
        tokens = annotations.get(Layer.TOKENS);
        parse = annotations.get(Layer.PARSE);
        money = annotations.get(Layer.MONEY);
        pledges = annotations.get(Layer.PLEDGES);
        relations = annotations.get(Layer.RELATIONS);
        purposes = new PurposeFinder(tokens, money, annotations.get(Layer.DATES));
        together = new NamedTogether(tokens, MentionIndex.of(annotations));
        view = TokenView.of(annotations);
        heads =
                new ListHeads(
                        tokens,
                        annotations.get(Layer.SENTENCES),
                        view.sentencesOf(money, Money::span));
    }

    /**
     * @param bound indexes of the pledges that hold the figure
     */
    List<Transfer> of(int figure, List<Integer> bound) {
        Money sum = money.get(figure);
        int token = tokens.at(sum.span().start());
        if (token >= tokens.size()
                || tokens.isQuestion(tokens.sentenceOf(token))
                || isCompared(token)
                || RunningTotals.isAt(view::lower, tokens.first(tokens.sentenceOf(token)), token)) {
            return List.of();
        }
        Optional<AmountPath> path =
                tree(tokens.sentenceOf(token)).map(syntax -> AmountPath.of(sum, tokens, syntax));
        List<Transfer> found = new ArrayList<>();
        for (int index : bound) {
            Pledge pledge = pledges.get(index);
            if (PledgedAmounts.isGiving(pledge, sum) || isGivenItself(pledge, token)) {
                Optional<Party> giver = pledge.pledger();
                Optional<Party> receiver =
                        sum.payee()
                                .or(() -> beneficiary(pledge, sum))
                                .filter(party -> !PledgedAmounts.isOne(Optional.of(party), giver));
                add(found, figure, giver, receiver, Optional.of(index), path);
            }
        }
        if (found.isEmpty()) {
            Optional<Integer> behind = bound.stream().findFirst();
            add(found, figure, sum.payer(), sum.payee(), behind, path);
        }
        if (found.size() > 1 && says(EACH, tokens.sentenceOf(token))) {
            each.add(figure);
        }
        return found;
    }

    /** "pays $9 a kilo, [up from] $8": what it was before, and nothing that is paid. */
    private boolean isCompared(int sum) {
        return COMPARED.occurIn(
                view::lower, Math.max(tokens.first(tokens.sentenceOf(sum)), sum - 2), sum);
    }

    /** "will [give] another $5 million", whoever gets it: the verb of the deed is right before. */
    private boolean isGivenItself(Pledge pledge, int sum) {
        String action = pledge.action();
        int blank = action.indexOf(' ');
        String verb = blank < 0 ? action : action.substring(0, blank);
        if (pledge.pledger().isEmpty() || !DIRECT.contains(verb)) {
            return false;
        }
        int at = sum - 1;
        while (at > 0 && FILLING.contains(view.lower(at))) {
            at--;
        }
        return at >= tokens.first(tokens.sentenceOf(sum)) && view.lower(at).equals(verb);
    }

    /** The figures found so far that every one of several parties gives or gets in full. */
    Set<Integer> each() {
        return each;
    }

    private Optional<Dependencies> tree(int sentence) {
        return trees.computeIfAbsent(sentence, index -> parse.of(index).map(Dependencies::of));
    }

    private void add(
            List<Transfer> found,
            int figure,
            Optional<Party> giver,
            Optional<Party> receiver,
            Optional<Integer> pledge,
            Optional<AmountPath> path) {
        Money sum = money.get(figure);
        if (giver.isEmpty() && (receiver.isEmpty() || isEarned(sum, path))
                || isAbove(path, CUTTING)
                || isGuarantee(path)) {
            return;
        }
        Optional<Pledge> undertaking = pledge.map(pledges::get);
        Optional<Status> status =
                undertaking.isEmpty() && isListed(giver, receiver)
                        ? Optional.of(listed(sum))
                        : path.isPresent()
                                ? STATUSES.of(path.get(), undertaking)
                                : undertaking.map(
                                        known ->
                                                known.negated() ? Status.REFUSED : Status.PROMISED);
        if (status.isEmpty()) {
            return;
        }
        List<Optional<Party>> receivers = sharing(receiver, figure);
        for (Optional<Party> from : sharing(giver, figure)) {
            for (Optional<Party> to : receivers) {
                if (!PledgedAmounts.isOne(from, to)
                        && found.stream()
                                .noneMatch(known -> Restatements.isBetween(known, from, to))) {
                    found.add(transfer(figure, from, to, pledge, status.get(), path));
                }
            }
        }
    }

    /** "€50 million at once and €35 million [over two years]": a deadline of another sum alone. */
    private boolean isOfOther(Span deadline, int figure) {
        int first = tokens.at(deadline.start());
        Optional<Dependencies> syntax =
                first < tokens.size() ? tree(tokens.sentenceOf(first)) : Optional.empty();
        if (syntax.isEmpty()) {
            return false;
        }
        Dependencies tree = syntax.get();
        int from = tree.inSentence(first);
        int last = tree.inSentence(tokens.at(deadline.end() - 1));
        for (int at = tree.head(tree.headOf(from, Math.max(from, last)));
                at != Dependencies.NONE && !tree.isVerb(at);
                at = tree.head(at)) {
            int offset = tokens.start(tree.inDocument(at));
            int sum = Spans.lastStart(money, Money::span, offset);
            if (sum >= 0 && money.get(sum).span().contains(offset)) {
                return sum != figure;
            }
        }
        return false;
    }

    /** "during the conference": when it was announced, and no day on which it is due. */
    private boolean isOccasion(Pledge.Deadline deadline) {
        return deadline.to().isEmpty()
                && view.lower(tokens.at(deadline.span().start())).equals(DURING);
    }

    /** The party and those named beside it: "gave $5 million to [Chad] and [Niger]". */
    private List<Optional<Party>> sharing(Optional<Party> party, int figure) {
        if (party.isEmpty()) {
            return List.of(party);
        }
        return tree(sentenceOf(money.get(figure)))
                .map(syntax -> together.with(party.get(), syntax, figure, money))
                .map(parties -> parties.stream().map(Optional::of).toList())
                .orElse(List.of(party));
    }

    private Transfer transfer(
            int figure,
            Optional<Party> giver,
            Optional<Party> receiver,
            Optional<Integer> pledge,
            Status status,
            Optional<AmountPath> path) {
        Money sum = money.get(figure);
        Optional<Pledge> undertaking = pledge.map(pledges::get);
        Optional<Integer> relation = relation(sum, giver, receiver);
        boolean ruled = path.filter(TransferFinder::isRuled).isPresent();
        Kind kind = ruled ? Kind.SETTLEMENT : kind(path, relation);
        return new Transfer(
                span(sum, giver, receiver, undertaking),
                giver,
                receiver,
                sum.min(),
                sum.max(),
                sum.currency(),
                kind,
                ruled ? Status.OWED : settled(status, kind, path),
                path.flatMap(way -> purposes.of(way, receiver)),
                undertaking
                        .flatMap(Pledge::deadline)
                        .filter(deadline -> !isOfOther(deadline.span(), figure))
                        .filter(deadline -> !isOccasion(deadline)),
                List.of(figure),
                pledge.stream().toList(),
                relation.stream().toList(),
                0,
                confidence(sum, undertaking, giver, receiver),
                undertaking.isPresent() ? "pledge" : "payment");
    }

    /**
     * Who gains by a pledge gets its sum: those without a name ("to train young [electricians]")
     * only where the sum's own words tell nothing of who pays.
     */
    private Optional<Party> beneficiary(Pledge pledge, Money sum) {
        return pledge.beneficiary()
                .filter(party -> party.entity().isPresent() || sum.payer().isEmpty())
                .filter(this::isNoSum);
    }

    /** "paying a [USD 1.5 million bail]" benefits nobody. */
    private boolean isNoSum(Party party) {
        int last = Spans.lastStart(money, Money::span, party.span().end() - 1);
        return last < 0 || !money.get(last).span().overlaps(party.span());
    }

    /** "The film earned $4 million", "a teacher gets $20 an hour": no payment by anybody. */
    private static boolean isEarned(Money sum, Optional<AmountPath> path) {
        return sum.per().isPresent()
                || path.stream()
                        .flatMap(way -> way.clause().stream().map(token -> earns(token, way)))
                        .anyMatch(earns -> earns);
    }

    /** "guaranteed a loan of $5 million", "a guarantee of $5 million": somebody else lends it. */
    private static boolean isGuarantee(Optional<AmountPath> path) {
        boolean noun =
                path.filter(
                                way ->
                                        way.clause().stream()
                                                .anyMatch(
                                                        token ->
                                                                way.syntax().isNoun(token)
                                                                        && GUARANTEEING.contains(
                                                                                way.syntax()
                                                                                        .lemma(
                                                                                                token))))
                        .isPresent();
        return noun
                || isAbove(path, GUARANTEEING)
                        && path.flatMap(KINDS::of).filter(Kind.LOAN::equals).isPresent();
    }

    /** "A [jury] awarded her $5 million": damages that somebody else owes. */
    private static boolean isRuled(AmountPath path) {
        for (int token : path.clause()) {
            if (path.syntax().lemma(token).equals("award") && path.syntax().isVerb(token)) {
                int subject = path.syntax().subject(token);
                return subject != Dependencies.NONE
                        && COURTS.contains(path.syntax().lemma(subject));
            }
        }
        return false;
    }

    /** Not "a grant was made". */
    private static boolean earns(int token, AmountPath path) {
        return EARNING.contains(path.syntax().lemma(token)) && !path.syntax().isPassive(token);
    }

    private static boolean isListed(Optional<Party> giver, Optional<Party> receiver) {
        return giver.or(() -> receiver)
                .filter(party -> party.source() == Party.Resolution.STRUCTURE)
                .isPresent();
    }

    /** By the header of a list: what was pledged lies ahead, what was received does not. */
    private Status listed(Money sum) {
        int sentence = sentenceOf(sum);
        if (heads.of(sentence).filter(head -> says(DONE, head)).isPresent()
                || says(DONE, sentence)) {
            return Status.PAID;
        }
        return says(AWARDED, sentence) ? Status.APPROVED : Status.PROMISED;
    }

    private boolean says(Cues cues, int sentence) {
        return cues.occurIn(view::lower, tokens.first(sentence), tokens.last(sentence));
    }

    private int sentenceOf(Money sum) {
        return tokens.sentenceOf(tokens.at(sum.span().start()));
    }

    /** The same transfers with the figure that says their sum again in another currency. */
    List<Transfer> restated(int figure, List<Transfer> transfers) {
        Money sum = money.get(figure);
        return transfers.stream()
                .map(
                        said ->
                                new Transfer(
                                        sum.span(),
                                        said.giver(),
                                        said.receiver(),
                                        sum.min(),
                                        sum.max(),
                                        sum.currency(),
                                        said.kind(),
                                        said.status(),
                                        said.purpose(),
                                        said.deadline(),
                                        List.of(figure),
                                        said.pledges(),
                                        said.relations(),
                                        0,
                                        said.confidence(),
                                        said.rule()))
                .toList();
    }

    private Kind kind(Optional<AmountPath> path, Optional<Integer> relation) {
        Kind fallback =
                relation.map(relations::get)
                                .filter(known -> known.type().equals("INVESTS_IN"))
                                .isPresent()
                        ? Kind.INVESTMENT
                        : Kind.OTHER;
        return path.flatMap(KINDS::of).orElse(fallback);
    }

    /** "was hit with a fine", "reached a settlement": this does not say that it has been paid. */
    private static Status settled(Status status, Kind kind, Optional<AmountPath> path) {
        if (status != Status.PAID || isAbove(path, PAYING)) {
            return status;
        }
        boolean agreed = kind == Kind.SETTLEMENT && isAbove(path, AGREEING);
        return kind == Kind.FINE ? Status.OWED : agreed ? Status.PROMISED : status;
    }

    /** Whether one of the words stands above the sum in its clause. */
    private static boolean isAbove(Optional<AmountPath> path, Set<String> words) {
        return path.stream()
                .flatMap(way -> way.clause().stream().map(way.syntax()::lemma))
                .anyMatch(words::contains);
    }

    private Optional<Integer> relation(Money sum, Optional<Party> giver, Optional<Party> receiver) {
        return IntStream.range(0, relations.size())
                .filter(index -> says(relations.get(index), sum, giver, receiver))
                .boxed()
                .findFirst();
    }

    private static boolean says(
            Relation relation, Money sum, Optional<Party> giver, Optional<Party> receiver) {
        return OF_MONEY.contains(relation.type())
                && relation.span().contains(sum.span())
                && PledgedAmounts.isOne(giver, Optional.of(relation.subject()))
                && PledgedAmounts.isOne(receiver, relation.object());
    }

    /** From the first to the last of what the sentence of the sum connects. */
    private Span span(
            Money sum, Optional<Party> giver, Optional<Party> receiver, Optional<Pledge> pledge) {
        int sentence = tokens.sentenceOf(tokens.at(sum.span().start()));
        Span whole = tokens.span(tokens.first(sentence), tokens.last(sentence) - 1);
        Span span = sum.span();
        for (Optional<Party> party : List.of(giver, receiver)) {
            if (party.filter(known -> whole.contains(known.span())).isPresent()) {
                span = span.cover(party.get().span());
            }
        }
        return pledge.map(Pledge::span).filter(span::overlaps).map(span::cover).orElse(span);
    }

    private static double confidence(
            Money sum, Optional<Pledge> pledge, Optional<Party> giver, Optional<Party> receiver) {
        double surest =
                pledge.map(known -> Math.min(BY_PLEDGE + known.confidence(), OF_NAMED))
                        .orElse(OF_NAMED);
        boolean named = pledge.isPresent() ? isNamed(giver) : isNamed(giver) && isNamed(receiver);
        boolean half = pledge.isEmpty() && (giver.isEmpty() || receiver.isEmpty());
        double known = half ? HALF_KNOWN : named ? 1 : UNNAMED;
        return known * Math.min(sum.confidence(), surest);
    }

    private static boolean isNamed(Optional<Party> party) {
        return party.flatMap(Party::entity).isPresent();
    }
}
