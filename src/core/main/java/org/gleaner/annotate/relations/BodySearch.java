package org.gleaner.annotate.relations;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.text.Dateline;

/**
 * Which bodies a text speaks of up to a word: whom its sentences have for their subject, and which
 * are named only aside ("a degree from Stanford").
 */
final class BodySearch {

    /** Nouns for what a body is: "The insurer said". */
    private static final Set<String> NOUNS = DataFile.words("relations/bodynouns.txt");

    /** Nouns of a place that is governed: "the municipality of Lund". */
    private static final Set<String> GOVERNED = DataFile.words("relations/governed.txt");

    private static final Set<String> SITES = Set.of("at", "in", "near");
    private static final Set<String> ASIDE =
            Set.of("from", "with", "against", "by", "under", "to", "for", "on", "like", "than");
    private static final Set<String> SOURCES =
            Set.of("from", "with", "against", "by", "like", "than");
    private static final Set<String> JOINERS = Set.of("and", "&");

    /** Verbs whose object the text goes on to speak of. */
    private static final Set<String> AIMED = DataFile.words("relations/aimed-verbs.txt");

    private static final String THE = "the";
    private static final Set<String> OPENERS = Set.of(":", ".", "–", "—", "-", "--");
    private static final Set<String> BULLETS = Set.of("-", "–", "—", "*", "•", "·");
    private static final String IT = "it";

    /** How many words a description has before its noun: "The Zurich-based insurer". */
    private static final int DESCRIBED = 5;

    /** How many sentences back one is looked for. */
    private static final int SENTENCES = 8;

    private static final int TOKENS_BACK = 200;

    /** Within how many words of a text its dateline is. */
    private static final int DATELINE = 60;

    /** How many words behind a name its verb may be: "has been fined". */
    private static final int VERB = 3;

    /** How many words the office of somebody who once was of a body has. */
    private static final int OFFICE = 6;

    private final Passage passage;
    private final AntecedentResolver antecedents;

    BodySearch(Passage passage, AntecedentResolver antecedents) {
        this.passage = passage;
        this.antecedents = antecedents;
    }

