package org.gleaner.annotate.pledges;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;

/**
 * Whom a description means that the names alone do not settle: "the miner", "The Chinese company",
 * "the firm" is the one that the sentences before are about, whatever kind of name the recogniser
 * took it for; "the city" is the town of which the text tells most; "the couple" and "the two
 * countries" are the two named together last.
 */
final class Meant {

    private static final Set<String> BODIES = Words.of("bodies-described");
    private static final Set<String> PLACES = Words.of("places-that-act");
    private static final Set<String> IN_TALKS = Words.of("states-in-talks");
    private static final Set<String> PAIRS = Words.of("pairs");
    private static final Set<String> COUPLES = Words.of("couples");
    private static final Set<String> BOTH = Words.of("both-words");
    private static final Set<String> OFFICIAL = Words.of("public-bodies");
    private static final Set<String> INSIDE = Set.of("in", "at", "near", "outside", "from");

    private static final int BACK = 3;

    /** "[Ray Thill] and his wife [Carol]". */
    private static final int JOINT = 5;

    /** How many mentions before the words are counted. */
    private static final int FAR = 300;

    private final PledgeContext context;

    /** Who is called "City of", looked for once. */
    private final Map<String, Optional<Entity>> titled = new HashMap<>();

    Meant(PledgeContext context) {
        this.context = context;
    }

    /** Whom "the" and the noun at {@code head} means. */
    Optional<Entity> of(SentenceView sentence, int from, int head) {
        String noun = sentence.lemma(head);
        if (head < 1 || !sentence.word(from).equals("the") || !noun.equals(sentence.word(head))) {
            return Optional.empty();
        }
        if (sentence.isCapitalised(head)) {
            return apposed(sentence, head);
        }
        if (PLACES.contains(noun)) {
            return place(sentence.inDocument(from), noun + " of ");
        }
        return BODIES.contains(noun) ? body(sentence, from, head) : Optional.empty();
    }

    /** "the [Manager]" where the text said "the Manager, Acme Fund Ltd, wishes". */
    private Optional<Entity> apposed(SentenceView sentence, int head) {
        String noun = sentence.text(head, head);
        int mention = context.names().lastBefore(sentence.inDocument(head));
        for (int steps = 0; mention >= 0 && steps < FAR; steps++, mention--) {
            int first = context.names().first(mention);
            if (first > 2
                    && context.tokens().word(first - 1).equals(",")
                    && context.tokens().word(first - 2).equals(noun)
                    && context.view().lower(first - 3).equals("the")) {
                return context.names().entity(mention);
            }
        }
        return Optional.empty();
    }

    /** The body that the sentences before "it" are about. */
    Optional<Entity> subject(SentenceView sentence, int pronoun) {
        return body(sentence, pronoun, pronoun);
    }

