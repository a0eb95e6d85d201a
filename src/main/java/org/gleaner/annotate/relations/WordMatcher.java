package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;

/** Finds where the words of a sentence follow a {@link WordRule}. */
final class WordMatcher {

    private final Passage passage;
    private final int to;

    /** @param to one past the last token of the sentence */
    WordMatcher(Passage passage, int to) {
        this.passage = passage;
        this.to = to;
    }

    private static final class State {
        private Optional<End> subject = Optional.empty();
        private Optional<End> object = Optional.empty();
        private Optional<Span> value = Optional.empty();
        private int from = -1;
        private int last = -1;
    }

    /** What the rule reads where its first element is the name at {@code start}. */
    List<Claim> match(WordRule rule, int start) {
        State state = new State();
        if (!match(rule, 0, start, state) || state.subject.isEmpty()) {
            return List.of();
        }
        Span trigger = state.from < 0 ? state.subject.get().party().span() : passage.tokens.span(state.from, state.last);
        Rule head = rule.rule();
        if (state.object.isEmpty()) {
            return List.of(claim(head, state, trigger));
        }
        List<Claim> claims = new ArrayList<>();
        List<End> objects = List.of(state.object.get());
        for (End object : head.places() ? Places.withFollowing(passage, objects) : objects) {
            if (!object.party().name().equals(state.subject.get().party().name())) {
                state.object = Optional.of(object);
                claims.add(claim(head, state, trigger));
            }
        }
        return claims;
    }

    private static Claim claim(Rule head, State state, Span trigger) {
        return new Claim(head.type(), state.subject.get(), state.object, state.value, Relation.Status.CURRENT, trigger, head.confidence(), head.name());
    }

    private boolean match(WordRule rule, int at, int token, State state) {
        List<WordRule.Element> elements = rule.elements();
        if (at == elements.size()) {
            return true;
        }
        WordRule.Element element = elements.get(at);
        if (element.kind() == WordRule.Kind.GAP) {
            for (int skip = 0; skip <= element.gap() && token + skip <= to; skip++) {
                if (match(rule, at + 1, token + skip, state)) {
                    return true;
                }
            }
            return false;
        }
        int next = token < to ? take(rule.rule(), element, token, state) : -1;
        if (next >= 0 && match(rule, at + 1, next, state)) {
            return true;
        }
        return element.optional() && match(rule, at + 1, token, state);
    }

    /** Where the matcher stands after the element; -1 when it does not match at {@code token}. */
    private int take(Rule rule, WordRule.Element element, int token, State state) {
        switch (element.kind()) {
            case WORDS:
                if (!element.words().contains(passage.lower(token)) || passage.inMention(token)) {
                    return -1;
                }
                if (state.from < 0) {
                    state.from = token;
                }
                state.last = token;
                return token + 1;
            case SUBJECT, OBJECT:
                boolean subject = element.kind() == WordRule.Kind.SUBJECT;
                Optional<End> end = passage.end(token, Party.Resolution.STRUCTURE)
                        .filter(found -> found.from() == token && (subject ? rule.subjects() : rule.objects()).contains(found.type()));
                if (end.isEmpty()) {
                    return -1;
                }
                if (subject) {
                    state.subject = end;
                } else {
                    state.object = end;
                }
                return end.get().to() + 1;
            case VALUE:
                return valueAt(rule, token, state);
            default:
                return passage.date(token).map(date -> passage.tokens.at(date.span().end() - 1) + 1).orElse(-1);
        }
    }

    private int valueAt(Rule rule, int token, State state) {
        Optional<Span> span = rule.value() == Rule.Value.MONEY ? passage.figure(token).map(figure -> figure.span())
                : passage.date(token).map(date -> date.span());
        if (span.isEmpty() || passage.tokens.at(span.get().start()) != token) {
            return -1;
        }
        state.value = span;
        return passage.tokens.at(span.get().end() - 1) + 1;
    }
}
