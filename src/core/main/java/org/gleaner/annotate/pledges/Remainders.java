package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge;
import org.gleaner.model.Pledge.Deadline;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Whitespace;

/**
 * Parts an undertaking whose rest is due at another time: "will pay 70% on signature and the
 * balance within 60 days" is two.
 */
final class Remainders {

    private static final Set<String> REST = Words.of("remainders");
    private static final Set<String> DUE = Words.of("remainder-prepositions");
    private static final Set<String> ENDS = Set.of(".", ";", ":", "!", "?", "”", "\"");
    private static final Set<String> LINKS = Set.of(",", ";", "and", "then", "with");
    private static final Set<String> EVENT = Set.of("of", "after", "following");
    private static final String THE = "the";
    private static final String COMMA = ",";

    private final PledgeContext context;

    Remainders(PledgeContext context) {
        this.context = context;
    }

    /** The pledge, or what is due first and the rest. */
    List<Pledge> of(Pledge pledge) {
        int first = context.tokens().at(pledge.span().start());
        int last = context.tokens().last(context.tokens().sentenceOf(first)) - 1;
        int rest = rest(first + 2, last);
        if (rest < 0) {
            return List.of(pledge);
        }
        int link = rest - 2;
        while (link > first && LINKS.contains(context.view().lower(link))) {
            link--;
        }
        boolean next = context.tokens().end(link) <= pledge.span().end();
        boolean near = context.tokens().at(pledge.span().end() - 1) >= link - 1;
        int end = end(rest, last);
        if (!next && !near || end <= rest + 1) {
            return List.of(pledge);
        }
        Span open = new Span(pledge.span().start(), context.tokens().end(link));
        Span words = context.tokens().span(rest - 1, end);
        return List.of(open(pledge, open), later(pledge, words, rest, end));
    }

    /** "rest" of "and the rest by June": no verb of its own follows. */
    private int rest(int from, int last) {
        for (int token = from; token < last; token++) {
            if (REST.contains(context.view().lower(token))
                    && context.view().lower(token - 1).equals(THE)
                    && LINKS.contains(context.view().lower(token - 2))
                    && DUE.contains(context.view().lower(token + 1))) {
                return token;
            }
        }
        return -1;
    }

    private int end(int rest, int last) {
        int end = rest;
        while (end < last
                && !ENDS.contains(context.view().lower(end + 1))
                && !(context.view().lower(end + 1).equals(COMMA) && end > rest + 1)) {
            end++;
        }
        return end;
    }

    private Pledge open(Pledge pledge, Span span) {
        String action = deed(pledge, span.end());
        Optional<Deadline> own = pledge.deadline().filter(date -> date.span().end() <= span.end());
        Optional<Deadline> due = own.or(() -> due(afterSum(pledge, span)));
        return due.map(date -> pledge.part(span, action, pledge.money(), date))
                .orElseGet(() -> pledge.part(span, action, pledge.money()));
    }

    /** The action as far as the words before the rest. */
    private String deed(Pledge pledge, int end) {
        int last = Math.max(end, pledge.span().end());
        String behind = Whitespace.fold(context.text().substring(end, last));
        String action = pledge.action();
        return !behind.isEmpty() && action.endsWith(behind)
                ? action.substring(0, action.length() - behind.length()).strip()
                : action;
    }

    /** What stands between the sum and the end: "at closing". */
    private Span afterSum(Pledge pledge, Span span) {
        int from = span.end();
        for (int sum : pledge.money()) {
            int end = context.money().get(sum).span().end();
            from = end < span.end() ? end : from;
        }
        return new Span(from, span.end()).trim(context.text());
    }

    private Pledge later(Pledge pledge, Span words, int rest, int end) {
        String verb = pledge.action().split(" ", 2)[0];
        String action = verb + " " + Whitespace.fold(words.in(context.text()));
        Span when = context.tokens().span(rest + 1, end);
        return due(when)
                .map(date -> pledge.part(words, action, List.of(), date))
                .orElseGet(() -> pledge.part(words, action, List.of()));
    }

    /** The date of the words, with its preposition; all of them where they are no date. */
    private Optional<Deadline> due(Span words) {
        if (words.isEmpty()
                || !DUE.contains(context.view().lower(context.tokens().at(words.start())))) {
            return Optional.empty();
        }
        List<TimeExpression> dates = context.datesIn(words);
        if (dates.isEmpty()) {
            return Optional.of(new Deadline(words, Optional.empty(), Optional.empty()));
        }
        TimeExpression date = dates.get(0);
        int before = context.tokens().at(date.span().start()) - 1;
        int from =
                before >= 0 && DUE.contains(context.view().lower(before))
                        ? Math.max(words.start(), context.tokens().start(before))
                        : words.start();
        int behind = context.tokens().at(date.span().end() - 1) + 1;
        boolean event =
                behind < context.tokens().size() && EVENT.contains(context.view().lower(behind));
        int end = event ? words.end() : date.span().end();
        return Optional.of(new Deadline(new Span(from, end), date.from(), date.to()));
    }
}
