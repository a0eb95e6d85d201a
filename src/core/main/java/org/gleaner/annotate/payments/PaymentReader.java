package org.gleaner.annotate.payments;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Tokens;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.TreePath;
import org.gleaner.text.TokenView;

/** Reads who pays one amount to whom, on the way from the amount up to the verb of its clause. */
final class PaymentReader {

    private static final int FAR = 8;
    private static final int NEAR = 9;
    private static final Set<String> APART = Set.of(":", ";", "–", "—", "--");
    private static final Set<String> STOPS =
            Set.of(".", ",", "that", "which", "who", "and", "but", "by", "per", "than");
    private static final Set<String> TOWARDS = Set.of("to", "for", "towards", "toward", "into");
    private static final Set<String> TO = Set.of("to");

    /** "$5 [per] household to 40 households". */
    private static final String PER = "per";

    private static final String FOR = "for";
    private static final String INTO = "into";
    private static final Set<String> FROM = Set.of("from");

    private static final Set<String> BOUGHT = Set.of("buy", "purchase", "acquire");
    private static final Set<String> TAKING = DataFile.words("payments/taking.txt");
    private static final Set<String> LENT = DataFile.words("payments/lent.txt");
    private static final Set<String> RULINGS = DataFile.words("payments/rulings.txt");
    private static final Set<String> RESULTS = DataFile.words("payments/results.txt");
    private static final Set<String> TELLING = DataFile.words("payments/telling.txt");
    private static final Set<String> FINING = DataFile.words("payments/fining.txt");
    private static final Set<String> ARBITERS = DataFile.words("payments/arbiters.txt");
    private static final Set<String> MEASURES = DataFile.words("payments/measures.txt");
    private static final Set<String> NOMINAL_TAGS = Set.of("DT", "CD", "HYPH", "VBN", "POS");

    private final PaymentRules rules;
    private final Tokens tokens;
    private final PartyFinder parties;
    private final Purposes purposes;
    private final Doers doers;

    PaymentReader(PaymentRules rules, Tokens tokens, PartyFinder parties) {
        this.rules = rules;
        this.tokens = tokens;
        this.parties = parties;
        this.purposes = new Purposes(parties);
        this.doers = new Doers(parties);
    }

    /**
     * @param pledger who has undertaken to spend the amount, for an item of a list that names
     *     nobody itself
     */
    Money read(Money amount, int token, Dependencies syntax, Optional<Party> pledger) {
        return new Reading(amount, token, syntax).read(pledger);
    }

    private final class Reading {

        private final Money amount;
        private final Dependencies syntax;
        private final int from;
        private final int to;
        private final int head;
        private Optional<Party> payer = Optional.empty();
        private Optional<Party> payee = Optional.empty();
        private boolean triggered;
        private boolean taken;
        private boolean lent;
        private boolean passive;
        private boolean doerGets;
        private boolean earned;
        private boolean awarded;
        private boolean bought;
        private boolean fined;

        /** Whether the sum is one of several: "won votes, including by a promise of $5 million". */
        private boolean instance;

        Reading(Money amount, int token, Dependencies syntax) {
            this.amount = amount;
            this.syntax = syntax;
            from = syntax.inSentence(token);
            int last = tokens.at(amount.span().end() - 1);
            int inSentence = last < tokens.size() ? syntax.inSentence(last) : Dependencies.NONE;
            to = Math.max(from, inSentence);
            head = syntax.headOf(from, to);
        }

        Money read(Optional<Party> pledger) {
            if (isDenied() || !climb()) {
                return amount;
            }
            if ((lent || !taken && payer.isEmpty()) && isFollowedByFrom()) {
                payer = behind(FROM, Resolution.OBJECT).or(() -> payer);
            }
            takeSeller();
            settle();
            preferNamed();
            if (payee.isEmpty() && !triggered) {
                takePurpose();
            }
            if (triggered && passive) {
                takeAgent();
            }
            if (payer.isEmpty() && pledger.isPresent() && (triggered || opensItem())) {
                payer = pledger;
                payee =
                        payee.or(() -> purposes.of(head, syntax))
                                .or(this::helpedByInfinitive)
                                .or(() -> behind(TOWARDS, Resolution.OBJECT));
            }
            return amount.withParties(payer, payee.filter(this::mayGet));
        }

        /** "It was bought for [$5] from Acme". */
        private void takeSeller() {
            if (bought && passive && payee.isEmpty() && isFollowedByFrom()) {
                payee = behind(FROM, Resolution.OBJECT);
            }
        }

