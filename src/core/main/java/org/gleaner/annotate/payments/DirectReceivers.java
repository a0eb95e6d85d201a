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
    private static final String TO = "to";

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
        int to = pastTime(last + 1);
        if (!isVerbless(first)
                || to + 1 >= view.size()
                || !view.isSameSentence(first, to)
                || !view.lower(to).equals(TO)) {
            return sum;
        }
        int name = to + 1;
        while (SKIPPED.contains(view.lower(name)) && !names.isInMention(name)) {
            name++;
        }
        Optional<Party> payee =
                names.isStart(name) && isReceiver(names.mentionAt(name))
                        ? names.party(names.mentionAt(name), Resolution.OBJECT)
                        : Optional.empty();
        return payee.isEmpty() || PledgedAmounts.isOne(sum.payer(), payee)
                ? sum
                : sum.withParties(sum.payer().or(() -> paper(first, payee)), payee);
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
