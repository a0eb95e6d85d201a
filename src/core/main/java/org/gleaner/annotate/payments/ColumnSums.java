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

    private static final Set<String> PARTIES = Set.of("giver", "receiver", "party");
    private static final Span NOTHING = new Span(0, 0);
    private static final String TO = " to ";
    private static final int LONGEST_NAME = 80;
    private static final int LEAST_CELLS = 2;

    /**
     * @param roles what each column is
     * @param caption the line above the table
     * @param does what those do whom the rows name, by that line: "Pledges to Honduras"
     */
    private record Head(List<String> roles, Span caption, Optional<String> does) {

        static final Head NONE = new Head(List.of(), NOTHING, Optional.empty());
    }

    private final String text;
    private final Tokens tokens;
    private final MentionIndex names;
    private final ListedNames beside;

    ColumnSums(String text, Tokens tokens, MentionIndex names, ListedNames beside) {
        this.beside = beside;
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
        Head head = Head.NONE;
        Span above = NOTHING;
        int sum = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            int line = text.indexOf('\n', start);
            end = line < 0 ? text.length() : line;
            List<Span> cells = TableRow.of(text, start, end).cells();
            sum = from(start, sum, money);
            if (cells.size() < LEAST_CELLS) {
                Span told = isGap(start, end) ? NOTHING : new Span(start, end);
                head = told.isEmpty() ? head : Head.NONE;
                above = told.isEmpty() ? above : told;
                continue;
            }
            List<String> roles = cells.stream().map(this::role).toList();
            if (isHead(roles)) {
                head = new Head(roles, above, does(above));
            } else if (cells.size() == head.roles().size()) {
                for (; sum < money.size() && money.get(sum).span().end() <= end; sum++) {
                    filled.set(sum, filled(money.get(sum), head, cells));
                }
            }
        }
        return filled;
    }

    /** The first of the sums from {@code sum} on that begins at the offset or behind it. */
    private static int from(int offset, int sum, List<Money> money) {
        int first = sum;
        while (first < money.size() && money.get(first).span().start() < offset) {
            first++;
        }
        return first;
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

    /** Whether one of the cells names a sum, another a party. */
    private static boolean isHead(List<String> roles) {
        return roles.contains("sum") && roles.stream().anyMatch(PARTIES::contains);
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

    private Money filled(Money sum, Head head, List<Span> cells) {
        int column = 0;
        while (column < cells.size() && cells.get(column).end() < sum.span().end()) {
            column++;
        }
        boolean own = column < cells.size() && head.roles().get(column).equals("sum");
        return own ? between(sum, head, cells) : sum;
    }

    private Money between(Money sum, Head head, List<Span> cells) {
        Optional<Party> giver = party("giver", head, cells);
        Optional<Party> receiver = party("receiver", head, cells);
        if (giver.isEmpty() && receiver.isEmpty()) {
            Optional<Party> listed = party("party", head, cells);
            giver = head.does().filter(ListRoles.GIVES::equals).flatMap(known -> listed);
            receiver = head.does().filter(ListRoles.GETS::equals).flatMap(known -> listed);
        }
        if (giver.isEmpty() && receiver.isEmpty()) {
            return sum;
        }
        int from = tokens.at(head.caption().start());
        int to = tokens.at(head.caption().end());
        return sum.withParties(
                giver.or(() -> beside.giver(from, to)),
                receiver.or(() -> told(cells))
                        .or(() -> head.does().flatMap(known -> beside.receiver(from, to))));
    }

    private Optional<String> does(Span caption) {
        return ListRoles.in(
                token -> tokens.word(token).toLowerCase(Locale.ROOT),
                tokens.at(caption.start()),
                tokens.at(caption.end()));
    }

    /** "paid to [World Grain Aid]" in a cell that tells what became of the sum. */
    private Optional<Party> told(List<Span> cells) {
        for (Span cell : cells) {
            int to = cell.in(text).indexOf(TO);
            if (to > 0 && Character.isLowerCase(text.codePointAt(cell.start()))) {
                return party(new Span(cell.start() + to + TO.length(), cell.end()).trim(text));
            }
        }
        return Optional.empty();
    }

    /** The party of the only column that names one of this role. */
    private Optional<Party> party(String role, Head head, List<Span> cells) {
        Optional<Span> cell = Optional.empty();
        for (int i = 0; i < head.roles().size(); i++) {
            if (head.roles().get(i).equals(role)) {
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
        return Optional.of(names.partyOver(value, text, Resolution.STRUCTURE));
    }
}
