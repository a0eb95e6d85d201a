package org.gleaner.annotate.pledges;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.OwnBody;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;

/**
 * "The bank" in the release of a bank, "the Federation" in the newsletter of one: the body whose
 * paper the text is, whichever other of the kind was named last. Not where the sentence, or the one
 * before, is about another that the noun fits as well.
 */
final class HouseNoun {

    private static final Set<String> BOARDS = Words.of("boards");
    private static final String THE = "the";
    private static final int NEVER = -1;

    private final PledgeContext context;

    /** Whether the paper's body is meant, by the noun. */
    private final Map<String, Boolean> known = new HashMap<>();

    HouseNoun(PledgeContext context) {
        this.context = context;
    }

    /**
     * @param from of "the"
     * @param head of the noun right behind it
     */
    Optional<Party> of(SentenceView sentence, int from, int head) {
        String noun = head == from + 1 && from >= 0 ? sentence.word(head) : "";
        if (noun.isEmpty()
                || !sentence.word(from).equals(THE)
                || BOARDS.contains(noun)
                || sentence.word(head + 1).equals("of")) {
            return Optional.empty();
        }
        return context.ownBody()
                .filter(body -> known.computeIfAbsent(noun, word -> isHouse(body, word)))
                .filter(body -> !isAboutOther(sentence, from, body, noun))
                .map(
                        body ->
                                new Party(
                                        body.name(),
                                        body.entity(),
                                        sentence.span(from, head),
                                        Resolution.ANTECEDENT));
    }

    /** By its name, or since the text says "the company" before it names any other. */
    private boolean isHouse(Author body, String noun) {
        if (OwnBody.isNamed(body.name(), noun)) {
            return true;
        }
        boolean may = OwnBody.isMeant(body, noun) || OwnBody.isFitting(body.name(), noun);
        int first = may ? firstUse(noun) : NEVER;
        return first != NEVER
                && context.names().mentionsIn(0, first).stream()
                        .noneMatch(mention -> isRival(mention, body, noun));
    }

    /** Another that does something, or is named again; no "partner at Acme" of somebody's past. */
    private boolean isRival(int mention, Author body, String noun) {
        return isOther(mention, body, noun)
                && (!OwnBody.isBusiness(noun)
                        || acts(mention)
                        || context.names()
                                .entity(mention)
                                .filter(each -> each.mentions().size() > 1)
                                .isPresent());
    }

    private int firstUse(String noun) {
        for (int token = 1; token < context.tokens().size(); token++) {
            if (context.view().lower(token).equals(noun)
                    && context.view().lower(token - 1).equals(THE)
                    && !context.names().isInMention(token)) {
                return token;
            }
        }
        return NEVER;
    }

    private boolean isAboutOther(SentenceView sentence, int from, Author body, String noun) {
        int before = sentence.index() - 1;
        return isAboutOther(sentence.inDocument(0), sentence.inDocument(from) - 1, body, noun)
                || before >= 0
                        && !context.opensBlock(sentence.index())
                        && isAboutOther(
                                context.tokens().first(before),
                                context.tokens().last(before),
                                body,
                                noun);
    }

    /** Whether another that the noun fits is the subject of a verb there. */
    private boolean isAboutOther(int from, int to, Author body, String noun) {
        List<Integer> named = context.names().mentionsIn(from, to);
        return named.stream().anyMatch(mention -> acts(mention) && isOther(mention, body, noun));
    }

    private boolean isOther(int mention, Author body, String noun) {
        Optional<Entity> entity = context.names().entity(mention);
        return entity.filter(each -> each.type() == EntityType.ORGANIZATION)
                .filter(each -> !body.entity().equals(entity) && !each.name().equals(body.name()))
                .filter(each -> OwnBody.isFitting(each.name(), noun))
                .isPresent();
    }

    private boolean acts(int mention) {
        int next = context.names().last(mention) + 1;
        while (next < context.tokens().size() && context.isAdverb(next)) {
            next++;
        }
        return next < context.tokens().size() && context.isVerb(next);
    }
}
