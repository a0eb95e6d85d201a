package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;

/** Finds where the words of a sentence follow a {@link WordRule}. */
final class WordMatcher {

    static final Set<String> STOPS = DataFile.words("relations/stops.txt");
    private static final Set<String> FORMER = DataFile.words("relations/former.txt");

    /** Verbs in the past that tell of a state that is over. */
    private static final Set<String> ONCE =
            Set.of(
                    "was",
                    "were",
                    "served",
                    "lived",
                    "resided",
                    "worked",
                    "taught",
                    "represented",
                    "led");

    private static final Set<String> UNREAL =
            Set.of(
                    "not", "n't", "never", "neither", "nor", "without", "would", "could", "may",
                    "might", "should", "shall", "will", "'ll", "can", "must", "if", "unless",
                    "whether");
    private static final int BEFORE = 2;
    private static final Set<String> BEING = DataFile.words("relations/being.txt");

    private final Passage passage;
    private final Countries countries;
    private final int to;
    private final NameLists lists;
    private final Asides asides;

    /**
     * @param to one past the last token of the sentence
     */
    WordMatcher(Passage passage, Countries countries, int to) {
        this.passage = passage;
        this.countries = countries;
        this.to = to;
        this.lists = new NameLists(passage, to);
        this.asides = new Asides(passage, to);
    }

    private static final class State {
        private Optional<Argument> subject = Optional.empty();
        private Optional<Argument> object = Optional.empty();
        private Optional<Span> value = Optional.empty();
        private int from = -1;
        private int last = -1;
        private int end;
    }

    /** What the rule reads where its first element stands at {@code start}. */
    List<RelationCandidate> match(WordRule rule, int start) {
        State state = new State();
        if (!match(rule, 0, start, state)
                || state.subject.isEmpty()
                || isLessThanFact(start, state.end)
                || isTitleOfNext(rule.rule(), state)) {
            return List.of();
        }
        Rule head = rule.rule();
        List<Argument> subjects =
                head.more() ? lists.from(state.subject.get()) : List.of(state.subject.get());
        List<RelationCandidate> candidates = new ArrayList<>();
        for (Argument subject : subjects) {
            if (state.object.isEmpty()) {
                candidates.add(candidate(head, subject, Optional.empty(), state));
                continue;
            }
            for (Argument object :
                    head.places() ? lists.from(state.object.get()) : List.of(state.object.get())) {
                Namesakes.apart(head.type(), subject, object, passage)
                        .ifPresent(
                                pair ->
                                        candidates.add(
                                                candidate(
                                                        head,
                                                        pair.subject(),
                                                        Optional.of(pair.object()),
                                                        state)));
            }
        }
        return candidates;
    }

    /** "Ann, President of the Supreme Court Bob Hill": the title is of whom it stands before. */
    private boolean isTitleOfNext(Rule rule, State state) {
        return rule.value() == Rule.Value.TITLE
                && state.end < to
                && state.end > state.subject.get().to() + 1
                && passage.mention(state.end)
                        .filter(mention -> mention.type() == EntityType.PERSON)
                        .isPresent();
    }

    private RelationCandidate candidate(
            Rule head, Argument subject, Optional<Argument> object, State state) {
        Span trigger =
                state.from < 0
                        ? subject.party().span()
                        : passage.tokens.span(state.from, state.last);
        return new RelationCandidate(
                head.type(),
                subject,
                object,
                state.value,
                status(head, subject, state),
                trigger,
                head.confidence(),
                head.name());
    }

    /** A state is over where the words from the subject to the last of the rule say so. */
    private Relation.Status status(Rule head, Argument subject, State state) {
        if (head.tense() == Rule.Tense.STATE) {
            for (int token = Math.max(subject.to() + 1, 0); token <= state.last; token++) {
                if (FORMER.contains(passage.lower(token)) || ONCE.contains(passage.lower(token))) {
                    return Relation.Status.FORMER;
                }
            }
        }
        return Relation.Status.CURRENT;
    }

