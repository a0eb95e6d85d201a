package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Tokens;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.TreePath;

/** Reads who pays one sum to whom, on the way from the sum up to the verb of its clause. */
final class PaymentReader {

    private static final int FAR = 8;
    private static final int NEAR = 9;
    private static final Set<String> APART = Set.of(":", ";", "–", "—", "--");
    private static final Set<String> STOPS =
            Set.of(".", ",", "that", "which", "who", "and", "but", "by", "per", "than");
    private static final Set<String> TOWARDS = Set.of("to", "for", "towards", "toward", "into");
    private static final Set<String> FROM = Set.of("from");

    /** "cut $5 billion from Medicare": no payer. */
    private static final Set<String> TAKING =
            Set.of(
                    "cut",
                    "slash",
                    "remove",
                    "take",
                    "steal",
                    "strip",
                    "withdraw",
                    "save",
                    "axe",
                    "rip",
                    "divert",
                    "subtract",
                    "wipe",
                    "rise",
                    "increase",
                    "fall",
                    "drop",
                    "decline",
                    "grow",
                    "climb",
                    "jump",
                    "reduce",
                    "raise");

    /**
     * Verbs that give the size of what their subject names: "Dutch investment reached $61 billion".
     */
    private static final Set<String> MEASURES =
            Set.of("reach", "amount", "total", "be", "exceed", "come", "stand", "hit");

    private final Map<String, List<PaymentRule>> rules;
    private final Tokens tokens;
    private final PartyFinder parties;
    private final Purposes purposes;

    PaymentReader(Map<String, List<PaymentRule>> rules, Tokens tokens, PartyFinder parties) {
        this.rules = rules;
        this.tokens = tokens;
        this.parties = parties;
        this.purposes = new Purposes(parties);
    }

    /**
     * @param pledger who has undertaken to spend the sum, for an item of a list that names nobody
     *     itself
     */
    Money read(Money figure, int token, Dependencies syntax, Optional<Party> pledger) {
        return new Reading(figure, token, syntax).read(pledger);
    }

    private final class Reading {

        private final Money figure;
        private final Dependencies syntax;
        private final int from;
        private final int to;
        private final int head;
        private Optional<Party> payer = Optional.empty();
        private Optional<Party> payee = Optional.empty();
        private boolean triggered;
        private boolean taken;

        Reading(Money figure, int token, Dependencies syntax) {
            this.figure = figure;
            this.syntax = syntax;
            from = syntax.inSentence(token);
            int last = tokens.at(figure.span().end() - 1);
            int inSentence = last < tokens.size() ? syntax.inSentence(last) : Dependencies.NONE;
            to = Math.max(from, inSentence);
            head = syntax.headOf(from, to);
        }

        Money read(Optional<Party> pledger) {
            if (!climb()) {
                return figure;
            }
            if (payer.isEmpty()
                    && !taken
                    && syntax.size() > to + 1
                    && syntax.lemma(to + 1).equals("from")) {
                payer = behind(FROM, Resolution.OBJECT);
            }
            if (pledger.isPresent() && payer.isEmpty() && (triggered || opensItem())) {
                payer = pledger;
                payee =
                        payee.or(() -> purposes.of(head, syntax))
                                .or(this::deed)
                                .or(() -> behind(TOWARDS, Resolution.OBJECT));
            }
            if (payer.isPresent()
                    && payee.isPresent()
                    && payer.get().name().equals(payee.get().name())) {
                payee = Optional.empty();
            }
            return figure.withParties(payer, payee);
        }

        /** Goes up to the verb of the clause; false when what it meets is denied. */
        private boolean climb() {
            int below = head;
            int at = head;
            for (int steps = 0;
                    at != Dependencies.NONE && steps < FAR;
                    steps++, below = at, at = syntax.head(at)) {
                if (syntax.isNegated(at)) {
                    return false;
                }
                taken |= TAKING.contains(syntax.lemma(at));
                apply(at, below);
                if (MEASURES.contains(syntax.lemma(at))) {
                    for (int subject : syntax.children(at, "nsubj")) {
                        apply(subject, subject);
                    }
                }
                if (payer.isPresent() && payee.isPresent() || endsClause(at)) {
                    break;
                }
            }
            return true;
        }

