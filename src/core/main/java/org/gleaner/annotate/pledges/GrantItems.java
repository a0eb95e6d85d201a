package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Entity;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;

/**
 * A list of receivers and sums below a sentence that gives several: "The Fund announced six grants
 * ... Kaska Trust (Whitehorse) — $2 million to train guides". Every item is an undertaking of the
 * giver's, for the one whom the item names.
 */
final class GrantItems {

    private static final Set<String> GIFTS = Words.of("listed-gifts");
    private static final Set<String> BULLETS = Words.of("bullets");
    private static final Set<String> DASHES = Set.of("—", "–", ":", "-", "--", "|");
    private static final Set<String> NAME_ENDS = Set.of("(", ",");

    /** How many blocks may stand between the sentence that gives and the first item. */
    private static final int REMARKS_BEFORE = 5;

    /** How many blocks between two items. */
    private static final int REMARKS_BETWEEN = 1;

    private static final int LONGEST_NAME = 16;

    /** "a loan of up to $3 million": how far the sum may stand from the dash. */
    private static final int SUM = 6;

    private static final int FEWEST = 2;

    /** The form of an item that begins with its sum. */
    static final String SUM_FIRST = "sum-first";

    private static final String NAME_FIRST = "action";

    private static final Set<String> FOR = Set.of("for", "to", "towards");

    /** "between £400,000 and": how far its sum may be from the beginning of an item. */
    private static final int BOUND = 3;

    private final PledgeContext context;

    GrantItems(PledgeContext context) {
        this.context = context;
    }

