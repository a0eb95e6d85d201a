package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * Amounts whose verb is said once, for the amount before them: "Norway gave Kenya $5 million and
 * [Uganda] $3 million", "Sweden gave €3 million; [Denmark], €2 million". The name before such an
 * amount gives it or gets it, as the name in the same place of the clause before.
 */
final class Gaps {

    private static final Set<String> BEFORE = Set.of("and", ",", ";", "(", "while");
    private static final Set<String> BEHIND = Set.of(",", ":", "–", "—");

    private final Tokens tokens;
    private final MentionIndex names;

    Gaps(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The amounts with the parties of those that lack a verb. */
    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>();
        boolean given = false;
        for (int i = 0; i < money.size(); i++) {
            Money amount = money.get(i);
            int name = i == 0 ? MentionIndex.NONE : name(filled.get(i - 1), amount);
            Optional<Party> party = party(name);
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

    /** The name right before an amount, between it and the one before. */
    private int name(Money before, Money amount) {
        int from = tokens.at(before.span().end() - 1) + 1;
        int to = tokens.at(amount.span().start());
        if (to >= tokens.size() || from > to || tokens.sentenceOf(from) != tokens.sentenceOf(to)) {
            return MentionIndex.NONE;
        }
        int last = to - 1;
        if (last > from && BEHIND.contains(tokens.word(last))) {
            last--;
        }
        int name = last < from ? MentionIndex.NONE : names.mentionAt(last);
        if (name == MentionIndex.NONE) {
            return MentionIndex.NONE;
        }
        int first = tokens.at(names.mention(name).span().start());
        while (first > from && tokens.word(first - 1).equals("the")) {
            first--;
        }
        return first > from && BEFORE.contains(tokens.word(first - 1)) ? name : MentionIndex.NONE;
    }

    private Optional<Party> party(int name) {
        if (name == MentionIndex.NONE) {
            return Optional.empty();
        }
        EntityType type = names.mention(name).type();
        boolean pays =
                type == EntityType.ORGANIZATION
                        || type == EntityType.LOCATION
                        || type == EntityType.PERSON;
        return names.entity(name)
                .filter(entity -> pays)
                .map(entity -> Party.of(entity, names.mention(name).span(), Resolution.SUBJECT));
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
        return type.equals(type(payee)) || !type.equals(type(before.payer()));
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
