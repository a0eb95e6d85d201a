package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Who gets a sum without a verb: "of which [NOK 480 million] to Acme Holding and [NOK 160 million]
 * to Mr Bell", "- [$64 million] over four years to KiwiRail".
 */
final class DirectReceivers {

    private static final Set<String> TIMES = DataFile.words("payments/time-words.txt");
    private static final Set<String> OPENERS = DataFile.words("payments/verbless-openers.txt");
    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");
    private static final Set<String> SKIPPED =
            Set.of("the", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.");
    private static final Set<String> BOUGHT = DataFile.words("payments/price-words.txt");
    private static final Set<String> GOING_ON = Set.of("'s", "'");
    private static final String TO = "to";
    private static final String FOR = "for";

    /** "over the next four years to". */
    private static final int LONGEST = 5;

    private final TokenView view;
    private final MentionIndex names;
    private final Bodies bodies;

    DirectReceivers(TokenView view, MentionIndex names, Bodies bodies) {
        this.view = view;
        this.names = names;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, sum -> sum.payee().isEmpty(), this::filled);
    }

    private Money filled(Money sum) {
        int first = view.at(sum.span().start());
        int last = view.last(sum.span());
        Optional<Party> meant = meant(first, last + 1);
        int to = meant.isPresent() ? last + 1 : pastTime(last + 1);
        if (!isVerbless(first)
                || to + 1 >= view.size()
                || !view.isSameSentence(first, to)
                || meant.isEmpty() && !view.lower(to).equals(TO)) {
            return sum;
        }
        int name = name(to + 1);
        Optional<Party> payee =
                meant.isPresent() || !names.isStart(name) || !isReceiver(names.mentionAt(name))
                        ? meant
                        : names.party(names.mentionAt(name), Resolution.OBJECT);
        return payee.isEmpty() || PledgedAmounts.isOne(sum.payer(), payee)
                ? sum
                : sum.withParties(sum.payer().or(() -> paper(first, payee)), payee);
    }

    private int name(int from) {
        int name = from;
        while (SKIPPED.contains(view.lower(name)) && !names.isInMention(name)) {
            name++;
        }
        return name;
    }

    /** "The breakdown is [$5] for Oxfam": a body, and nothing that is bought. */
    private Optional<Party> meant(int first, int next) {
        int name = next + 1 < view.size() ? name(next + 1) : next;
        boolean body =
                view.lower(next).equals(FOR)
                        && view.isSameSentence(first, name)
                        && names.isStart(name)
                        && names.mention(names.mentionAt(name)).type() == EntityType.ORGANIZATION
                        && !GOING_ON.contains(view.lower(names.last(names.mentionAt(name)) + 1));
        int sentence = view.tokens().first(view.sentenceOf(first));
        for (int token = sentence; body && token < first; token++) {
            body = !BOUGHT.contains(view.lower(token));
        }
        return body ? names.party(names.mentionAt(name), Resolution.OBJECT) : Optional.empty();
    }

    /** The body whose paper lists what it gives. */
    private Optional<Party> paper(int at, Optional<Party> payee) {
        return bodies.paper(at).filter(body -> !PledgedAmounts.isOne(Optional.of(body), payee));
    }

    /** "of which [$5]", "- [$5]", "including [$5]", and nothing before it denied. */
    private boolean isVerbless(int first) {
        int sentence = view.tokens().first(view.sentenceOf(first));
        for (int token = sentence; token < first; token++) {
            if (NEGATIONS.contains(view.lower(token))) {
                return false;
            }
        }
        return first == sentence || OPENERS.contains(view.lower(first - 1));
    }

    /** Past "over four years", "a year", "(about €5 million)"; where there is no such, nothing. */
    private int pastTime(int from) {
        if (!TIMES.contains(view.lower(from))) {
            return from;
        }
        int at = from;
        while (at < Math.min(view.size(), from + LONGEST) && !view.lower(at).equals(TO)) {
            at++;
        }
        return at;
    }

    private boolean isReceiver(int mention) {
        EntityType type = names.mention(mention).type();
        return type == EntityType.ORGANIZATION || type == EntityType.PERSON;
    }
}
