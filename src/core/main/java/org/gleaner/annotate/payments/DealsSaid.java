package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.payments.WordedPayments.Sides;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * Sums of a deal, a prize or an answer, the parties of which another sentence tells: "Acme is the
 * new sponsor of Everton. The deal is worth [$5 million]", "Did Acme pay you? - Yes. [$5,000]."
 */
final class DealsSaid {

    /** In which sentences a wording may stand, seen from the sum. */
    private enum Kind {
        DEAL,
        PRICE,
        PRIZE,
        QUESTION,
        NEXT,
        SOLD
    }

    /**
     * @param asks whether the receiver is who answers: "Did Acme pay [you]?"
     */
    private record Wording(Kind kind, PaymentPhrase phrase, boolean asks) {}

    /** What the first wording of a sentence tells. */
    private record Told(Sides sides, Wording wording) {}

    private static final int COLUMNS = 6;
    private static final Cues DEALS = Cues.read("payments/deal-subjects.txt");
    private static final Cues PRICES = Cues.read("payments/price-subjects.txt");
    private static final Cues SOLD = Cues.read("payments/sold-words.txt");
    private static final String YOU = "you";

    /** How far before its sum the noun for a deal may stand. */
    private static final int FAR = 14;

    private static final int SENTENCES_BACK = 2;
    private static final int ANSWER = 4;

    /** How many words an answer may have before its sum. */
    private static final int SHORT = 3;

    private static final Set<String> OWED = Set.of("owed", "due");
    private static final Map<String, List<Wording>> WORDINGS = read();
    private static final Cues PRIZES = new Cues(anchors(Kind.PRIZE));

    private final TokenView view;
    private final WordedPayments phrases;
    private final SpeakerResolver speakers;

    /** By kind and sentence, since a sentence may have many sums. */
    private final Map<Kind, Map<Integer, Optional<Told>>> told = new EnumMap<>(Kind.class);

    DealsSaid(TokenView view, WordedPayments phrases, SpeakerResolver speakers) {
        this.view = view;
        this.phrases = phrases;
        this.speakers = speakers;
    }

    private static Map<String, List<Wording>> read() {
        Map<String, List<Wording>> wordings = new HashMap<>();
        for (List<String> row : DataFile.rows("payments/deals-said.tsv", COLUMNS)) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            PaymentPhrase phrase =
                    PaymentPhrase.of(List.of(row.get(0), row.get(3), row.get(4), row.get(5)));
            Wording wording =
                    new Wording(kind, phrase, List.of(row.get(3).split(" ")).contains(YOU));
            for (String anchor : row.get(2).split("\\|")) {
                wordings.computeIfAbsent(anchor, missing -> new ArrayList<>()).add(wording);
            }
        }
        return wordings;
    }

    /** The words around which the wordings of a kind are looked for. */
    private static List<String> anchors(Kind kind) {
        return WORDINGS.entrySet().stream()
                .filter(words -> words.getValue().stream().anyMatch(one -> one.kind() == kind))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, OpenSums::isOpen, this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = Math.max(view.tokens().first(sentence), at - FAR);
        Optional<Sides> sides = Optional.empty();
        if (DEALS.occurIn(view::lower, from, at)) {
            sides = in(Kind.DEAL, sum, sentence, sentence - SENTENCES_BACK);
        }
        if (PRICES.occurIn(view::lower, from, at)) {
            sides = sides.or(() -> in(Kind.PRICE, sum, sentence - 1, sentence - SENTENCES_BACK));
        }
        if (PRIZES.occurIn(view::lower, from, Math.min(view.size(), at + FAR))) {
            sides = sides.or(() -> in(Kind.PRIZE, sum, sentence + 1, sentence - 1));
        }
        return sides.or(() -> isAnswer(at) ? question(sum, sentence) : Optional.empty())
                .or(() -> in(Kind.NEXT, sum, sentence + 1, sentence))
                .or(
                        () ->
                                isSold(sentence)
                                        ? in(Kind.SOLD, sum, sentence + 1, sentence)
                                        : Optional.empty())
                .map(known -> with(sum, known))
                .orElse(sum);
    }

    private boolean isSold(int sentence) {
        return SOLD.occurIn(
                view::lower, view.tokens().first(sentence), view.tokens().last(sentence));
    }

    /** "[Six thousand], in cash", "It gave [$6,000]", "They are owed [$6,000]". */
    private boolean isAnswer(int at) {
        int first = view.tokens().first(view.sentenceOf(at));
        return at - first <= SHORT || OWED.contains(view.lower(at - 1));
    }

    /** Of the question that stands before the sum, with a few words between at most. */
    private Optional<Sides> question(Money sum, int sentence) {
        for (int asked = sentence - 1; asked >= Math.max(0, sentence - ANSWER); asked--) {
            if (view.tokens().isQuestion(asked)) {
                return in(Kind.QUESTION, sum, asked, asked);
            }
        }
        return Optional.empty();
    }

    private static Money with(Money sum, Sides sides) {
        Optional<Party> payer = sum.payer().or(sides::giver);
        Optional<Party> payee = sum.payee().or(sides::receiver);
        return PledgedAmounts.isOne(payer, payee) ? sum : sum.withParties(payer, payee);
    }

    /** The first that fits, from a sentence back to another. */
    private Optional<Sides> in(Kind kind, Money sum, int last, int first) {
        for (int sentence = Math.min(last, view.tokens().sentences() - 1);
                sentence >= Math.max(0, first);
                sentence--) {
            Optional<Told> found =
                    told.computeIfAbsent(kind, missing -> new HashMap<>())
                            .computeIfAbsent(sentence, missing -> told(kind, missing));
            if (found.isPresent()) {
                return found.map(known -> answered(known, sum));
            }
        }
        return Optional.empty();
    }

    private Optional<Told> told(Kind kind, int sentence) {
        for (int token = view.tokens().first(sentence);
                token < view.tokens().last(sentence);
                token++) {
            for (Wording wording : WORDINGS.getOrDefault(view.lower(token), List.of())) {
                Optional<Sides> sides =
                        wording.kind() == kind
                                ? phrases.around(wording.phrase(), token, token)
                                : Optional.empty();
                if (sides.isPresent()) {
                    return sides.map(known -> new Told(known, wording));
                }
            }
        }
        return Optional.empty();
    }

    private Sides answered(Told known, Money sum) {
        return known.wording().asks()
                ? new Sides(known.sides().giver(), speakers.of(sum.span()))
                : known.sides();
    }
}
