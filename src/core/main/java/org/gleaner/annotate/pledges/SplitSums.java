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

    private static final Set<String> ARTICLES = Words.of("receiver-determiners");
    private static final Set<String> NOMINAL = Set.of("ADJ", "NOUN", "PROPN", "NUM");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> LINKS = Set.of("and", ",", "while", ";");
    private static final int LONGEST = 6;

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
        List<Pledge> parts = received.isEmpty() ? byGap(pledge, starts) : received;
        return parts.isEmpty() ? byDate(pledge, starts) : parts;
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

    /** Who stands behind "to" after the sum. */
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
        int name = to + 1;
        while (ARTICLES.contains(context.view().lower(name))
                && name + 1 < context.tokens().size()) {
            name++;
        }
        return context.tokens().end(name) > end ? Optional.empty() : party(name, end);
    }

    private Optional<Party> party(int name, int end) {
        return named(name).or(() -> nameless(name, end));
    }

    private Optional<Party> named(int name) {
        return context.names()
                .actorAt(name)
                .map(
                        each ->
                                Party.of(
                                        each,
                                        context.tokens().span(name, name),
                                        Party.Resolution.OBJECT));
    }

    /** "lend Acme 3 million and [Kestrel Ltd] 2 million": further receivers stand before sums. */
    private List<Pledge> byGap(Pledge pledge, List<Integer> starts) {
        List<Pledge> parts = new ArrayList<>();
        Optional<Party> first = pledge.beneficiary();
        int end = pledge.span().end();
        for (int i = starts.size() - 1; first.isPresent() && i > 0; i--) {
            int sum = context.tokens().at(starts.get(i));
            int mention = sum < 2 ? -1 : context.names().mentionAt(sum - 1);
            int name = mention < 0 ? -1 : context.names().first(mention);
            Optional<Party> receiver = name < 1 ? Optional.empty() : named(name);
            int link = receiver.isEmpty() ? -1 : link(name);
            if (link < 0 || context.tokens().start(link) < starts.get(i - 1)) {
                return List.of();
            }
            Span words = new Span(context.tokens().start(name), end);
            parts.add(
                    0,
                    pledge.partFor(
                            words,
                            verb(pledge) + " " + Whitespace.fold(words.in(context.text())),
                            List.of(pledge.money().get(i)),
                            receiver.get()));
            end = context.tokens().end(link - 1);
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        Span open = new Span(pledge.span().start(), end);
        parts.add(
                0,
                pledge.partFor(
                        open, cut(pledge, end), List.of(pledge.money().get(0)), first.get()));
        return parts;
    }

    /** The "and" or comma before a name, with an article between. */
    private int link(int name) {
        int before = ARTICLES.contains(context.view().lower(name - 1)) ? name - 2 : name - 1;
        return before > 0 && LINKS.contains(context.view().lower(before)) ? before : -1;
    }

    private static String verb(Pledge pledge) {
        return pledge.action().split(" ", 2)[0];
    }

    /** The action without the words of the parts behind. */
    private String cut(Pledge pledge, int end) {
        String behind =
                Whitespace.fold(context.text().substring(end, Math.max(end, pledge.span().end())));
        String action = pledge.action();
        return !behind.isEmpty() && action.endsWith(behind)
                ? action.substring(0, action.length() - behind.length()).strip()
                : action;
    }

    /** "two scout [groups]", "the [Old Mill] arts trust": a noun with what belongs to it. */
    private Optional<Party> nameless(int first, int end) {
        int last = first - 1;
        while (last + 1 < context.tokens().size()
                && last < first + LONGEST
                && context.tokens().end(last + 1) <= end
                && NOMINAL.contains(context.tag(last + 1))) {
            last++;
        }
        boolean noun = last >= first && NOUNS.contains(context.tag(last));
        if (!noun) {
            return Optional.empty();
        }
        Optional<Party> known = named(last);
        if (known.isPresent()) {
            return known;
        }
        Span words = context.tokens().span(first, last);
        return Optional.of(
                Party.named(context.tokens().words(first, last), words, Party.Resolution.OBJECT));
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
        return head < 0 ? own.strip() : pledge.action().substring(0, head) + own.strip();
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