        private void apply(int trigger, int below) {
            for (PaymentRule rule : rules.getOrDefault(syntax.lemma(trigger), List.of())) {
                if (rule.fits(trigger, below, syntax) && !isApart(trigger)) {
                    triggered = true;
                    payer =
                            payer.or(
                                    () ->
                                            parties.along(
                                                    rule.payer(),
                                                    trigger,
                                                    syntax,
                                                    Resolution.SUBJECT));
                    payee =
                            payee.or(
                                            () ->
                                                    parties.along(
                                                            rule.payee(),
                                                            trigger,
                                                            syntax,
                                                            Resolution.OBJECT))
                                    .or(() -> rule.onSum().flatMap(path -> onSum(path)))
                                    .or(
                                            () ->
                                                    rule.onSum()
                                                            .flatMap(
                                                                    path ->
                                                                            purposes.of(
                                                                                            trigger,
                                                                                            syntax)
                                                                                    .or(
                                                                                            () ->
                                                                                                    purposes
                                                                                                            .of(
                                                                                                                    head,
                                                                                                                    syntax))))
                                    .or(
                                            () ->
                                                    rule.onSum()
                                                            .flatMap(
                                                                    path ->
                                                                            behind(
                                                                                    TOWARDS,
                                                                                    Resolution
                                                                                            .OBJECT)));
                }
            }
        }

        /** The party that hangs on the sum by any of its words. */
        private Optional<Party> onSum(TreePath path) {
            for (int token = Math.min(from, head);
                    token <= from + 2 && token < syntax.size();
                    token++) {
                Optional<Party> found = parties.along(path, token, syntax, Resolution.OBJECT);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        /** A dash or colon between word and sum parts clauses, whatever the parser makes of it. */
        private boolean isApart(int trigger) {
            for (int token = Math.min(trigger, to) + 1; token < Math.max(trigger, from); token++) {
                if (APART.contains(tokens.word(syntax.inDocument(token)))) {
                    return true;
                }
            }
            return false;
        }

        /**
         * The party behind a preposition that follows the sum, where the parser hangs it elsewhere:
         * "$5 million or €4 million in aid [to the sector]".
         */
        private Optional<Party> behind(Set<String> prepositions, Resolution source) {
            for (int token = to + 1; token < Math.min(to + NEAR, syntax.size() - 1); token++) {
                if (prepositions.contains(syntax.lemma(token)) && !syntax.isVerb(token + 1)) {
                    return nounAfter(token).flatMap(noun -> parties.at(noun, syntax, source));
                }
                if (syntax.isVerb(token)
                        || APART.contains(tokens.word(syntax.inDocument(token)))
                        || STOPS.contains(syntax.lemma(token))) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** The last of the nouns that follow the preposition. */
        private Optional<Integer> nounAfter(int preposition) {
            int noun = -1;
            for (int token = preposition + 1; token < syntax.size() && nominal(token); token++) {
                noun = syntax.isNoun(token) || syntax.tag(token).equals("PRP") ? token : noun;
            }
            return noun < 0 ? Optional.empty() : Optional.of(noun);
        }

        private boolean nominal(int token) {
            String tag = syntax.tag(token);
            boolean and = tag.equals("CC") && token > 0 && syntax.tag(token - 1).startsWith("JJ");
            return and
                    || tag.startsWith("NN")
                    || tag.startsWith("JJ")
                    || tag.equals("DT")
                    || tag.equals("CD")
                    || tag.startsWith("PRP")
                    || tag.equals("HYPH")
                    || tag.equals("VBN")
                    || tag.equals("POS");
        }

        /**
         * Whether the sum is the first that its sentence says: "- $6.5 million to upgrade the
         * railway".
         */
        private boolean opensItem() {
            for (int token = 0; token < from; token++) {
                if (syntax.isVerb(token) || syntax.isNoun(token)) {
                    return false;
                }
            }
            return true;
        }

        /** What the infinitive after the sum upgrades or helps, wherever the parser hangs it. */
        private Optional<Party> deed() {
            int verb = to + 2;
            return verb < syntax.size() && syntax.lemma(to + 1).equals("to") && syntax.isVerb(verb)
                    ? purposes.helped(verb, syntax)
                    : Optional.empty();
        }

        /** What stands above a clause of its own no longer says who pays. */
        private boolean endsClause(int token) {
            if (!syntax.isVerb(token)) {
                return false;
            }
            boolean own = syntax.child(token, "nsubj", "nsubj:pass") != Dependencies.NONE;
            return own
                    || syntax.relation(token).equals("acl:relcl")
                    || syntax.relation(token).equals("parataxis");
        }
    }
}
