package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Author;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.text.TokenView;

/**
 * The body whose paper tells that another gives: "The Ministry has committed to provide 12
 * million", in the letter of the home that gets it. What its own board or minister sets aside is no
 * gift to it, and a ministry's paper tells of gifts to others.
 */
record OwnReceiver(PledgeContext context, Pledgers pledgers) {

    private static final Set<String> GIVING = Words.of("giving-to-us");
    private static final Set<String> GIFTS = Words.of("given-nouns");
    private static final Set<String> READERS = Set.of("you", "your");
    private static final Set<String> BOARDS = Words.of("boards");
    private static final Set<String> PUBLIC = Words.of("public-bodies");
    private static final Set<String> GOVERNING = Words.of("governing-bodies");

    /** Words in the names of those who give in their own papers, beside others. */
    private static final Set<String> LENDERS = Words.of("lenders-by-name");

    private static final Set<String> COINS = Words.of("coins-matched");
    private static final Set<String> EVERY = Words.of("shares-of-many");

    /** Tags behind "for" of what the gift is used for: "for the roof", "for 2 years". */
    private static final Set<String> OF_THE = Set.of("DET", "NUM", "PRON");

    private static final String COLON = ":";
    private static final String MATCH = "match";
    private static final String FOR = "for";
    private static final String INTO = "into";
    private static final String TO = "to";

    Optional<Party> of(PledgeCandidate candidate, Optional<Party> pledger) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        int at = sentence.span(clause.action(), clause.action()).start();
        boolean told = !clause.negated() && !context.isQuoted(at) && context.turnAt(at).isEmpty();
        boolean gives =
                told
                        && pledger.filter(party -> isOther(candidate, party)).isPresent()
                        && (isMatched(candidate) || isGiven(candidate));
        if (!gives) {
            return Optional.empty();
        }
        Span words = sentence.span(clause.action(), clause.action());
        return paper().map(body -> new Party(body.name(), body.entity(), words, Resolution.AUTHOR))
                .or(() -> isMatched(candidate) ? pledgers.group(words) : Optional.empty())
                .filter(body -> !isSame(body.name(), pledger.get().name()));
    }

    private static boolean isGiven(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        return (GIVING.contains(candidate.verb()) || candidate.kind() == RuleKind.FUNDING)
                && isGift(candidate)
                && !sentence.holds(READERS, 0, sentence.size() - 1)
                && !goesElsewhere(sentence, candidate.clause());
    }

    /** "match every [pound] that you give". */
    private static boolean isMatched(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int coin = candidate.object();
        return candidate.verb().equals(MATCH)
                && coin != NONE
                && COINS.contains(sentence.lemma(coin))
                && sentence.holds(EVERY, candidate.clause().predicate() + 1, coin);
    }

    /** No board or department of its own, and no person who gives for a thing. */
    private static boolean isOther(PledgeCandidate candidate, Party pledger) {
        Optional<EntityType> type = pledger.entity().map(entity -> entity.type());
        if (type.isEmpty()) {
            String name = pledger.name().toLowerCase(Locale.ROOT);
            String noun = name.substring(name.lastIndexOf(' ') + 1);
            return !BOARDS.contains(noun) && !PUBLIC.contains(noun);
        }
        Clause clause = candidate.clause();
        return type.get() != EntityType.PERSON
                || candidate.kind() != RuleKind.FUNDING
                        && !candidate
                                .sentence()
                                .holds(Set.of(FOR), clause.predicate(), clause.to());
    }

    private static boolean isSame(String one, String other) {
        return TellingWords.areShared(one, other) || TellingWords.areShared(other, one);
    }

    /** The organization whose paper it is. */
    private Optional<Author> paper() {
        return context.ownBody()
                .or(context::issuer)
                .filter(
                        body ->
                                body.entity()
                                        .filter(each -> each.type() != EntityType.ORGANIZATION)
                                        .isEmpty())
                .filter(body -> !isGoverning(body.name()) && !body.name().contains(COLON));
    }

    private static boolean isGoverning(String name) {
        return TokenView.hasWord(name, GOVERNING) || TokenView.hasWord(name, LENDERS);
    }

    private static boolean isGift(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int thing = candidate.object();
        return Sums.after(sentence, candidate.clause().predicate()) != NONE
                || thing != NONE && GIFTS.contains(sentence.lemma(thing));
    }

    /** "3 million to the town", "into roads", "in a plant": another than the reader gets it. */
    private static boolean goesElsewhere(SentenceView sentence, Clause clause) {
        for (int token = clause.predicate() + 1; token < clause.to(); token++) {
            String word = sentence.word(token);
            String next = sentence.tag(token + 1);
            boolean place = next.equals("DET") || next.equals("PROPN");
            if (word.equals(INTO)
                    || word.equals(TO) && !next.equals("VERB")
                    || word.equals("in") && place
                    || word.equals(FOR) && !OF_THE.contains(next)) {
                return true;
            }
        }
        return false;
    }
}