        /** "[$5] to the Fisheries Board, for landing centres": to whom, and not for what. */
        private void preferNamed() {
            boolean unnamed =
                    payee.filter(party -> party.entity().isEmpty()).isPresent()
                            && syntax.size() > to + 1
                            && TO.contains(syntax.lemma(to + 1));
            if (unnamed) {
                payee =
                        behind(TO, Resolution.OBJECT)
                                .filter(party -> party.entity().isPresent())
                                .or(() -> payee);
            }
        }

        /** Nobody pays himself, and who fines somebody in person does not get the fine. */
        private boolean mayGet(Party party) {
            return !isNamed(party.name(), payer) && !(fined && isHuman(party));
        }

        /**
         * "was handed a penalty of €3 million [by Italy]", which the parser hangs on the amount.
         */
        private void takeAgent() {
            Optional<Party> agent =
                    syntax.size() > to + 1 && syntax.lemma(to + 1).equals("by")
                            ? nounAfter(to + 1)
                                    .flatMap(noun -> parties.at(noun, syntax, Resolution.SUBJECT))
                            : Optional.empty();
            if (payer.isEmpty() && !doerGets) {
                payer = agent;
            } else if (payee.isEmpty()) {
                payee = agent;
            }
        }

        /** "The judge [awarded] him $5,000 [in damages]": the judge does not pay. */
        private boolean isRuled() {
            if (!awarded) {
                return false;
            }
            for (int token = to + 1; token < Math.min(to + 4, syntax.size()); token++) {
                if (RULINGS.contains(syntax.lemma(token))) {
                    return true;
                }
            }
            int above = syntax.head(head);
            return above != Dependencies.NONE && RULINGS.contains(syntax.lemma(above));
        }

        /** Nobody pays himself, and who awards damages does not pay them. */
        private void settle() {
            if (payee.isEmpty() || payer.isEmpty()) {
                readDoubleObject();
            }
            if (payer.filter(party -> party.source() == Resolution.ANTECEDENT).isPresent()
                    && payee.filter(party -> isNamed(party.name(), payer)).isPresent()) {
                payer = Optional.empty();
            }
            if (payee.filter(party -> isNamed(party.name(), payer)).isPresent()) {
                payee = parties.other(payee.get());
            }
            if (isRuled()) {
                payer = Optional.empty();
            }
        }

        /** "left [Exeter College] £1 million", however the parser hangs it. */
        private void readDoubleObject() {
            int verb = from - 1;
            while (verb > 0 && verb > from - FAR && isNominal(verb) && !isGiving(verb)) {
                verb--;
            }
            if (verb < 0 || verb == from - 1 || !isGiving(verb) || syntax.isPassive(verb)) {
                return;
            }
            payee = payee.or(() -> parties.at(from - 1, syntax, Resolution.OBJECT));
            int subject = syntax.child(verb, "nsubj");
            if (payee.isPresent() && payer.isEmpty() && subject != Dependencies.NONE) {
                payer = parties.at(subject, syntax, Resolution.SUBJECT);
            }
        }

        /** A verb of giving, which the tagger may take for an adjective: "[handed] pirates $5". */
        private boolean isGiving(int token) {
            String word = syntax.lemma(token);
            boolean verb = syntax.isVerb(token);
            String lemma =
                    !verb && word.endsWith("ed") ? word.substring(0, word.length() - 2) : word;
            return (verb || !lemma.equals(word))
                    && rules.of(lemma).stream().anyMatch(PaymentRule::isGiving);
        }

        private static boolean isPerson(Party party) {
            return party.entity().filter(known -> known.type() == EntityType.PERSON).isPresent();
        }

        private static boolean isHuman(Party party) {
            String name = TokenView.lower(party.name());
            return isPerson(party) || ARBITERS.contains(name.substring(name.lastIndexOf(' ') + 1));
        }

        private boolean isFollowedByFrom() {
            return syntax.size() > to + 1 && syntax.lemma(to + 1).equals("from");
        }

        private static boolean isNamed(String name, Optional<Party> party) {
            return party.map(Party::name).filter(name::equals).isPresent();
        }

        /** Whether the clause denies what its amount hangs on: "did not give Boeing a contract". */
        private boolean isDenied() {
            int at = head;
            for (int steps = 0; at != Dependencies.NONE && steps < FAR; steps++) {
                if (syntax.isNegated(at)) {
                    return true;
                }
                if (endsClause(at)) {
                    return false;
                }
                at = syntax.head(at);
            }
            return false;
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
                earned |= RESULTS.contains(syntax.lemma(at)) && !syntax.isVerb(at);
                bought |= BOUGHT.contains(syntax.lemma(at)) && syntax.isVerb(at);
                awarded |= syntax.lemma(at).equals("award") && syntax.isVerb(at);
                instance |= PartyFinder.isInstance(below, syntax);
                fined |= FINING.contains(syntax.lemma(at)) && syntax.isVerb(at);
                passive |= syntax.isVerb(at) && syntax.isPassive(at);
                apply(at, below);
                if (MEASURES.contains(syntax.lemma(at))) {
                    for (int subject : syntax.children(at, "nsubj")) {
                        apply(subject, subject);
                    }
                }
                if (payer.isPresent() && payee.isPresent() || endsClause(at) || isStray(at)) {
                    break;
                }
                if (triggered) {
                    takeDoer(at);
                }
            }
            return true;
        }

