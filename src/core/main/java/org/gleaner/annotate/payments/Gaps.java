package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.gleaner.model.Tokens;

/**
 * Amounts whose verb is said once, for the amount before them: "Norway gave Kenya $5 million and
 * [Uganda] $3 million", "Sweden gave €3 million; [Denmark], €2 million". The name before such an
 * amount gives it or gets it, as the name in the same place of the clause before.
 */
final class Gaps {

    private static final Set<String> BEFORE = Set.of("and", ",", ";", "(", "while");
    private static final Set<String> NEXT = Set.of(",", "and", ";");
    private static final String TO = "to";
    private static final Set<String> WITHIN = DataFile.words("payments/sum-phrases.txt");
    private static final Set<String> FURTHER =
            Set.of("further", "another", "additional", "extra", "more", "balance");
    private static final Set<String> THAT = Set.of("this", "that", "which", "these", "it", "the");
    private static final Set<String> PARTS = Set.of("remaining", "other", "rest", "balance");

    /** How far such words may be from their amount. */
    private static final int FAR = 8;

    private static final Set<String> ELSEWHERE = Set.of("on", "for", "in", "into", "to", "towards");
    private static final Set<String> PREPOSITIONS = Set.of("to", "for", "from");

    /** "and [its many small shareholders] $9 million". */
    private static final int LONGEST_UNNAMED = 5;

    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "his", "her");
    private static final Cues GETTING = Cues.read("payments/got-verbs.txt");

    /** How long what is told of a name may be: "Acme, [a firm founded in 2009 by Ann Bell], $5". */
    private static final int LONGEST_ASIDE = 14;

    private final Tokens tokens;
    private final ListedNames names;

    Gaps(Tokens tokens, ListedNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The amounts with the parties of those that lack a verb. */
    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>();
        boolean given = false;
        boolean got = false;
        for (int i = 0; i < money.size(); i++) {
            Money amount = money.get(i);
            amount = i == 0 ? amount : goingOn(filled.get(i - 1), amount);
            Optional<Money> parallel =
                    i == 0 ? Optional.empty() : parallel(filled.get(i - 1), amount);
            if (parallel.isPresent()) {
                filled.add(parallel.get());
                given = false;
                continue;
            }
            Optional<Party> party = i == 0 ? Optional.empty() : name(filled.get(i - 1), amount);
            got = party.isPresent() && (got || isGot(filled.get(i - 1)));
            if (got) {
                filled.add(amount.withParties(filled.get(i - 1).payer(), party));
                given = false;
                continue;
            }
            if (party.isEmpty() || filled.get(i - 1).payer().isEmpty()) {
                filled.add(amount);
                given = false;
                continue;
            }
            Money before = filled.get(i - 1);
            boolean gets = !given && isReceiver(before, party.get());
            if (!gets) {
                Optional<Party> payee =
                        before.payee().filter(known -> !known.name().equals(party.get().name()));
                filled.set(i - 1, before.withParties(before.payer(), payee));
                filled.add(amount.withParties(party, payee));
                given = true;
            } else {
                filled.add(amount.withParties(before.payer(), party));
            }
        }
        return filled;
    }

    /** With what the sum before tells of its parties. */
    private Money goingOn(Money before, Money amount) {
        Money read = amount;
        if (isShare(before, read)) {
            read = read.withParties(before.payer(), read.payee());
        }
        if (isDealt(before, read)) {
            read = read.withParties(read.payer().or(before::payer), names.behind(next(read)));
        }
        if (isFurther(before, read)) {
            read = read.withParties(read.payer(), before.payee());
        }
        return isOfUnnamed(before, read) ? read.withParties(read.payer(), Optional.empty()) : read;
    }

    /** "$5 million goes to Acme, [$4 million] to Bolt": the next share of the same. */
    private boolean isDealt(Money before, Money amount) {
        int first = tokens.at(amount.span().start());
        return amount.payee().isEmpty()
                && first > 0
                && next(amount) < tokens.size()
                && tokens.word(next(amount)).equals(TO)
                && NEXT.contains(tokens.word(first - 1))
                && before.payee()
                        .filter(party -> party.span().start() > before.span().end())
                        .filter(party -> isBetween(tokens.at(party.span().end() - 1), first))
                        .isPresent();
    }

    /** Whether no more than a comma and "and" stand between two tokens. */
    private boolean isBetween(int last, int first) {
        for (int token = last + 1; token < first; token++) {
            if (!NEXT.contains(tokens.word(token))) {
                return false;
            }
        }
        return last < first;
    }

    private int next(Money amount) {
        return tokens.at(amount.span().end() - 1) + 1;
    }

    /**
     * "has paid $5 million to [Acme] and will pay a further $2 million": to the same, where the
     * words behind do not go on.
     */
    private boolean isFurther(Money before, Money amount) {
        int first = tokens.at(amount.span().start());
        int next = tokens.at(amount.span().end() - 1) + 1;
        boolean more =
                first > 1 && FURTHER.contains(tokens.word(first - 1))
                        || first > 2
                                && tokens.word(first - 1).equals("of")
                                && FURTHER.contains(tokens.word(first - 2))
                        || next < tokens.size() && tokens.word(next).equals("more");
        return more
                && amount.payee().isEmpty()
                && before.payee().isPresent()
                && PledgedAmounts.isOne(before.payer(), amount.payer())
                && before.span().end() > tokens.start(tokens.first(tokens.sentenceOf(first)))
                && (next >= tokens.size() || !ELSEWHERE.contains(tokens.word(next)));
    }

    /** "Ohio gets $5 million and [the towns] $2 million": the second sum is not Ohio's. */
    private boolean isOfUnnamed(Money before, Money amount) {
        int from = tokens.at(before.span().end() - 1) + 1;
        int to = tokens.at(amount.span().start());
        return PledgedAmounts.isOne(before.payee(), amount.payee())
                && before.payee()
                        .filter(party -> party.span().end() <= before.span().start())
                        .isPresent()
                && amount.payee().get().span().equals(before.payee().get().span())
                && to - from >= 3
                && to - from <= LONGEST_UNNAMED
                && tokens.word(from).equals("and")
                && DETERMINERS.contains(tokens.word(from + 1))
                && tokens.sentenceOf(from) == tokens.sentenceOf(to);
    }

    /** The name right before an amount, between it and the one before. */
    private Optional<Party> name(Money before, Money amount) {
        int from = tokens.at(before.span().end() - 1) + 1;
        int to = tokens.at(amount.span().start());
        if (to >= tokens.size() || from > to || tokens.sentenceOf(from) != tokens.sentenceOf(to)) {
            return Optional.empty();
        }
        return names.before(amount)
                .or(() -> names.before(phrase(to, from)))
                .filter(name -> follows(name.first(), from))
                .or(() -> beforeAside(to, from))
                .map(ListedNames.Name::party)
                .map(party -> party.as(Resolution.SUBJECT));
    }

    /** "and [Acme], a firm founded by Ann Bell, $5 million". */
    private Optional<ListedNames.Name> beforeAside(int sum, int from) {
        if (sum - 1 <= from || !tokens.word(sum - 1).equals(",")) {
            return Optional.empty();
        }
        for (int comma = sum - 2; comma > Math.max(from, sum - LONGEST_ASIDE); comma--) {
            if (tokens.word(comma).equals(",")) {
                return names.before(comma).filter(name -> follows(name.first(), from));
            }
        }
        return Optional.empty();
    }

    /** "Samar [got] $5 million": whom the verb makes the receiver of the sum behind it. */
    private boolean isGot(Money before) {
        int sum = tokens.at(before.span().start());
        return before.payee()
                        .filter(payee -> payee.span().end() <= before.span().start())
                        .isPresent()
                && GETTING.occurIn(
                        at -> tokens.word(at).toLowerCase(Locale.ROOT),
                        tokens.at(before.payee().get().span().end() - 1) + 1,
                        sum);
    }

    /** Whether a word that joins clauses stands before a token, with at most an article between. */
    private boolean follows(int token, int from) {
        int before = token - 1;
        while (before > from && tokens.word(before).equals("the")) {
            before--;
        }
        return before >= from
                && (BEFORE.contains(tokens.word(before)) || isDescribed(before, from));
    }

    /** "and [its Latvian distributor] Acme". */
    private boolean isDescribed(int last, int from) {
        for (int token = last; token > Math.max(from, last - LONGEST_UNNAMED); token--) {
            if (DETERMINERS.contains(tokens.word(token))) {
                return tokens.word(token - 1).equals("and");
            }
            if (BEFORE.contains(tokens.word(token)) || PREPOSITIONS.contains(tokens.word(token))) {
                return false;
            }
        }
        return false;
    }

    /** Where the phrase of a sum begins: "[an advance of] $4 million". */
    private int phrase(int sum, int from) {
        int first = sum;
        while (first - 1 > from && WITHIN.contains(tokens.word(first - 1))) {
            first--;
        }
        return first;
    }

    /** "9 million kroner to Malawi and 4 million kroner [to Zambia]". */
    private Optional<Money> parallel(Money before, Money amount) {
        int first = tokens.at(amount.span().start());
        int behind = tokens.at(before.span().end() - 1) + 1;
        int next = tokens.at(amount.span().end() - 1) + 1;
        if (next >= tokens.size()
                || tokens.sentenceOf(behind) != tokens.sentenceOf(next)
                || !follows(phrase(first, behind), behind)
                || !PREPOSITIONS.contains(tokens.word(next))
                || !tokens.word(next).equals(tokens.word(behind)) && !isCopied(before, amount)) {
            return Optional.empty();
        }
        Optional<Party> party = names.after(next);
        boolean from = tokens.word(next).equals("from");
        return party.isEmpty() || (from ? before.payer() : before.payee()).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        from
                                ? amount.withParties(party, before.payee())
                                : amount.withParties(before.payer(), party));
    }

    /** Whether the amount has its payee from the one before, against its own "to". */
    private static boolean isCopied(Money before, Money amount) {
        return PledgedAmounts.isOne(before.payee(), amount.payee());
    }

    /**
     * "pays $5 million, [of which] $2 million goes to Kern County", "[Of this], $2 million will
     * go": by the same payer.
     */
    private boolean isShare(Money before, Money amount) {
        int first = tokens.at(amount.span().start());
        if (first < 2
                || first >= tokens.size()
                || amount.payer().isPresent()
                || before.payer().isEmpty()) {
            return false;
        }
        int sentence = tokens.sentenceOf(first);
        int earlier = tokens.sentenceOf(tokens.at(before.span().start()));
        boolean which =
                tokens.word(first - 2).equals("of") && tokens.word(first - 1).equals("which");
        return which && earlier == sentence
                || earlier >= sentence - 1 && isPartOfThat(tokens.first(sentence), first);
    }

    /** "Of this amount, [$2 million]", "The remaining [$2 million]". */
    private boolean isPartOfThat(int opening, int amount) {
        return tokens.word(opening).equals("Of")
                        && THAT.contains(tokens.word(opening + 1))
                        && amount - opening < FAR
                || PARTS.contains(tokens.word(amount - 1)) && amount - opening < FAR;
    }

    /**
     * Whether the name stands where the receiver stood before: right before the amount, and rather
     * of its kind than of the giver's.
     */
    private boolean isReceiver(Money before, Party party) {
        Optional<Party> payee = before.payee().filter(known -> isRightBefore(known, before));
        if (payee.isEmpty()) {
            return false;
        }
        Optional<EntityType> type = type(Optional.of(party));
        return isInBracket(before)
                || type.equals(type(payee))
                || !type.equals(type(before.payer()));
    }

    /** "to Hilo Library ([$15,000]) and Kona Library (€9,000)". */
    private boolean isInBracket(Money amount) {
        int first = tokens.at(amount.span().start());
        return first > 0 && tokens.word(first - 1).equals("(");
    }

    private boolean isRightBefore(Party party, Money amount) {
        int last = tokens.at(party.span().end() - 1);
        int first = tokens.at(amount.span().start());
        return last < first && last >= first - 2;
    }

    private static Optional<EntityType> type(Optional<Party> party) {
        return party.flatMap(Party::entity).map(Entity::type);
    }
}
