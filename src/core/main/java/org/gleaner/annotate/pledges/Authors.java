package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.lexicon.Countries;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Whitespace;

/**
 * Finds for whom a document speaks. Its head may say so ("Address by the President"); else it is
 * the organization or country that undertakes most in it, or that "we" stands beside ("We in New
 * Zealand"). Nobody, when no one stands out.
 */
final class Authors {

    private static final int HEAD = 700;
    private static final int CONTENDERS = 50;
    private static final Pattern BYLINE =
            Pattern.compile(
                    "\\b(?:address|speech|words|remarks|statement|message|article|lecture|letter|greetings|column|interview|keynote|op-ed|testimony|sermon|homily|toast)(?:\\s+(?:by|of|from)|\\s+(?:to|at|on|in|before|for|delivered|given|made)\\b[^\\n"
                        + ".;:]{0,90}?\\s+by)\\s+((?:(?:the|(?:His|Her) (?:Excellency|Majesty|Royal"
                        + " Highness|Worship|Honou?r)|HM|HE|H\\.E|Mr|Mrs|Ms|Dr|Prof|Hon|Honou?rable|Rt|Sir|Dame|Adv|Rev)\\.?\\s+)*)([\\p{Lu}][^\\n"
                        + ",.;:]{2,80})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE =
            Pattern.compile(
                    "^(?:[\\p{Lu}][\\p{L}-]+ ){1,4}(?:of|for) (?:the )?(?:[\\p{Lu}][\\p{L}'-]+"
                            + " ?){1,4}(?:of (?:the )?(?:[\\p{Lu}][\\p{L}'-]+ ?){1,4})?");
    private static final Pattern TITLE =
            Pattern.compile("\\s*,\\s*(?:\\p{Lu}[\\p{L}.]{0,12}\\s+){0,2}");
    private static final Set<String> WE = Set.of("we", "our", "us", "i", "my");
    private static final Set<String> IN = Set.of("in", "within", "across");

    private Authors() {}

    static Optional<Author> of(
            PledgeContext context, List<PledgeCandidate> candidates, Opponents opponents) {
        if (context.sentences() == 0) {
            return Optional.empty();
        }
        return context.declared().or(() -> mostBound(context, candidates, opponents));
    }

    /** Whom the text itself calls its author: by its head, its signature or its account. */
    static Optional<Author> declared(PledgeContext context) {
        return MailSender.of(context)
                .or(() -> byline(context))
                .or(() -> LetterWriter.of(context))
                .or(() -> HeadSpeaker.of(context))
                .or(() -> Interviewee.of(context))
                .or(() -> MessageSigner.of(context))
                .or(() -> CallHost.of(context))
                .or(() -> Letterhead.of(context))
                .or(() -> context.turns().isEmpty() ? context.issuer() : Optional.empty())
                .or(() -> Undersigned.of(context));
    }

    private static Optional<Author> byline(PledgeContext context) {
        String head = context.text().substring(0, Math.min(HEAD, context.text().length()));
        Matcher matcher = BYLINE.matcher(head);
        while (matcher.find()) {
            if (!Character.isUpperCase(matcher.group(2).charAt(0))) {
                continue;
            }
            int token = context.tokens().at(matcher.start(2));
            for (int mention :
                    token < context.tokens().size()
                            ? context.names()
                                    .mentionsIn(
                                            token,
                                            Math.min(token + 16, context.tokens().size() - 1))
                            : List.<Integer>of()) {
                Optional<Entity> person =
                        context.names()
                                .entity(mention)
                                .filter(entity -> entity.type() == EntityType.PERSON);
                int start = context.names().mention(mention).span().start();
                boolean within =
                        start < matcher.end(2) || isNamedBehind(head, matcher.end(2), start);
                if (person.isPresent() && within) {
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

    /** "speech by the Minister for Fisheries, Hon. [Litia Vaka]": a title alone before the name. */
    private static boolean isNamedBehind(String head, int role, int name) {
        return role < name
                && name <= head.length()
                && TITLE.matcher(head.substring(role, name)).matches();
    }

    private static Optional<Author> mostBound(
            PledgeContext context, List<PledgeCandidate> candidates, Opponents opponents) {
        Map<String, Double> votes = new LinkedHashMap<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (PledgeCandidate candidate : candidates) {
            SentenceView sentence = candidate.sentence();
            if (context.turnAt(sentence.span().start()).isPresent()
                    || context.quoteAt(sentence.span().start()).isPresent()) {
                continue;
            }
            Assessment assessment = context.assess(candidate);
            Agent agent = assessment.agent();
            if (assessment.isAccepted()
                    && (agent.isOrganization() || agent.kind() == Agent.Kind.PROPER)) {
                vote(
                        context,
                        sentence,
                        agent,
                        agent.isReElected(sentence)
                                ? 3
                                : Lexicon.BLAME.contains(candidate.verb())
                                        ? -1
                                        : isPerson(context, sentence, agent) ? 1 : 2,
                        votes,
                        entities);
            }
        }
        voteByPlace(context, votes, entities);
        votes.replaceAll((name, sum) -> sum - opponents.accusations(name));
        return winner(votes, entities);
    }

    private static boolean isPerson(PledgeContext context, SentenceView sentence, Agent agent) {
        return context.names().isAt(sentence.inDocument(agent.head()), EntityType.PERSON);
    }

    private static void vote(
            PledgeContext context,
            SentenceView sentence,
            Agent agent,
            double weight,
            Map<String, Double> votes,
            Map<String, Entity> entities) {
        Optional<Entity> entity = context.names().actorAt(sentence.inDocument(agent.head()));
        String name =
                entity.map(Entity::name)
                        .orElseGet(() -> bare(sentence.text(agent.from(), agent.to())));
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
            PledgeContext context, Map<String, Double> votes, Map<String, Entity> entities) {
        for (int sentence = 0; sentence < context.sentences(); sentence++) {
            int from = context.tokens().first(sentence);
            int to = context.tokens().last(sentence) - 1;
            if (to < from
                    || context.quoteAt(context.span(sentence).start()).isPresent()
                    || context.turnAt(context.span(sentence).start()).isPresent()) {
                continue;
            }
            boolean we = saysWe(context, from, to);
            for (int mention : context.names().mentionsIn(from, to)) {
                Optional<Entity> place =
                        context.names()
                                .entity(mention)
                                .filter(entity -> entity.type() == EntityType.LOCATION);
                int after = context.names().last(mention) + 1;
                boolean acts = after <= to && context.isVerb(after);
                boolean home =
                        we
                                && isInside(context, mention, from)
                                && isHome(context, mention, from, after, to);
                double weight = home ? 1.5 : acts ? 0.5 : 0;
                if (weight > 0 && place.isPresent()) {
                    votes.merge(place.get().name(), weight, Double::sum);
                    entities.put(place.get().name(), place.get());
                }
            }
        }
    }

    private static boolean saysWe(PledgeContext context, int from, int to) {
        for (int token = from; token <= to; token++) {
            if (WE.contains(context.view().lower(token))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "In Norway, we", "we in Norway", "our schools across Norway": not a place of one thing of
     * ours ("our factory in Porto"), nor one that the sentence speaks of before it comes to "we".
     */
    private static boolean isHome(PledgeContext context, int mention, int from, int after, int to) {
        int first = context.names().first(mention);
        boolean opens = first - from <= 3 && saysWe(context, after, Math.min(to, after + 2));
        boolean follows = false;
        for (int token = Math.max(from, first - 3); token < first; token++) {
            String word = context.view().lower(token);
            follows |= word.equals("we") || word.equals("us");
        }
        boolean country =
                context.names()
                        .entity(mention)
                        .filter(entity -> Countries.named(entity.name()).isPresent())
                        .isPresent();
        return opens || follows || country;
    }

    /** "in Norway", "across the United Kingdom". */
    private static boolean isInside(PledgeContext context, int mention, int from) {
        int before = context.names().first(mention) - 1;
        if (before > from && context.view().lower(before).equals("the")) {
            before--;
        }
        return before >= from && IN.contains(context.view().lower(before));
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
                                    .filter(other -> TellingWords.areShared(name, other.getKey()))
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
                        .filter(other -> !TellingWords.areShared(winner, other.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        return most >= next * 1.3
                ? Optional.of(new Author(winner, Optional.ofNullable(entities.get(winner))))
                : Optional.empty();
    }
}
