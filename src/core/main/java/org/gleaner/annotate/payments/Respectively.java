package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * Sums that "respectively" deals out to as many names, in order: "Canada gave Jordan and Lebanon
 * C$20 million and C$35 million, respectively".
 */
final class Respectively {

    private static final Set<EntityType> PAYING =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);
    private static final Set<String> ASIDE = FunctionWords.of("prepositions");
    private static final Set<String> JOINTS = Set.of(",", "and", "the", "&");

    private final Tokens tokens;
    private final MentionIndex names;

    Respectively(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    List<Money> dealt(List<Money> money) {
        List<Money> dealt = new ArrayList<>(money);
        int first = 0;
        while (first < money.size()) {
            int next = first + 1;
            while (next < money.size() && isJoined(money.get(next - 1), money.get(next))) {
                next++;
            }
            if (next - first > 1 && isDealtOut(money.get(first))) {
                deal(dealt, first, next);
            }
            first = next;
        }
        return dealt;
    }

    private void deal(List<Money> money, int from, int to) {
        Money first = money.get(from);
        for (List<Party> group : groups(tokens.sentenceOf(at(first)))) {
            if (group.size() != to - from) {
                continue;
            }
            boolean gets = holds(group, first.payee());
            if (gets || holds(group, first.payer()) || give(group, first)) {
                deal(money, from, group, gets);
                return;
            }
        }
    }

    private static void deal(List<Money> money, int from, List<Party> group, boolean gets) {
        Money first = money.get(from);
        for (int i = 0; i < group.size(); i++) {
            Optional<Party> party = Optional.of(group.get(i));
            money.set(
                    from + i,
                    gets
                            ? money.get(from + i).withParties(first.payer(), party)
                            : money.get(from + i).withParties(party, first.payee()));
        }
    }

    /**
     * "[Norway and Ireland] said they would give €5 million and £2 million respectively": those
     * before the sums whom no preposition puts aside, where nobody is known to pay.
     */
    private boolean give(List<Party> group, Money first) {
        int start = tokens.at(group.get(0).span().start());
        int before = start > 0 && tokens.word(start - 1).equals("the") ? start - 2 : start - 1;
        boolean opens = start == tokens.first(tokens.sentenceOf(start));
        return first.payer().isEmpty()
                && start < at(first)
                && (opens || before >= 0 && !ASIDE.contains(tokens.word(before)));
    }

    private static boolean holds(List<Party> group, Optional<Party> party) {
        return party.filter(
                        known -> group.stream().anyMatch(one -> one.name().equals(known.name())))
                .isPresent();
    }

    /** The names of a sentence, those together that only commas and "and" separate. */
    private List<List<Party>> groups(int sentence) {
        List<List<Party>> groups = new ArrayList<>();
        int end = -1;
        for (int mention : names.mentionsIn(tokens.first(sentence), tokens.last(sentence) - 1)) {
            Optional<Entity> entity =
                    names.entity(mention).filter(known -> PAYING.contains(known.type()));
            if (entity.isEmpty()) {
                continue;
            }
            if (end < 0 || !isJoined(end + 1, names.first(mention))) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1)
                    .add(Party.of(entity.get(), names.mention(mention).span(), Resolution.OBJECT));
            end = names.last(mention);
        }
        return groups;
    }

    private boolean isJoined(Money one, Money other) {
        int from = tokens.at(one.span().end() - 1) + 1;
        int to = at(other);
        return from < to && to < tokens.size() && isJoined(from, to);
    }

    private boolean isJoined(int from, int to) {
        for (int token = from; token < to; token++) {
            if (!JOINTS.contains(tokens.word(token))) {
                return false;
            }
        }
        return true;
    }

    private boolean isDealtOut(Money sum) {
        int sentence = tokens.sentenceOf(at(sum));
        for (int token = tokens.last(sentence) - 1; token >= tokens.first(sentence); token--) {
            if (tokens.word(token).equals("respectively")) {
                return true;
            }
        }
        return false;
    }

    private int at(Money sum) {
        return tokens.at(sum.span().start());
    }
}
