package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TableRow;

/**
 * Tables whose head names who gives and who gets, with bars or tabs between the cells: "Donor |
 * Recipient | Amount" above "Norway | Chad | $10 million". Rows count that have as many cells as
 * the head, which has no figures.
 */
final class ColumnSums {

    private static final Map<String, String> LABELS = DataFile.map("payments/labels.tsv");

    /** Over a column they may tell a way as well: "From | To | Price". */
    private static final Set<String> PREPOSITIONS = FunctionWords.of("prepositions");

    private static final int LONGEST_NAME = 80;
    private static final int LEAST_CELLS = 2;

    private final String text;
    private final Tokens tokens;
    private final MentionIndex names;

    ColumnSums(String text, Tokens tokens, MentionIndex names) {
        this.text = text;
        this.tokens = tokens;
        this.names = names;
    }

    /** The sums, those of a column of sums with the parties of the columns beside it. */
    List<Money> filled(List<Money> money) {
        if (money.isEmpty() || text.indexOf('|') < 0 && text.indexOf('\t') < 0) {
            return money;
        }
        List<Money> filled = new ArrayList<>(money);
        List<Span> head = List.of();
        int sum = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            int line = text.indexOf('\n', start);
            end = line < 0 ? text.length() : line;
            List<Span> cells = TableRow.of(text, start, end).cells();
            while (sum < money.size() && money.get(sum).span().start() < start) {
                sum++;
            }
            if (cells.size() < LEAST_CELLS) {
                head = isGap(start, end) ? head : List.of();
            } else if (head.isEmpty() || isHead(cells)) {
                head = isHead(cells) ? cells : List.of();
            } else if (cells.size() == head.size()) {
                for (; sum < money.size() && money.get(sum).span().end() <= end; sum++) {
                    filled.set(sum, filled(money.get(sum), head, cells));
                }
            }
        }
        return filled;
    }

    /** An empty line, or one that draws a rule: "|---|---|". */
    private boolean isGap(int start, int end) {
        for (int at = start; at < end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the cells names a sum, another a party, and none holds a figure. */
    private boolean isHead(List<Span> cells) {
        boolean sum = false;
        boolean party = false;
        for (Span cell : cells) {
            String role = role(cell);
            sum |= role.equals("sum");
            party |= role.equals("giver") || role.equals("receiver");
        }
        return sum && party;
    }

    /** What a column is, by its head without what is in brackets: "Amount (US$)". */
    private String role(Span cell) {
        if (cell.length() > LONGEST_NAME) {
            return "";
        }
        String label = cell.in(text).toLowerCase(Locale.ROOT);
        int bracket = label.indexOf('(');
        String bare = (bracket > 0 ? label.substring(0, bracket) : label).strip();
        return PREPOSITIONS.contains(bare) ? "" : LABELS.getOrDefault(bare, "");
    }

    private Money filled(Money sum, List<Span> head, List<Span> cells) {
        int column = 0;
        while (column < cells.size() && cells.get(column).end() < sum.span().end()) {
            column++;
        }
        if (column == cells.size() || !role(head.get(column)).equals("sum")) {
            return sum;
        }
        Optional<Party> giver = party("giver", head, cells);
        Optional<Party> receiver = party("receiver", head, cells);
        return giver.isEmpty() && receiver.isEmpty() ? sum : sum.withParties(giver, receiver);
    }

    /** The party of the only column that names one of this role. */
    private Optional<Party> party(String role, List<Span> head, List<Span> cells) {
        Optional<Span> cell = Optional.empty();
        for (int i = 0; i < head.size(); i++) {
            if (role(head.get(i)).equals(role)) {
                if (cell.isPresent()) {
                    return Optional.empty();
                }
                cell = Optional.of(cells.get(i));
            }
        }
        return cell.flatMap(this::party);
    }

    private Optional<Party> party(Span value) {
        if (value.isEmpty()
                || value.length() > LONGEST_NAME
                || !Character.isUpperCase(text.codePointAt(value.start()))) {
            return Optional.empty();
        }
        int mention = names.mentionAt(tokens.at(value.start()));
        return mention != MentionIndex.NONE
                        && names.mention(mention).span().end() >= value.end()
                        && names.entity(mention).isPresent()
                ? names.party(mention, Resolution.STRUCTURE)
                : Optional.of(Party.named(value.in(text), value, Resolution.STRUCTURE));
    }
}
