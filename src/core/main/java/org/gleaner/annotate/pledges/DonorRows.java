package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entity;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Pledge.Strength;

/**
 * Rows of a table of pledges: "Pledges to Honduras", then "| Spain | €45 million | Housing |"; or
 * "Government of Norway NOK 6,500,000 pledged". What has been received is none.
 */
final class DonorRows {

    /** The form of such a row: its action is its words from the sum on. */
    static final String ROW = "row";

    private static final Set<String> PLEDGES = Words.of("pledge-titles");
    private static final Set<String> PROMISED = Words.of("pledged-states");
    private static final Set<String> PAID = Words.of("paid-states");
    private static final Set<String> NO_DONORS = Words.of("no-donors");
    private static final Set<String> BULLETS = Words.of("bullets");
    private static final Set<String> BARS = Set.of("|", ":", "-", "–", "—");
    private static final Set<String> ENDS = Set.of(";", ".");
    private static final Set<String> TO = Set.of("to", "for");

    /** How many blocks may stand between the title and the first row, and between two rows. */
    private static final int REMARKS = 4;

    private static final int LONGEST_TITLE = 14;
    private static final int LONGEST_NAME = 10;
    private static final int FEWEST = 2;

    /** How far back the title of a row is looked for, in sentences. */
    private static final int BACK = 40;

    private final PledgeContext context;

    DonorRows(PledgeContext context) {
        this.context = context;
    }

    List<PledgeCandidate> find() {
        List<PledgeCandidate> found = new ArrayList<>();
        List<PledgeCandidate> rows = new ArrayList<>();
        boolean titled = false;
        int remarks = 0;
        int seen = 0;
        for (int index = 0; index < context.sentences(); index++) {
            SentenceView sentence = context.sentence(index);
            int sum = context.opensBlock(index) ? sum(sentence) : NONE;
            inline(sentence, found);
            if (sum != NONE) {
                seen++;
                remarks = 0;
                if (isOpen(sentence, titled)) {
                    rows.add(row(sentence, sum));
                }
            } else if (isTitle(sentence)) {
                keep(rows, seen, found);
                titled = true;
                remarks = 0;
                seen = 0;
            } else if (++remarks > REMARKS) {
                keep(rows, seen, found);
                titled = false;
                seen = 0;
            }
        }
        keep(rows, seen, found);
        return found;
    }

    /** "Pledged: Norway EUR 2 million; the City of Oslo EUR 4 million": all in one line. */
    private void inline(SentenceView sentence, List<PledgeCandidate> found) {
        if (!PROMISED.contains(sentence.word(0)) || !sentence.word(1).equals(":")) {
            return;
        }
        int from = 2;
        for (int token = 2; token <= sentence.size(); token++) {
            if (token == sentence.size() || ENDS.contains(sentence.word(token))) {
                int sum = sumOf(sentence, from, token);
                if (sum != NONE) {
                    Clause clause = new Clause(sum, sum - 1, from, token - 1, sum, false, false);
                    found.add(
                            new PledgeCandidate(
                                    sentence, clause, RuleKind.LIST_ITEM, Strength.FIRM, ROW));
                }
                from = token + 1;
            }
        }
    }

    /** The first word of a sum right behind a name. */
    private int sumOf(SentenceView sentence, int from, int to) {
        int token = from;
        while (token < to && !sentence.isSum(token)) {
            token++;
        }
        return token > from
                        && token < to
                        && context.names().actorAt(sentence.inDocument(token - 1)).isPresent()
                ? token
                : NONE;
    }

    private static void keep(List<PledgeCandidate> rows, int seen, List<PledgeCandidate> found) {
        if (seen >= FEWEST) {
            found.addAll(rows);
        }
        rows.clear();
    }

    /** "Pledges to Honduras", "| Donor | Pledged |"; no sentence. */
    private static boolean isTitle(SentenceView sentence) {
        int last = sentence.size() - 1;
        return last < LONGEST_TITLE
                && !sentence.word(last).equals(".")
                && sentence.holds(PLEDGES, 0, last);
    }

