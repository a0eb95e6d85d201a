package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;

/** Finds where the words of a sentence follow a {@link WordRule}. */
final class WordMatcher {

    static final Set<String> STOPS = DataFile.words("relations/stops.txt");
    private static final Set<String> FORMER = DataFile.words("lexicon/former.txt");
    private static final Set<String> FORMER_VERBS = DataFile.words("relations/former-verbs.txt");
    private static final Set<String> UNREAL = DataFile.words("relations/unreal-words.txt");
    private static final Set<String> DENIALS = DataFile.words("relations/denials.txt");
    private static final Set<String> DOUBTS = DataFile.words("relations/doubts.txt");
    private static final Set<String> NOBODY = DataFile.words("relations/nobody.txt");
    private static final Set<String> BELIEVING = DataFile.words("relations/believing.txt");
    static final Set<String> BEING = DataFile.words("relations/being.txt");

    /** What is yet to come is no less where a rule reads that too. */
    private static final Set<String> COMING = Set.of("will", "'ll", "shall");

    private static final Set<String> CONJUNCTIONS = Set.of("and", "or");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** A sentence that takes fewer is matched faster without keeping what failed. */
    private static final int FEW_STEPS = 20_000;

    /** How far before the words of a rule a "not" may deny them. */
    private static final int BEFORE = 3;

    /** How far before "evidence" or "suggests" a "no" may stand. */
    private static final int NONE_BEFORE_NOUN = 2;

    private static final int NONE_BEFORE_VERB = 3;

    private final Passage passage;
    private final int first;
    private final int to;
    private final ElementMatcher elements;
    private final Anaphors anaphors;
    private final NameLists lists;
    private final Asides asides;
    private final Descriptions descriptions;

    /** For each rule, from which elements and tokens on nothing matches. */
    private final Map<WordRule, BitSet> dead = new IdentityHashMap<>();

    private int steps;

    /**
     * @param first the first token of the sentence
     * @param to one past its last
     */
    WordMatcher(
            Passage passage, DocumentCountries countries, Anaphors anaphors, int first, int to) {
        this.passage = passage;
        this.first = first;
        this.to = to;
        this.elements = new ElementMatcher(passage, countries, anaphors, to);
        this.anaphors = anaphors;
        this.lists = new NameLists(passage, to);
        this.asides = new Asides(passage, to);
        this.descriptions = new Descriptions(passage);
    }

    /** What the rule reads where its first element is found at {@code start}. */
    List<RelationCandidate> match(WordRule rule, int start) {
        return match(rule, 0, WordMatch.at(start))
                .filter(match -> match.subject().isPresent())
                .filter(match -> !isLessThanFact(rule.rule(), start, match.next()))
                .filter(match -> !isTitleOfNext(rule.rule(), match))
                .filter(match -> !descriptions.isTaken(rule.rule(), match))
                .map(match -> candidates(rule.rule(), match))
                .orElse(List.of());
    }

    /** How many elements were tried so far. */
    int steps() {
        return steps;
    }

