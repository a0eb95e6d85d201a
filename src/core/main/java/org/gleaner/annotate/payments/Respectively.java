package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Tokens;
import org.gleaner.text.Casing;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

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
            boolean both = holds(group, first.payee()) && holds(group, first.payer());
            boolean gets = holds(group, first.payee()) && !both;
            if (gets || holds(group, first.payer()) || give(group, first)) {
                deal(money, from, group, gets);
                return;
            }
        }
    }

    private static void deal(List<Money> money, int from, List<Party> group, boolean gets) {
        Optional<Party> shared = shared(money.subList(from, from + group.size()), group, gets);
        for (int i = 0; i < group.size(); i++) {
            Optional<Party> party = Optional.of(group.get(i));
            money.set(
                    from + i,
                    gets
                            ? money.get(from + i).withParties(shared, party)
                            : money.get(from + i).withParties(party, shared));
        }
    }

    /** Who pays all of the sums, or gets them all: the first who is told for one of them. */
    private static Optional<Party> shared(List<Money> sums, List<Party> group, boolean gets) {
        return sums.stream()
                .map(sum -> gets ? sum.payer() : sum.payee())
                .flatMap(Optional::stream)
                .filter(party -> !holds(group, Optional.of(party)))
                .findFirst();
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

    /**
     * The names of a sentence, those together that only commas and "and" separate; two capitals or
     * more that no recogniser knows are one too.
     */
    private List<List<Party>> groups(int sentence) {
        List<List<Party>> groups = new ArrayList<>();
        int end = -1;
        int to = tokens.last(sentence);
        for (int at = tokens.first(sentence); at < to; at++) {
            int last = Math.max(at, last(at, to));
            Optional<Party> party = party(at, last);
            if (party.isPresent()) {
                if (end < 0 || !isJoined(end + 1, at)) {
                    groups.add(new ArrayList<>());
                }
                groups.get(groups.size() - 1).add(party.get());
                end = last;
            }
            at = last;
        }
        return groups;
    }

    /** The last token of the name, or of the capitals, that begin at a token. */
    private int last(int at, int to) {
        if (names.isInMention(at)) {
            return names.last(names.mentionAt(at));
        }
        int last = at;
        while (last < to
                && !names.isInMention(last)
                && Casing.isCapitalized(tokens.word(last))
                && !JOINTS.contains(TokenView.lower(tokens.word(last)))) {
            last++;
        }
        return last - 1;
    }

    private Optional<Party> party(int first, int last) {
        if (names.isInMention(first)) {
            int mention = names.mentionAt(first);
            return names.entity(mention)
                    .filter(known -> PAYING.contains(known.type()))
                    .flatMap(known -> names.party(mention, Resolution.OBJECT));
        }
        return last > first
                ? Optional.of(
                        Party.named(
                                tokens.words(first, last),
                                tokens.span(first, last),
                                Resolution.OBJECT))
                : Optional.empty();
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
