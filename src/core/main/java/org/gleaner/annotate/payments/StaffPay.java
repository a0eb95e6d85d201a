package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.LegalForms;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * What a body pays to its people and owners, by its own paper: "Ms Lee's annual base salary will be
 * [$5]", "an interim dividend of [$5] per share".
 */
final class StaffPay {

    private static final Cues SALARIES = Cues.read("payments/salary-nouns.txt");
    private static final Cues DIVIDENDS = Cues.read("payments/dividend-nouns.txt");
    private static final Cues FORMER = Cues.read("payments/former-employers.txt");
    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");
    private static final Set<String> OWNERS = FunctionWords.of("possessive-marks");
    private static final Set<String> SHAREHOLDERS = DataFile.words("payments/shareholders.txt");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> OWN = Set.of("its", "our", "the", "their", "all");
    private static final String TO = "to";
    private static final Set<String> ELSEWHERE = Set.of("from", "by");

    /** How far before a sum and behind it its noun may stand. */
    private static final int NEAR = 8;

    private static final int NEXT = 4;

    private final TokenView view;
    private final MentionIndex names;
    private final Bodies bodies;
    private final WordedParties parties;

    StaffPay(TokenView view, MentionIndex names, Bodies bodies, WordedParties parties) {
        this.view = view;
        this.names = names;
        this.bodies = bodies;
        this.parties = parties;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, OpenSums::isOpen, this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = Math.max(view.tokens().first(sentence), at - NEAR);
        int to = Math.min(view.tokens().last(sentence), view.last(sum.span()) + NEXT);
        boolean salary = SALARIES.occurIn(view::lower, from, to);
        if (!salary && !DIVIDENDS.occurIn(view::lower, from, to)) {
            return sum;
        }
        if (!salary) {
            return dividend(sum, at);
        }
        boolean other =
                sum.payer().isPresent()
                        || view.hasAny(NEGATIONS, from, to)
                        || view.hasAny(ELSEWHERE, view.last(sum.span()) + 1, to)
                        || FORMER.occurIn(view::lower, view.tokens().first(sentence), to);
        Optional<Party> payer = other ? Optional.empty() : bodies.paper(at);
        Optional<Party> payee = sum.payee().or(() -> owner(from, at));
        boolean pays =
                payer.isPresent() && payee.isPresent() && !PledgedAmounts.isOne(payer, payee);
        return pays ? sum.withParties(payer, payee) : sum;
    }

    /** "a dividend of [$5] per unit, to be sent to [investors]". */
    private Money dividend(Money sum, int at) {
        int first = view.tokens().first(view.sentenceOf(at));
        int last = view.tokens().last(view.sentenceOf(at));
        if (FORMER.occurIn(view::lower, first, last)) {
            return sum;
        }
        Optional<Party> payer =
                sum.payer()
                        .or(
                                () ->
                                        bodies.paper(at)
                                                .filter(body -> LegalForms.isCompany(body.name())));
        Optional<Party> payee = sum.payee().or(() -> owners(view.last(sum.span()) + 1, last));
        return payer.isEmpty() && payee.isEmpty() ? sum : sum.withParties(payer, payee);
    }

    /** "to [shareholders]", "to its [members]". */
    private Optional<Party> owners(int from, int to) {
        for (int token = from; token + 1 < to; token++) {
            if (!view.lower(token).equals(TO)) {
                continue;
            }
            int noun = OWN.contains(view.lower(token + 1)) ? token + 2 : token + 1;
            if (noun < to && SHAREHOLDERS.contains(view.lower(noun))) {
                return Optional.of(
                        Party.named(
                                view.tokens().word(noun),
                                view.tokens().span(noun),
                                Party.Resolution.OBJECT));
            }
        }
        return Optional.empty();
    }

    /** "[Ms Lee]'s salary will be", "[her] salary". */
    private Optional<Party> owner(int from, int at) {
        for (int token = at - 1; token >= from; token--) {
            boolean owned =
                    OWNERS.contains(view.lower(token)) && token > from
                            ? names.isInMention(token - 1)
                            : HIS.contains(view.lower(token));
            if (owned) {
                return parties.ownerBefore(token, view.tokens().first(view.sentenceOf(at)))
                        .map(WordedParties.Found::party);
            }
        }
        return Optional.empty();
    }
}