        /**
         * "sold it to Acme for $9 and [gave] $5 to Oxfam", where the parser joins the verb to the
         * sum: what is above is another clause, of the same doer.
         */
        private boolean isStray(int verb) {
            int above = syntax.head(verb);
            boolean stray =
                    triggered
                            && syntax.isVerb(verb)
                            && syntax.relation(verb).equals("conj")
                            && above != Dependencies.NONE
                            && !syntax.isVerb(above);
            for (int steps = 0; stray && steps < FAR && above != Dependencies.NONE; steps++) {
                if (syntax.isVerb(above)) {
                    int doer = syntax.subject(above);
                    Optional<Party> party =
                            doer == Dependencies.NONE
                                    ? Optional.empty()
                                    : parties.at(doer, syntax, Resolution.SUBJECT);
                    payer = doerGets || passive ? payer : payer.or(() -> party);
                    return true;
                }
                above = syntax.head(above);
            }
            return false;
        }

        /** "The remaining $5 million is [for Oxfam]". */
        private void takePurpose() {
            int noun = syntax.relation(head).equals("nsubj") ? syntax.head(head) : head;
            boolean meant =
                    noun > to
                            && syntax.isNoun(noun)
                            && syntax.child(noun, "cop") != Dependencies.NONE
                            && syntax.children(noun, "case").stream()
                                    .anyMatch(mark -> syntax.lemma(mark).equals("for"));
            if (meant) {
                payee = parties.at(noun, syntax, Resolution.OBJECT);
            }
        }

        /** "[Acme] struck a deal to buy Ajax for $5": the same who struck the deal. */
        private void takeDoer(int verb) {
            Optional<Party> doer = doers.of(verb, syntax);
            if (doerGets) {
                payee = payee.or(() -> doer);
            } else {
                payer = payer.or(() -> doer);
            }
        }

        private void apply(int trigger, int below) {
            if (earned && TELLING.contains(syntax.lemma(trigger))) {
                return;
            }
            for (PaymentRule rule : rules.of(syntax.lemma(trigger))) {
                if (rule.fits(trigger, below, syntax)
                        && !isApart(trigger)
                        && !(instance && rule.doerGets())) {
                    triggered = true;
                    doerGets |= rule.doerGets();
                    if (fined) {
                        payer = payer.or(() -> between(trigger));
                    }
                    lent |= syntax.isNoun(trigger) && LENT.contains(syntax.lemma(trigger));
                    payer =
                            payer.or(
                                    () ->
                                            parties.along(
                                                    rule.payer(),
                                                    trigger,
                                                    syntax,
                                                    Resolution.SUBJECT));
                    payee = payee.or(() -> payee(rule, trigger));
                    if (rule.isRaising()) {
                        raiseFor();
                    }
                }
            }
        }

        /** "the Rotary Club, which raised [$5] for the school": who raises it gives it away. */
        private void raiseFor() {
            boolean away =
                    syntax.size() > to + 1
                            && syntax.lemma(to + 1).equals(FOR)
                            && payer.isEmpty()
                            && payee.filter(party -> party.span().end() <= amount.span().start())
                                    .isPresent();
            if (away) {
                payer = payee;
                payee = behind(Set.of(FOR), Resolution.OBJECT);
            }
        }

        private Optional<Party> payee(PaymentRule rule, int trigger) {
            boolean into = syntax.size() > to + 1 && syntax.lemma(to + 1).equals(INTO);
            Optional<Party> own =
                    into && rule.takesFor()
                            ? behind(Set.of(INTO), Resolution.OBJECT)
                            : syntax.relation(head).equals("conj")
                                    ? rule.onAmount().flatMap(this::alongAmount)
                                    : Optional.empty();
            return own.or(() -> parties.along(rule.payee(), trigger, syntax, Resolution.OBJECT))
                    .filter(party -> !(rule.isRaising() && isPerson(party)))
                    .or(() -> rule.isGiving() ? between(trigger) : Optional.empty())
                    .or(() -> rule.onAmount().flatMap(path -> payeeOfAmount(path, rule, trigger)));
        }

