package org.gleaner.annotate.relations;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.OfficeFields;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;

/** Matches one element of a {@link WordRule}, but for its gaps, at a token. */
final class ElementMatcher {

    private static final Set<String> PEOPLE = DataFile.words("relations/people.txt");
    private static final Set<String> FORMER = DataFile.words("lexicon/former.txt");
    private static final Set<EntityType> OTHERS =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION);

    /** What may follow an office with a hyphen: "Director-General". */
    private static final String GENERAL = "general";

    /** How many words behind "chief" the head may be: "chief human resources officer". */
    private static final int CHIEF = 3;

    /** How many tokens "the Rt. Hon. Dr" may have. */
    private static final int HONORIFICS = 4;

    private static final Set<String> INDEFINITE = Set.of("a", "an");
    static final Set<String> ARTICLES = Set.of("the", "a");

    /** Below it a rule says too little for a body that is only described: "Ann at the club". */
    private static final double SURE = 0.78;

    private final Passage passage;
    private final DocumentCountries countries;
    private final Anaphors anaphors;
    private final int to;

    /**
     * @param to one past the last token of the sentence
     */
    ElementMatcher(Passage passage, DocumentCountries countries, Anaphors anaphors, int to) {
        this.anaphors = anaphors;
        this.passage = passage;
        this.countries = countries;
        this.to = to;
    }

    /** The match with what the element adds to it; empty when it does not match. */
    Optional<WordMatch> match(Rule rule, WordRule.Element element, WordMatch match) {
        int token = match.next();
        if (token >= to) {
            return element.kind() == WordRule.Kind.NOT ? Optional.of(match) : Optional.empty();
        }
        return switch (element.kind()) {
            case WORDS -> words(element, match);
            case SUBJECT -> subject(element, rule, match).map(match::withSubject);
            case OBJECT -> object(element, rule, match).map(match::withObject);
            case VALUE -> value(rule, match);
            case DATE -> passage.date(token).map(date -> match.movedTo(behind(date.span())));
            case NUMBER ->
                    isNumber(token) ? Optional.of(match.movedTo(token + 1)) : Optional.empty();
            case NAME -> other(token).map(other -> match.movedTo(other.to() + 1));
            case NOT ->
                    element.words().contains(passage.lower(token))
                            ? Optional.empty()
                            : Optional.of(match);
            case GAP, CLAUSE, PREDICATE -> Optional.empty();
        };
    }

    /** The person or organization that begins at the token. */
    private Optional<Argument> other(int token) {
        return passage.argument(token, Party.Resolution.STRUCTURE)
                .filter(found -> found.from() == token && OTHERS.contains(found.type()));
    }

    private boolean isNumber(int token) {
        return passage.lower(token).chars().allMatch(Character::isDigit);
    }

    private Optional<WordMatch> words(WordRule.Element element, WordMatch match) {
        int token = match.next();
        return element.words().contains(passage.lower(token)) && !passage.inName(token)
                ? Optional.of(match.withTrigger(token, token))
                : Optional.empty();
    }

    /** The name at the token, or the one that a pronoun there stands for that opens the words. */
    private Optional<Argument> subject(WordRule.Element element, Rule rule, WordMatch match) {
        int token = match.next();
        boolean first = !match.hasTrigger() && match.object().isEmpty();
        return named(element, rule, rule.subjects(), token, first);
    }

    private Optional<Argument> object(WordRule.Element element, Rule rule, WordMatch match) {
        boolean first = !match.hasTrigger() && match.subject().isEmpty();
        return named(element, rule, rule.objects(), match.next(), first);
    }

    private Optional<Argument> named(
            WordRule.Element element, Rule rule, Set<EntityType> types, int at, boolean first) {
        int token = first || !types.contains(EntityType.PERSON) ? at : behindHonorific(at);
        if (passage.startsMention(token)) {
            return name(element, types, token);
        }
        boolean mere = !first && rule.confidence() < SURE;
        boolean opens = first && element.free();
        if (anaphors.isPossessive(token)
                || anaphors.isGovernable(token) && !opens && !isBehindComma(token)
                || mere && !anaphors.isPerson(token)) {
            return Optional.empty();
        }
        return anaphors.at(token, types).filter(found -> !element.free() || isFree(found));
    }

    /** "it" of "Founded in 1966, it has", which nothing governs. */
    private boolean isBehindComma(int token) {
        return token > 0 && passage.lower(token - 1).equals(",");
    }

    /** The name behind "Dr." or "the Hon."; the token itself where no name follows such words. */
    private int behindHonorific(int token) {
        int behind = token;
        while (behind < to
                && behind - token < HONORIFICS
                && !passage.inMention(behind)
                && (TitleLexicon.isHonorificOrStyle(passage.lower(behind))
                        || behind > token && passage.lower(behind).equals("."))) {
            behind++;
        }
        return behind < to && passage.names.isAt(behind, EntityType.PERSON) ? behind : token;
    }

    /**
     * The name that begins at the token; an adjective of nationality denotes its country where the
     * rule wants both.
     */
    private Optional<Argument> name(WordRule.Element element, Set<EntityType> types, int token) {
        return passage.argument(token, Party.Resolution.STRUCTURE)
                .filter(found -> found.from() == token && types.contains(found.type()))
                .flatMap(
                        found ->
                                found.type() == EntityType.NATIONALITY
                                                && types.contains(EntityType.LOCATION)
                                        ? countries.of(found)
                                        : Optional.of(found))
                .filter(found -> element.words().isEmpty() || passage.holds(found, element.words()))
                .filter(found -> !element.free() || isFree(found));
    }

    /**
     * Whether no preposition or verb governs the name, past titles and articles before it, nor the
     * one it is joined to: "to Ann and Bob". A possessor is not free, and an organization behind
     * "a" only describes what follows: "a Premier League club".
     */
    private boolean isFree(Argument named) {
        if (named.to() + 1 < to && passage.isPossessive(named.to() + 1)) {
            return false;
        }
        int first = passage.tokens.first(passage.tokens.sentenceOf(named.from()));
        Argument foremost = foremost(named, first);
        int before = foremost.from() - 1;
        if (before >= first
                && foremost.type() == EntityType.ORGANIZATION
                && INDEFINITE.contains(passage.lower(before))) {
            return false;
        }
        while (before >= first && introducesName(before)) {
            before--;
        }
        return before < first
                || !NameLists.PREPOSITIONS.contains(passage.lower(before))
                        && !passage.isVerb(before);
    }

    /** The first of the names that are joined by "and" up to this one. */
    private Argument foremost(Argument named, int first) {
        Argument foremost = named;
        Optional<Argument> joined = joined(foremost, first);
        while (joined.isPresent()) {
            foremost = joined.get();
            joined = joined(foremost, first);
        }
        return foremost;
    }

    /** The name of the same type right before, with "and" between. */
    private Optional<Argument> joined(Argument named, int first) {
        int and = named.from() - 1;
        return and > first && passage.lower(and).equals("and")
                ? passage.argument(and - 1, Party.Resolution.STRUCTURE)
                        .filter(other -> other.type() == named.type())
                : Optional.empty();
    }

    /** An article, a word of a title, or a trade: "the", "Sir", "vice", "president", "painter". */
    private boolean introducesName(int token) {
        String word = passage.lower(token);
        return !passage.inMention(token)
                && (ARTICLES.contains(word)
                        || TitleLexicon.isHonorificOrStyle(word)
                        || TitleLexicon.isModifierOrPrefixed(word)
                        || TitleLexicon.isHeadOfAnyNumber(word)
                        || PEOPLE.contains(word));
    }

    private Optional<WordMatch> value(Rule rule, WordMatch match) {
        Rule.Value kind = rule.value();
        int token = match.next();
        if (kind == Rule.Value.TITLE) {
            boolean bare = rule.objects().isEmpty() && rule.tense() == Rule.Tense.STATE;
            return title(match, bare);
        }
        Optional<Span> span =
                kind == Rule.Value.MONEY
                        ? passage.amount(token).map(amount -> amount.span())
                        : passage.date(token).map(date -> date.span());
        return span.filter(found -> passage.tokens.at(found.start()) == token)
                .map(found -> match.withValue(found, behind(found)));
    }

    private int behind(Span span) {
        return passage.tokens.at(span.end() - 1) + 1;
    }

    /**
     * A title of an office or a calling, with the words of rank before it: "executive vice
     * president".
     *
     * @param bare whether it must be an office, since no organization is said: not "a reporter"
     */
    private Optional<WordMatch> title(WordMatch match, boolean bare) {
        int first = match.next();
        int at = first;
        while (at < to && (isRank(at) || isFirstOfPair(at))) {
            at++;
        }
        while (at > first && (at >= to || !isHead(at))) {
            at--;
        }
        while (at + 1 < to && isHead(at) && isHead(at + 1)) {
            at++;
        }
        if (at >= to
                || !isHead(at)
                || TitleLexicon.isPlural(passage.lower(at))
                || bare && !isOffice(at)) {
            return Optional.empty();
        }
        int end = Math.min(passage.titleEnd(behindGeneral(behindChief(at))), to - 1);
        return Optional.of(
                match.withValue(passage.tokens.span(first, end), end + 1).withTrigger(first, end));
    }

    /** "shop" of "shop steward". */
    private boolean isFirstOfPair(int token) {
        return token + 1 < to
                && !passage.inMention(token)
                && !passage.inMention(token + 1)
                && !TitleLexicon.isHead(passage.lower(token))
                && isPair(token + 1);
    }

    /** "officer" of "chief financial officer", whose first word is a head of its own. */
    private int behindChief(int head) {
        if (passage.lower(head).equals("chief")) {
            for (int at = head + 1; at < to && at <= head + CHIEF; at++) {
                if (passage.inMention(at)
                        || !passage.isNominal(at) && !OfficeFields.isPart(passage.lower(at))) {
                    return head;
                }
                if (isHead(at)) {
                    return at;
                }
            }
        }
        return head;
    }

    /** "General" of "Director-General", three tokens. */
    private int behindGeneral(int head) {
        return head + 2 < to
                        && passage.lower(head + 1).equals("-")
                        && passage.lower(head + 2).equals(GENERAL)
                        && passage.tokens.start(head + 1) == passage.tokens.end(head)
                ? head + 2
                : head;
    }

    /** "mayor", the "executive" of "chief executive", the "chief" of "chief financial officer". */
    private boolean isOffice(int head) {
        return TitleLexicon.isOffice(passage.lower(head))
                || head > 0
                        && TitleLexicon.isOffice(
                                passage.lower(head - 1) + " " + passage.lower(head))
                || behindChief(head) > head
                || isPost(head);
    }

    /** "procurement officer": a post with what it is in charge of; not "police officer". */
    private boolean isPost(int head) {
        return head > 0
                && TitleLexicon.isPost(passage.lower(head))
                && isRank(head - 1)
                && !isPair(head);
    }

    /** "deputy", and the "health" of "health secretary". */
    private boolean isRank(int token) {
        return !passage.inMention(token)
                && (TitleLexicon.isModifierOrPrefixed(passage.lower(token))
                        || OfficeFields.isPart(passage.lower(token)))
                && !FORMER.contains(passage.lower(token));
    }

    /** An office, or the "executive" of "chief executive". */
    private boolean isHead(int token) {
        return !passage.inMention(token)
                && (TitleLexicon.isHeadOfAnyNumber(passage.lower(token))
                        || token > 0 && isPair(token));
    }

    /** "steward" of "shop steward". */
    private boolean isPair(int token) {
        return TitleLexicon.isPairOfAnyNumber(passage.lower(token - 1), passage.lower(token));
    }
}
