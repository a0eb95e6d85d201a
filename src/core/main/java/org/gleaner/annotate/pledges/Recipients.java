package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;

/**
 * To whom a sum or a thing is given, read from the words alone where the parser hangs the name
 * elsewhere: "promised [Ukraine] howitzers", "3 million pounds to [FareShare]".
 */
final class Recipients {

    private static final Set<String> GIVING = Words.of("verbs-of-two-objects");
    private static final Set<String> PAYING = Words.of("buying-verbs");
    private static final Set<String> ARTICLES = Words.of("receiver-determiners");
    private static final Set<String> ROADS = Words.of("roads");
    private static final Set<String> BEFORE = Set.of("to", "for", "towards", "toward");

    /** Tags of words that open the thing given: "Qatar [30] jets", "Chile [the] gas". */
    private static final Set<String> THING_OPENERS = Set.of("CD", "DT", "PRP$");

    /** How far "to" may be from its sum: "$5 million in emergency food aid to". */
    private static final int NEAR = 7;

    private static final int LONGEST_NAME = 6;

    private Recipients() {}

    static Optional<Party> of(PledgeContext context, SentenceView sentence, Clause clause) {
        int first = besideVerb(context, sentence, clause);
        if (first == NONE) {
            first = behindSum(context, sentence, clause);
        }
        return first == NONE ? Optional.empty() : Optional.of(party(context, sentence, first));
    }

    /** "lend [Fiji] $10 million", "sell [Qatar] 30 jets", "promised [Ukraine] howitzers". */
    private static int besideVerb(PledgeContext context, SentenceView sentence, Clause clause) {
        int verb = clause.predicate();
        if (!GIVING.contains(sentence.lemma(verb))) {
            return NONE;
        }
        int first = verb + 1;
        while (ARTICLES.contains(sentence.word(first))) {
            first++;
        }
        if (first > clause.to() || !sentence.isCapitalised(first)) {
            return NONE;
        }
        int next = last(context, sentence, first) + 1;
        String tag = sentence.hasTree() && next < sentence.size() ? sentence.tree().tag(next) : "";
        boolean known = isActor(context, sentence, first);
        boolean place =
                known && context.names().isAt(sentence.inDocument(first), EntityType.LOCATION);
        boolean thing =
                sentence.isSum(next)
                        || known && THING_OPENERS.contains(tag)
                        || known && tag.equals("JJ") && !PAYING.contains(sentence.lemma(verb))
                        || place && tag.equals("NNS");
        return thing ? first : NONE;
    }

    /** The name behind "to" or "for" that follows a sum of the clause. */
    private static int behindSum(PledgeContext context, SentenceView sentence, Clause clause) {
        int sum = Sums.within(sentence, clause.from(), clause.to());
        if (sum == NONE || PAYING.contains(sentence.lemma(clause.predicate()))) {
            return NONE;
        }
        int end = Sums.end(sentence, sum);
        for (int token = end + 1; token <= Math.min(clause.to(), end + NEAR); token++) {
            if (sentence.tag(token).equals("VERB") && !sentence.word(token).endsWith("ing")
                    || sentence.word(token).equals(",")) {
                return NONE;
            }
            if (BEFORE.contains(sentence.word(token))) {
                return named(context, sentence, token);
            }
        }
        return NONE;
    }

    private static int named(PledgeContext context, SentenceView sentence, int to) {
        int first = to + 1;
        while (ARTICLES.contains(sentence.word(first))) {
            first++;
        }
        if (first >= sentence.size()) {
            return NONE;
        }
        boolean capital =
                !sentence.word(to).equals("for")
                        && sentence.isCapitalised(first)
                        && sentence.tag(first).equals("PROPN")
                        && context.datesIn(sentence.span(first, first)).isEmpty();
        boolean named = capital || isActor(context, sentence, first);
        return named && !isPartOfThing(context, sentence, first) ? first : NONE;
    }

    /** "the [Pacific Highway]", "for [Armenian Farm Reform] implementation". */
    private static boolean isPartOfThing(PledgeContext context, SentenceView sentence, int first) {
        int last = last(context, sentence, first);
        return ROADS.contains(sentence.word(last)) || sentence.tag(last + 1).equals("NOUN");
    }

    private static boolean isActor(PledgeContext context, SentenceView sentence, int token) {
        return context.names().actorAt(sentence.inDocument(token)).isPresent();
    }

    /** The last word of the name that begins at the token. */
    private static int last(PledgeContext context, SentenceView sentence, int first) {
        int name = context.names().mentionAt(sentence.inDocument(first));
        int last = first;
        while (last + 1 < sentence.size()
                && last < first + LONGEST_NAME
                && (name >= 0
                        ? context.names().mentionAt(sentence.inDocument(last + 1)) == name
                        : sentence.isCapitalised(last + 1)
                                && sentence.tag(last + 1).equals("PROPN"))) {
            last++;
        }
        return last;
    }

    private static Party party(PledgeContext context, SentenceView sentence, int first) {
        int last = last(context, sentence, first);
        return context.names()
                .actorAt(sentence.inDocument(first))
                .map(entity -> Party.of(entity, sentence.span(first, last), Resolution.OBJECT))
                .orElseGet(
                        () ->
                                Party.named(
                                        sentence.text(first, last),
                                        sentence.span(first, last),
                                        Resolution.OBJECT));
    }
}
