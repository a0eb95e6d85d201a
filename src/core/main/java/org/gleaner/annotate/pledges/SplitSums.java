package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.gleaner.model.Pledge.Deadline;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Whitespace;

/**
 * Parts an undertaking of several sums that are due at several times: "will pay Gaza $10 million in
 * 2025 and $15 million in 2026" is two.
 */
final class SplitSums {

    /** "and", ", another", "and the remaining" before the next sum. */
    private static final String JOINED =
            "(?s)(?:,? \\band\\b|,)"
                + "(?:\\s+(?:a|an|another|the|further|remaining|additional|second|other|rest))*\\s*$";

    private static final Pattern JOIN = Pattern.compile(JOINED);
    private static final Pattern SPACED_JOIN = Pattern.compile("\\s*" + JOINED);
    private static final Set<String> DUE = Words.of("due-prepositions");

    private static final String TO = "to";

    private final PledgeContext context;

    SplitSums(PledgeContext context) {
        this.context = context;
    }

    /** The pledge, or one for each sum where each has a date of its own behind it. */
    List<Pledge> of(Pledge pledge) {
        List<Integer> sums = pledge.money();
        if (sums.size() < 2) {
            return List.of(pledge);
        }
        List<Integer> starts = new ArrayList<>();
        for (int sum : sums) {
            starts.add(context.money().get(sum).span().start());
        }
        List<Pledge> received = byReceiver(pledge, starts);
        return received.isEmpty() ? byDate(pledge, starts) : received;
    }

    /** "approved 60,000 to Ann Lee for stock and 35,000 to Bob Stone": one for each receiver. */
    private List<Pledge> byReceiver(Pledge pledge, List<Integer> starts) {
        List<Integer> sums = pledge.money();
        String text = context.text();
        List<Pledge> parts = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            int end = i + 1 < sums.size() ? starts.get(i + 1) : pledge.span().end();
            Optional<Party> receiver = receiver(sums.get(i), end);
            boolean joined =
                    i + 1 == sums.size() || JOIN.matcher(text.substring(starts.get(i), end)).find();
            if (receiver.isEmpty() || !joined) {
                return List.of();
            }
            parts.add(
                    pledge.partFor(
                            span(pledge, i, starts, end),
                            action(pledge, i, starts, end),
                            List.of(sums.get(i)),
                            receiver.get()));
        }
        return parts;
    }

    /** The name behind "to" that follows the sum. */
    private Optional<Party> receiver(int sum, int end) {
        int to = context.tokens().at(context.money().get(sum).span().end() - 1) + 1;
        // "$2,500 be granted to"
        for (int most = to + 2; to < most && to < context.tokens().size(); to++) {
            if (!context.isVerb(to)) {
                break;
            }
        }
        if (to + 2 >= context.tokens().size() || !context.view().lower(to).equals(TO)) {
            return Optional.empty();
        }
        int name = context.view().lower(to + 1).equals("the") ? to + 2 : to + 1;
        return context.tokens().end(name) > end
                ? Optional.empty()
                : context.names()
                        .actorAt(name)
                        .map(
                                each ->
                                        Party.of(
                                                each,
                                                context.tokens().span(name, name),
                                                Party.Resolution.OBJECT));
    }

    private List<Pledge> byDate(Pledge pledge, List<Integer> starts) {
        List<Integer> sums = pledge.money();
        if (pledge.deadline().isEmpty()) {
            return List.of(pledge);
        }
        String text = context.text();
        List<Pledge> parts = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            int end = i + 1 < sums.size() ? starts.get(i + 1) : pledge.span().end();
            String between = text.substring(starts.get(i), end);
            boolean joined = i + 1 == sums.size() || JOIN.matcher(between).find();
            Optional<TimeExpression> date = onlyDate(new Span(starts.get(i), end));
            if (!joined || date.isEmpty()) {
                return List.of(pledge);
            }
            parts.add(part(pledge, i, sums.get(i), starts, date.get(), end));
        }
        return parts;
    }

    private Optional<TimeExpression> onlyDate(Span span) {
        List<TimeExpression> dates = context.datesIn(span);
        return dates.size() == 1
                        && dates.get(0).kind() == TimeExpression.Kind.DATE
                        && dates.get(0).to().isPresent()
                ? Optional.of(dates.get(0))
                : Optional.empty();
    }

    private Pledge part(
            Pledge pledge, int i, int sum, List<Integer> starts, TimeExpression date, int end) {
        return pledge.part(
                span(pledge, i, starts, end),
                action(pledge, i, starts, end),
                List.of(sum),
                new Deadline(
                        new Span(preposition(starts.get(i), date), date.span().end()),
                        date.from(),
                        date.to()));
    }

    private String action(Pledge pledge, int i, List<Integer> starts, int end) {
        String text = context.text();
        String first = Whitespace.fold(text.substring(starts.get(0), pledge.span().end()));
        int head = pledge.action().indexOf(first);
        String words = Whitespace.fold(text.substring(starts.get(i), end)).strip();
        String own = JOIN.matcher(words).replaceAll("");
        return head < 0 ? pledge.action() : pledge.action().substring(0, head) + own.strip();
    }

    private Span span(Pledge pledge, int i, List<Integer> starts, int end) {
        int from = i == 0 ? pledge.span().start() : starts.get(i);
        boolean last = i + 1 == starts.size();
        int to = last ? end : starts.get(i) + trimmed(context.text(), starts.get(i), end);
        return new Span(from, to);
    }

    private static int trimmed(String text, int from, int to) {
        return SPACED_JOIN.matcher(text.substring(from, to)).replaceAll("").length();
    }

    /** Where "in" or "by" right before the date begins, else the date. */
    private int preposition(int from, TimeExpression date) {
        int token = context.tokens().at(date.span().start()) - 1;
        int start = token < 0 ? 0 : context.tokens().span(token, token).start();
        return start > from && DUE.contains(context.view().lower(token))
                ? start
                : date.span().start();
    }
}