    /**
     * @param headers what the other rules found in each sentence, as far as no filter rejected it
     */
    List<PledgeCandidate> find(Map<Integer, PledgeCandidate> headers) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int index = 0; index + 1 < context.sentences(); index++) {
            PledgeCandidate header = headers.get(index);
            if (header == null || !givesSeveral(header)) {
                header = GrantHeader.of(context.sentence(index)).orElse(null);
            }
            if (header != null) {
                index = items(header, index + 1, headers, found) - 1;
            }
        }
        return found;
    }

    /** "announced grants", "has approved six loans". */
    private static boolean givesSeveral(PledgeCandidate header) {
        if (header.kind() != RuleKind.FUNDING) {
            return false;
        }
        SentenceView sentence = header.sentence();
        return sentence.holds(GIFTS, header.clause().from(), header.clause().to());
    }

    /** Adds the items, if they are several, and answers the first sentence after them. */
    private int items(
            PledgeCandidate header,
            int index,
            Map<Integer, PledgeCandidate> others,
            List<PledgeCandidate> found) {
        List<PledgeCandidate> items = new ArrayList<>();
        int end = index;
        int remarks = 0;
        for (int at = index; at < context.sentences(); at++) {
            SentenceView sentence = context.sentence(at);
            if (!context.opensBlock(at)) {
                continue;
            }
            int dash = dash(context, sentence);
            int from = dash == NONE ? sumFirst(sentence) : dash + 1;
            if (from != NONE && !others.containsKey(at)) {
                items.add(item(header, sentence, from, dash == NONE ? SUM_FIRST : NAME_FIRST));
                end = at + 1;
                remarks = 0;
            } else if (++remarks > (items.isEmpty() ? REMARKS_BEFORE : REMARKS_BETWEEN)) {
                break;
            }
        }
        if (items.size() >= FEWEST) {
            found.addAll(items);
            return end;
        }
        return index;
    }

    /** Where the sum of "• £1.1m for the Leisure Trust, which runs the lido" begins. */
    private static int sumFirst(SentenceView sentence) {
        int first = first(sentence);
        boolean bulleted = first > 0 && sentence.kind() == BlockKind.LIST_ITEM;
        for (int token = first; bulleted && token < first + BOUND; token++) {
            if (sentence.isSum(token)) {
                return forWhom(sentence, token) == NONE ? NONE : first;
            }
        }
        return NONE;
    }

    /** "for" or "to" behind the sum. */
    private static int forWhom(SentenceView sentence, int sum) {
        int end = sum;
        while (sentence.isSum(end + 1)) {
            end++;
        }
        return FOR.contains(sentence.word(end + 1)) ? end + 1 : NONE;
    }

    private static PledgeCandidate item(
            PledgeCandidate header, SentenceView sentence, int from, String form) {
        int to = sentence.size() - 1;
        while (to > from && ClauseFinder.isPunctuation(sentence, to)) {
            to--;
        }
        Clause clause = new Clause(from, NONE, from, to, from, false, false);
        return new PledgeCandidate(sentence, clause, RuleKind.LIST_ITEM, header.strength(), form)
                .under(header);
    }

    /** Whom an item of a list of grants gives to; nobody where the sentence is no such item. */
    static Optional<Party> receiver(PledgeContext context, PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        if (candidate.form().equals(SUM_FIRST)) {
            return behindFor(context, candidate);
        }
        int dash = candidate.header().isPresent() ? dash(context, sentence) : NONE;
        if (dash == NONE || dash + 1 != candidate.clause().from()) {
            return Optional.empty();
        }
        int first = first(sentence);
        Optional<Entity> known = context.names().actorAt(sentence.inDocument(first));
        if (known.isPresent()) {
            return known.map(
                    entity -> Party.of(entity, sentence.span(first, first), Resolution.OBJECT));
        }
        int to = first;
        while (to + 1 < dash && !NAME_ENDS.contains(sentence.word(to + 1))) {
            to++;
        }
        return Optional.of(
                Party.named(sentence.text(first, to), sentence.span(first, to), Resolution.OBJECT));
    }

    /** "[children's homes]" of "£12.6m for children's homes, including". */
    private static Optional<Party> behindFor(PledgeContext context, PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int sum = candidate.clause().from();
        while (sum < sentence.size() && !sentence.isSum(sum)) {
            sum++;
        }
        int from = forWhom(sentence, sum) + 1;
        from += sentence.word(from).equals("the") ? 1 : 0;
        if (from >= sentence.size()) {
            return Optional.empty();
        }
        Optional<Entity> known = context.names().actorAt(sentence.inDocument(from));
        int to = from;
        while (to < candidate.clause().to()
                && !NAME_ENDS.contains(sentence.word(to + 1))
                && !sentence.tag(to + 1).equals("ADP")) {
            to++;
        }
        String name = known.map(Entity::name).orElse(sentence.text(from, to));
        return Optional.of(new Party(name, known, sentence.span(from, to), Resolution.OBJECT));
    }

    private static int first(SentenceView sentence) {
        int first = Math.max(0, ListRule.afterMarks(sentence));
        while (first < sentence.size()
                && (BULLETS.contains(sentence.word(first)) || sentence.word(first).equals("the"))) {
            first++;
        }
        return first;
    }

    /** The dash or colon between a name and a sum; none where the sentence is no such item. */
    private static int dash(PledgeContext context, SentenceView sentence) {
        int first = first(sentence);
        boolean opens =
                first < sentence.size()
                        && (sentence.isCapitalised(first) || isThe(sentence, first))
                        && context.turnAt(sentence.span().start()).isEmpty();
        return opens ? dash(context, sentence, first) : NONE;
    }

    private static int dash(PledgeContext context, SentenceView sentence, int first) {
        boolean named = false;
        for (int token = first; token < sentence.size() && token < first + LONGEST_NAME; token++) {
            if (DASHES.contains(sentence.word(token)) || DonorRows.isLeader(sentence.word(token))) {
                return named && opensWithSum(sentence, token) ? token : NONE;
            }
            if (named && isLastSum(sentence, token)) {
                return token;
            }
            String tag = sentence.tag(token);
            boolean verb = tag.equals("VERB") || tag.equals("AUX");
            if (sentence.isSum(token) || verb && !sentence.isCapitalised(token)) {
                return NONE;
            }
            named |= token < first + 4 && isNamed(context, sentence, first, token);
        }
        return NONE;
    }

    /** The comma of "- Lund Public Library[,] $18,500", where nothing follows. */
    private static boolean isLastSum(SentenceView sentence, int comma) {
        if (!sentence.word(comma).equals(",") || sentence.kind() != BlockKind.LIST_ITEM) {
            return false;
        }
        int end = comma + 1;
        while (sentence.isSum(end)) {
            end++;
        }
        return end > comma + 1
                && (end >= sentence.size() || ClauseFinder.isPunctuation(sentence, end));
    }

    /** A known name at the token, or two words of one no list knows at the beginning. */
    private static boolean isNamed(
            PledgeContext context, SentenceView sentence, int first, int token) {
        return context.names().actorAt(sentence.inDocument(token)).isPresent()
                || token == first + 1 && sentence.isCapitalised(token)
                || token == first && isThe(sentence, first)
                || token == first + 2
                        && sentence.word(first + 1).equals("of")
                        && (sentence.isCapitalised(token) || sentence.word(token).equals("the"))
                || sentence.tag(first).equals("NUM")
                        && (Lexicon.isActor(sentence.word(token))
                                || Lexicon.RECEIVERS.contains(
                                        Inflection.singular(sentence.word(token))));
    }

    /** "[The] scouts – 8,000 kroner". */
    private static boolean isThe(SentenceView sentence, int first) {
        return sentence.word(first - 1).equals("the")
                && sentence.isCapitalised(first - 1)
                && Nominal.isNoun(sentence, first);
    }

    private static boolean opensWithSum(SentenceView sentence, int dash) {
        for (int token = dash + 1; token <= dash + SUM && token < sentence.size(); token++) {
            if (sentence.isSum(token)) {
                return true;
            }
            if (sentence.tag(token).equals("VERB") || sentence.tag(token).equals("AUX")) {
                return false;
            }
        }
        return false;
    }
}
