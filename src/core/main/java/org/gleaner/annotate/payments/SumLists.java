package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.ListHeads;
import org.gleaner.text.TokenView;

/**
 * Lists of names and sums under a header that says what they do: "Donors pledged as follows:" above
 * "- Norway: $5 million", or "The sponsors were Adidas ($5 million) and Lego ($2 million)".
 */
final class SumLists {

    private static final Set<String> OPENERS = DataFile.words("payments/list-openers.txt");
    private static final Set<String> NEXT = Set.of(",", ";", "and", "or", "&");

    private static final List<HeadWord> HEAD_WORDS =
            DataFile.rows("payments/list-heads.tsv", 2).stream()
                    .map(row -> new HeadWord(new Cues(List.of(row.get(0))), row.get(1)))
                    .toList();

    private record HeadWord(Cues cue, String does) {}

    private final TokenView view;
    private final ListHeads heads;
    private final ListedNames names;

    SumLists(TokenView view, ListHeads heads, ListedNames names) {
        this.view = view;
        this.heads = heads;
        this.names = names;
    }

    /** The sums, those that nobody gives or gets so far with whom the list names beside them. */
    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money);
        for (int i = 0; i < money.size(); i++) {
            if (isOpen(money.get(i))) {
                int last = inline(money, i);
                if (last > i) {
                    int from = view.tokens().first(sentenceOf(money.get(i)));
                    int to = names.before(money.get(i)).orElseThrow().first();
                    Optional<String> does = does(from, to);
                    for (int each = i; each <= last; each++) {
                        filled.set(each, settled(money.get(each), does, from, to));
                    }
                    i = last;
                } else {
                    filled.set(i, item(money.get(i)));
                }
            }
        }
        return filled;
    }

    /** The last sum of a list within a sentence that begins with this one; itself without one. */
    private int inline(List<Money> money, int first) {
        if (!isAfter(money.get(first), OPENERS)) {
            return first;
        }
        int last = first;
        while (last + 1 < money.size()
                && isOpen(money.get(last + 1))
                && sentenceOf(money.get(last + 1)) == sentenceOf(money.get(first))
                && isAfter(money.get(last + 1), NEXT)) {
            last++;
        }
        return last;
    }

    private boolean isAfter(Money sum, Set<String> words) {
        return names.before(sum)
                .filter(name -> name.party().entity().isPresent())
                .map(ListedNames.Name::first)
                .filter(token -> token > view.tokens().first(view.sentenceOf(token)))
                .filter(token -> words.contains(view.lower(token - 1)))
                .isPresent();
    }

    /** "- Norway: $5 million", below its header. */
    private Money item(Money sum) {
        Optional<Integer> head = heads.of(sentenceOf(sum));
        if (head.isEmpty() || !names.before(sum).filter(ListedNames.Name::opens).isPresent()) {
            return sum;
        }
        int from = view.tokens().first(head.get());
        int to = view.tokens().last(head.get());
        return settled(sum, does(from, to), from, to);
    }

    private Optional<String> does(int from, int to) {
        return HEAD_WORDS.stream()
                .filter(word -> word.cue().occurIn(view::lower, from, to))
                .map(HeadWord::does)
                .findFirst();
    }

    private Money settled(Money sum, Optional<String> does, int from, int to) {
        ListedNames.Name name = names.before(sum).orElseThrow();
        boolean gives = does.filter("gives"::equals).isPresent();
        if (does.isEmpty() || gives && name.party().entity().isEmpty() && !name.certain()) {
            return sum;
        }
        Optional<Party> other = gives ? names.receiver(from, to) : names.giver(from, to);
        Optional<Party> listed = Optional.of(name.party());
        return gives ? sum.withParties(listed, other) : sum.withParties(other, listed);
    }

    private boolean isOpen(Money sum) {
        return view.at(sum.span().start()) < view.tokens().size()
                && sum.payer().filter(party -> party.source() != Resolution.STRUCTURE).isEmpty()
                && sum.payee().isEmpty();
    }

    private int sentenceOf(Money sum) {
        return view.sentenceOf(view.at(sum.span().start()));
    }
}
