package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.coreference.EquivalentAmounts;
import org.gleaner.coreference.NamedTogether;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.model.Transfer.Status;
import org.gleaner.syntax.AmountPath;
import org.gleaner.syntax.AmountStatus;
import org.gleaner.syntax.Dependencies;

/**
 * Makes a relation of every amount whose payer and payee are known by name: who invests in what,
 * else who pays whom.
 */
final class PaymentFinder {

    private static final int FAR = 6;
    private static final String THE = "the";
    private static final String FOR = "for";
    private static final Set<Status> PAID =
            EnumSet.of(Status.PAID, Status.PROMISED, Status.APPROVED);
    private static final Set<String> GIVING = DataFile.words("relations/giving.txt");
    private static final Set<String> IMPOSING = DataFile.words("relations/imposing.txt");
    private static final AmountStatus STATUS = new AmountStatus();
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:the )?\\p{Lu}[\\p{L}\\-’']+(?: (?:(?:of|for|and|the|&)"
                            + " )*\\p{Lu}[\\p{L}\\-’']*)+");

    private final Passage passage;
    private final NamedTogether together;

    PaymentFinder(Passage passage) {
        this.passage = passage;
        this.together = new NamedTogether(passage.tokens, passage.names);
    }

    /** An amount that says the one before it again is none: "€50 million ([$54 million])". */
    List<RelationCandidate> find(List<Money> money) {
        List<RelationCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < money.size(); i++) {
            Money amount = money.get(i);
            int token = passage.tokens.at(amount.span().start());
            if (isBetweenNamed(amount)
                    && token < passage.tokens.size()
                    && EquivalentAmounts.of(i, money, passage.text).isEmpty()) {
                Optional<Dependencies> syntax = passage.syntax(passage.tokens.sentenceOf(token));
                if (isPaid(amount, token, syntax)) {
                    addAll(candidates, i, money, syntax);
                }
            }
        }
        return candidates;
    }

    /** One for each of those who share a side: "gave $5 million to [Chad] and [Niger]". */
    private void addAll(
            List<RelationCandidate> candidates,
            int index,
            List<Money> money,
            Optional<Dependencies> syntax) {
        Money amount = money.get(index);
        List<Party> payees = sharing(amount.payee().orElseThrow(), syntax, index, money);
        for (Party payer : sharing(amount.payer().orElseThrow(), syntax, index, money)) {
            for (Party payee : payees) {
                if (!payer.name().equals(payee.name())) {
                    candidates.add(candidate(amount, payer, payee, syntax));
                }
            }
        }
    }

    private List<Party> sharing(
            Party party, Optional<Dependencies> syntax, int index, List<Money> money) {
        return syntax.map(tree -> together.with(party, tree, index, money)).orElse(List.of(party));
    }

    private static boolean isBetweenNamed(Money amount) {
        return amount.payer().filter(PaymentFinder::isNamed).isPresent()
                && amount.payee().filter(PaymentFinder::isNamed).isPresent();
    }

    /** What is refused, owed, supposed or asked about is not. */
    private boolean isPaid(Money amount, int token, Optional<Dependencies> syntax) {
        int sentence = passage.tokens.sentenceOf(token);
        return !passage.tokens.isQuestion(sentence)
                && !isUndecided(sentence, token)
                && syntax.map(
                                tree ->
                                        isPaid(
                                                AmountPath.of(amount, passage.tokens, tree),
                                                amount.payee()
                                                        .filter(PaymentFinder::isSite)
                                                        .isEmpty()))
                        .orElse(true);
    }

    /** A fine or what a court orders counts, though it is owed so far. */
    private static boolean isPaid(AmountPath path, boolean payable) {
        Optional<Status> status = STATUS.of(path, Optional.empty());
        return status.filter(PAID::contains).isPresent()
                || payable
                        && status.filter(Status.OWED::equals).isPresent()
                        && path.tokens().stream()
                                .anyMatch(token -> IMPOSING.contains(path.syntax().lemma(token)));
    }

    /** "Whether Sweden will lend Moldova €30 million is still discussed". */
    private boolean isUndecided(int sentence, int amount) {
        for (int token = passage.tokens.first(sentence); token < amount; token++) {
            if (passage.lower(token).equals("whether")) {
                return true;
            }
        }
        return false;
    }

    /**
     * A party is named by an entity, or by a name that the recognisers have missed: "the Future of
     * Babylon".
     */
    private static boolean isNamed(Party party) {
        return party.entity().isPresent() || NAME.matcher(party.name()).matches();
    }

    private RelationCandidate candidate(
            Money amount, Party payer, Party payee, Optional<Dependencies> syntax) {
        Tokens tokens = passage.tokens;
        int token = tokens.at(amount.span().start());
        int trigger =
                syntax.map(tree -> trigger(tree, tree.inSentence(token))).orElse(Dependencies.NONE);
        boolean invests =
                trigger != Dependencies.NONE && invests(syntax.get(), trigger)
                        || isSite(payee)
                                && (trigger != Dependencies.NONE || isFor(payee))
                                && !isGift(syntax, trigger)
                        || isInto(payee);
        Span words =
                trigger == Dependencies.NONE
                        ? amount.span()
                        : tokens.span(syntax.get().inDocument(trigger));
        FixedForm form = invests ? FixedForm.INVESTMENT : FixedForm.PAYMENT;
        return form.candidate(argument(payer), argument(payee), Optional.of(amount.span()), words);
    }

    private static boolean invests(Dependencies syntax, int trigger) {
        int subject = syntax.child(trigger, "nsubj");
        return syntax.lemma(trigger).startsWith("invest")
                || subject != Dependencies.NONE && syntax.lemma(subject).startsWith("invest");
    }

    /** What is granted, lent or sent to a place is paid to those who govern it. */
    private static boolean isGift(Optional<Dependencies> syntax, int trigger) {
        return trigger != Dependencies.NONE && GIVING.contains(syntax.get().lemma(trigger));
    }

    /** "put $400 million into Guyana". */
    private boolean isInto(Party payee) {
        int before = passage.tokens.at(payee.span().start()) - 1;
        return before >= 0 && passage.lower(before).equals("into");
    }

    /** "$2.5 million [for] the Ridge Walk": an item without a verb. */
    private boolean isFor(Party payee) {
        int before = passage.tokens.at(payee.span().start()) - 1;
        while (before > 0 && passage.lower(before).equals(THE)) {
            before--;
        }
        return before >= 0 && passage.lower(before).equals(FOR);
    }

    /** A place other than a country is not paid, but built on. */
    private static boolean isSite(Party payee) {
        if (payee.entity().isEmpty()) {
            return false;
        }
        EntityType type = payee.entity().get().type();
        return type == EntityType.PRODUCT
                || type == EntityType.LOCATION
                        && !isBody(payee.name())
                        && Countries.named(payee.name()).isEmpty()
                        && Countries.ofCapital(payee.name()).isEmpty();
    }

    /** "Llanfair [Museum]", by the last word of its name. */
    private static boolean isBody(String name) {
        return HeadNouns.of(name.substring(name.lastIndexOf(' ') + 1))
                .filter(head -> head.type() == EntityType.ORGANIZATION)
                .isPresent();
    }

    /** The verb or the noun of investing that the amount hangs on. */
    private static int trigger(Dependencies syntax, int from) {
        int at = from;
        for (int steps = 0; at != Dependencies.NONE && steps < FAR; steps++, at = syntax.head(at)) {
            if (syntax.isVerb(at) || syntax.lemma(at).startsWith("invest")) {
                return at;
            }
        }
        return Dependencies.NONE;
    }

    private Argument argument(Party party) {
        EntityType type =
                party.entity().map(entity -> entity.type()).orElse(EntityType.ORGANIZATION);
        return new Argument(
                party,
                type,
                passage.tokens.at(party.span().start()),
                passage.tokens.at(party.span().end() - 1));
    }
}