    private List<RelationCandidate> candidates(Rule head, WordMatch match) {
        Argument first = match.subject().orElseThrow();
        List<Argument> subjects = head.more() ? lists.from(first) : List.of(first);
        if (match.object().isEmpty()) {
            return subjects.stream()
                    .map(subject -> candidate(head, subject, Optional.empty(), match))
                    .toList();
        }
        Argument object = match.object().get();
        List<Argument> objects = head.places() ? lists.from(object) : List.of(object);
        List<RelationCandidate> candidates = new ArrayList<>();
        for (Argument subject : subjects) {
            for (Argument each : objects) {
                Namesakes.apart(head.type(), subject, each, passage)
                        .map(
                                pair ->
                                        candidate(
                                                head,
                                                pair.subject(),
                                                Optional.of(pair.object()),
                                                match))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private RelationCandidate candidate(
            Rule head, Argument subject, Optional<Argument> object, WordMatch match) {
        Span trigger =
                match.hasTrigger()
                        ? passage.tokens.span(match.from(), match.last())
                        : subject.party().span();
        return new RelationCandidate(
                head.type(),
                subject,
                object,
                match.value(),
                status(head, subject, match),
                trigger,
                head.confidence(),
                head.name());
    }

    /** "Ann, President of the Supreme Court Bob Hill": the title is that of the name behind it. */
    private boolean isTitleOfNext(Rule rule, WordMatch match) {
        return rule.value() == Rule.Value.TITLE
                && match.next() < to
                && match.next() > match.subject().orElseThrow().to() + 1
                && passage.mention(behindAddress(match))
                        .filter(mention -> mention.type() == EntityType.PERSON)
                        .isPresent();
    }

    /**
     * "Bob" of "the Rector, Mr Bob Hill" in a list of guests; what follows the match where nobody
     * is addressed, or the title is not definite.
     */
    private int behindAddress(WordMatch match) {
        int token = match.next();
        if (!passage.lower(token).equals(",") || !isDefinite(match.value().orElseThrow())) {
            return token;
        }
        int at = token + 1;
        while (at < to
                && (TitleLexicon.isHonorificOrStyle(passage.lower(at))
                        || passage.lower(at).equals("."))) {
            at++;
        }
        return at > token + 1 && at < to ? at : token;
    }

    /** Whether "the" is before the title, or before one that is joined to it. */
    private boolean isDefinite(Span title) {
        int before = passage.tokens.at(title.start()) - 1;
        while (before > first
                && CONJUNCTIONS.contains(passage.lower(before))
                && TitleLexicon.isHead(passage.lower(before - 1))) {
            before -= 2;
        }
        return before >= first && passage.lower(before).equals("the");
    }

    /** A state is over where the words from the subject to the last of the rule say so. */
    private Relation.Status status(Rule head, Argument subject, WordMatch match) {
        if (head.tense() == Rule.Tense.PAST) {
            return Relation.Status.FORMER;
        }
        if (head.tense() == Rule.Tense.STATE) {
            int behind = asides.behindApposition(subject.to() + 1);
            int from = behind <= match.last() ? behind : subject.to() + 1;
            for (int token = from; token <= match.last(); token++) {
                if (FORMER.contains(passage.lower(token))
                        || FORMER_VERBS.contains(passage.lower(token))
                        || isNoLonger(token)) {
                    return Relation.Status.FORMER;
                }
            }
        }
        return Relation.Status.CURRENT;
    }

    private boolean isNoLonger(int token) {
        return passage.lower(token).equals("no") && passage.lower(token + 1).equals("longer");
    }

    /**
     * Whether a word among those matched, or close before them, denies or supposes what they say.
     */
    private boolean isLessThanFact(Rule rule, int from, int end) {
        int opening = passage.tokens.first(passage.tokens.sentenceOf(from));
        for (int token = Math.max(opening, from - BEFORE); token < end; token++) {
            if (UNREAL.contains(passage.lower(token))
                    && !passage.inMention(token)
                    && !isNoLonger(token)
                    && !(rule.tense() == Rule.Tense.ANY && COMING.contains(passage.lower(token)))
                    && passage.date(token).isEmpty()) {
                return true;
            }
        }
        return isDeniedBefore(opening, from);
    }

    /** "It is untrue that", "No evidence that": what follows is none; not "no doubt that". */
    private boolean isDeniedBefore(int opening, int from) {
        for (int token = opening; token + 1 < from; token++) {
            if (!passage.lower(token + 1).equals("that")) {
                continue;
            }
            String word = passage.lower(token);
            if (isOfNone(opening, token) ? !DOUBTS.contains(word) : DENIALS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "no evidence", "little credible evidence", "nothing suggests", "no record shows". */
    private boolean isOfNone(int opening, int token) {
        int reach = BELIEVING.contains(passage.lower(token)) ? NONE_BEFORE_VERB : NONE_BEFORE_NOUN;
        for (int before = token - 1; before >= Math.max(opening, token - reach); before--) {
            if (NOBODY.contains(passage.lower(before))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The whole match that begins with {@code match}, by the elements from {@code at} on. What
     * failed is not tried again from the same token once there is much to try, so that the time is
     * bounded by the pattern times the sentence, whatever the gaps.
     */
    private Optional<WordMatch> match(WordRule rule, int at, WordMatch match) {
        if (at == rule.elements().size()) {
            return Optional.of(match);
        }
        if (++steps < FEW_STEPS) {
            return matchFrom(rule, at, match);
        }
        BitSet failed = dead.computeIfAbsent(rule, key -> new BitSet());
        int state = (match.next() - first) * rule.elements().size() + at;
        if (failed.get(state)) {
            return Optional.empty();
        }
        Optional<WordMatch> found = matchFrom(rule, at, match);
        if (found.isEmpty()) {
            failed.set(state);
        }
        return found;
    }

    private Optional<WordMatch> matchFrom(WordRule rule, int at, WordMatch match) {
        WordRule.Element element = rule.elements().get(at);
        if (element.isGap()) {
            Optional<WordMatch> found = leap(rule, at, match, false);
            return found.isPresent() || element.kind() == WordRule.Kind.GAP
                    ? found
                    : leap(rule, at, match, true);
        }
        Optional<WordMatch> possessed = matchPossessed(rule, at, match);
        if (possessed.isPresent()) {
            return possessed;
        }
        Optional<WordMatch> taken =
                elements.match(rule.rule(), element, match)
                        .filter(found -> !isOwner(rule, at, match.next(), found.next()));
        if (taken.isPresent()) {
            Optional<WordMatch> found =
                    match(rule, at + 1, taken.get())
                            .or(() -> matchBehindName(rule, at, taken.get()));
            if (found.isPresent()) {
                return found;
            }
        }
        return element.optional() ? match(rule, at + 1, match) : Optional.empty();
    }

    /** "the school" of "created the school's club", where the rule reads no owner. */
    private boolean isOwner(WordRule rule, int at, int from, int behind) {
        return isArgument(rule.elements().get(at))
                && !passage.inMention(from)
                && behind < to
                && passage.isPossessive(behind)
                && !(at + 1 < rule.elements().size()
                        && Anaphors.isMark(rule.elements().get(at + 1)));
    }

    private static boolean isArgument(WordRule.Element element) {
        return element.kind() == WordRule.Kind.SUBJECT || element.kind() == WordRule.Kind.OBJECT;
    }

    /** "its founder" where "Acme's founder" is read: the word stands for the name and its mark. */
    private Optional<WordMatch> matchPossessed(WordRule rule, int at, WordMatch match) {
        WordRule.Kind kind = rule.elements().get(at).kind();
        int token = match.next();
        if (kind != WordRule.Kind.SUBJECT && kind != WordRule.Kind.OBJECT
                || token >= to
                || at + 2 >= rule.elements().size()
                || isArgument(rule.elements().get(at + 2))
                || !Anaphors.isMark(rule.elements().get(at + 1))
                || !anaphors.isPossessive(token)) {
            return Optional.empty();
        }
        boolean subject = kind == WordRule.Kind.SUBJECT;
        return anaphors.at(token, subject ? rule.rule().subjects() : rule.rule().objects())
                .map(meant -> subject ? match.withSubject(meant) : match.withObject(meant))
                .flatMap(taken -> match(rule, at + 2, taken));
    }

    /**
     * The match that goes on behind the gap; with {@code over}, a bracket counts as one word,
     * whatever it says.
     */
    private Optional<WordMatch> leap(WordRule rule, int at, WordMatch match, boolean over) {
        WordRule.Element element = rule.elements().get(at);
        boolean guarded = element.kind() != WordRule.Kind.GAP;
        int next = match.next();
        if (guarded && isJoined(next)) {
            return Optional.empty();
        }
        int depth = 0;
        for (int skip = 0; skip <= element.gap() && next <= to; skip++) {
            Optional<WordMatch> found = match(rule, at + 1, match.movedTo(next));
            if (found.isPresent()) {
                return found;
            }
            if (descriptions.closes(rule.rule(), element, next, to)) {
                return Optional.empty();
            }
            int behind = over ? asides.behind(next) : next;
            if (guarded && next < to) {
                depth += asides.depth(next);
                boolean leapt = over && asides.opens(next);
                if (depth < 0 || !leapt && turns(element, rule.rule(), match, next)) {
                    return Optional.empty();
                }
            }
            depth = behind > next ? 0 : depth;
            next = Math.max(behind, next + 1);
        }
        return Optional.empty();
    }

    /** "Ann and the son of Bob": behind a name, "and" opens another party. */
    private boolean isJoined(int token) {
        return token > 0
                && token + 1 < to
                && passage.inMention(token - 1)
                && CONJUNCTIONS.contains(passage.lower(token))
                && ARTICLES.contains(passage.lower(token + 1));
    }

    /**
     * The match that goes on behind what may follow a name: an aside in brackets, or the further
     * names of a list.
     */
    private Optional<WordMatch> matchBehindName(WordRule rule, int at, WordMatch match) {
        WordRule.Kind kind = rule.elements().get(at).kind();
        if (kind != WordRule.Kind.SUBJECT && kind != WordRule.Kind.OBJECT) {
            return Optional.empty();
        }
        int behind = asides.behind(match.next());
        Optional<WordMatch> found =
                behind > match.next()
                        ? match(rule, at + 1, match.movedTo(behind))
                        : Optional.empty();
        if (found.isPresent() || kind == WordRule.Kind.OBJECT) {
            return found;
        }
        Optional<WordMatch> apposed = matchBehindApposition(rule, at, match);
        return apposed.isPresent() || !rule.rule().more()
                ? apposed
                : matchBehindList(rule, at, match);
    }

    /** "Ann Lee, a retired banker, became treasurer". */
    private Optional<WordMatch> matchBehindApposition(WordRule rule, int at, WordMatch match) {
        if (match.next() >= to || !passage.inMention(match.next() - 1)) {
            return Optional.empty();
        }
        int behind = asides.behindApposition(match.next());
        return behind > match.next()
                ? match(rule, at + 1, match.movedTo(behind))
                : Optional.empty();
    }

    private Optional<WordMatch> matchBehindList(WordRule rule, int at, WordMatch match) {
        Argument subject = match.subject().orElseThrow();
        if (subject.type() == EntityType.LOCATION) {
            return Optional.empty();
        }
        List<Argument> list = lists.from(subject);
        return list.size() > 1
                ? match(rule, at + 1, match.movedTo(list.get(list.size() - 1).to() + 1))
                : Optional.empty();
    }

    /** Whether the words turn at the token to another than the subject, or to what is not fact. */
    private boolean turns(WordRule.Element element, Rule rule, WordMatch match, int token) {
        if (element.kind() == WordRule.Kind.PREDICATE
                && passage.isVerb(token)
                && !BEING.contains(passage.lower(token))) {
            return true;
        }
        Set<EntityType> others = element.ofObject() ? rule.objects() : rule.subjects();
        return passage.mention(token)
                .map(mention -> others.contains(mention.type()) && !isSame(element, match, token))
                .orElse(STOPS.contains(passage.lower(token)));
    }

    /** Whether the token is of another name of whom the gap is about: "also known as Notch". */
    private boolean isSame(WordRule.Element element, WordMatch match, int token) {
        Optional<Argument> about = element.ofObject() ? match.object() : match.subject();
        return about.flatMap(argument -> argument.party().entity())
                .filter(
                        entity ->
                                passage.names
                                        .entity(passage.names.mentionAt(token))
                                        .filter(entity::equals)
                                        .isPresent())
                .isPresent();
    }
}
