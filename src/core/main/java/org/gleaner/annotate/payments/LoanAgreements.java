package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Who lends whom in what two sign: "KfW signed a [€190 million] loan agreement with Jordan", "Kenya
 * has signed a credit contract for [$5 million] with the World Bank". The bank of the two lends,
 * and the country of two that are none borrows.
 */
final class LoanAgreements {

    private static final Set<String> SIGNING = DataFile.words("payments/signing.txt");
    private static final Cues LOANS = Cues.read("payments/loan-agreements.txt");
    private static final Set<String> LENDERS = DataFile.words("payments/lender-words.txt");

    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");
    private static final Set<String> JOINING = Set.of("and", "&", ",");

    /** How far from the sum the words may be, in tokens. */
    private static final int NEAR = 18;

    private final TokenView view;
    private final MentionIndex names;

    LoanAgreements(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, LoanAgreements::isUnsure, this::filled);
    }

    /** Where a side is not known, or a lender gets what a borrower pays. */
    private static boolean isUnsure(Money sum) {
        return OpenSums.isOpen(sum)
                || sum.payee().filter(LoanAgreements::isLender).isPresent()
                || sum.payer().filter(LoanAgreements::isUnnamedLender).isPresent();
    }

    /** "the Manila-based [lender]". */
    private static boolean isUnnamedLender(Party party) {
        return party.entity().isEmpty() && isLender(party);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = Math.max(view.tokens().first(sentence), at - NEAR);
        int to = Math.min(view.tokens().last(sentence), view.last(sum.span()) + NEAR);
        int signing = signing(from, at);
        if (signing < 0
                || !LOANS.occurIn(view::lower, signing, to)
                || NEGATIONS.contains(view.lower(signing - 1))) {
            return sum;
        }
        int with = with(signing, to);
        Optional<Party> one = signer(signing, view.tokens().first(sentence));
        Optional<Party> other =
                with < 0 ? beside(signing, view.tokens().first(sentence)) : other(with + 1, to);
        return one.isEmpty() || other.isEmpty() ? sum : lent(sum, one.get(), other.get());
    }

    /** The sum between the two that sign, where it can be told which of them lends. */
    private static Money lent(Money sum, Party one, Party other) {
        boolean first = isLender(one);
        if (first == isLender(other)) {
            first = !isPlace(one) && isPlace(other);
            if (!first && !isPlace(one)) {
                return sum;
            }
        }
        Money read =
                first
                        ? sum.withParties(Optional.of(one), Optional.of(other))
                        : sum.withParties(
                                Optional.of(other), isPerson(one) ? sum.payee() : Optional.of(one));
        boolean turned =
                PledgedAmounts.isOne(sum.payee(), read.payer())
                        && PledgedAmounts.isOneOrOpen(sum.payer(), read.payee());
        boolean agrees =
                PledgedAmounts.isOneOrOpen(
                                sum.payer().filter(payer -> !isUnnamedLender(payer)), read.payer())
                        && PledgedAmounts.isOneOrOpen(sum.payee(), read.payee());
        return turned || agrees ? read : sum;
    }

    private int signing(int from, int to) {
        for (int token = from; token < to; token++) {
            if (SIGNING.contains(view.lower(token))) {
                return token;
            }
        }
        return -1;
    }

    private int with(int from, int to) {
        for (int token = from; token < to; token++) {
            if (view.lower(token).equals("with")) {
                return token;
            }
        }
        return -1;
    }

    /** The last that is named before the word of signing. */
    private Optional<Party> signer(int signing, int from) {
        int mention = names.lastBefore(signing);
        return mention != MentionIndex.NONE && names.first(mention) >= from && isActor(mention)
                ? names.party(mention, Resolution.SUBJECT)
                : Optional.empty();
    }

    /** "[ADB] and Nepal signed", "[ADB], Nepal Sign": who is named before the signer. */
    private Optional<Party> beside(int signing, int from) {
        int last = names.lastBefore(signing);
        int signer = last > 0 && isBracketed(last) ? last - 1 : last;
        int other = signer <= 0 ? MentionIndex.NONE : signer - 1;
        if (other == MentionIndex.NONE || names.first(other) < from) {
            return Optional.empty();
        }
        if (isBracketed(other)) {
            other--;
        }
        boolean actor = other >= 0 && names.first(other) >= from && isActor(other);
        for (int token = actor ? names.last(other) + 1 : signing; token < signing; token++) {
            if (JOINING.contains(view.lower(token))) {
                return names.party(other, Resolution.SUBJECT);
            }
        }
        return Optional.empty();
    }

    /** "Asian Development Bank ([ADB])". */
    private boolean isBracketed(int mention) {
        return view.lower(names.first(mention) - 1).equals("(")
                && view.lower(names.last(mention) + 1).equals(")");
    }

    private Optional<Party> other(int from, int to) {
        for (int mention : names.mentionsIn(from, to)) {
            if (isActor(mention)) {
                return names.first(mention) <= from + 2
                        ? names.party(mention, Resolution.OBJECT)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isActor(int mention) {
        return PartyFinder.PAYING.contains(names.mention(mention).type());
    }

    private static boolean isLender(Party party) {
        return TokenView.hasWord(party.name(), LENDERS);
    }

    /** The minister who asks leave to sign borrows nothing. */
    private static boolean isPerson(Party party) {
        return party.entity().map(Entity::type).filter(EntityType.PERSON::equals).isPresent();
    }

    private static boolean isPlace(Party party) {
        return party.entity().map(Entity::type).filter(EntityType.LOCATION::equals).isPresent();
    }
}
