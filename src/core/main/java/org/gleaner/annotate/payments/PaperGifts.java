package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * What a body's own paper says that others have given, without a word for whom: "the county paid
 * [£900] towards the slipway" in the minutes of a club.
 */
final class PaperGifts {

    private static final Set<String> GIVERS = DataFile.words("payments/paper-givers.txt");
    private static final Cues GIVING = Cues.read("payments/gift-verbs.txt");
    private static final Set<String> TOWARDS = Set.of("towards", "toward", "under");
    private static final Set<String> US = Set.of("us", "our");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "our", "new");

    private static final Cues SALES = Cues.read("payments/sales.txt");
    private static final Cues PAID_OUT = Cues.read("payments/paid-out.txt");
    private static final Cues BY = new Cues(List.of("by"));

    private static final int NEAR = 8;
    private static final int FAR = 20;

    /**
     * How far before a sum the words of a long gift may begin: "extend its support to 2027 with".
     */
    private static final int LONG = 10;

    private static final Cues GIVEN = Cues.read("payments/given-outright.txt");
    private static final Cues THANKS = Cues.read("payments/thanks.txt");
    private static final Cues DECIDED = Cues.read("payments/it-was-decided.txt");
    private static final Cues DONATING = Cues.read("payments/donating-nouns.txt");
    private static final Cues RECEIVED = Cues.read("payments/was-received.txt");
    private static final Cues RECEIVED_FROM = new Cues(List.of("received from"));
    private static final Cues RESOLVED = Cues.read("payments/resolved.txt");
    private static final Cues PAID = Cues.read("payments/paid-before.txt");
    private static final Set<String> WE = Set.of("we", "our", "us");
    private static final Set<String> ELSEWHERE = Set.of("to", "into", "on");
    private static final Set<String> CLOSING =
            Set.of(
                    ",",
                    ".",
                    ";",
                    ":",
                    "(",
                    ")",
                    "and",
                    "but",
                    "once",
                    "if",
                    "when",
                    "after",
                    "because",
                    "that",
                    "which",
                    "who",
                    "until",
                    "provided",
                    "as");

    private final TokenView view;
    private final Bodies bodies;
    private final SpeakerResolver speakers;

    PaperGifts(TokenView view, Bodies bodies, SpeakerResolver speakers) {
        this.view = view;
        this.bodies = bodies;
        this.speakers = speakers;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, this::isOpen, this::filled);
    }

    private boolean isOpen(Money sum) {
        return sum.payee().isEmpty() != sum.payer().isEmpty() || isForThing(sum) || isDecided(sum);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        Optional<Party> paper = bodies.paper(at);
        if (isDecided(sum)) {
            return PledgedAmounts.isOne(paper, sum.payee())
                    ? sum
                    : sum.withParties(paper, sum.payee());
        }
        if (sum.payer().isEmpty()) {
            boolean pays = paper.isPresent() && (isPaidOut(sum) || isResolved(sum, at));
            return pays && !PledgedAmounts.isOne(paper, sum.payee())
                    ? sum.withParties(paper, sum.payee())
                    : sum;
        }
        Optional<Party> payee = payee(sum, at, paper);
        return payee.isPresent() && !PledgedAmounts.isOne(payee, sum.payer())
                ? sum.withParties(sum.payer(), payee)
                : sum;
    }

    /** Who gets what others have given. */
    private Optional<Party> payee(Money sum, int at, Optional<Party> paper) {
        boolean own = paper.filter(body -> !isOwnGovernment(body, sum.payer().get())).isPresent();
        boolean finances = paper.filter(PaperGifts::finances).isPresent();
        boolean gets =
                own
                        && (!finances && (isGift(sum, at) || isDonors(at))
                                || isSale(at)
                                || isReceived(sum));
        if (gets) {
            return paper;
        }
        return !finances && isThanked(sum, at) ? paper.or(() -> us(sum, at)) : Optional.empty();
    }

    /** "a development [Bank]": what others put into its projects is not given to it. */
    private static boolean finances(Party paper) {
        return TokenView.hasWord(paper.name(), GIVERS);
    }

    /** "The Government will pay" in a speech of the country itself. */
    private static boolean isOwnGovernment(Party paper, Party payer) {
        return paper.entity().filter(own -> own.type() == EntityType.LOCATION).isPresent()
                && payer.entity().isEmpty();
    }

    /** "gave [$5] for the school", "promised [$5] towards it": a thing, and nobody who gets it. */
    private boolean isForThing(Money sum) {
        int next = view.last(sum.span()) + 1;
        return sum.payer().isPresent()
                && (view.lower(next).equals("for") || TOWARDS.contains(view.lower(next)))
                && sum.payee()
                        .filter(payee -> isThing(payee, next + 1))
                        .filter(payee -> view.at(payee.span().start()) - next <= 2)
                        .isPresent();
    }

    private boolean isThing(Party payee, int at) {
        return view.lower(at).equals("it")
                || payee.entity().isEmpty() && Character.isLowerCase(payee.name().codePointAt(0));
    }

    /** "It was decided to give [$5] to Acme": by nobody who is named elsewhere. */
    private boolean isDecided(Money sum) {
        int at = view.at(sum.span().start());
        if (at >= view.size() || sum.payee().isEmpty()) {
            return false;
        }
        int first = view.tokens().first(view.sentenceOf(at));
        boolean elsewhere =
                sum.payer()
                        .filter(payer -> view.at(payer.span().start()) >= first)
                        .filter(payer -> payer.span().end() <= sum.span().start())
                        .filter(payer -> payer.entity().isPresent())
                        .isEmpty();
        return elsewhere && DECIDED.occurIn(view::lower, first, Math.min(at, first + NEAR));
    }

    /** For whom "we thank" is said, where the sentence says so. */
    private Optional<Party> us(Money sum, int at) {
        int first = view.tokens().first(view.sentenceOf(at));
        for (int token = first; token < at; token++) {
            if (WE.contains(view.lower(token))) {
                return speakers.organizationOf(view.tokens().span(token));
            }
        }
        return Optional.empty();
    }

    /** "We are grateful to Acme for its gift of [$5]": to those who are grateful. */
    private boolean isThanked(Money sum, int at) {
        int first = view.tokens().first(view.sentenceOf(at));
        int next = view.last(sum.span()) + 1;
        return THANKS.occurIn(view::lower, first, at) && !goesTo(next);
    }

    /** "Other [donors] include Acme ([$5])". */
    private boolean isDonors(int at) {
        return DONATING.occurIn(view::lower, view.tokens().first(view.sentenceOf(at)), at);
    }

    /** "The second tranche of [$5] from Acme was received in May". */
    private boolean isReceived(Money sum) {
        int next = view.last(sum.span()) + 1;
        int sentence = view.sentenceOf(view.at(sum.span().start()));
        int last = view.tokens().last(sentence);
        return RECEIVED.occurIn(view::lower, next, last) && !BY.occurIn(view::lower, next, last)
                || RECEIVED_FROM.occurIn(
                        view::lower,
                        view.tokens().first(sentence),
                        Math.min(view.at(sum.span().start()), view.tokens().first(sentence) + 2));
    }

    /** "Resolved, that [$5] be granted to the club", "Paid to Bell & Sons, slates, [$5]". */
    private boolean isResolved(Money sum, int at) {
        if (sum.payee().isEmpty()) {
            return false;
        }
        int sentence = view.sentenceOf(at);
        int first = view.tokens().first(sentence);
        int next = view.last(sum.span()) + 1;
        return !BY.occurIn(view::lower, next, view.tokens().last(sentence))
                && (RESOLVED.occurIn(view::lower, first, at)
                        || PAID.occurIn(view::lower, Math.max(first, at - FAR), at));
    }

    /** "[€900] was paid to the director": by the body itself, where nobody else is named. */
    private boolean isPaidOut(Money sum) {
        int next = view.last(sum.span()) + 1;
        int last = view.tokens().last(view.sentenceOf(view.at(sum.span().start())));
        return PAID_OUT.occurIn(view::lower, next, Math.min(last, next + NEAR))
                && !BY.occurIn(view::lower, next, last);
    }

    /** "The meeting approved the sale of the mill to Acme for [€9]". */
    private boolean isSale(int at) {
        int first = Math.max(view.tokens().first(view.sentenceOf(at)), at - FAR);
        return SALES.occurIn(view::lower, first, at);
    }

    private boolean isGift(Money sum, int at) {
        int first = Math.max(view.tokens().first(view.sentenceOf(at)), at - LONG);
        if (!GIVING.occurIn(view::lower, first, at)) {
            return false;
        }
        for (int token = first; token < at; token++) {
            if (US.contains(view.lower(token))) {
                return true;
            }
        }
        int next = view.last(sum.span()) + 1;
        return TOWARDS.contains(view.lower(next))
                || view.lower(next).equals("for") && ARTICLES.contains(view.lower(next + 1))
                || GIVEN.occurIn(view::lower, first, at) && !goesTo(next);
    }

    /** Whether words behind the sum say to whom or for what it goes. */
    private boolean goesTo(int next) {
        for (int token = next; token < Math.min(view.size(), next + NEAR); token++) {
            if (CLOSING.contains(view.lower(token))) {
                return false;
            }
            if (ELSEWHERE.contains(view.lower(token))) {
                return true;
            }
        }
        return false;
    }
}
