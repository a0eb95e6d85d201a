package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Rows of a body's own accounts: "Income: [£900]", or "Insurance (Acme Mutual) ...... [£488]" below
 * "Expenditure".
 */
final class AccountRows {

    private static final Map<String, String> LABELS = DataFile.map("payments/account-labels.tsv");
    private static final String GOT = "got";
    private static final String BORDERS = "\n;|";
    private static final int LINES = 12;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_LINE = 300;

    private final String text;
    private final TokenView view;
    private final MentionIndex names;
    private final Bodies bodies;

    AccountRows(String text, TokenView view, MentionIndex names, Bodies bodies) {
        this.text = text;
        this.view = view;
        this.names = names;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(
                money, view, sum -> sum.payer().isEmpty() && sum.payee().isEmpty(), this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        Optional<Party> paper = bodies.paper(at);
        if (paper.isEmpty()) {
            return sum;
        }
        int start = start(sum.span().start(), BORDERS);
        Optional<String> own = label(start, sum.span().start());
        if (own.isPresent()) {
            return settled(sum, own.get(), paper, Optional.empty());
        }
        int line = start(sum.span().start(), "\n");
        Optional<Party> named = named(line, sum.span().start());
        return named.isEmpty()
                ? sum
                : heading(line).map(role -> settled(sum, role, paper, named)).orElse(sum);
    }

    private static Money settled(
            Money sum, String role, Optional<Party> paper, Optional<Party> other) {
        Money settled =
                role.equals(GOT) ? sum.withParties(other, paper) : sum.withParties(paper, other);
        return PledgedAmounts.isOne(paper, other) ? sum : settled;
    }

    /** What the label that begins at a place says, as far as its colon. */
    private Optional<String> label(int start, int end) {
        int far = Math.min(end, start + LONGEST_LABEL);
        int colon = text.substring(start, far).indexOf(':');
        return colon < 0 ? Optional.empty() : role(text.substring(start, start + colon));
    }

    private static Optional<String> role(String label) {
        int bracket = label.indexOf('(');
        String plain = bracket < 0 ? label : label.substring(0, bracket);
        String lower = plain.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                LABELS.get(lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower));
    }

    /** What the nearest heading above a line says. */
    private Optional<String> heading(int row) {
        int start = row;
        for (int line = 0; line < LINES && start > 0; line++) {
            int end = start - 1;
            start = start(end, "\n");
            Optional<String> role =
                    end - start > LONGEST_LABEL
                            ? Optional.empty()
                            : role(text.substring(start, end));
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** The last body or person named in a row before its sum. */
    private Optional<Party> named(int line, int sum) {
        int first = view.at(line);
        for (int token = view.at(sum) - 1; token >= first; token--) {
            int mention = names.mentionAt(token);
            if (mention != MentionIndex.NONE
                    && names.first(mention) >= first
                    && (names.mention(mention).type() == EntityType.ORGANIZATION
                            || names.mention(mention).type() == EntityType.PERSON)) {
                return names.party(mention, Resolution.STRUCTURE);
            }
        }
        return Optional.empty();
    }

    private int start(int offset, String borders) {
        int at = offset;
        int far = Math.max(0, offset - LONGEST_LINE);
        while (at > far && borders.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