        /** "reimbursed [Hana Sato] 900 euros", where the parser takes the name for a part of it. */
        private Optional<Party> between(int verb) {
            if (verb + 1 >= from) {
                return Optional.empty();
            }
            int first = syntax.lemma(verb + 1).equals("the") ? verb + 2 : verb + 1;
            return syntax.isVerb(verb) && first < from
                    ? parties.filling(syntax.inDocument(first), syntax.inDocument(from - 1))
                    : Optional.empty();
        }

        private Optional<Party> payeeOfAmount(TreePath path, PaymentRule rule, int trigger) {
            Optional<Party> along = alongAmount(path);
            if (rule.takesFor() && !rule.doerGets()) {
                along =
                        along.or(() -> purposes.of(trigger, syntax))
                                .or(() -> purposes.of(head, syntax));
            }
            return along.or(() -> behind(rule.takesFor() ? TOWARDS : TO, Resolution.OBJECT));
        }

        /** The party that hangs on the amount by any of its words. */
        private Optional<Party> alongAmount(TreePath path) {
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

        /**
         * A dash or colon between word and amount separates clauses, whatever the parser makes of
         * it.
         */
        private boolean isApart(int trigger) {
            for (int token = Math.min(trigger, to) + 1; token < Math.max(trigger, from); token++) {
                if (APART.contains(tokens.word(syntax.inDocument(token)))) {
                    return true;
                }
            }
            return false;
        }

        /**
         * The party behind a preposition that follows the amount, where the parser hangs it
         * elsewhere: "$5 million or €4 million in aid [to the sector]".
         */
        private Optional<Party> behind(Set<String> prepositions, Resolution source) {
            for (int token = to + 1; token < Math.min(to + NEAR, syntax.size() - 1); token++) {
                if (prepositions.contains(syntax.lemma(token)) && !isInfinitive(token)) {
                    return nounAfter(token).flatMap(noun -> parties.at(noun, syntax, source));
                }
                if (syntax.isVerb(token)
                        || APART.contains(tokens.word(syntax.inDocument(token)))
                        || STOPS.contains(syntax.lemma(token))
                                && !(token == to + 1 && syntax.lemma(token).equals(PER))
                                && !isBetweenNouns(token)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** "in loans [and] grants to the country". */
        private boolean isBetweenNouns(int and) {
            return syntax.lemma(and).equals("and")
                    && and + 1 < syntax.size()
                    && syntax.tag(and - 1).equals("NNS")
                    && syntax.tag(and + 1).equals("NNS");
        }

        /** "to pay", and not "to affected households". */
        private boolean isInfinitive(int to) {
            boolean participle =
                    syntax.tag(to + 1).equals("VBN")
                            && to + 2 < syntax.size()
                            && syntax.isNoun(to + 2);
            return syntax.isVerb(to + 1) && !participle;
        }

        /** The last of the nouns that follow the preposition. */
        private Optional<Integer> nounAfter(int preposition) {
            int noun = -1;
            for (int token = preposition + 1; token < syntax.size() && isNominal(token); token++) {
                if (noun >= 0 && isBehindName(noun, token)) {
                    break;
                }
                noun = syntax.isNoun(token) || syntax.tag(token).equals("PRP") ? token : noun;
            }
            return noun < 0 ? Optional.empty() : Optional.of(noun);
        }

        /** "from Siemens [last] year". */
        private boolean isBehindName(int name, int token) {
            return syntax.tag(name).startsWith("NNP")
                    && (syntax.tag(token).startsWith("JJ") || syntax.tag(token).equals("DT"));
        }

        private boolean isNominal(int token) {
            String tag = syntax.tag(token);
            boolean and = tag.equals("CC") && token > 0 && syntax.tag(token - 1).startsWith("JJ");
            boolean about =
                    tag.startsWith("RB")
                            && token + 1 < syntax.size()
                            && syntax.tag(token + 1).equals("CD");
            return and
                    || about
                    || tag.startsWith("NN")
                    || tag.startsWith("JJ")
                    || tag.startsWith("PRP")
                    || NOMINAL_TAGS.contains(tag);
        }

        /**
         * Whether the amount is the first thing that its sentence says: "- $6.5 million to upgrade
         * the railway".
         */
        private boolean opensItem() {
            for (int token = 0; token < from; token++) {
                if (syntax.isVerb(token) || syntax.isNoun(token)) {
                    return false;
                }
            }
            return true;
        }

        /** What the infinitive after the amount upgrades or helps, wherever the parser hangs it. */
        private Optional<Party> helpedByInfinitive() {
            int verb = to + 2;
            return verb < syntax.size() && syntax.lemma(to + 1).equals("to") && syntax.isVerb(verb)
                    ? purposes.helped(verb, syntax)
                    : Optional.empty();
        }

        /** What is above a clause of its own no longer says who pays. */
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