    /** Whom the nearest sentence up to the token, from the opening on, has for its subject. */
    Optional<Entity> subject(String kind, int opening, int token) {
        int sentence = passage.tokens.sentenceOf(token);
        for (int back = 0; back <= SENTENCES && sentence - back >= 0; back++) {
            int at = sentence - back;
            if (passage.tokens.last(at) <= opening) {
                return Optional.empty();
            }
            Optional<Entity> subject =
                    subject(at, Math.min(token, passage.tokens.last(at)), kind)
                            .filter(body -> OfficeKinds.fits(body, kind));
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** The body that stands first in the sentence, before any verb, or that its words stand for. */
    private Optional<Entity> subject(int sentence, int to, String kind) {
        int first = passage.tokens.first(sentence) + Dateline.length(passage.tokens, sentence);
        if (isItem(first)) {
            return Optional.empty();
        }
        Optional<Entity> described = described(first, to);
        if (described.isPresent()) {
            return described;
        }
        for (int token = first; token < to && !isPlainVerb(token); token++) {
            if (!passage.startsMention(token)) {
                continue;
            }
            int mention = passage.names.mentionAt(token);
            Optional<Entity> body =
                    passage.names
                            .entity(mention)
                            .filter(named -> mayAct(named, kind))
                            .filter(named -> !isAside(mention) && !isOwner(mention, named));
            if (body.isPresent()) {
                return isOneOfTwo(mention, to) || isPart(mention) || isAiming(mention)
                        ? Optional.empty()
                        : body;
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence of the token opens with two bodies: "Acme and Norchem said". */
    boolean speaksOfTwo(int token) {
        int first = sentence(token);
        int opening = first < token && passage.lower(first).equals(THE) ? first + 1 : first;
        return opening < token
                && passage.names.isAt(opening, EntityType.ORGANIZATION)
                && isOneOfTwo(passage.names.mentionAt(opening), token);
    }

    private static boolean mayAct(Entity named, String kind) {
        return named.type() == EntityType.ORGANIZATION || OfficeKinds.fits(named, kind);
    }

    /** "Chad" of "Chad's president". */
    private boolean isOwner(int mention, Entity named) {
        return named.type() == EntityType.LOCATION
                && passage.isPossessive(passage.names.last(mention) + 1);
    }

    /** Whether an item of a list begins there: "- Embassy of Japan: 2 million". */
    private boolean isItem(int token) {
        return token < passage.tokens.size() && BULLETS.contains(passage.lower(token));
    }

    private boolean isPlainVerb(int token) {
        return passage.isVerb(token) && !passage.inMention(token);
    }

    /** "Acme" of "Acme and Norchem said". */
    private boolean isOneOfTwo(int mention, int to) {
        int and = passage.names.last(mention) + 1;
        int next = and + 1 < to && passage.lower(and + 1).equals(THE) ? and + 2 : and + 1;
        return next < to
                && JOINERS.contains(passage.lower(and))
                && passage.names
                        .entityAt(next)
                        .filter(other -> other.type() == EntityType.ORGANIZATION)
                        .isPresent();
    }

    /** "Acme" of "Acme shares fell", which is not about Acme alone. */
    private boolean isPart(int mention) {
        int next = passage.names.last(mention) + 1;
        return next < passage.tokens.size()
                && passage.isNominal(next)
                && !passage.inMention(next)
                && passage.tokens.sentenceOf(next)
                        == passage.tokens.sentenceOf(passage.names.first(mention));
    }

    /** "Deutsche Bank" of "Deutsche Bank downgraded Norchem". */
    private boolean isAiming(int mention) {
        int behind = passage.names.last(mention) + 1;
        for (int token = behind; token < behind + VERB; token++) {
            if (AIMED.contains(passage.lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** "The insurer" or "It", as the first words. */
    private Optional<Entity> described(int first, int to) {
        if (first >= to) {
            return Optional.empty();
        }
        String word = passage.lower(first);
        if (word.equals(IT)) {
            return antecedents.of(first, first);
        }
        int last = Math.min(to, first + DESCRIBED);
        for (int noun = first + 1; word.equals(THE) && noun < last; noun++) {
            if (passage.inMention(noun) || passage.isVerb(noun)) {
                return Optional.empty();
            }
            if (NOUNS.contains(passage.lower(noun))) {
                return antecedents.of(first, noun);
            }
        }
        return Optional.empty();
    }

    /** The bodies and places of the kind that are named from one token up to another, exclusive. */
    Set<Entity> named(int from, int to, String kind) {
        return named(from, to, kind, mention -> !isInDateline(mention));
    }

    /** The same without those named aside. */
    Set<Entity> spokenOf(int from, int to, String kind) {
        return named(from, to, kind, mention -> !isInDateline(mention) && !isAside(mention));
    }

    /** Those that a dateline names: "LUND, Sweden (Reuters) -". */
    Set<Entity> inDateline(int to, String kind) {
        return named(0, Math.min(to, DATELINE), kind, this::isInDateline);
    }

    /** "Moose River" of a dateline, which is a town whatever it is called. */
    Optional<Entity> townOfDateline() {
        return passage.names.mentionsIn(0, Math.min(DATELINE, passage.tokens.size() - 1)).stream()
                .filter(this::isInDateline)
                .findFirst()
                .flatMap(passage.names::entity)
                .filter(place -> place.type() == EntityType.LOCATION)
                .filter(place -> Countries.named(place.name()).isEmpty())
                .filter(place -> !OfficeKinds.isRegion(place));
    }

    private Set<Entity> named(int from, int to, String kind, IntPredicate may) {
        Set<Entity> bodies = new LinkedHashSet<>();
        for (int mention : passage.names.mentionsIn(from, to - 1)) {
            if (may.test(mention)) {
                passage.names
                        .entity(mention)
                        .filter(body -> OfficeKinds.fits(body, kind))
                        .ifPresent(bodies::add);
            }
        }
        return bodies;
    }

    boolean isInDateline(int mention) {
        int first = passage.names.first(mention);
        if (first > DATELINE) {
            return false;
        }
        int sentence = passage.tokens.sentenceOf(first);
        return first < passage.tokens.first(sentence) + Dateline.length(passage.tokens, sentence)
                || opensText(mention)
                || isBesideDay(mention);
    }

    /** "Lund, 12 June 2021", a line of the head. */
    private boolean isBesideDay(int mention) {
        int behind = passage.names.last(mention) + 1;
        int start = passage.tokens.start(passage.names.first(mention));
        if (!passage.lower(behind).equals(",")
                || start > 0 && passage.text.charAt(start - 1) != '\n') {
            return false;
        }
        int day = behind + 1;
        int last = Math.min(behind + VERB, passage.tokens.size() - 1);
        while (day < last && passage.date(day).isEmpty()) {
            day++;
        }
        int end = day > last ? -1 : passage.date(day).map(date -> date.span().end()).orElse(-1);
        return end >= 0
                && (end == passage.text.length() || passage.text.charAt(end) == '\n')
                && passage.text.indexOf('\n', start) >= end;
    }

    /** "HAMMERFEST, Norway: The hall will not be shut": towns that a mark divides from the text. */
    private boolean opensText(int mention) {
        int sentence = passage.tokens.sentenceOf(passage.names.first(mention));
        int at = passage.tokens.first(sentence);
        int last = passage.tokens.last(sentence);
        if (at != passage.names.first(mention) || !passage.names.isAt(at, EntityType.LOCATION)) {
            return false;
        }
        while (at < last
                && (passage.names.isAt(at, EntityType.LOCATION) || passage.lower(at).equals(","))) {
            at++;
        }
        return at < last && OPENERS.contains(passage.lower(at));
    }

    /** The only body or place of the kind that the nearest sentence up to the token names. */
    Optional<Entity> nearest(String kind, int token) {
        int sentence = passage.tokens.sentenceOf(token);
        for (int back = 0; back <= SENTENCES && sentence - back >= 0; back++) {
            int at = sentence - back;
            int to = Math.min(token, passage.tokens.last(at));
            Set<Entity> bodies = spokenOf(passage.tokens.first(at), to, kind);
            if (!bodies.isEmpty()) {
                return sole(bodies);
            }
        }
        return Optional.empty();
    }

    /**
     * The one of the kind that the sentence of the token or, within its paragraph, the one before
     * has named, wherever it did: "a gift to the kitchen at Hill School. Principal Ann Lee".
     */
    Optional<Entity> justNamed(String kind, int token) {
        int sentence = passage.tokens.sentenceOf(token);
        int from = Math.max(paragraph(token), passage.tokens.first(Math.max(0, sentence - 1)));
        return sole(
                named(from, token, kind, mention -> !isInDateline(mention) && !isSource(mention)));
    }

    /** "Hill School" of "a teacher from Hill School". */
    private boolean isSource(int mention) {
        int before = passage.names.first(mention) - 1;
        return SOURCES.contains(
                passage.lower(passage.lower(before).equals(THE) ? before - 1 : before));
    }

    /** The body, if there is but one. */
    static Optional<Entity> sole(Set<Entity> bodies) {
        return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
    }

    /** The places that the text speaks of as governed: "the municipality of Lund". */
    Set<Entity> governed(int to) {
        Set<Entity> places = new LinkedHashSet<>();
        for (int mention : passage.names.mentionsIn(Math.max(0, to - TOKENS_BACK), to - 1)) {
            int of = passage.names.first(mention) - 1;
            if (passage.lower(of).equals("of") && GOVERNED.contains(passage.lower(of - 1))) {
                passage.names
                        .entity(mention)
                        .filter(place -> place.type() == EntityType.LOCATION)
                        .ifPresent(places::add);
            }
        }
        return places;
    }

    /** "Stanford" of "after a degree at Stanford" and of "Stanford-trained". */
    private boolean isAside(int mention) {
        int before = passage.names.first(mention) - 1;
        String word = passage.lower(passage.lower(before).equals(THE) ? before - 1 : before);
        int behind = passage.names.last(mention) + 1;
        boolean hyphened =
                behind < passage.tokens.size()
                        && passage.lower(behind).startsWith("-")
                        && passage.tokens.start(behind) == passage.tokens.end(behind - 1);
        return SITES.contains(word)
                || ASIDE.contains(word)
                || hyphened
                || isOfPerson(before)
                || isOfPast(before)
                || isExchange(before, behind);
    }

    /** "of the" of "Ann Lee of the Bank of Chad". */
    private boolean isOfPerson(int before) {
        int of = passage.lower(before).equals(THE) ? before - 1 : before;
        return of > 0
                && passage.lower(of).equals("of")
                && passage.names.isAt(of - 1, EntityType.PERSON);
    }

    /** "BSE" of "Danza Nyrt. (BSE: DANZA)". */
    private boolean isExchange(int before, int behind) {
        return before > 0 && passage.lower(before).equals("(") && passage.lower(behind).equals(":");
    }

    /** "of the" of "a former deputy governor of the Bank of Chad". */
    private boolean isOfPast(int before) {
        int of = passage.lower(before).equals(THE) ? before - 1 : before;
        if (!passage.lower(of).equals("of")) {
            return false;
        }
        for (int token = of - 1; token > of - OFFICE && token > 0; token--) {
            if (TitleLexicon.isFormer(passage.lower(token))) {
                return true;
            }
            if (passage.inMention(token) || passage.isVerb(token)) {
                return false;
            }
        }
        return false;
    }

    /** The first token of its sentence. */
    int sentence(int token) {
        return passage.tokens.first(passage.tokens.sentenceOf(token));
    }

    /** "Norway" of "[Norway] paid. Minister Ann Lee": what the sentence before opens with. */
    Optional<Entity> opener(int token) {
        int sentence = passage.tokens.sentenceOf(token) - 1;
        if (sentence < 0 || passage.tokens.first(sentence) < paragraph(token)) {
            return Optional.empty();
        }
        int first = passage.tokens.first(sentence);
        if (!passage.startsMention(first)
                || !passage.names.mentionsIn(sentence(token), token - 1).isEmpty()) {
            return Optional.empty();
        }
        int next = passage.names.last(passage.names.mentionAt(first)) + 1;
        return passage.isPossessive(next) || JOINERS.contains(passage.lower(next))
                ? Optional.empty()
                : passage.names.entityAt(first);
    }

    /** Whether a country or a people is named before the token. */
    boolean namesCountry(int token) {
        for (int mention : passage.names.mentionsIn(0, token - 1)) {
            EntityType type = passage.names.mention(mention).type();
            if (type == EntityType.NATIONALITY
                    || type == EntityType.LOCATION
                            && passage.names
                                    .entity(mention)
                                    .filter(place -> OfficeKinds.fits(place, OfficeKinds.STATE))
                                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the paragraph. */
    int paragraph(int token) {
        int first = token;
        while (first > 0
                && token - first < TOKENS_BACK
                && !isParted(passage.tokens.end(first - 1), passage.tokens.start(first))) {
            first--;
        }
        return first;
    }

    /** Whether a line ends there and the next is blank or set in. */
    private boolean isParted(int from, int to) {
        for (int at = from; at < to - 1; at++) {
            if (passage.text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }
}
