package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * Forms that name who gives and who gets a sum by labels, a field a line or between bars:
 * "Recipient: Oslo Opera" above "Award: €40,000".
 */
final class LabelledSums {

    /** A field of a form: its label, in lower case, and the words behind the colon. */
    private record Field(String label, Span value) {}

    private static final Map<String, String> LABELS =
            DataFile.rows("payments/labels.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final String BORDERS = "\n|;\t";
    private static final int NEAR = 4;
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_NAME = 80;

    /** No field of a form is longer, so that a long line is not walked through for each sum. */
    private static final int LONGEST_FIELD = 400;

    private static final int NONE = -1;

    private final String text;
    private final Tokens tokens;
    private final MentionIndex names;

    LabelledSums(String text, Tokens tokens, MentionIndex names) {
        this.text = text;
        this.tokens = tokens;
        this.names = names;
    }

    /** The sums, those of labelled fields with the parties of the fields beside them. */
    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            boolean open = sum.payer().isEmpty() && sum.payee().isEmpty();
            filled.add(open ? filled(sum) : sum);
        }
        return filled;
    }

    private Money filled(Money sum) {
        int from = start(sum.span().start());
        int to = end(sum.span().end());
        if (!does(field(from, to)).equals("sum")) {
            return sum;
        }
        Optional<Party> giver = Optional.empty();
        Optional<Party> receiver = Optional.empty();
        int above = from;
        for (int steps = 0; steps < NEAR && above > 0; steps++) {
            int last = above - 1;
            above = start(last);
            Optional<Field> field = field(above, last);
            if (field.isEmpty() || does(field).equals("sum")) {
                break;
            }
            giver = giver.or(() -> party(field, "giver"));
            receiver = receiver.or(() -> party(field, "receiver"));
        }
        int below = to;
        for (int steps = 0; steps < NEAR && below < text.length(); steps++) {
            int first = below + 1;
            below = end(first);
            Optional<Field> field = field(first, below);
            if (field.isEmpty() || does(field).equals("sum")) {
                break;
            }
            giver = giver.or(() -> party(field, "giver"));
            receiver = receiver.or(() -> party(field, "receiver"));
        }
        return giver.isEmpty() && receiver.isEmpty() ? sum : sum.withParties(giver, receiver);
    }

    private static String does(Optional<Field> field) {
        return field.map(known -> LABELS.getOrDefault(known.label(), "")).orElse("");
    }

    private Optional<Field> field(int from, int to) {
        if (from == NONE || to == NONE) {
            return Optional.empty();
        }
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int colon = start;
        int last = Math.min(to, start + LONGEST_LABEL + 1);
        while (colon < last && text.charAt(colon) != ':') {
            colon++;
        }
        if (colon >= last) {
            return Optional.empty();
        }
        String label = text.substring(start, colon).strip().toLowerCase(Locale.ROOT);
        return Optional.of(new Field(label, new Span(colon + 1, to).trim(text)));
    }

    private Optional<Party> party(Optional<Field> field, String role) {
        if (!does(field).equals(role)) {
            return Optional.empty();
        }
        Span value = field.get().value();
        if (value.isEmpty()
                || value.length() > LONGEST_NAME
                || !Character.isUpperCase(text.codePointAt(value.start()))) {
            return Optional.empty();
        }
        int token = tokens.at(value.start());
        int mention = token < tokens.size() ? names.mentionAt(token) : MentionIndex.NONE;
        return mention != MentionIndex.NONE
                        && names.mention(mention).span().end() >= value.end()
                        && names.entity(mention).isPresent()
                ? names.entity(mention)
                        .map(
                                entity ->
                                        Party.of(
                                                entity,
                                                names.mention(mention).span(),
                                                Resolution.STRUCTURE))
                : Optional.of(Party.named(value.in(text), value, Resolution.STRUCTURE));
    }

    private int start(int offset) {
        int at = offset;
        int first = Math.max(0, offset - LONGEST_FIELD);
        while (at > first && BORDERS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at == first && first > 0 ? NONE : at;
    }

    private int end(int offset) {
        int at = offset;
        int last = Math.min(text.length(), offset + LONGEST_FIELD);
        while (at < last && BORDERS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at == last && last < text.length() ? NONE : at;
    }
}