    /** Whether the sum of the row is still to be paid. */
    private static boolean isOpen(SentenceView sentence, boolean titled) {
        int last = sentence.size() - 1;
        return !sentence.holds(PAID, 0, last) && (titled || sentence.holds(PROMISED, 0, last));
    }

    private static PledgeCandidate row(SentenceView sentence, int sum) {
        int to = sentence.size() - 1;
        while (to > sum && BARS.contains(sentence.word(to))) {
            to--;
        }
        int name = sum - 1;
        while (BARS.contains(sentence.word(name)) || isLeader(sentence.word(name))) {
            name--;
        }
        Clause clause = new Clause(sum, name, first(sentence), to, sum, false, false);
        return new PledgeCandidate(sentence, clause, RuleKind.LIST_ITEM, Strength.FIRM, ROW);
    }

    /** Where the sum begins behind a name and a gap; none where the sentence is no such row. */
    private int sum(SentenceView sentence) {
        int first = first(sentence);
        if (first >= sentence.size()
                || !sentence.isCapitalised(first)
                || NO_DONORS.contains(sentence.word(first))
                || context.turnAt(sentence.span().start()).isPresent()) {
            return NONE;
        }
        int token = first + 1;
        while (token < Math.min(sentence.size(), first + LONGEST_NAME) && !sentence.isSum(token)) {
            token++;
        }
        boolean named =
                sentence.isSum(token)
                        && context.names().actorAt(sentence.inDocument(first)).isPresent();
        return named && isApart(sentence, first, token) ? token : NONE;
    }

    /** A bar, leader or gap stands between the name and the sum, and nothing else. */
    private boolean isApart(SentenceView sentence, int first, int sum) {
        int name = context.names().last(context.names().mentionAt(sentence.inDocument(first)));
        int behind = sentence.inSentence(name) + 1;
        if (behind == sum) {
            return sentence.span(sum, sum).start() - sentence.span(sum - 1, sum - 1).end() > 1;
        }
        for (int token = behind; token < sum; token++) {
            if (!BARS.contains(sentence.word(token)) && !isLeader(sentence.word(token))) {
                return false;
            }
        }
        return true;
    }

    /** "......": dots that lead from a name to its sum. */
    static boolean isLeader(String word) {
        if (word.length() < 2) {
            return word.equals("…");
        }
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) != '.' && word.charAt(at) != '…' && word.charAt(at) != '_') {
                return false;
            }
        }
        return true;
    }

    private static int first(SentenceView sentence) {
        int first = 0;
        while (BULLETS.contains(sentence.word(first))
                || BARS.contains(sentence.word(first))
                || sentence.word(first).equals("the")) {
            first++;
        }
        return first;
    }

    /** To whom all rows of the table give: "Pledges to [Honduras]". */
    static Optional<Party> receiver(PledgeContext context, PledgeCandidate row) {
        int from = row.sentence().index();
        for (int index = from - 1; index >= 0 && index > from - BACK; index--) {
            SentenceView title = context.sentence(index);
            int end = isTitle(title) ? title.size() : 0;
            for (int token = 1; token < end; token++) {
                Optional<Entity> party =
                        TO.contains(title.word(token - 1))
                                ? named(context, title, token)
                                : Optional.empty();
                if (party.isPresent()) {
                    int first = first(title, token);
                    return Optional.of(
                            Party.of(party.get(), title.span(first, first), Resolution.STRUCTURE));
                }
            }
        }
        return Optional.empty();
    }

    private static int first(SentenceView title, int token) {
        return title.word(token).equals("the") && token + 1 < title.size() ? token + 1 : token;
    }

    /** "to [Honduras]", "TO THE [JOINT RELIEF OFFICE]" by the name that the text has for it. */
    private static Optional<Entity> named(PledgeContext context, SentenceView title, int token) {
        int first = first(title, token);
        int last = title.size() - 1;
        return first > last
                ? Optional.empty()
                : context.names()
                        .actorAt(title.inDocument(first))
                        .or(() -> context.names().organization(title.text(first, last)));
    }
}
