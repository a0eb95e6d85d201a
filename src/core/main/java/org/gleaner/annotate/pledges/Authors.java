package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Whitespace;

/**
 * Finds for whom a document speaks. Its head may say so ("Address by the President"); else it is
 * the body or country that undertakes most in it, or that "we" stands beside ("We in New Zealand").
 * Nobody, when no one stands out.
 */
final class Authors {

    private static final int HEAD = 700;
    private static final int CONTENDERS = 50;
    private static final Pattern BYLINE =
            Pattern.compile(
                    "\\b(?:address|speech|remarks|statement|message|article|lecture|letter|greetings|column|interview|keynote|op-ed)\\s+(?:by|of|from)\\s+((?:the|HM|HE|Mr|Mrs|Ms)\\.?\\s+)?([\\p{Lu}][^\\n"
                        + ",.;:]{2,80})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE =
            Pattern.compile(
                    "^(?:[\\p{Lu}][\\p{L}-]+ ){1,4}(?:of|for) (?:the )?(?:[\\p{Lu}][\\p{L}'-]+"
                            + " ?){1,4}");
    private static final Set<String> WE = Set.of("we", "our", "us", "i", "my");
    private static final Set<String> IN = Set.of("in", "within", "across");

    private Authors() {}

    static Optional<Author> of(Scene scene, List<Find> finds, Rivals rivals) {
        if (scene.sentences() == 0) {
            return Optional.empty();
        }
        return byline(scene).or(() -> mostBound(scene, finds, rivals));
    }

    private static Optional<Author> byline(Scene scene) {
        String head = scene.text().substring(0, Math.min(HEAD, scene.text().length()));
        Matcher matcher = BYLINE.matcher(head);
        while (matcher.find()) {
            if (!Character.isUpperCase(matcher.group(2).charAt(0))) {
                continue;
            }
            int token = scene.tokens().at(matcher.start(2));
            for (int mention :
                    token < scene.tokens().size()
                            ? scene.names()
                                    .mentionsIn(
                                            token, Math.min(token + 12, scene.tokens().size() - 1))
                            : List.<Integer>of()) {
                Optional<Entity> person =
                        scene.names()
                                .entity(mention)
                                .filter(entity -> entity.type() == EntityType.PERSON);
                if (person.isPresent()
                        && scene.names().mention(mention).span().start() < matcher.end(2)) {
                    return Optional.of(new Author(person.get().name(), person));
                }
            }
            Matcher role = ROLE.matcher(matcher.group(2));
            if (role.find()) {
                return Optional.of(new Author(Whitespace.fold(role.group()), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Author> mostBound(Scene scene, List<Find> finds, Rivals rivals) {
        Map<String, Double> votes = new LinkedHashMap<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (Find find : finds) {
            Statement statement = find.statement();
            if (scene.turnAt(statement.span().start()).isPresent()
                    || scene.quoteAt(statement.span().start()).isPresent()) {
                continue;
            }
            Doer doer = Doer.of(scene, statement, find.clause());
            if (Filters.rejecting(find, doer, scene).isPresent()) {
                continue;
            }
            if (doer.isBody() || doer.kind() == Doer.Kind.PROPER) {
                vote(
                        scene,
                        statement,
                        doer,
                        Judge.isReElected(find, doer)
                                ? 3
                                : Lexicon.BLAME.contains(find.verb())
                                        ? -1
                                        : isPerson(scene, statement, doer) ? 1 : 2,
                        votes,
                        entities);
            }
        }
        voteByPlace(scene, votes, entities);
        votes.replaceAll((name, sum) -> sum - rivals.accusations(name));
        return winner(votes, entities);
    }

    private static boolean isPerson(Scene scene, Statement statement, Doer doer) {
        return scene.names().isAt(statement.inDocument(doer.head()), EntityType.PERSON);
    }

    private static void vote(
            Scene scene,
            Statement statement,
            Doer doer,
            double weight,
            Map<String, Double> votes,
            Map<String, Entity> entities) {
        Optional<Entity> entity = scene.names().actorAt(statement.inDocument(doer.head()));
        String name =
                entity.map(Entity::name)
                        .orElseGet(
                                () -> bare(statement.text(doer.from(), doer.to(), scene.text())));
        if (!name.isEmpty()) {
            votes.merge(name, weight, Double::sum);
            entity.ifPresent(known -> entities.put(name, known));
        }
    }

    private static String bare(String words) {
        List<String> kept = new ArrayList<>();
        for (String word : Whitespace.fold(words).split(" ")) {
            if (!kept.isEmpty()
                    || Character.isUpperCase(word.charAt(0))
                            && !Set.of("a", "an", "the").contains(word.toLowerCase(Locale.ROOT))) {
                kept.add(word);
            }
        }
        return String.join(" ", kept);
    }

    /**
     * "In New Zealand, we ...", "we in Britain", "as a nation ... New Zealand's": a place that "we"
     * stands in the same sentence with.
     */
    private static void voteByPlace(
            Scene scene, Map<String, Double> votes, Map<String, Entity> entities) {
        for (int sentence = 0; sentence < scene.sentences(); sentence++) {
            int from = scene.tokens().first(sentence);
            int to = scene.tokens().last(sentence) - 1;
            if (to < from
                    || scene.quoteAt(scene.sentence(sentence).start()).isPresent()
                    || scene.turnAt(scene.sentence(sentence).start()).isPresent()) {
                continue;
            }
            boolean we = false;
            for (int token = from; token <= to && !we; token++) {
                we = WE.contains(scene.tokens().word(token).toLowerCase(Locale.ROOT));
            }
            for (int mention : scene.names().mentionsIn(from, to)) {
                Optional<Entity> place =
                        scene.names()
                                .entity(mention)
                                .filter(entity -> entity.type() == EntityType.LOCATION);
                int token = scene.names().first(mention);
                if (place.isEmpty()) {
                    continue;
                }
                String before =
                        token > from ? scene.tokens().word(token - 1).toLowerCase(Locale.ROOT) : "";
                String earlier =
                        token > from + 1
                                ? scene.tokens().word(token - 2).toLowerCase(Locale.ROOT)
                                : "";
                boolean inside =
                        IN.contains(before) || before.equals("the") && IN.contains(earlier);
                int after = scene.names().last(mention) + 1;
                boolean acts = after <= to && scene.isVerb(after);
                double weight = we && inside ? 1.5 : acts ? 0.5 : 0;
                if (weight > 0) {
                    votes.merge(place.get().name(), weight, Double::sum);
                    entities.put(place.get().name(), place.get());
                }
            }
        }
    }

    /**
     * The one who leads clearly; names that share a word ("Turnbull Government", "Turnbull")
     * support each other.
     */
    private static Optional<Author> winner(
            Map<String, Double> votes, Map<String, Entity> entities) {
        String best = null;
        double most = 0;
        List<String> names =
                votes.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(CONTENDERS)
                        .map(Map.Entry::getKey)
                        .toList();
        for (String name : names) {
            double sum =
                    votes.entrySet().stream()
                                    .filter(other -> akin(name, other.getKey()))
                                    .mapToDouble(Map.Entry::getValue)
                                    .sum()
                            + votes.get(name) / 100;
            if (sum > most) {
                best = name;
                most = sum;
            }
        }
        if (best == null || most < 1.5) {
            return Optional.empty();
        }
        String winner = best;
        double next =
                votes.entrySet().stream()
                        .filter(other -> !akin(winner, other.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        return most >= next * 1.3
                ? Optional.of(new Author(winner, Optional.ofNullable(entities.get(winner))))
                : Optional.empty();
    }

    private static final Set<String> COMMON = Words.of("common-name-words");

    /** Whether two names share a telling word. */
    static boolean akin(String one, String other) {
        return one.equalsIgnoreCase(other) || !Collections.disjoint(telling(one), telling(other));
    }

    /**
     * The words of a name that others of its kind do not bear: "turnbull" of "Turnbull Government".
     */
    static Set<String> telling(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ")));
        words.removeAll(COMMON);
        return words.isEmpty() ? Set.of(name.toLowerCase(Locale.ROOT)) : words;
    }
}
