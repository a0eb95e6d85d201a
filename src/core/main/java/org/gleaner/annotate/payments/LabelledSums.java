package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
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

    /** A field of a form: what its label says that it names, and the words behind the colon. */
    private record Field(String role, Span value) {

        boolean isSum() {
            return role.equals("sum") || isDue();
        }

        /** A sum that who sends the form is to get. */
        boolean isDue() {
            return role.equals("due");
        }
    }

    private static final Map<String, String> LABELS = DataFile.map("payments/labels.tsv");
    private static final String BORDERS = "\n|;\t";
    private static final String INVOICE = "invoice";
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
        Optional<Field> own = field(from, to).filter(Field::isSum);
        if (own.isEmpty()) {
            return sum;
        }
        boolean due = own.get().isDue() || isInvoice(from);
        List<Field> beside = new ArrayList<>(beside(from, true));
        beside.addAll(beside(to, false));
        Optional<Party> sender = party(beside, "sender");
        Optional<Party> addressee = party(beside, "addressee");
        Optional<Party> giver = party(beside, "giver").or(() -> due ? addressee : sender);
        Optional<Party> receiver = party(beside, "receiver").or(() -> due ? sender : addressee);
        return giver.isEmpty() && receiver.isEmpty() ? sum : sum.withParties(giver, receiver);
    }

    /** Whether the word stands not far above a field. */
    private boolean isInvoice(int field) {
        String above = text.substring(Math.max(0, field - LONGEST_FIELD), Math.max(0, field));
        return above.toLowerCase(Locale.ROOT).contains(INVOICE);
    }

    /** The fields beyond a border, the nearest first, as far as the next sum. */
    private List<Field> beside(int border, boolean above) {
        List<Field> fields = new ArrayList<>();
        int at = border;
        while (fields.size() < NEAR && (above ? at > 0 : at < text.length())) {
            int from = above ? start(at - 1) : at + 1;
            int to = above ? at - 1 : end(at + 1);
            Optional<Field> field = field(from, to);
            if (field.isEmpty() || field.get().isSum()) {
                break;
            }
            fields.add(field.get());
            at = above ? from : to;
        }
        return fields;
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
        Span value = new Span(colon + 1, to).trim(text);
        return Optional.of(new Field(LABELS.getOrDefault(label, ""), value));
    }

    private Optional<Party> party(List<Field> fields, String role) {
        return fields.stream()
                .filter(field -> field.role().equals(role))
                .flatMap(field -> party(field.value()).stream())
                .findFirst();
    }

    private Optional<Party> party(Span value) {
        if (value.isEmpty()
                || value.length() > LONGEST_NAME
                || !Character.isUpperCase(text.codePointAt(value.start()))) {
            return Optional.empty();
        }
        return Optional.of(names.partyOver(withoutPlace(value), text, Resolution.STRUCTURE));
    }

    /** "[Nordic Peat], Bergen". */
    private Span withoutPlace(Span value) {
        int comma = text.lastIndexOf(',', value.end() - 1);
        if (comma <= value.start()) {
            return value;
        }
        Span tail = new Span(comma + 1, value.end()).trim(text);
        int token = tokens.at(tail.start());
        boolean place =
                !tail.isEmpty()
                        && names.isAt(token, EntityType.LOCATION)
                        && tokens.span(token, names.last(names.mentionAt(token))).end()
                                == tail.end();
        return place ? new Span(value.start(), comma).trim(text) : value;
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