    /**
     * Whether a word among those matched, or close before them, denies or supposes what they say.
     */
    private boolean isLessThanFact(int from, int end) {
        int first = Math.max(passage.tokens.first(passage.tokens.sentenceOf(from)), from - BEFORE);
        for (int token = first; token < end; token++) {
            if (UNREAL.contains(passage.lower(token))
                    && !passage.inMention(token)
                    && passage.date(token).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean match(WordRule rule, int at, int token, State state) {
        List<WordRule.Element> elements = rule.elements();
        if (at == elements.size()) {
            state.end = token;
            return true;
        }
        WordRule.Element element = elements.get(at);
        if (element.isGap()) {
            return leap(rule, at, token, state, false)
                    || element.kind() != WordRule.Kind.GAP && leap(rule, at, token, state, true);
        }
        int next = token < to ? take(rule.rule(), element, token, state) : -1;
        if (next >= 0
                && (match(rule, at + 1, next, state) || matchBehindName(rule, at, next, state))) {
            return true;
        }
        return element.optional() && match(rule, at + 1, token, state);
    }

    /**
     * Whether the rule goes on behind the gap; with {@code over}, a bracket counts as one word,
     * whatever it says.
     */
    private boolean leap(WordRule rule, int at, int token, State state, boolean over) {
        WordRule.Element element = rule.elements().get(at);
        if (element.kind() != WordRule.Kind.GAP && isJoined(token)) {
            return false;
        }
        int depth = 0;
        int next = token;
        for (int skip = 0; skip <= element.gap() && next <= to; skip++) {
            if (match(rule, at + 1, next, state)) {
                return true;
            }
            if (next < to && element.kind() != WordRule.Kind.GAP) {
                depth += asides.opens(next) ? 1 : asides.closes(next) ? -1 : 0;
                if (depth < 0
                        || !(over && asides.opens(next)) && turns(element, rule.rule(), next)) {
                    return false;
                }
            }
            int behind = over ? asides.behind(next) : next;
            depth = behind > next ? 0 : depth;
            next = behind > next ? behind : next + 1;
        }
        return false;
    }

    /** "Ann and the son of Bob": behind a name, "and" opens another party. */
    private boolean isJoined(int token) {
        return token > 0
                && token + 1 < to
                && passage.inMention(token - 1)
                && (passage.lower(token).equals("and") || passage.lower(token).equals("or"))
                && (passage.lower(token + 1).equals("the")
                        || passage.lower(token + 1).equals("a")
                        || passage.lower(token + 1).equals("an"));
    }

    /**
     * Whether the rule goes on behind what may stand at a name's end: an aside in brackets, or the
     * further names of a list.
     */
    private boolean matchBehindName(WordRule rule, int at, int next, State state) {
        WordRule.Kind kind = rule.elements().get(at).kind();
        if (kind != WordRule.Kind.SUBJECT && kind != WordRule.Kind.OBJECT) {
            return false;
        }
        Argument argument =
                kind == WordRule.Kind.SUBJECT
                        ? state.subject.orElseThrow()
                        : state.object.orElseThrow();
        int behind = asides.behind(next);
        if (behind > next && match(rule, at + 1, behind, state)) {
            return true;
        }
        if (kind == WordRule.Kind.SUBJECT
                && rule.rule().more()
                && argument.type() != EntityType.LOCATION) {
            List<Argument> list = lists.from(argument);
            return list.size() > 1
                    && match(rule, at + 1, list.get(list.size() - 1).to() + 1, state);
        }
        return false;
    }

    /** Whether the words turn at the token to another than the subject, or to what is no fact. */
    private boolean turns(WordRule.Element element, Rule rule, int token) {
        if (element.kind() == WordRule.Kind.GAP) {
            return false;
        }
        if (element.kind() == WordRule.Kind.PREDICATE
                && passage.isVerb(token)
                && !BEING.contains(passage.lower(token))) {
            return true;
        }
        Set<EntityType> others = element.ofObject() ? rule.objects() : rule.subjects();
        return passage.mention(token)
                .map(mention -> others.contains(mention.type()))
                .orElse(STOPS.contains(passage.lower(token)));
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
            case SUBJECT:
                return argument(token, rule.subjects())
                        .filter(argument -> !element.free() || isFree(argument))
                        .map(
                                argument -> {
                                    state.subject = Optional.of(argument);
                                    return argument.to() + 1;
                                })
                        .orElse(-1);
            case OBJECT:
                return argument(token, rule.objects())
                        .filter(argument -> !element.free() || isFree(argument))
                        .map(
                                argument -> {
                                    state.object = Optional.of(argument);
                                    return argument.to() + 1;
                                })
                        .orElse(-1);
            case VALUE:
                return valueAt(rule, token, state);
            default:
                return passage.date(token)
                        .map(date -> passage.tokens.at(date.span().end() - 1) + 1)
                        .orElse(-1);
        }
    }

    /**
     * The name that begins at the token; an adjective of nationality stands for its country where
     * the rule wants both.
     */
    private Optional<Argument> argument(int token, Set<EntityType> types) {
        return passage.argument(token, Party.Resolution.STRUCTURE)
                .filter(found -> found.from() == token && types.contains(found.type()))
                .flatMap(
                        found ->
                                found.type() == EntityType.NATIONALITY
                                                && types.contains(EntityType.LOCATION)
                                        ? countries.of(found)
                                        : Optional.of(found));
    }

    /**
     * Whether no preposition or verb governs the name, past titles and articles before it, nor the
     * one it is joined to: "to Ann and Bob". A possessor is not free, and a body behind "a" only
     * describes what follows: "a Premier League club".
     */
    private boolean isFree(Argument named) {
        if (named.to() + 1 < to && passage.isPossessive(named.to() + 1)) {
            return false;
        }
        int first = passage.tokens.first(passage.tokens.sentenceOf(named.from()));
        Argument argument = named;
        Optional<Argument> joined = joined(argument, first);
        while (joined.isPresent()) {
            argument = joined.get();
            joined = joined(argument, first);
        }
        int before = argument.from() - 1;
        if (argument.type() == EntityType.ORGANIZATION
                && before >= first
                && (passage.lower(before).equals("a") || passage.lower(before).equals("an"))) {
            return false;
        }
        while (before >= first
                && !passage.inMention(before)
                && (passage.lower(before).equals("the")
                        || passage.lower(before).equals("a")
                        || Titles.isHonorific(passage.lower(before))
                        || Titles.isModifier(passage.lower(before))
                        || Titles.isHead(passage.lower(before)))) {
            before--;
        }
        return before < first
                || !NameLists.PREPOSITIONS.contains(passage.lower(before))
                        && !passage.isVerb(before);
    }

    /** The name of the same type right before, with "and" between. */
    private Optional<Argument> joined(Argument argument, int first) {
        int and = argument.from() - 1;
        return and > first && passage.lower(and).equals("and")
                ? passage.argument(and - 1, Party.Resolution.STRUCTURE)
                        .filter(other -> other.type() == argument.type())
                : Optional.empty();
    }

    private int valueAt(Rule rule, int token, State state) {
        if (rule.value() == Rule.Value.TITLE) {
            return titleAt(token, state);
        }
        Optional<Span> span =
                rule.value() == Rule.Value.MONEY
                        ? passage.figure(token).map(figure -> figure.span())
                        : passage.date(token).map(date -> date.span());
        if (span.isEmpty() || passage.tokens.at(span.get().start()) != token) {
            return -1;
        }
        state.value = span;
        return passage.tokens.at(span.get().end() - 1) + 1;
    }

    /**
     * A title of an office or a calling, with the words of rank before it: "executive vice
     * president".
     */
    private int titleAt(int token, State state) {
        int at = token;
        while (at < to
                && !passage.inMention(at)
                && Titles.isModifier(passage.lower(at))
                && !FORMER.contains(passage.lower(at))) {
            at++;
        }
        while (at > token && (at >= to || !isHead(at))) {
            at--;
        }
        while (at + 1 < to && isHead(at) && isHead(at + 1)) {
            at++;
        }
        if (at >= to || !isHead(at) || Titles.isPlural(passage.lower(at))) {
            return -1;
        }
        state.value = Optional.of(passage.tokens.span(token, at));
        state.from = state.from < 0 ? token : state.from;
        state.last = at;
        return at + 1;
    }

    private boolean isHead(int token) {
        return !passage.inMention(token)
                && (Titles.isHead(passage.lower(token))
                        || passage.lower(token).equals("executive")
                                && token > 0
                                && passage.lower(token - 1).equals("chief"));
    }
}