    private Optional<Entity> body(SentenceView sentence, int from, int head) {
        Optional<Entity> people = people(sentence, from, head);
        for (int back = 0; back <= BACK && sentence.index() - back >= 0; back++) {
            SentenceView at = context.sentence(sentence.index() - back);
            int last = back == 0 ? sentence.inDocument(from) - 1 : at.inDocument(at.size() - 1);
            List<Integer> named = context.names().mentionsIn(at.inDocument(0), last);
            Optional<Entity> subject =
                    named.stream()
                            .filter(mention -> isFree(mention, people) && acts(mention))
                            .map(context.names()::entity)
                            .flatMap(Optional::stream)
                            .findFirst();
            Optional<Entity> found = subject.isEmpty() && back > 0 ? only(named, people) : subject;
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The nationality between "the" and the noun: "the [Chinese] company". */
    private Optional<Entity> people(SentenceView sentence, int from, int head) {
        for (int token = from + 1; token < head; token++) {
            Optional<Entity> people = nationality(sentence.inDocument(token));
            if (people.isPresent()) {
                return people;
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> nationality(int token) {
        return context.names()
                .entityAt(token)
                .filter(entity -> entity.type() == EntityType.NATIONALITY);
    }

    /** A name of a company, as far as its words and the words before it tell. */
    private boolean isFree(int mention, Optional<Entity> people) {
        Optional<Entity> entity = context.names().entity(mention);
        int first = context.names().first(mention);
        boolean inside = first > 0 && INSIDE.contains(context.view().lower(first - 1));
        return entity.isPresent()
                && !inside
                && mayBeBody(entity.get())
                && !isOfOthers(first, people);
    }

    /** "[Emirati] contractor Zagros Marine" is no "Iraqi company". */
    private boolean isOfOthers(int first, Optional<Entity> people) {
        for (int token = first - 1;
                people.isPresent() && token >= Math.max(0, first - 2);
                token--) {
            Optional<Entity> other = nationality(token);
            if (other.isPresent() && !other.equals(people)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeBody(Entity entity) {
        boolean official = false;
        for (String word : entity.name().toLowerCase(Locale.ROOT).split(" ")) {
            official |= OFFICIAL.contains(word);
        }
        return !official && (entity.type() == EntityType.ORGANIZATION || isTown(entity));
    }

    private static boolean isTown(Entity entity) {
        return entity.type() == EntityType.LOCATION
                && !isCountry(entity)
                && HeadNouns.of(lastWord(entity.name())).isEmpty();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether the name is the subject of a verb. */
    private boolean acts(int mention) {
        int next = context.names().last(mention) + 1;
        while (next < context.tokens().size() && context.isAdverb(next)) {
            next++;
        }
        return next < context.tokens().size() && context.isVerb(next);
    }

    /** The one organization that the sentence names. */
    private Optional<Entity> only(List<Integer> named, Optional<Entity> people) {
        List<Entity> bodies =
                named.stream()
                        .filter(mention -> isFree(mention, people))
                        .map(context.names()::entity)
                        .flatMap(Optional::stream)
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .distinct()
                        .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** The town, no country, that is named most often before the token; of two the first. */
    private Optional<Entity> place(int token, String opening) {
        return titled.computeIfAbsent(opening, this::titled).or(() -> town(token));
    }

    private Optional<Entity> titled(String opening) {
        return context.entities().stream()
                .filter(entity -> entity.name().toLowerCase(Locale.ROOT).startsWith(opening))
                .findFirst();
    }

    private Optional<Entity> town(int token) {
        Entity best = null;
        int most = 0;
        int mention = context.names().lastBefore(token);
        for (int steps = 0; mention >= 0 && steps < FAR; steps++, mention--) {
            Entity entity = context.names().entity(mention).orElse(null);
            if (entity != null && isTown(entity) && entity.mentions().size() >= most) {
                best = entity;
                most = entity.mentions().size();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The two that "the couple", "the two countries" or "neither party" means; else nobody. */
    List<Entity> pair(SentenceView sentence, int from, int head) {
        String lemma =
                sentence.hasTree()
                        ? sentence.lemma(head)
                        : Inflection.singular(sentence.word(head));
        List<Entity> row = new NamedRow(context).of(sentence, from, head);
        if (row.size() > 2) {
            return row;
        }
        boolean couple = COUPLES.contains(lemma);
        boolean two = PAIRS.contains(lemma) && isBoth(sentence, from, head);
        if (head < 1 || !couple && !two) {
            return List.of();
        }
        int first = Math.max(0, sentence.index() - BACK);
        int mention = context.names().lastBefore(sentence.inDocument(from));
        for (int steps = 0;
                mention > 0
                        && steps < FAR
                        && context.tokens().sentenceOf(context.names().first(mention - 1)) >= first;
                steps++, mention--) {
            if (areJoined(mention - 1, mention, couple)) {
                List<Entity> joined =
                        List.of(
                                context.names().entity(mention - 1).orElseThrow(),
                                context.names().entity(mention).orElseThrow());
                List<Entity> sides = IN_TALKS.contains(lemma) ? states() : List.of();
                return told(sides) > told(joined) ? sides : joined;
            }
        }
        return two && IN_TALKS.contains(lemma) ? states() : List.of();
    }

    /** How often the text names them: the sides of talks more than a pair that they talk of. */
    private static int told(List<Entity> pair) {
        return pair.stream().mapToInt(entity -> entity.mentions().size()).min().orElse(0);
    }

    /** The two countries that a text names first, where it tells of "the two sides". */
    private List<Entity> states() {
        List<Entity> states =
                context.entities().stream()
                        .filter(entity -> entity.type() == EntityType.LOCATION)
                        .filter(entity -> Countries.named(entity.name()).isPresent())
                        .sorted(Comparator.comparing(entity -> entity.mentions().get(0)))
                        .limit(2)
                        .toList();
        return states.size() == 2 ? states : List.of();
    }

    private static boolean isBoth(SentenceView sentence, int from, int head) {
        return sentence.holds(BOTH, from, head - 1);
    }

    private boolean areJoined(int one, int two, boolean persons) {
        Optional<Entity> left = context.names().entity(one);
        Optional<Entity> right = context.names().entity(two);
        int gap = context.names().first(two) - context.names().last(one) - 1;
        if (left.isEmpty()
                || right.isEmpty()
                || left.equals(right)
                || gap < 1
                || gap > JOINT
                || !context.view().lower(context.names().last(one) + 1).equals("and")) {
            return false;
        }
        boolean people = left.get().type() == EntityType.PERSON;
        boolean alike =
                left.get().type() == right.get().type()
                        && isCountry(left.get()) == isCountry(right.get());
        return alike && people == persons && mayAct(left.get());
    }

    private static boolean mayAct(Entity entity) {
        return entity.type() == EntityType.PERSON
                || entity.type() == EntityType.ORGANIZATION
                || isCountry(entity);
    }

    private static boolean isCountry(Entity entity) {
        return Countries.named(entity.name()).isPresent();
    }
}
