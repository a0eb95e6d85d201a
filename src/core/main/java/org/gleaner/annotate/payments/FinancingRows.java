package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Sheets of a project that say in one row who finances it: "Financing: IFAD loan [$32 million];
 * OPEC Fund [$15 million]" below "Title: Ruvuma Dams Project".
 */
final class FinancingRows {

    private static final Map<String, String> LABELS = DataFile.map("payments/financing-labels.tsv");
    private static final String FINANCING = "financing";
    private static final int LINES = 12;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_LINE = 600;

    /** How many words may tell what sort of money it is: "IFAD [loan] $32 million". */
    private static final int SORT = 2;

    private final String text;
    private final TokenView view;
    private final MentionIndex names;

    FinancingRows(String text, TokenView view, MentionIndex names) {
        this.text = text;
        this.view = view;
        this.names = names;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, sum -> sum.payee().isEmpty(), this::filled);
    }

    private Money filled(Money sum) {
        int start = start(sum.span().start());
        if (!role(start, colon(start, sum.span().start())).equals(FINANCING)) {
            return sum;
        }
        Optional<Party> giver = sum.payer().or(() -> before(sum));
        Optional<Party> receiver = giver.isEmpty() ? giver : project(start);
        return PledgedAmounts.isOne(giver, receiver) ? sum : sum.withParties(giver, receiver);
    }

    /** The name that ends right before a sum, or before a word for its sort. */
    private Optional<Party> before(Money sum) {
        int at = view.at(sum.span().start());
        for (int token = at - 1; token >= Math.max(0, at - 1 - SORT); token--) {
            int mention = names.mentionAt(token);
            if (mention != MentionIndex.NONE) {
                return PartyFinder.PAYING.contains(names.mention(mention).type())
                        ? names.party(mention, Resolution.STRUCTURE)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What the sheet is about: the project that a row above names, else who borrows. */
    private Optional<Party> project(int row) {
        Optional<Party> borrower = Optional.empty();
        int start = row;
        for (int line = 0; line < LINES && start > 0; line++) {
            int end = start - 1;
            start = start(end);
            int colon = colon(start, end);
            String role = role(start, colon);
            if (role.isEmpty() || role.equals(FINANCING)) {
                continue;
            }
            Optional<Party> named = named(new Span(colon + 1, end).trim(text));
            if (role.equals("project") && named.isPresent()) {
                return named;
            }
            borrower = borrower.or(() -> named);
        }
        return borrower;
    }

    private Optional<Party> named(Span value) {
        if (value.isEmpty() || value.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        return Optional.of(names.partyOver(value, text, Resolution.STRUCTURE));
    }

    /** The colon behind the label of a line; -1 without one. */
    private int colon(int start, int end) {
        int far = Math.min(end, start + LONGEST_LABEL + 1);
        int colon = text.substring(start, far).indexOf(':');
        return colon < 0 ? colon : start + colon;
    }

    /** What the label of a line says that stands there; empty for others. */
    private String role(int start, int colon) {
        if (colon < 0) {
            return "";
        }
        String label = text.substring(start, colon).strip().toLowerCase(Locale.ROOT);
        return LABELS.getOrDefault(label, "");
    }

    private int start(int offset) {
        int at = offset;
        int far = Math.max(0, offset - LONGEST_LINE);
        while (at > far && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }
}
